import type { RuleId } from '../../reading/index.js';
import { holdsAny } from '../patterns.js';
import { surroundings } from './around.js';
import { readCell } from './cell.js';
import { completes, ownerOf } from './clause.js';
import { combine, pastOf } from './combine.js';
import { type Group, groupsOf, rulesOfGroups } from './group.js';
import { narrowedAt } from './narrowed.js';
import { isMissed, isPast } from './past.js';
import { type DatedPhrase, type Phrase, phrasesOf } from './phrases.js';
import { recurs } from './recurs.js';
import { roundForms } from './rounds.js';
import type { DeadlineReading, UnreadTime } from './types.js';
import { bracketed, type Offsets, saysTime, timed, timeWords, WORD_START } from './words.js';
import { type TimePeriod, unitsOf } from './years.js';

/** `Thời gian hoàn thành: Quý II/2025.` within prose. */
const labelled = timed(`${WORD_START}({timeLabels}(?:\\s\\p{L}{1,12}){0,4})\\s?:\\s([^.;]{1,200})`);

/**
 * Reads the time that governs a statement: `…, hoàn thành trước ngày 31/12/2026`, `Năm 2022, số hóa …`.
 *
 * @returns null where it has none of its own; `unread` where it has one that cannot be told (`trước ngày 31/02/2024`).
 */
export function readStatement(text: string, period: TimePeriod | null): DeadlineReading | UnreadTime | null {
  const label = text.includes(':') ? labelled().exec(text) : null;
  if (label !== null) return readLabelled(label, period);
  const all = phrasesOf(text);
  const taken = new Set<RuleId>();
  const known = new Map<Phrase, boolean>();
  const own = (phrase: Phrase): boolean => {
    const judged = known.get(phrase) ?? isOwn(text, phrase, period, taken);
    known.set(phrase, judged);
    return judged;
  };
  const rounds = roundForms.first(text, all, own, period)?.value ?? null;
  if (rounds !== null) return rounds;
  const torn = tornRange(text, all);
  if (torn !== null) return { unread: text.slice(torn.start, torn.end) };
  const phrases = withListedDays(text, all, own);
  const impossible = phrases.find((phrase) => phrase.type === 'impossible');
  if (impossible !== undefined) return { unread: text.slice(impossible.at.start, impossible.at.end) };
  for (const phrase of phrases) {
    const narrowed = narrowedAt(text, phrase);
    if (narrowed !== null) return { unread: text.slice(narrowed.start, narrowed.end) };
  }
  const groups = groupsOf(
    text,
    phrases.map((phrase) => asCompletion(text, phrase)),
  );
  if (groups.length === 0) return sessionIn(text);
  const reading = readGroups(text, withoutAsides(groups), period);
  return 'unread' in reading ? reading : { ...reading, rules: [...reading.rules, ...taken] };
}

/** `trình HĐND tỉnh tại kỳ họp giữa năm 2027`: a meeting whose day is not told. */
function sessionIn(text: string): UnreadTime | null {
  const words = holdsAny(text.toLowerCase(), timeWords().councilSessions)
    ? session().exec(text)?.[1]
    : undefined;
  return words === undefined ? null : { unread: words };
}

/** `tại kỳ họp giữa năm 2027`, `kỳ họp thứ mười hai`, `kỳ họp gần nhất` */
const WHICH_SESSION = String.raw`((?:{placed}\s(?:{plurals}\s)?|(?<!{results}\s)){councilSessions} (?:{usual} )?(?:(?:{early}|{middle}|{late}) {years}(?:,? (?:{and} )?(?:{middle}|{late}) {years})?(?:\s\d{4})?|{ordinals} (?:\d{1,2}|\p{L}{2,5}(?: \p{L}{2,5})?)(?!\p{L})|{nearest}))`;
const session = timed(`{layingBefore}\\s[^.;]{0,120}?${WHICH_SESSION}`);

/** `từ tháng 11 năm trước đến tháng 4 năm sau`: a range whose beginning cannot be told has no end of its own. */
function tornRange(text: string, phrases: readonly Phrase[]): Offsets | null {
  for (const [index, phrase] of phrases.entries()) {
    const next = phrases[index + 1];
    if (phrase.type !== 'impossible' || next === undefined || !opensRange(phrase.prefix)) continue;
    const joined = text.slice(phrase.at.end, next.at.start).trim() === '';
    if (joined && next.type === 'dated' && endsRange(next.prefix)) {
      return { start: phrase.at.start, end: next.at.end };
    }
  }
  return null;
}

/**
 * Own expressions, and those that go on with one: the bare days of `trước ngày 20/6 (báo cáo 6 tháng) và | 20/11 (báo cáo năm)`, the second part of
 * the work in `công bố kết quả sơ bộ trong tháng 7, kết quả chính thức | trong quý IV`.
 */
function withListedDays(
  text: string,
  phrases: readonly Phrase[],
  own: (phrase: Phrase) => boolean,
): Phrase[] {
  const chosen: Phrase[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const last = chosen.at(-1);
    const gap = last === undefined ? '' : text.slice(last.at.end, phrase.at.start);
    if (own(phrase) || goesWith(text, phrase, last) || leadsTo(text, phrase, phrases[index + 1], own))
      chosen.push(phrase);
    else if (last?.type === 'dated' && isBareDay(phrase) && listedDay().test(gap)) {
      const { binding, completion } = last;
      if (binding === 'before' || completion) chosen.push({ ...phrase, binding, completion });
    }
  }
  return chosen;
}

/** `A trong tháng 7, B | trong quý IV`: a thing of the same deed, with its own time. */
function goesWith(text: string, phrase: Phrase, own: Phrase | undefined): boolean {
  return (
    own !== undefined && areTwins(own, phrase) && nextThing().test(text.slice(own.at.end, phrase.at.start))
  );
}

/** `A trong tháng 7 | và B trong quý IV`, `hằng năm | vào tháng 10`: the first of two, of which the second is the statement's own. */
function leadsTo(
  text: string,
  phrase: Phrase,
  next: Phrase | undefined,
  own: (phrase: Phrase) => boolean,
): boolean {
  if (next === undefined || !own(next)) return false;
  return goesWith(text, next, phrase) || isPlaced(text, phrase, next);
}

/** `Tổ chức hội chợ hằng năm | vào tháng 10`: a frequency, and right behind it when in its cycle. */
function isPlaced(text: string, phrase: Phrase, next: Phrase): boolean {
  if (phrase.type !== 'frequency' || next.type !== 'dated' || phrase.frequency.cycle === null) return false;
  const yearless = unitsOf(next).every(({ year }) => year === null);
  return yearless && text.slice(phrase.at.end, next.at.start).trim() === '';
}

/** Both are bound by the same `trong`. */
function areTwins(first: Phrase, second: Phrase): boolean {
  if (first.type !== 'dated' || second.type !== 'dated' || first.binding !== 'in') return false;
  const prefix = first.prefix.toLowerCase();
  return second.binding === 'in' && isWithin(prefix) && second.prefix.toLowerCase() === prefix;
}

const nextThing = timed(String.raw`^(?:,|,?\s(?:{and}|{besides}))\s(?:\p{L}{1,12}\s){1,8}$`);

const listedDay = timed(String.raw`^\s?(?:\([^()]{1,60}\))?\s?(?:,|;|\s{and}|{and})\s$`);

function isBareDay(phrase: Phrase): phrase is DatedPhrase {
  if (phrase.type !== 'dated' || phrase.prefix !== '' || phrase.pieces.length > 1) return false;
  return phrase.pieces.every(({ from, to }) => from === to && from.grain === 'day' && from.month !== null);
}

/** Of several bare frequencies the first is the statement's; later sentences tell how parts of it are done. */
function withoutAsides(groups: readonly Group[]): Group[] {
  const first = groups.find((group) => group.frequency !== null);
  return groups.filter(({ frequency, dated }) => {
    const bare = frequency !== null && dated === null && frequency.frequency.by.length === 0;
    return !bare || frequency === first?.frequency;
  });
}

/** The value of chosen groups with the words they are printed in. */
export function readGroups(
  text: string,
  groups: readonly Group[],
  period: TimePeriod | null,
): DeadlineReading | UnreadTime {
  const at = groups.map((group) => bracketed(text, group.at));
  const words = at.map(({ start, end }) => text.slice(start, end)).join('; ');
  const options = { period, completion: false, labels: [] };
  const value = combine(groups, options);
  return value === null
    ? { unread: words, ...pastOf(groups, options) }
    : { ...value, text: words, at, rules: rulesOfGroups(groups, value.type) };
}

function isOwn(text: string, phrase: Phrase, period: TimePeriod | null, taken: Set<RuleId>): boolean {
  if (isRatio(text, phrase)) return false;
  const words = surroundings(text, phrase.at);
  switch (phrase.type) {
    case 'impossible':
      return limits(phrase.prefix);
    case 'frequency':
      return recurs(phrase, words);
    case 'dated': {
      const rule = ownerOf(phrase, words);
      if (rule === null || (isPast(phrase, words, period) && !isMissed(phrase, period))) return false;
      taken.add(rule);
      return true;
    }
  }
}

/** `9/10 xã đạt chuẩn`: a part of a whole, no day. */
function isRatio(text: string, { at, prefix }: Phrase): boolean {
  const { start, end } = at;
  const bare = prefix === '' || finishes(prefix);
  return (
    bare &&
    /^\d{1,2}\s?\/\s?\d{1,2}$/u.test(text.slice(start + prefix.length, end)) &&
    /^\s\p{L}/u.test(text.slice(end))
  );
}

/** `Hoàn thành rà soát trong Quý II/2025` is due by the quarter's end. */
function asCompletion(text: string, phrase: Phrase): Phrase {
  if (phrase.type !== 'dated' || phrase.binding !== 'in') return phrase;
  return completes(phrase, surroundings(text, phrase.at))
    ? { ...phrase, binding: 'by', completion: true }
    : phrase;
}

function readLabelled(
  match: RegExpExecArray,
  period: TimePeriod | null,
): DeadlineReading | UnreadTime | null {
  const [all, column = '', printed = ''] = match;
  const shift = match.index + all.length - printed.length;
  const reading = readCell(withinBracket(printed), column, period);
  if (reading === null || 'unread' in reading) return reading;
  return { ...reading, at: reading.at.map(({ start, end }) => ({ start: start + shift, end: end + shift })) };
}

/** `(Thời gian: Quý IV/2025), báo cáo …`: up to the bracket that the words stand in. */
function withinBracket(words: string): string {
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === '(') depth += 1;
    else if (words[at] === ')') depth -= 1;
    if (depth < 0) return words.slice(0, at);
  }
  return words;
}

const opensRange = saysTime(String.raw`^{since}\s`);
const endsRange = saysTime(String.raw`^{upUntil}\s`);
const limits = saysTime('{earlier}|{latest}|{completing}');
const finishes = saysTime(String.raw`^(?:{completed}|{done})\s$`);
const isWithin = saysTime('^{inside}\\s$');
