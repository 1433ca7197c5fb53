/** What differs between two items that are one, field by field, and what kind of change that makes. */
import type { UnreadField } from '../../plan/index.js';
import type { Content } from '../item.js';
import type { Change, ChangedField, DiffKind, Direction } from '../schema.js';
import { compareAgencies } from './agencies.js';
import type { Context } from './context.js';
import { compareDeadlines } from './deadlines.js';
import { compareExtras } from './extras.js';
import { compareMeasures } from './measures.js';
import { compareOutputs } from './outputs.js';
import { withoutHeld } from './parts.js';
import { compareTexts } from './texts.js';
import { withUnread } from './unread.js';

export type { Context } from './context.js';
export { compareTexts } from './texts.js';

/** Every difference, in the order a reader asks for them. */
export function compareContents(old: Content, next: Content, context: Context): Change[] {
  const words = (field: ChangedField, pick: (content: Content) => string | null): Change[] =>
    compareTexts(
      field,
      { text: pick(old), spans: old.spans },
      { text: pick(next), spans: next.spans },
      context,
    );
  const values = (field: UnreadField & ChangedField, changes: Change[]): Change[] =>
    withUnread(field, changes, old, next, context);
  const agencies = (field: 'lead' | 'support' | 'monitor'): Change[] =>
    values(
      field,
      compareAgencies(
        field,
        { list: old[field], spans: old.spans },
        { list: next[field], spans: next.spans },
        context,
      ),
    );
  return [
    ...words('objective', (content) => content.objective),
    ...compareStatements(old, next, context),
    ...words('activity', (content) => content.activity),
    ...words('value', (content) => content.value),
    ...values(
      'measures',
      compareMeasures({ list: old.measures, spans: old.spans }, { list: next.measures, spans: next.spans }),
    ),
    ...values(
      'deadline',
      compareDeadlines(
        { list: old.deadlines, spans: old.spans },
        { list: next.deadlines, spans: next.spans },
        context,
      ),
    ),
    ...agencies('lead'),
    ...agencies('support'),
    ...agencies('monitor'),
    ...values('outputs', compareOutputs(old, next, context)),
    ...words('note', (content) => content.note),
    ...compareExtras(old.extra, next.extra, context),
    ...values('number', []),
  ];
}

/** `Sở Y tế: rà soát …` and, under the heading `Sở Y tế`, `Rà soát …` are one duty: only its form is another. */
function compareStatements(old: Content, next: Content, context: Context): Change[] {
  const [a, b] = [
    { text: old.text, spans: old.spans },
    { text: next.text, spans: next.spans },
  ];
  const { keyOf } = context.wording;
  const sameDuty = old.duty !== '' && keyOf(old.duty) === keyOf(next.duty);
  return compareTexts('text', a, b, context).map((change) =>
    sameDuty && change.direction === 'text-changed'
      ? { ...change, direction: 'editorial', aspects: [] }
      : change,
  );
}

/** The differences of a whole and its parts, or of the parts and their whole. */
export function compareParts(old: Content, next: Content, context: Context): Change[] {
  return withoutHeld(compareContents(old, next, context), old, next, context.wording);
}

/** Fields whose change is a change of what is promised. */
const MEANING: ReadonlySet<ChangedField> = new Set([
  'value',
  'outputs',
  'lead',
  'support',
  'monitor',
  'deadline',
  'measures',
  'issuer',
  'kind',
  'period',
  'issuedOn',
  'signatory',
  'symbol',
  'number',
  'promulgates',
  'recipients',
  'references',
]);
/** Directions that leave what is promised as it was, or say nothing of it. */
const QUIET: ReadonlySet<Direction> = new Set([
  'rolled-over',
  'not-rolled',
  'successor',
  'moved',
  'editorial',
  'text-changed',
  'unread',
  'unplaced',
]);

/** The kind a list of changes makes: meaning before doubt, doubt before words, words before place, place before form. */
export function kindOf(changes: readonly Change[]): DiffKind {
  const has = (...directions: Direction[]): boolean =>
    changes.some(({ direction }) => directions.includes(direction));
  if (changes.some(({ field, direction }) => MEANING.has(field) && !QUIET.has(direction))) return 'changed';
  if (has('not-rolled')) return 'not-rolled';
  if (has('unread')) return 'unread';
  // A value in other words is another value; an output in other words is the same output.
  if (changes.some(({ field, direction }) => field === 'value' && direction === 'text-changed'))
    return 'changed';
  if (changes.some(({ direction }) => !FORM.has(direction))) return 'text-changed';
  if (has('moved')) return 'moved';
  if (has('editorial', 'unplaced')) return 'editorial';
  return changes.length > 0 ? 'rolled-over' : 'unchanged';
}

const FORM: ReadonlySet<Direction> = new Set(['moved', 'editorial', 'unplaced', 'rolled-over']);
