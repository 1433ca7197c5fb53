/** Expressions that belong together: a frequency and the period it holds in, a period and the day it ends by. */
import type { RuleId } from '../../reading/index.js';
import type { DatedPhrase, FrequencyPhrase, Phrase } from './phrases.js';
import { joined } from './rule.js';
import type { Unit } from './unit.js';
import { type Offsets, saysTime, timed } from './words.js';
import { unitsOf } from './years.js';

/** What one date, period or frequency of a text says. */
export interface Group {
  at: Offsets;
  frequency: FrequencyPhrase | null;
  /** The period; beside a frequency, when it holds. */
  dated: DatedPhrase | null;
  /** Which sentence or clause of the text it stands in, counted from 0. */
  clause: number;
  /** A second date that ends what the first begins: `trong năm và hoàn thành trước 10/12`. */
  ending: DatedPhrase | null;
}

const TIGHT = /^\s?[,(/]?\s?(?::\s)?$/u;
const listed = timed(String.raw`^\s?[,(/]?\s?(?:{and}\s|{or}\s)?$`);
const WITHIN = /^(?:,\s|\s?\(\s?)$/u;
const CLAUSE_END = /[.!?]\s+\p{Lu}?|;\s/u;
const andThen = timed(String.raw`^\s?,?\s?(?:{and}|{contrasts})?\s?(?:{musts}\s)?$`);

/** Groups neighbouring expressions; `text` is what they were read from. */
export function groupsOf(text: string, phrases: readonly Phrase[]): Group[] {
  const groups: Group[] = [];
  let clause = 0;
  let read = 0;
  phrases.forEach((phrase, index) => {
    if (CLAUSE_END.test(text.slice(read, phrase.at.start))) clause += 1;
    read = phrase.at.end;
    if (phrase.type === 'impossible') return;
    const last = groups.at(-1);
    const gap = last === undefined ? null : text.slice(last.at.end, phrase.at.start);
    if (last !== undefined && gap !== null && joins(last, phrase, gap, text, phrases[index + 1])) return;
    groups.push({
      at: { ...phrase.at },
      frequency: phrase.type === 'frequency' ? phrase : null,
      dated: phrase.type === 'dated' ? phrase : null,
      ending: null,
      clause,
    });
  });
  return groups;
}

/** Adds the expression to the group before it where the two are one. */
function joins(
  last: Group,
  phrase: DatedPhrase | FrequencyPhrase,
  gap: string,
  text: string,
  next: Phrase | undefined,
): boolean {
  if (phrase.type === 'frequency') {
    if (last.frequency !== null && listed().test(gap)) {
      last.frequency = merge(last.frequency, phrase);
    } else if (
      last.frequency === null &&
      isYears(last) &&
      TIGHT.test(gap) &&
      !hasPeriod(text, phrase, next)
    ) {
      last.frequency = phrase;
    } else {
      return false;
    }
  } else if (last.frequency !== null && last.dated === null && TIGHT.test(gap)) {
    last.dated = phrase;
  } else if (last.dated !== null && last.ending === null && endsPeriod(last.dated, phrase, gap)) {
    last.dated = { ...last.dated, binding: 'in', completion: false };
    last.ending = phrase;
  } else if (last.frequency === null && isYears(last) && WITHIN.test(gap) && lacksYears(phrase)) {
    last.dated = withYearOf(last.dated, phrase);
  } else {
    return false;
  }
  last.at.end = phrase.at.end;
  return true;
}

/** `Thường xuyên, hàng tháng`: the one with a cycle says more, the one with a day in it most. */
function merge(first: FrequencyPhrase, second: FrequencyPhrase): FrequencyPhrase {
  const frequency = joined(first.frequency, second.frequency);
  if (frequency === second.frequency) return second;
  return { ...first, frequency };
}

/** A frequency with a period of its own behind it: `Quý I/2024 Định kỳ trong năm 2024`. */
function hasPeriod(text: string, phrase: Phrase, next: Phrase | undefined): boolean {
  return next?.type === 'dated' && TIGHT.test(text.slice(phrase.at.end, next.at.start));
}

function isYears(group: Group): group is Group & { dated: DatedPhrase } {
  const { dated, ending } = group;
  return dated !== null && ending === null && dated.binding === 'in' && allOf(dated, 'year');
}

function allOf({ pieces }: DatedPhrase, grain: Unit['grain']): boolean {
  return pieces.every((piece) => piece.from.grain === grain && piece.to.grain === grain);
}

function lacksYears({ binding, pieces }: DatedPhrase): boolean {
  return binding === 'in' && pieces.every(({ from, to }) => from.year === null && to.year === null);
}

/** `Năm 2025 (Quý IV)` is the fourth quarter of 2025. */
function withYearOf({ pieces: [years] }: DatedPhrase, phrase: DatedPhrase): DatedPhrase {
  const year = years?.from === years?.to ? (years?.from.year ?? null) : null;
  const pieces = phrase.pieces.map(({ from, to }) => {
    const first = { ...from, year };
    return { from: first, to: from === to ? first : { ...to, year } };
  });
  return { ...phrase, pieces };
}

function isYear({ binding, pieces }: DatedPhrase): boolean {
  const [piece, ...others] = pieces;
  return binding === 'in' && others.length === 0 && piece?.from === piece?.to && piece?.from.grain === 'year';
}

function endsPeriod(period: DatedPhrase, end: DatedPhrase, gap: string): boolean {
  const bound = end.completion || end.binding === 'before';
  return (isYear(period) || isWithinPart(period)) && bound && andThen().test(gap);
}

/** `trong Quý II`, in front of the day in it by which that is due: `, chậm nhất ngày 25/6/2026`. */
function isWithinPart({ prefix, pieces }: DatedPhrase): boolean {
  const [piece, ...others] = pieces;
  const part = piece?.from === piece?.to && /^(?:quarter|months?)$/.test(piece?.from.grain ?? '');
  return part && others.length === 0 && endsWithin(prefix);
}

/** The rules that read the forms of groups: those of the last first, for it says by when. */
export function rulesOfGroups(groups: readonly Group[], type: string): RuleId[] {
  const last = [...groups].reverse();
  // «hoàn thành trước 15/3. Rà soát 6 tháng một lần» is by the day, whatever comes back behind it.
  const first = type === 'by' ? last.filter(({ frequency }) => frequency === null) : [];
  const rules = [...first, ...last].flatMap(({ frequency, dated, ending }) => [
    ...(frequency === null ? [] : [frequency.rule]),
    ...[ending, dated].flatMap((phrase) => (phrase === null ? [] : unitsOf(phrase).map(({ rule }) => rule))),
  ]);
  return [...new Set(rules)];
}

/** A day without a year: `15/12`, `ngày 05`. */
export function isLooseDay({ grain, day, year, shift }: Unit): boolean {
  return grain === 'day' && day !== null && year === null && shift === 0;
}

/**
 * Gives a yearly or monthly frequency the one loose day printed apart from it: `Hàng năm, các xã báo cáo trước ngày 15/12`.
 */
export function withDays(groups: readonly Group[]): Group[] {
  const days = groups.filter(({ frequency, dated, ending }) => {
    const [piece, ...others] = dated?.pieces ?? [];
    const alone = frequency === null && ending === null && others.length === 0;
    return alone && piece !== undefined && piece.from === piece.to && isLooseDay(piece.from);
  });
  const [day] = days;
  const host = groups.find(
    ({ frequency, dated }) => frequency?.frequency.cycle?.every === 1 && dated === null,
  );
  if (day === undefined || host === undefined || days.length > 1) return [...groups];
  if (day.clause < host.clause) return [...groups];
  return groups.flatMap((group) => {
    if (group === day) return [];
    return group === host ? [withDay(host, day)] : [group];
  });
}

/** `trước 15/7 và trước 15/12 hằng năm`: two days of each year; what a rule cannot name together is yearly and no more. */
function withDay(host: Group, { dated }: Group): Group {
  const { frequency } = host;
  if (frequency === null || frequency.frequency.by.length === 0) return { ...host, dated };
  const unit = dated?.pieces[0]?.from;
  const [months = '', day] = frequency.frequency.by;
  const together = unit?.month != null && day === `BYMONTHDAY=${unit.day}` && months.startsWith('BYMONTH=');
  const both = [...months.slice('BYMONTH='.length).split(',').map(Number), unit?.month ?? 0].sort(
    (a, b) => a - b,
  );
  const by = together ? [`BYMONTH=${both.join(',')}`, day] : [];
  return { ...host, frequency: { ...frequency, frequency: { ...frequency.frequency, by } } };
}

const endsWithin = saysTime('(?:^|\\s){inside}\\s$');
