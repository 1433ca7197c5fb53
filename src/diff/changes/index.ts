/** What differs between two items that are one, field by field, and what kind of change that makes. */
import type { Content } from '../item.js';
import type { Change, ChangedField, DiffKind, Direction } from '../schema.js';
import { compareAgencies } from './agencies.js';
import type { Context } from './context.js';
import { compareDeadlines } from './deadlines.js';
import { compareMeasures } from './measures.js';
import { compareOutputs } from './outputs.js';
import { compareTexts } from './texts.js';

export type { Context } from './context.js';
export { compareTexts } from './texts.js';

/** Every difference, in the order a reader asks for them. */
export function compareContents(old: Content, next: Content, context: Context): Change[] {
  const { years } = context;
  const words = (field: ChangedField, pick: (content: Content) => string | null): Change[] =>
    compareTexts(
      field,
      { text: pick(old), spans: old.spans },
      { text: pick(next), spans: next.spans },
      years,
    );
  return [
    ...words('objective', (content) => content.objective),
    ...words('text', (content) => content.text),
    ...words('activity', (content) => content.activity),
    ...words('value', (content) => content.value),
    ...compareMeasures({ list: old.measures, spans: old.spans }, { list: next.measures, spans: next.spans }),
    ...compareDeadlines(
      { list: old.deadlines, spans: old.spans },
      { list: next.deadlines, spans: next.spans },
      context,
    ),
    ...compareAgencies(
      'lead',
      { list: old.lead, spans: old.spans },
      { list: next.lead, spans: next.spans },
      context,
    ),
    ...compareAgencies(
      'support',
      { list: old.support, spans: old.spans },
      { list: next.support, spans: next.spans },
      context,
    ),
    ...compareOutputs(old, next, years),
    ...words('note', (content) => content.note),
  ];
}

/** Fields whose change is a change of what is promised. */
const MEANING: ReadonlySet<ChangedField> = new Set([
  'value',
  'outputs',
  'lead',
  'support',
  'deadline',
  'measures',
]);
/** Directions that leave what is promised as it was. */
const HARMLESS: ReadonlySet<Direction> = new Set(['rolled-over', 'successor', 'moved']);

/** The kind a list of changes makes: meaning before place, place before words, words before years. */
export function kindOf(changes: readonly Change[]): DiffKind {
  const has = (test: (change: Change) => boolean): boolean => changes.some(test);
  if (
    has(
      ({ field, direction }) =>
        MEANING.has(field) && !HARMLESS.has(direction) && !isRewording(field, direction),
    )
  )
    return 'changed';
  if (has(({ direction }) => direction === 'moved')) return 'moved';
  if (has(({ direction }) => direction !== 'rolled-over')) return 'reworded';
  return changes.length > 0 ? 'rolled-over' : 'unchanged';
}

/** An output in other words is the same output; a value in other words is another value. */
function isRewording(field: ChangedField, direction: Direction): boolean {
  return field === 'outputs' && direction === 'reworded';
}
