import { daysInMonth, isoDay, monthsOf, type Stretch, weekdayOf } from './calendar.js';
import type { Unit } from './unit.js';

/**
 * The days a unit covers, or null where its year is not known or the calendar has no such day.
 *
 * @param year - the year for a unit that prints none
 */
export function daysOf(unit: Unit, year: number | null): Stretch | null {
  const base = unit.year ?? year;
  if (base === null || unit.month === null) return null;
  const actual = base + (unit.year === null ? unit.shift : 0);
  if (unit.weekday !== null) return oneDay(weekdayOf(actual, unit.month, unit.weekday));
  if (unit.day === null) return monthsOf(actual, unit.month, unit.months);
  const start = isoDay(actual, unit.month, fromFirst(unit.day, actual, unit.month));
  if (start === null) return null;
  if (unit.grain !== 'days') return oneDay(start);
  const last = unit.month + Math.max(0, unit.months - 1);
  const end = unit.lastDay === null ? monthsOf(actual, last, 1)?.end : isoDay(actual, last, unit.lastDay);
  return end === undefined || end === null ? null : { start, end };
}

function oneDay(day: string | null): Stretch | null {
  return day === null ? null : { start: day, end: day };
}

/** -7 is the first of the last seven days. */
function fromFirst(day: number, year: number, month: number): number {
  return day < 0 ? daysInMonth(year, month) + 1 + day : day;
}
