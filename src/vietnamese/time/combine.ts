/** Several dates in one text: the last is the end, each is a milestone. */
import { edtfOf } from './calendar.js';
import type { Frequency } from './frequency.js';
import { type Group, isLooseDay, withDays } from './group.js';
import { type GroupValue, RELATIVE, type TimeValue, unitsOf, valueOfGroup } from './reading.js';
import { finerOf, ruleOf } from './rule.js';

/** The years the document is about; null where it does not say. */
export interface TimePeriod {
  from: number | null;
  to: number | null;
  /** The one year the part is about in which a time stands, where that says so: `NHIỆM VỤ NĂM 2026`. */
  year?: number;
}

export interface CombineOptions {
  period: TimePeriod | null;
  /** A lone unit is a time limit. */
  completion: boolean;
  /** What each group is the time of, in the order of the groups. */
  labels: readonly (string | null)[];
}

/** The one year of the document, or null where it is about several or none: a plan `đến năm 2030` begins before it. */
export function onlyYear(period: TimePeriod | null): number | null {
  if (period?.year !== undefined) return period.year;
  const from = period?.from ?? null;
  return from === (period?.to ?? from) ? from : null;
}

/**
 * The year for units that print none: the one other dates of the text print, else the document's own. Null where these
 * do not agree, because a wrong year is worse than none.
 */
function yearFor(groups: readonly Group[], period: TimePeriod | null): number | null {
  const years = new Set<number>();
  for (const { dated, ending } of groups) {
    for (const phrase of [dated, ending]) {
      for (const unit of phrase === null ? [] : unitsOf(phrase)) if (unit.year !== null) years.add(unit.year);
    }
  }
  const own = onlyYear(period);
  if (own !== null) years.add(own);
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** The value of all groups of a text together; null where the days of one of them cannot be told. */
export function combine(groups: readonly Group[], options: CombineOptions): TimeValue | null {
  const yearly = yearlyDays(groups);
  if (yearly !== null) return { ...RELATIVE, type: 'recurring', recurrence: ruleOf(yearly) };
  const year = yearFor(groups, options.period);
  const values = withDays(groups).map((group) => valueOfGroup(group, year, options.completion));
  const read = values.filter((value) => value !== null);
  const [only] = read;
  if (only === undefined || read.length < values.length) return null;
  if (read.length === 1) return strip(only);
  const milestones = read
    .map(({ start, end }, index) => ({ label: options.labels[index] ?? null, start, end }))
    .filter(({ start, end }) => start !== null || end !== null);
  const type = typeOf(read);
  const { start, end } = spanOf(read, type);
  const frequencies = read.flatMap(({ frequency }) => (frequency === null ? [] : [frequency]));
  const [first, ...others] = frequencies;
  return {
    type,
    start,
    end,
    edtf: start !== null && end !== null && type !== 'by' ? edtfOf({ start, end }) : null,
    recurrence: first === undefined ? null : ruleOf(others.reduce(finerOf, first)),
    yearInferred: read.some((value) => value.yearInferred),
    milestones: milestones.every((one) => one.start === start && one.end === end) ? [] : milestones,
  };
}

/**
 * `6 tháng (trước ngày 15/6) và hằng năm (trước ngày 15/12)`: several days that come back, each with its cycle. Days of a month
 * that differ cannot be named together: the months are.
 */
function yearlyDays(groups: readonly Group[]): Frequency | null {
  const days = groups.flatMap(({ frequency, dated, ending }) => {
    const [piece, ...others] = dated?.pieces ?? [];
    const regular = frequency?.frequency.kind === 'recurring' && frequency.frequency.by.length === 0;
    const one = ending === null && others.length === 0 && piece !== undefined && piece.from === piece.to;
    return regular && one && isLooseDay(piece.from) && piece.from.month !== null ? [piece.from] : [];
  });
  if (days.length < 2 || days.length < groups.length) return null;
  const months = [...new Set(days.map(({ month }) => month ?? 0))].sort((a, b) => a - b);
  const sameDay = days.every(({ day }) => day === days[0]?.day);
  const by = [`BYMONTH=${months.join(',')}`, ...(sameDay ? [`BYMONTHDAY=${days[0]?.day}`] : [])];
  return { kind: 'recurring', cycle: { unit: 'year', every: 1 }, by };
}

function strip({ frequency: _, ...value }: GroupValue): TimeValue {
  return value;
}

/** Work that recurs or goes on does so whatever else has a date; otherwise the latest date decides. */
function typeOf(values: readonly GroupValue[]): TimeValue['type'] {
  for (const type of ['recurring', 'ongoing'] as const) {
    if (values.some((value) => value.type === type)) return type;
  }
  const latest = values.reduce((last, value) => ((value.end ?? '') >= (last.end ?? '') ? value : last));
  return latest.type;
}

/** From the first beginning to the last end; open where a part of it is. */
function spanOf(
  values: readonly GroupValue[],
  type: TimeValue['type'],
): { start: string | null; end: string | null } {
  const ends = values.map((value) => value.end);
  const starts = values.map((value) => value.start);
  const endless = values.some((value) => value.end === null && value.type !== 'by');
  const first = values.reduce((early, value) =>
    (value.end ?? '9999') < (early.end ?? '9999') ? value : early,
  );
  const beginless = type === 'by' ? first.start === null : starts.includes(null);
  return { start: beginless ? null : least(starts), end: endless ? null : greatest(ends) };
}

function least(days: readonly (string | null)[]): string | null {
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

function greatest(days: readonly (string | null)[]): string | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}
