/** By when: earlier, later, or the same a year on. */
import type { Deadline, Span } from '../../plan/index.js';
import type { Change, ChangeSide, Direction } from '../schema.js';
import { maskedKey } from '../words.js';
import { isLeftBehind, keepsOldYear, shiftDeadline } from '../years.js';
import { changeOf, sideOf } from './change.js';
import type { Context } from './context.js';
import { pairUp } from './lists.js';

interface Deadlines {
  list: readonly Deadline[];
  spans: Span[];
}

/** Compares the deadlines of two items; a row with sub-rows has one for each. */
export function compareDeadlines(old: Deadlines, next: Deadlines, context: Context): Change[] {
  const exact = pairUp(old.list, next.list, [(a, b) => sameTimes(a, b)]);
  const rolled = pairUp(exact.old, exact.next, [(a, b) => sameTimes(onward(a, context), b)]);
  const other = pairUp(rolled.old, rolled.next, [(a, b) => a.type === b.type, () => true]);
  const side = (one: Deadline | null, { spans }: Deadlines): ChangeSide | null =>
    one === null ? null : sideOf(one.text, one.spans.length > 0 ? one.spans : spans, one);
  const change = (a: Deadline | null, b: Deadline | null, direction: Direction): Change =>
    changeOf('deadline', side(a, old), side(b, next), direction);
  const bothSides = [
    ...exact.pairs.flatMap(([a, b]) => {
      const direction = isStale(a, b, context) ? 'not-rolled' : a.text === b.text ? null : 'editorial';
      return direction === null ? [] : [[a, b, direction] as const];
    }),
    ...rolled.pairs.map(([a, b]) => [a, b, 'rolled-over'] as const),
    ...other.pairs.map(([a, b]) => [a, b, directionOf(a, b, context)] as const),
  ];
  return distinct([
    ...bothSides.map(([a, b, direction]) => change(a, b, direction)),
    ...other.old.map((deadline) => change(deadline, null, 'dropped')),
    ...other.next.map((deadline) => change(null, deadline, 'added')),
  ]);
}

/** True where the new plan still names a time of the old plan's years, or one beside those that moved on. */
function isStale(old: Deadline, next: Deadline, context: Context): boolean {
  const { wordsOf } = context.wording;
  if (keepsOldYear(wordsOf(old.text), wordsOf(next.text), context)) return true;
  const [before, after] = [lastYear(old), lastYear(next)];
  return before !== null && after !== null && isLeftBehind(before, context) && isLeftBehind(after, context);
}

function lastYear({ start, end }: Deadline): number | null {
  const date = end ?? start;
  return date === null ? null : Number(date.slice(0, 4));
}

/** Sub-rows that share one deadline say so once. */
function distinct(changes: readonly Change[]): Change[] {
  return [
    ...new Map(changes.map((one) => [`${one.old?.text}\n${one.new?.text}\n${one.direction}`, one])).values(),
  ];
}

/** The old deadline in the new plan's years. A time beyond the old plan's own years (`đến năm 2030`) stands still. */
function onward(deadline: Deadline, { years, oldUntil }: Context): Deadline {
  const year = Number((deadline.end ?? deadline.start ?? '').slice(0, 4));
  // `31/01 năm liền kề`: the year after the plan is part of its round.
  return oldUntil !== null && year > oldUntil + 1 ? deadline : shiftDeadline(deadline, years);
}

/** True where two deadlines ask for the same times. */
export function sameTimes(a: Deadline, b: Deadline): boolean {
  if (a.type !== b.type || a.start !== b.start || a.end !== b.end || a.recurrence !== b.recurrence)
    return false;
  if (milestoneKey(a) !== milestoneKey(b)) return false;
  const dated = a.start !== null || a.end !== null || a.recurrence !== null;
  return dated || a.type !== 'relative' || maskedKey(a.text) === maskedKey(b.text);
}

function milestoneKey({ milestones }: Deadline): string {
  return milestones.map(({ start, end }) => `${start}/${end}`).join();
}

/** `replaced` where the two cannot be laid on one line: `Cả năm 2024` → `Thường xuyên`. */
function directionOf(old: Deadline, next: Deadline, context: Context): Direction {
  if (isStale(old, next, context)) return 'not-rolled';
  const shifted = onward(old, context);
  const way = laterOrEarlier(shifted, next);
  if (old.end === null || context.oldUntil === null || Number(old.end.slice(0, 4)) <= context.oldUntil)
    return way;
  // A time in the years after the plan may have been meant as a date or as a turn of the round: the nearer reading holds.
  return distance(old, next) < distance(shifted, next) ? laterOrEarlier(old, next) : way;
}

function laterOrEarlier(old: Deadline, next: Deadline): Direction {
  for (const [a, b] of [
    [old.end, next.end],
    [old.start, next.start],
  ]) {
    if (a == null || b == null) continue;
    if (a !== b) return b > a ? 'later' : 'earlier';
  }
  return 'replaced';
}

function distance(a: Deadline, b: Deadline): number {
  return Math.abs(Date.parse(a.end ?? '') - Date.parse(b.end ?? '')) || 0;
}
