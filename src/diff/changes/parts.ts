/** A whole against its parts: what the other side still holds somewhere is neither dropped nor added. */
import type { Content } from '../item.js';
import type { Change } from '../schema.js';
import type { Wording } from '../wording.js';
import { sameTimes } from './deadlines.js';

/** From this share on the words of a value stand in the other side's words. */
const HELD = 0.8;

/** The changes of a split or merge without those of values that only stand in another place. */
export function withoutHeld(
  changes: readonly Change[],
  old: Content,
  next: Content,
  wording: Wording,
): Change[] {
  const [before, after] = [bagOf(old, wording), bagOf(next, wording)];
  return changes.filter((change) => {
    if (change.field === 'text' && change.direction === 'text-changed')
      return !isHeld(change.old?.text, after, wording) || !isHeld(change.new?.text, before, wording);
    if (change.direction === 'dropped') return !holds(change, change.old, next, after, wording);
    if (change.direction === 'added') return !holds(change, change.new, old, before, wording);
    return true;
  });
}

function holds(
  { field }: Change,
  side: Change['old'],
  other: Content,
  words: ReadonlySet<string>,
  wording: Wording,
): boolean {
  const { value } = side ?? {};
  if (field === 'deadline' && value != null && 'milestones' in value)
    return other.deadlines.some((one) => sameTimes(value, one)) || isHeld(side?.text, words, wording);
  if (field === 'measures' && value != null && 'comparator' in value)
    return other.measures.some(
      ({ value: number, unit, comparator }) =>
        number === value.value && unit === value.unit && comparator === value.comparator,
    );
  return isHeld(side?.text, words, wording);
}

function isHeld(text: string | undefined, words: ReadonlySet<string>, wording: Wording): boolean {
  const own = wording.wordsOf(text ?? '');
  const held = own.filter(({ key }) => words.has(key)).length;
  return held >= own.length * HELD && own.every(({ key }) => !/^\d/u.test(key) || words.has(key));
}

function bagOf(content: Content, wording: Wording): Set<string> {
  const { text, objective, activity, note, value, outputs, lead, support, deadlines } = content;
  const all = [
    text,
    objective,
    activity,
    note,
    value,
    ...outputs,
    ...[...lead, ...support].map(({ name }) => name),
    ...deadlines.map((deadline) => deadline.text),
  ];
  return new Set(
    all.flatMap((words) => (words === null ? [] : wording.wordsOf(words).map(({ key }) => key))),
  );
}
