/** Recurrence rules (RFC 5545, section 3.3.10) as far as a calendar of days needs them. */
import { dateOf, isoOf, MS_A_DAY } from '../dates.js';

const RULE = /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]{2,12}=[A-Z0-9,+-]{1,60}){0,10}$/;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** The first day that a rule names lies within so many days of its beginning: a leap day is the rarest. */
const SEARCHED_DAYS = 366 * 8;

/** A rule and the day it first falls on. */
export interface Recurrence {
  /** First day, as a day number. */
  first: number;
  /** `FREQ=MONTHLY;BYMONTHDAY=5;UNTIL=20251231` */
  rule: string;
  /** Other days on which it falls. */
  extra: number[];
}

/** True for a rule that says on which days: `FREQ=MONTHLY` alone does not. */
export function namesDays(rule: string): boolean {
  return /(?:^|;)(?:BYMONTHDAY|BYDAY)=/.test(rule) || /^FREQ=DAILY(?:;|$)/.test(rule);
}

/** Years in which short months are looked for where a rule has no end. */
const UNBOUNDED_YEARS = 10;

/**
 * A rule for one late day of every month. The 31st is the last day (`BYMONTHDAY=-1`); the 29th and 30th fall on the last day of a February
 * that is shorter, which the rule itself would leave out: `Trước ngày 30 hằng tháng` is 28 or 29 February.
 */
function lateDay(parts: ReadonlyMap<string, string>): 29 | 30 | 31 | null {
  if (parts.get('FREQ') !== 'MONTHLY' || parts.has('BYSETPOS') || parts.has('BYDAY')) return null;
  const day = Number(parts.get('BYMONTHDAY'));
  return day === 29 || day === 30 || day === 31 ? day : null;
}

/** The last days of Februaries that have no such day, after a day and up to another. */
function shortFebruaries(day: 29 | 30, after: number, until: number | null): number[] {
  const year = dateOf(after).getUTCFullYear();
  const last = until === null ? year + UNBOUNDED_YEARS : dateOf(until).getUTCFullYear();
  return Array.from(
    { length: Math.max(0, last - year + 1) },
    (_, index) => Date.UTC(year + index, 2, 0) / MS_A_DAY,
  )
    .filter((end) => dateOf(end).getUTCDate() < day)
    .filter((end) => end > after && (until === null || end <= until));
}

/**
 * Sets a rule on its first day, for RFC 5545 wants the beginning to be one of the days: `FREQ=MONTHLY;BYMONTHDAY=5` from
 * 2025-01-10 begins on 2025-02-05.
 *
 * @param from - day number the rule holds from
 * @param until - day number of its last day, or null
 * @returns null where it is no rule, or no day of it lies in time
 */
export function recurrenceFrom(rule: string, from: number, until: number | null): Recurrence | null {
  if (!RULE.test(rule)) return null;
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const late = lateDay(parts);
  if (late === 31) parts.set('BYMONTHDAY', '-1');
  const first = firstDay(parts, from);
  if (first === null || (until !== null && first > until)) return null;
  const bounded = parts.has('UNTIL') || parts.has('COUNT') || until === null;
  if (!bounded) parts.set('UNTIL', isoOf(until).replaceAll('-', ''));
  return {
    first,
    rule: [...parts].map(([name, value]) => `${name}=${value}`).join(';'),
    extra: late === 29 || late === 30 ? shortFebruaries(late, first, until) : [],
  };
}

function firstDay(parts: ReadonlyMap<string, string>, from: number): number | null {
  const months = numbers(parts.get('BYMONTH'));
  const days = numbers(parts.get('BYMONTHDAY'));
  const weekdays = (parts.get('BYDAY') ?? '').split(',').filter((day) => day !== '');
  if (!weekdays.every(isWeekday)) return from;
  const among = (date: Date): boolean => weekdays.length === 0 || weekdays.some((day) => isOn(date, day));
  const places = numbers(parts.get('BYSETPOS'));
  for (let day = from; day < from + SEARCHED_DAYS; day++) {
    const date = dateOf(day);
    if (
      (months.length === 0 || months.includes(date.getUTCMonth() + 1)) &&
      (days.length === 0 || days.includes(date.getUTCDate()) || days.includes(fromMonthEnd(date))) &&
      among(date) &&
      (places.length === 0 || isPlaced(day, among, places))
    )
      return day;
  }
  return null;
}

/** `FR`, and within a month `2FR` or `-1FR`. */
function isWeekday(day: string): boolean {
  return /^(?:-?[1-5])?[A-Z]{2}$/.test(day) && WEEKDAYS.includes(day.slice(-2));
}

/** True on a Friday for `FR`, on the second of its month for `2FR`, on the last for `-1FR`. */
function isOn(date: Date, day: string): boolean {
  if (WEEKDAYS[date.getUTCDay()] !== day.slice(-2)) return false;
  const nth = Number(day.slice(0, -2));
  if (nth === 0) return true;
  const counted = nth > 0 ? date.getUTCDate() - 1 : -fromMonthEnd(date) - 1;
  return Math.floor(counted / 7) + 1 === Math.abs(nth);
}

/** Whether a day has one of the places, counted from either end, among the days of its month that a rule names. */
function isPlaced(day: number, among: (date: Date) => boolean, places: readonly number[]): boolean {
  const date = dateOf(day);
  const first = day - date.getUTCDate() + 1;
  const last = day - fromMonthEnd(date) - 1;
  const count = (from: number, to: number): number =>
    Array.from({ length: to - from + 1 }, (_, at) => dateOf(from + at)).filter(among).length;
  return places.includes(count(first, day)) || places.includes(-count(day, last));
}

/** -1 for the last day of a month. */
function fromMonthEnd(date: Date): number {
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.getUTCDate() - last - 1;
}

function numbers(list: string | undefined): number[] {
  return (list ?? '')
    .split(',')
    .map(Number)
    .filter((number) => Number.isInteger(number) && number !== 0);
}
