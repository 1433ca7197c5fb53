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
import { foldedWords, isObject } from './agrees.js';
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
    const spans = isObject(present) ? present['spans'] : [];
    return { ...EMPTY_DEADLINE, spans, ...value, basis: 'corrected', rule: CORRECTED_RULE };
  }
  if (!Array.isArray(value)) return value;
  if (field === 'measures')
    return value.map((one) => (isObject(one) ? { ...EMPTY_MEASURE, ...one, rule: CORRECTED_RULE } : one));
  if (field === 'lead' || field === 'support' || field === 'monitor') {
    const kept = Array.isArray(present) ? present : [];
    return value.map((one) => assigneeFor(plan, kept, isObject(one) ? one['name'] : one));
  }
  return value;
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
