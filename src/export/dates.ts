/** Calendar days without clocks and zones: ISO 8601 in, day counts and ISO 8601 out. */

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
export const MS_A_DAY = 86_400_000;

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

/** First months of the quarters as EDTF codes them: 33 to 36. */
const QUARTER_CODES: Readonly<Record<string, number>> = { '33': 1, '34': 4, '35': 7, '36': 10 };

/**
 * First and last day of an EDTF year, month, quarter or day: `2026-35` is 2026-07-01 to 2026-09-30; null for what has no such days.
 */
export function edtfDays(edtf: string | null): { first: number; last: number } | null {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(edtf ?? '');
  if (match === null) {
    const day = dayNumber(edtf);
    return day === null ? null : { first: day, last: day };
  }
  const [, year = '', part] = match;
  const quarter = QUARTER_CODES[part ?? ''];
  const from = part === undefined ? 1 : (quarter ?? Number(part));
  const months = part === undefined ? 12 : quarter === undefined ? 1 : 3;
  const first = dayNumber(`${year}-${String(from).padStart(2, '0')}-01`);
  if (first === null) return null;
  return { first, last: Date.UTC(Number(year), from - 1 + months, 0) / MS_A_DAY };
}
