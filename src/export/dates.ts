/** Calendar days without clocks and zones: ISO 8601 in, day counts and ISO 8601 out. */

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date; null where it is none (`2024-02-30`, `2021-11`). */
export function dayNumber(iso: string | null): number | null {
  const match = ISO_DAY.exec(iso ?? '');
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  const same = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return same && year > 0 ? at.getTime() / MS_A_DAY : null;
}

/** Midnight, in UTC, of a day number. */
export function dateOf(day: number): Date {
  return new Date(day * MS_A_DAY);
}

/** The ISO date of a day number: 0 is `1970-01-01`. */
export function isoOf(day: number): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** The date where it is a day of the calendar, else null. */
export function calendarDate(iso: string | null): string | null {
  return dayNumber(iso) === null ? null : iso;
}

/** A day as it is written in Vietnam: `31/01/2024`; what is no whole day stays as it is. */
export function vietnameseDate(iso: string): string {
  return dayNumber(iso) === null ? iso : iso.split('-').reverse().join('/');
}

/** First or last day of a year as a day number; null where the year is not known. */
export function yearBounds(year: number | null, end: 'first' | 'last'): number | null {
  if (year === null) return null;
  return dayNumber(`${String(year).padStart(4, '0')}-${end === 'first' ? '01-01' : '12-31'}`);
}
