import { heading, result, statement, target, task } from '../plan/index.js';
import { agrees, isObject } from './agrees.js';
import { DOCUMENT_KEY } from './documentKey.js';
import { filledValue } from './fill.js';
import type { CorrectionLine } from './line.js';
import { CORRECTED_RULE, type Ended, type ListName, type Work } from './work.js';

/** What can be set: words and values, never ids, places or what ties items together. */
const OF_ITEMS = ['text', 'number', 'group', 'measures'];
const OF_DUTIES = [...OF_ITEMS, 'lead', 'support', 'monitor', 'deadline'];
const EDITABLE: Record<ListName | 'document', ReadonlySet<string>> = {
  tasks: new Set([...OF_DUTIES, 'activity', 'objective', 'outputs', 'note']),
  targets: new Set([...OF_DUTIES, 'valueText']),
  results: new Set(['text', 'measures']),
  statements: new Set(['text']),
  document: new Set(['kind', 'number', 'symbol', 'issuer', 'place', 'issuedOn', 'title']),
};
const PARTS: Readonly<Record<string, ReadonlySet<string>>> = {
  deadline: new Set(['text', 'type', 'start', 'end', 'edtf', 'recurrence']),
};
/** Parts of a deadline that say when it is. */
const MEANING = new Set(['type', 'start', 'end']);
const SCHEMAS = { tasks: task, targets: target, results: result, statements: statement, document: heading };

/** Puts a value into a field: `deadline`, `lead`, or a part of one, `deadline.end`. */
export function setValue(work: Work, line: CorrectionLine): Ended {
  const found = holderOf(work, line);
  const [field = '', part, ...more] = line.path.split('.');
  if (found === null || more.length > 0 || !EDITABLE[found.list].has(field)) return 'stale';
  const holder: Record<string, unknown> = found.holder;
  const present = holder[field];
  const next =
    part === undefined
      ? filledValue(work.plan, field, present, line.value)
      : withPart(present, field, part, line);
  const now = part === undefined ? present : isObject(present) ? present[part] : undefined;
  if (agrees(now, line.value)) return 'obsolete';
  if (!agrees(now, line.was)) return 'stale';
  const shape: Record<string, { safeParse: (value: unknown) => { success: boolean } }> =
    SCHEMAS[found.list].shape;
  if (shape[field]?.safeParse(next).success !== true) return 'stale';
  holder[field] = next;
  if (Array.isArray(holder['unread']))
    holder['unread'] = holder['unread'].filter((one) => !isObject(one) || one['field'] !== field);
  return 'applied';
}

function withPart(present: unknown, field: string, part: string, { value }: CorrectionLine): unknown {
  if (!isObject(present) || PARTS[field]?.has(part) !== true) return undefined;
  // What was read of the whole no longer holds where a day is another.
  const whole = MEANING.has(part) ? { edtf: null, yearInferred: false } : {};
  return { ...present, ...whole, [part]: value, basis: 'corrected', rule: CORRECTED_RULE };
}

/** What a line is about: the letterhead or an item. */
export function holderOf(
  work: Work,
  line: CorrectionLine,
): { list: ListName | 'document'; holder: Record<string, unknown> } | null {
  if (line.key === DOCUMENT_KEY) return { list: 'document', holder: work.plan.document };
  const found = work.find(line);
  return found === null ? null : { list: found.list, holder: found.item };
}
