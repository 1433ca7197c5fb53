/** Times that are past: before the issue of the document, or before the years it is about. */
import type { Surroundings } from './around.js';
import * as around from './around.js';
import { boundsOf } from './bounds.js';
import type { DatedPhrase } from './phrases.js';
import { isLimit } from './standing.js';
import { isBeforeIssue, onlyYear, type TimePeriod, unitsOf } from './years.js';

/**
 * True where the days lie before the issue of the document, or before the years it is about: what is past is no deadline. `đến năm
 * 2030` does not say when it begins; a limit between the issue and those years is one. What opens a clause is its time, also where
 * it is past: it is said to be unread.
 */
export function isPast(phrase: DatedPhrase, words: Surroundings, period: TimePeriod | null): boolean {
  if (unitsOf(phrase).every(({ year }) => year === null)) return false;
  const bounds = boundsOf(phrase, onlyYear(period), false);
  const end = bounds?.end ?? null;
  if (bounds?.type === 'ongoing' && isBeforeIssue(bounds.start, period)) return !around.opensClause(words);
  const from = period?.from ?? null;
  const beforeYears = from !== null && end !== null && end < `${from}-01-01`;
  if (isBeforeIssue(end, period)) return beforeYears || !around.opensClause(words);
  if (!beforeYears || period?.mayBePast === true || !isLimit(phrase)) return beforeYears;
  // A plan is issued in the year before its years at the earliest, where its date is not told.
  return period?.issuedOn == null && end < `${from - 1}-01-01`;
}

/**
 * True for a limit that can only be the task's, also where its day is past, so that it is said to be unread: `chậm nhất ngày 15/01/2026`,
 * `hoàn thành trước ngày 30/9/2025`, and a day no longer than a year before the issue; what was due long before tells of a thing.
 */
export function isMissed(phrase: DatedPhrase, period: TimePeriod | null): boolean {
  if (phrase.completion) return true;
  const issued = period?.issuedOn?.slice(0, 4);
  const days = phrase.binding === 'before' && phrase.pieces.every(({ to }) => to.grain === 'day');
  return (
    days && issued !== undefined && unitsOf(phrase).every(({ year }) => Number(year) >= Number(issued) - 1)
  );
}
