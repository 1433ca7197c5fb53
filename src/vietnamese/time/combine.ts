/** Several dates in one text: the last is the end, each is a milestone. */
import { edtfOf } from './calendar.js';
import type { Frequency } from './cycles.js';
import { type Group, isLooseDay, withDays } from './group.js';
import type { FrequencyPhrase } from './phrases.js';
import { type GroupValue, RELATIVE, type TimeValue, valueOfGroup } from './reading.js';
import { intervalOf, joined, ruleOf } from './rule.js';
import { inItsYear, type TimePeriod, unitsOf, yearsInSchoolYear } from './years.js';

export interface CombineOptions {
  period: TimePeriod | null;
  /** A lone unit is a time limit. */
  completion: boolean;
  /** What each group is the time of, in the order of the groups. */
  labels: readonly (string | null)[];
}

/** The years that the dates of a text print. */
function printedYears(groups: readonly Group[]): Set<number> {
  const years = new Set<number>();
  for (const { dated, ending } of groups) {
    for (const phrase of [dated, ending]) {
      for (const unit of phrase === null ? [] : unitsOf(phrase)) if (unit.year !== null) years.add(unit.year);
    }
  }
  return years;
}

/** The value of all groups of a text together; null where the days of one of them cannot be told. */
export function combine(groups: readonly Group[], options: CombineOptions): TimeValue | null {
  const yearly = yearlyDays(groups);
  if (yearly !== null) return { ...RELATIVE, type: 'recurring', recurrence: ruleOf(yearly) };
  const apart = recurrencesApart(groups);
  if (apart.length > 0) return { ...RELATIVE, type: 'recurring', milestones: apart.map(withoutDays) };
  const later = recurrencesAfterCompletion(groups);
  if (later > 0) return completedThenRecurring(groups, later, options);
  const printed = printedYears(groups);
  const years =
    groups.length < 2 || printed.size > 0
      ? null
      : yearsInSchoolYear(groups, options.period, (group, year) => combineIn([group], [year], options));
  if (years !== null) return combineIn(groups, years, options);
  return inItsYear(printed, options.period, (year) =>
    combineIn(
      groups,
      groups.map(() => year),
      options,
    ),
  );
}

/**
 * `hằng ngày; vào thứ Sáu hằng tuần`: what is done so often and what is done on a day are two works, which no one rule tells; empty where
 * the groups are no such two.
 */
function recurrencesApart(groups: readonly Group[]): FrequencyPhrase[] {
  const recurring = groups.flatMap(({ frequency, dated }) =>
    frequency === null || dated !== null || frequency.frequency.cycle === null ? [] : [frequency],
  );
  const clauses = new Set(groups.map(({ clause }) => clause));
  if (recurring.length !== 2 || groups.length !== 2 || clauses.size < 2) return [];
  const [fine, rare] = [...recurring].sort((a, b) => intervalOf(a.frequency) - intervalOf(b.frequency));
  if (fine === undefined || rare === undefined) return [];
  const placed = (fine.frequency.by.length === 0) !== (rare.frequency.by.length === 0);
  return placed && intervalOf(fine.frequency) < intervalOf(rare.frequency) ? recurring : [];
}

/** A recurrence as a milestone. */
function withoutDays({ prefix, printed }: FrequencyPhrase): TimeValue['milestones'][number] {
  return { label: `${prefix}${printed}`, start: null, end: null };
}

/** Where the recurrences begin that follow a date of completion; 0 where none does. */
function recurrencesAfterCompletion(groups: readonly Group[]): number {
  const at = groups.findIndex(({ frequency }) => frequency !== null);
  const first = groups[0]?.dated;
  const completed = first != null && (first.binding === 'by' || first.binding === 'before');
  return completed && at > 0 && (groups[at]?.clause ?? 0) > (groups[at - 1]?.clause ?? 0) ? at : 0;
}

/** `hoàn thành trước 15/3. Định kỳ hằng quý báo cáo` is due by the day; the recurrence is a milestone without days. */
function completedThenRecurring(
  groups: readonly Group[],
  later: number,
  options: CombineOptions,
): TimeValue | null {
  const completed = combine(groups.slice(0, later), options);
  if (completed === null) return null;
  const { start, end } = completed;
  const dated =
    completed.milestones.length > 0
      ? completed.milestones
      : [{ label: options.labels[0] ?? null, start, end }];
  const recurring = groups
    .slice(later)
    .flatMap(({ frequency }) => (frequency === null ? [] : [withoutDays(frequency)]));
  return { ...completed, milestones: [...dated, ...recurring] };
}

/** Why a time is not read: its last day where that lies before the issue of the document, nothing otherwise. */
export function pastOf(groups: readonly Group[], options: CombineOptions): { past?: string } {
  const { period } = options;
  if (period?.issuedOn == null) return {};
  const past = combine(groups, { ...options, period: { ...period, mayBePast: true } })?.end ?? null;
  return past === null ? {} : { past };
}

/** @param years - of each group, for its units that print none */
function combineIn(
  groups: readonly Group[],
  years: readonly (number | null)[],
  options: CombineOptions,
): TimeValue | null {
  const values = withDays(groups).map((group, at) =>
    valueOfGroup(group, years[at] ?? null, options.completion),
  );
  const read = values.filter((value) => value !== null);
  const [only] = read;
  if (only === undefined || read.length < values.length) return null;
  if (read.length === 1) return strip(only);
  const milestones = read
    .map(({ start, end }, index) => ({ label: options.labels[index] ?? null, start, end }))
    .filter(({ start, end }) => start !== null || end !== null);
  const due = withoutAftermath(read);
  const type = typeOf(due);
  const lasts = type === 'by' && groups.every(isYear);
  const { start, end } = lasts
    ? { start: null, end: greatest(due.map((value) => value.end)) }
    : spanOf(due, type);
  const frequencies = read.flatMap(({ frequency }) => (frequency === null ? [] : [frequency]));
  const [first, ...others] = frequencies;
  return {
    type,
    start,
    end,
    edtf: start !== null && end !== null && type !== 'by' ? edtfOf({ start, end }) : null,
    recurrence: first === undefined ? null : ruleOf(others.reduce(joined, first)),
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

/** `năm 2026 đạt 30%, đến năm 2028 đạt 80%`: each value has its own year, none of them begins with the first. */
function isYear({ frequency, dated, ending }: Group): boolean {
  const pieces = dated?.pieces ?? [];
  return (
    frequency === null &&
    ending === null &&
    pieces.length > 0 &&
    pieces.every(({ from, to }) => from === to && from.grain === 'year')
  );
}

function strip({ frequency: _, ...value }: GroupValue): TimeValue {
  return value;
}

/** `ban hành trước 30/6/2026; thực hiện từ ngày 01/7/2026` is due by the day: what goes on from a later day is a milestone. */
function withoutAftermath(values: readonly GroupValue[]): readonly GroupValue[] {
  const due = values.filter(({ type }) => type !== 'ongoing');
  const last = greatest(due.map(({ end }) => end)) ?? '9999';
  const by = due.length > 0 && due.every(({ type, end }) => type === 'by' && end !== null);
  return by && values.every(({ type, start }) => type !== 'ongoing' || (start ?? '') >= last) ? due : values;
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
