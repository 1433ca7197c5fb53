/** The year of a time that prints none: the part's, then the plan's; never one in which the time would lie before the issue. */
import type { DatedPhrase } from './phrases.js';
import type { Unit } from './unit.js';

/** The years a text is about, and the day from which its tasks can be due. */
export interface TimePeriod {
  from: number | null;
  to: number | null;
  /** The one year the part is about in which a time stands, where that says so: `NHIỆM VỤ NĂM 2026`. */
  year?: number;
  /** True where the years are those of a school year, which begins in August: `năm học 2026-2027`. */
  schoolYear?: boolean;
  /** When the document was issued, ISO 8601, perhaps without its day (`2026-03`). */
  issuedOn?: string | null;
  /** True for targets: what they aim at may lie before the day of issue, a task is never due before it. */
  mayBePast?: boolean;
}

/** What the days of a time are judged by. */
interface Days {
  type: string;
  start: string | null;
  end: string | null;
}

/** The units of a phrase. */
export function unitsOf(phrase: DatedPhrase): Unit[] {
  return phrase.pieces.flatMap((piece) => [piece.from, piece.to]);
}

/** The one year of the document, or null where it is about several or none: a plan `đến năm 2030` begins before it. */
export function onlyYear(period: TimePeriod | null): number | null {
  if (period === null) return null;
  if (period.year !== undefined) return period.year;
  const { from, to } = period;
  if (from === null && to === null) return issueYear(period);
  return from === (to ?? from) ? from : null;
}

function issueYear({ issuedOn }: TimePeriod): number | null {
  return issuedOn == null ? null : Number(issuedOn.slice(0, 4));
}

/** True where a task of the document cannot be due by then: the day lies before the one it was issued on. */
export function isBeforeIssue(end: string | null, period: TimePeriod | null): boolean {
  const issuedOn = period?.issuedOn ?? null;
  return end !== null && issuedOn !== null && period?.mayBePast !== true && end < issuedOn;
}

/**
 * Reads a time in the year it must be in. Other dates of the text may print the year; where these and the document's own do not
 * agree there is none, because a wrong year is worse than none.
 *
 * @param printed - the years that the text prints
 * @param read - reads the time with a year for the units that print none
 */
export function inItsYear<T extends Days>(
  printed: ReadonlySet<number>,
  period: TimePeriod | null,
  read: (year: number | null) => T | null,
): T | null {
  const own = onlyYear(period);
  if (printed.size > 0) {
    const [year] = new Set(own === null ? printed : [...printed, own]);
    const agreed = printed.size === 1 && (own === null || printed.has(own));
    return fitting(read(agreed && year !== undefined ? year : null), period);
  }
  if (own === null) return inOneOf(yearsAhead(period), period, read);
  const value = read(own);
  if (value === null || !isBeforeIssue(value.end, period)) return value;
  if (!mayFollow(value, own, period)) return null;
  for (const year of yearsAfter(own, period)) {
    const later = fitting(read(year), period);
    if (later !== null) return later;
  }
  return null;
}

/** The value in the one year in which it does not lie before the issue; null where several years are left. One that needs no year has none. */
function inOneOf<T extends Days>(
  years: readonly number[],
  period: TimePeriod | null,
  read: (year: number | null) => T | null,
): T | null {
  const yearless = fitting(read(null), period);
  if (yearless !== null || years.length === 0) return yearless;
  const values = years
    .map((year) => fitting(read(year), period))
    .filter((value) => value !== null && isWithinSchoolYear(value, period));
  const [only] = values;
  return values.length === 1 ? (only ?? null) : null;
}

/** Between the summer before a school year, as far as the document was issued then, and the summer it ends in. */
function isWithinSchoolYear({ start, end }: Days, period: TimePeriod | null): boolean {
  if (period?.schoolYear !== true) return true;
  const first = `${period.from}-08-01`;
  const issued = period.issuedOn ?? first;
  const from = issued < first ? issued : first;
  return [start, end].every((day) => day === null || (day >= from && day <= `${period.to}-07-31`));
}

/** The years that the times of a text lie in, each by itself, where a school year has them: `đợt 1 trong tháng 9, đợt 2 trong tháng 5`; null where one cannot be told. */
export function yearsInSchoolYear<T>(
  times: readonly T[],
  period: TimePeriod | null,
  read: (time: T, year: number) => Days | null,
): number[] | null {
  if (period?.schoolYear !== true) return null;
  const years = times.flatMap((time) => {
    const fit = yearsAhead(period).filter((year) => {
      const value = fitting(read(time, year), period);
      return value !== null && isWithinSchoolYear(value, period);
    });
    return fit.length === 1 ? fit : [];
  });
  return years.length === times.length ? years : null;
}

function fitting<T extends Days>(value: T | null, period: TimePeriod | null): T | null {
  return value === null || isBeforeIssue(value.end, period) ? null : value;
}

/** The years of a plan of several that are not over when it is issued. */
function yearsAhead(period: TimePeriod | null): number[] {
  const { from = null, to = null } = period ?? {};
  const issued = period === null ? null : issueYear(period);
  if (from === null || to === null || (issued === null && period?.schoolYear !== true)) return [];
  const first = Math.max(from, issued ?? from);
  return Array.from({ length: Math.max(0, to - first + 1) }, (_, index) => first + index);
}

/** The years after the document's own in which a day can lie behind the issue. */
function yearsAfter(own: number, period: TimePeriod | null): number[] {
  const issued = period === null ? null : issueYear(period);
  return issued === null ? [] : [issued, issued + 1].filter((year) => year > own);
}

/**
 * True where a time that would lie before the issue is that of a year after: a limit (`trước ngày 31/01` of a document of December),
 * and any time where the document's year was over or only its issue tells the year. A month of a plan's own year is what was
 * planned too late, and has no other year.
 */
function mayFollow({ type }: Days, own: number, period: TimePeriod | null): boolean {
  const issued = period === null ? null : issueYear(period);
  const named = period?.year !== undefined || period?.from != null || period?.to != null;
  return type === 'by' || !named || (issued !== null && own < issued);
}
