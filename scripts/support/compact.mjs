// The compact view of a plan that the golden documents are written down in, and how a plan is scored against it.

/** One line a section, target and task, values apart by ` | `, trailing blanks left out; an arrow marks an agency that is inherited. */
export function compact(plan) {
  return {
    sections: plan.sections.map(({ id, role, title }) => `${id} ${role}${title === null ? '' : ` ${title}`}`),
    targets: plan.targets.map((target) => itemLine(target, [])),
    tasks: plan.tasks.map((task) => itemLine(task, task.outputs)),
  };
}

function itemLine({ id, text, lead, support, deadline, measures }, outputs) {
  const values = [
    id,
    text.split(' ').slice(0, 5).join(' '),
    who(lead),
    who(support),
    when(deadline),
    measures.map(howMuch).join(', '),
    outputs.join(' / '),
  ];
  while (values.at(-1) === '') values.pop();
  return values.join(' | ');
}

function who(assignees) {
  return assignees.map(({ name, basis }) => (basis === 'stated' ? name : `${name}↑`)).join('; ');
}

function when(deadline) {
  if (deadline === null) return '';
  const { type, start, end, recurrence } = deadline;
  const days = start === null && end === null ? [] : [`${start ?? ''}..${end ?? ''}`];
  return [type, ...days, ...(recurrence === null ? [] : [recurrence])].join(' ');
}

function howMuch({ comparator, value, upper, unit, change }) {
  const amount = upper === null ? String(value) : `${value}..${upper}`;
  return [comparator, amount, unit, ...(change === null ? [] : [change])].join(' ');
}

const VALUES = ['lead', 'support', 'deadline', 'measures', 'outputs'];
const SEPARATORS = { lead: '; ', support: '; ', deadline: ' & ', measures: ', ', outputs: ' / ' };

/** The fields that are scored, in order. */
export const FIELDS = ['targets', 'tasks', ...VALUES];

/**
 * Counts right, missed and invented entries per field. An item is right where one of its kind opens with the same words; its values are compared
 * then, and all are missed, or invented, where the other side lacks it.
 */
export function scoreCompact(expected, read) {
  const counts = Object.fromEntries(FIELDS.map((field) => [field, { right: 0, missed: 0, extra: 0 }]));
  for (const kind of ['targets', 'tasks']) {
    const left = read[kind].map(valuesOf);
    for (const want of expected[kind].map(valuesOf)) {
      const at = left.findIndex(({ text }) => text === want.text);
      const [got] = at < 0 ? [] : left.splice(at, 1);
      counts[kind][got === undefined ? 'missed' : 'right'] += 1;
      for (const field of VALUES) compare(counts[field], want[field], got?.[field] ?? []);
    }
    counts[kind].extra += left.length;
    for (const item of left) for (const field of VALUES) compare(counts[field], [], item[field]);
  }
  return counts;
}

function valuesOf(line) {
  const [, text = '', ...values] = line.split(' | ');
  const lists = VALUES.map((field, at) => [
    field,
    (values[at] ?? '').split(SEPARATORS[field]).filter((one) => one !== ''),
  ]);
  return { text, ...Object.fromEntries(lists) };
}

function compare(count, want, got) {
  const left = [...got];
  for (const one of want) {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    count[at < 0 ? 'missed' : 'right'] += 1;
  }
  count.extra += left.length;
}
