/** What a time expression comes to: type, days, recurrence, milestones. */
import { areNeighbours, boundsOf, stretchesOf } from './bounds.js';
import { edtfOf, isoDay, openEdtf } from './calendar.js';
import type { Cycle, Frequency } from './cycles.js';
import { type Group, isLooseDay } from './group.js';
import type { DatedPhrase } from './phrases.js';
import { ruleOf } from './rule.js';
import type { Unit } from './unit.js';
import { unitsOf } from './years.js';

/** One of several dates, as the contract names it. */
export interface TimeMilestone {
  label: string | null;
  start: string | null;
  end: string | null;
}

/** The value of one or more expressions; ISO dates. */
export interface TimeValue {
  type: 'by' | 'during' | 'ongoing' | 'recurring' | 'relative';
  start: string | null;
  end: string | null;
  edtf: string | null;
  recurrence: string | null;
  /** True where a date's year is not printed with it. */
  yearInferred: boolean;
  milestones: TimeMilestone[];
}

/** A group's value with its frequency, for choosing among several. */
export interface GroupValue extends TimeValue {
  frequency: Frequency | null;
}

const NOTHING: Omit<TimeValue, 'type'> = {
  start: null,
  end: null,
  edtf: null,
  recurrence: null,
  yearInferred: false,
  milestones: [],
};

/** A time that waits for an event: `sau khi Hệ thống được nâng cấp`. */
export const RELATIVE: TimeValue = { type: 'relative', ...NOTHING };

/**
 * The value of one group, null where its days cannot be told.
 *
 * @param year - the year for units that print none
 * @param completion - a lone unit is a time limit
 */
export function valueOfGroup(group: Group, year: number | null, completion: boolean): GroupValue | null {
  if (group.frequency !== null) return frequencyValue(group.frequency.frequency, group.dated, year);
  if (group.dated === null) return null;
  const bounds = boundsOf(group.dated, year, completion);
  const ending = group.ending === null ? null : boundsOf(group.ending, year, false);
  if (bounds === null || (group.ending !== null && ending === null)) return null;
  const yearInferred = lacksYear(group.dated) || (group.ending !== null && lacksYear(group.ending));
  if (ending !== null) {
    if (bounds.start === null || ending.end === null || ending.end < bounds.start) return null;
    return { ...NOTHING, type: 'by', start: bounds.start, end: ending.end, yearInferred, frequency: null };
  }
  const { type, start, end } = bounds;
  const edtf = bounds.exact ? edtfFor(type, start, end) : null;
  return {
    ...NOTHING,
    type,
    start,
    end,
    edtf,
    yearInferred,
    milestones: milestonesOf(group.dated, year, type === 'by'),
    frequency: null,
  };
}

function edtfFor(type: TimeValue['type'], start: string | null, end: string | null): string | null {
  if (start === null) return null;
  if (end === null) return openEdtf(start);
  return type === 'by' ? null : edtfOf({ start, end });
}

function lacksYear(phrase: DatedPhrase): boolean {
  return unitsOf(phrase).some((unit) => unit.year === null);
}

/** A list with gaps (`Quý II và Quý IV`) has a milestone for each of its stretches. */
function milestonesOf(phrase: DatedPhrase, year: number | null, limits: boolean): TimeMilestone[] {
  const stretches = stretchesOf(phrase, year) ?? [];
  return areNeighbours(stretches)
    ? []
    : stretches.map(({ start, end }) => ({ label: null, start: limits ? null : start, end }));
}

/** A frequency with the period it holds in, or with the day it fixes in its cycle. */
function frequencyValue(
  frequency: Frequency,
  dated: DatedPhrase | null,
  year: number | null,
): GroupValue | null {
  const base = { ...NOTHING, type: frequency.kind, frequency, recurrence: ruleOf(frequency) };
  if (dated === null) return base;
  const months = monthsOfYear(frequency, dated);
  if (months !== null) {
    const fixed = { ...frequency, by: [`BYMONTH=${months.join(',')}`] };
    return { ...base, frequency: fixed, recurrence: ruleOf(fixed) };
  }
  const [unit] = unitsOf(dated);
  if (unit !== undefined && isLooseDay(unit) && frequency.kind === 'recurring' && frequency.cycle !== null) {
    const by = fixedDay(frequency.cycle, unit);
    const fixed = { ...frequency, by: [...frequency.by, ...(by ?? [])] };
    return by === null ? null : { ...base, frequency: fixed, recurrence: ruleOf(fixed) };
  }
  const bounds = boundsOf(dated, year, false);
  if (bounds === null) return null;
  const { start, end } = bounds;
  return {
    ...base,
    start,
    end,
    edtf: bounds.exact ? edtfFor(bounds.type, start, end) : null,
    yearInferred: lacksYear(dated),
  };
}

/** `Hằng năm (tháng 3, tháng 9)`: months without a year beside a yearly frequency come back each year. */
function monthsOfYear({ kind, cycle, by }: Frequency, dated: DatedPhrase): number[] | null {
  if (kind !== 'recurring' || cycle?.unit !== 'year' || cycle.every !== 1 || by.length > 0) return null;
  const months = dated.pieces.map(({ from, to }) => {
    const loose = from === to && from.grain === 'month' && from.year === null && from.shift === 0;
    return loose && from.part === null ? from.month : null;
  });
  return months.every((month) => month !== null) ? months : null;
}

/** `hàng năm (trước ngày 10/12)`, `hàng tháng, trước ngày 05`; a day that does not fix the cycle adds nothing. */
function fixedDay(cycle: Cycle, unit: Unit): string[] | null {
  const { day, month } = unit;
  if (day === null || isoDay(2000, month ?? 1, day) === null) return null;
  if (cycle.every !== 1) return [];
  if (cycle.unit === 'year' && month !== null) return [`BYMONTH=${month}`, `BYMONTHDAY=${day}`];
  return cycle.unit === 'month' && month === null ? [`BYMONTHDAY=${day}`] : [];
}
