import type { Assignee, Deadline, Measure, Plan } from '../../src/plan/index.js';

/** What a golden pair compares: one line a section, target and task, values apart by ` | `, trailing blanks left out. */
export interface Compact {
  sections: string[];
  targets: string[];
  tasks: string[];
}

/**
 * The compact view of a plan. A section is `id role title`; an item `id | first five words | lead | support | deadline | measures | outputs`,
 * where an arrow marks an agency that is inherited.
 */
export function compact(plan: Plan): Compact {
  return {
    sections: plan.sections.map(({ id, role, title }) => `${id} ${role}${title === null ? '' : ` ${title}`}`),
    targets: plan.targets.map((target) => itemLine(target, [])),
    tasks: plan.tasks.map((task) => itemLine(task, task.outputs)),
  };
}

type Item = Pick<Plan['targets'][number], 'id' | 'text' | 'lead' | 'support' | 'deadline' | 'measures'>;

function itemLine({ id, text, lead, support, deadline, measures }: Item, outputs: readonly string[]): string {
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

function who(assignees: readonly Assignee[]): string {
  return assignees.map(({ name, basis }) => (basis === 'stated' ? name : `${name}↑`)).join('; ');
}

function when(deadline: Deadline | null): string {
  if (deadline === null) return '';
  const { type, start, end, recurrence } = deadline;
  const days = start === null && end === null ? [] : [`${start ?? ''}..${end ?? ''}`];
  return [type, ...days, ...(recurrence === null ? [] : [recurrence])].join(' ');
}

function howMuch({ comparator, value, upper, unit, change }: Measure): string {
  const amount = upper === null ? String(value) : `${value}..${upper}`;
  return [comparator, amount, unit, ...(change === null ? [] : [change])].join(' ');
}
