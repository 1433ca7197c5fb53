/** What a person wrote, made a whole value of the plan. */
import {
  type Assignee,
  administrativeLevel,
  type Deadline,
  type Measure,
  organizationType,
  type Plan,
} from '../plan/index.js';
import { classifyAgency, slugOf } from '../vietnamese/agencies/index.js';
import { agrees, foldedWords, isObject } from './agrees.js';
import { CORRECTED_RULE } from './work.js';

const EMPTY_DEADLINE: Omit<Deadline, 'text'> = {
  type: 'by',
  start: null,
  end: null,
  edtf: null,
  recurrence: null,
  yearInferred: false,
  basis: 'corrected',
  milestones: [],
  spans: [],
  rule: CORRECTED_RULE,
};

const EMPTY_MEASURE: Omit<Measure, 'text' | 'value'> = {
  upper: null,
  comparator: 'eq',
  unit: '',
  change: null,
  subject: null,
  scope: null,
  baseline: null,
  of: null,
  at: null,
  spans: [],
  rule: CORRECTED_RULE,
};

/**
 * The value to put into a field: agencies with their entry in `organizations` (made where there is none), a deadline and a
 * measure with every field, anything else as it is. Whether it is one is for the schema to say.
 */
export function filledValue(plan: Plan, field: string, present: unknown, value: unknown): unknown {
  if (field === 'deadline' && isObject(value)) {
    // Milestones are read beside the day that was corrected; they stay.
    const kept = isObject(present) ? { spans: present['spans'], milestones: present['milestones'] } : {};
    return { ...EMPTY_DEADLINE, ...kept, ...value, basis: 'corrected', rule: CORRECTED_RULE };
  }
  if (!Array.isArray(value)) return value;
  if (field === 'measures') return filledMeasures(Array.isArray(present) ? present : [], value);
  if (field === 'lead' || field === 'support' || field === 'monitor') {
    const kept = Array.isArray(present) ? present : [];
    return value.map((one) => assigneeFor(plan, kept, isObject(one) ? one['name'] : one));
  }
  return value;
}

/** Each measure as it was read where nothing of it changed, else with what the person does not name: subject, scope, place. */
function filledMeasures(present: readonly unknown[], value: readonly unknown[]): unknown[] {
  const left = [...present];
  return value.map((one) => {
    if (!isObject(one)) return one;
    const at = left.findIndex((before) => isObject(before) && agrees(before['text'], one['text']));
    const [before] = at === -1 ? [] : left.splice(at, 1);
    if (before !== undefined && agrees(before, one)) return before;
    return { ...EMPTY_MEASURE, ...(isObject(before) ? before : {}), ...one, rule: CORRECTED_RULE };
  });
}

/** The agency as it was read where it was, else as a person named it. */
function assigneeFor(plan: Plan, kept: readonly unknown[], name: unknown): unknown {
  if (typeof name !== 'string' || name.trim() === '') return name;
  const words = foldedWords(name);
  const same = kept.find(
    (one) => isObject(one) && typeof one['name'] === 'string' && foldedWords(one['name']) === words,
  );
  return (
    same ??
    ({
      name: name.normalize('NFC').trim(),
      organizationId: organizationFor(plan, name.normalize('NFC').trim()),
      basis: 'corrected',
      spans: [],
      rule: CORRECTED_RULE,
    } satisfies Assignee)
  );
}

/** Id of the agency that goes by the name; a new entry where none does. */
function organizationFor(plan: Plan, name: string): string {
  const words = foldedWords(name);
  const known = plan.organizations.find((one) =>
    [one.name, ...one.aliases].some((form) => foldedWords(form) === words),
  );
  if (known !== undefined) return known.id;
  const { type, level } = classifyAgency(name, null);
  const ids = new Set(plan.organizations.map(({ id }) => id));
  const slug = slugOf(name) || 'agency';
  let id = slug;
  for (let count = 2; ids.has(id); count++) id = `${slug}-${count}`;
  plan.organizations.push({
    id,
    name,
    aliases: [],
    type: organizationType.parse(type),
    level: administrativeLevel.nullable().parse(level),
  });
  return id;
}
