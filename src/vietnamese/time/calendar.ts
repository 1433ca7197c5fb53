/** Days of the Gregorian calendar as ISO 8601 strings (`2024-01-31`), which compare as text. */

/** A stretch of days, both ends included. */
export interface Stretch {
  start: string;
  end: string;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** How many days a month has; February of a leap year 29. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The ISO date, or null where the calendar has no such day: `31/02/2024`. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * One of the days of the week in a month, as RFC 5545 counts them (`2FR`, `-1SA`).
 *
 * @param weekday - `day` is 0 for Sunday; `nth` counts from 1, or is -1 for the last
 * @returns null where the month has no such day
 */
export function weekdayOf(year: number, month: number, weekday: { day: number; nth: number }): string | null {
  const { day, nth } = weekday;
  const first = 1 + ((day - new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 7) % 7);
  const last = first + 7 * Math.floor((daysInMonth(year, month) - first) / 7);
  return isoDay(year, month, nth < 0 ? last : first + 7 * (nth - 1));
}

/** `count` whole months from `first` (1 to 12) on; null where they leave the year. */
export function monthsOf(year: number, first: number, count: number): Stretch | null {
  const last = first + count - 1;
  if (first < 1 || count < 1 || last > 12) return null;
  return {
    start: `${pad(year, 4)}-${pad(first, 2)}-01`,
    end: `${pad(year, 4)}-${pad(last, 2)}-${pad(daysInMonth(year, last), 2)}`,
  };
}

/** The day `offset` days from an ISO date. */
export function shiftDay(iso: string, offset: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + offset);
  return day.toISOString().slice(0, 10);
}

/**
 * The stretch in Extended Date/Time Format (ISO 8601-2): `2024` a year, `2024-33` the first quarter (33 to 36),
 * `2025-01` a month, `2024-01/2024-09` months, `2021/2025` years; days where the ends are no ends of months.
 */
export function edtfOf({ start, end }: Stretch): string {
  const [firstYear, lastYear] = [start.slice(0, 4), end.slice(0, 4)];
  const wholeMonths = start.endsWith('-01') && shiftDay(end, 1).endsWith('-01');
  if (!wholeMonths) return start === end ? start : `${start}/${end}`;
  const [firstMonth, lastMonth] = [Number(start.slice(5, 7)), Number(end.slice(5, 7))];
  if (firstMonth === 1 && lastMonth === 12) {
    return firstYear === lastYear ? firstYear : `${firstYear}/${lastYear}`;
  }
  if (firstYear === lastYear && firstMonth === lastMonth) return start.slice(0, 7);
  if (firstYear === lastYear && firstMonth % 3 === 1 && lastMonth === firstMonth + 2) {
    return `${firstYear}-${33 + (firstMonth - 1) / 3}`;
  }
  return `${start.slice(0, 7)}/${end.slice(0, 7)}`;
}

/** The open stretch that begins with a day: `2025/..`. */
export function openEdtf(start: string): string {
  if (start.endsWith('-01-01')) return `${start.slice(0, 4)}/..`;
  return `${start.endsWith('-01') ? start.slice(0, 7) : start}/..`;
}
