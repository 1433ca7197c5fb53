/**
 * Times in Vietnamese: units of the calendar → expressions with the words that bind them → groups → days, recurrence and
 * milestones. What counts as a text's own time depends on where the text stands.
 */
import { readCell } from './cell.js';
import { readColumn, readLeadIn, readTitle } from './headings.js';
import { phrasesOf } from './phrases.js';
import { readStatement } from './statement.js';
import type { DeadlineReading, TimeContext, UnreadTime } from './types.js';

export { namesPartOfYear, titlesBeginning } from './columns.js';
export { readDoubtful } from './doubt.js';
export { readEvent, withSpan } from './event.js';
export type { TimeMilestone, TimeValue } from './reading.js';
export type { DeadlineReading, TimeContext, TimePlace, UnreadTime } from './types.js';
export { readUntold } from './untold.js';
export type { TimePeriod } from './years.js';

/**
 * Reads by when, during what or how often.
 *
 * @param text - folded NFC text; offsets of the reading are UTF-16 units into it
 * @returns null where the text names no time of its own; `unread` where it does but no rule can tell it
 */
export function readDeadline(text: string, context: TimeContext): DeadlineReading | UnreadTime | null {
  const { place, period } = context;
  switch (place.kind) {
    case 'cell':
      return readCell(text, place.column, period);
    case 'statement':
      return readStatement(text, period);
    case 'lead-in':
      return readLeadIn(text, period);
    case 'title':
      return readTitle(text, period);
    case 'column':
      return readColumn(text, period);
  }
}

/**
 * Every expression of time in a text, whoever's time it is.
 *
 * @param text - folded NFC text
 * @returns UTF-16 offsets into it, in reading order
 */
export function timesIn(text: string): { start: number; end: number }[] {
  return phrasesOf(text).map(({ at: { start, end } }) => ({ start, end }));
}
