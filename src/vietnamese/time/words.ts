import { z } from 'zod';
import { CharacterClass } from '../characters.js';
import { dataFile, wordList } from '../data.js';
import { lazily } from '../lazily.js';
import { light } from '../patterns.js';
import { withWords } from '../sources.js';

/** The words time expressions are made of, and the words that tell whose time it is. */
export const timeWords = dataFile(
  'time-words',
  z.strictObject({
    prefixes: z.strictObject({
      completion: wordList,
      until: wordList,
      before: wordList,
      from: wordList,
      after: wordList,
      within: wordList,
    }),
    openers: wordList,
    ongoing: wordList,
    relative: wordList,
    titleNouns: wordList,
    dealtWith: wordList,
    recounted: wordList,
    numbered: wordList,
    aims: wordList,
    outcomes: wordList,
    announcing: wordList,
    singleDeeds: wordList,
    deeds: wordList,
    reporting: wordList,
    foreign: wordList,
    otherYears: wordList,
    past: wordList,
    completionColumns: wordList,
    observances: wordList,
    relativeMarks: wordList,
    purposes: wordList,
    happenings: wordList,
    subjects: wordList,
    orders: wordList,
    judged: wordList,
    lettingVerbs: wordList,
    titleTails: wordList,
    starts: wordList,
    festivities: wordList,
    occasions: wordList,
    feasts: wordList,
    gatherings: wordList,
    addedYears: wordList,
    latest: wordList,
    events: wordList,
    endings: wordList,
    statesOfThings: wordList,
    communities: wordList,
    suppositions: wordList,
    standingDeeds: wordList,
    openingPurposes: wordList,
    reviews: wordList,
    periodic: wordList,
    namedTimes: wordList,
    nameTails: wordList,
    timeLabels: wordList,
    beginnings: wordList,
    prolonging: wordList,
    overseeing: wordList,
    lookingAt: wordList,
    finishedThings: wordList,
    befalling: wordList,
    promising: wordList,
    raising: wordList,
    validity: wordList,
    outlooks: wordList,
    layingBefore: wordList,
    completing: wordList,
    seasons: wordList,
    fixedSeasons: wordList,
    nextDeeds: wordList,
    beginningColumns: wordList,
    partsOfYear: wordList,
    completed: wordList,
    done: wordList,
    noLater: wordList,
    emphases: wordList,
    holding: wordList,
    organising: wordList,
    joining: wordList,
    results: wordList,
    hopes: wordList,
    bounds: wordList,
    notPromised: wordList,
    spending: wordList,
    outlookTails: wordList,
    headingFor: wordList,
    atHours: wordList,
    summing: wordList,
    reports: wordList,
    awaited: wordList,
    lengths: wordList,
    spanEnds: wordList,
    afterActs: wordList,
    beforeActs: wordList,
    asSoonAs: wordList,
    atOnce: wordList,
    moments: wordList,
    following: wordList,
    progresses: wordList,
    progressTails: wordList,
    crops: wordList,
    cropNames: wordList,
    dutyFirsts: wordList,
    underWay: wordList,
    about: wordList,
    told: wordList,
    already: wordList,
    byUnits: wordList,
    notSuffered: wordList,
    failing: wordList,
    judgements: wordList,
    lasting: wordList,
    ends: wordList,
    throughout: wordList,
    onOccasion: wordList,
    holidays: wordList,
    feastHeads: wordList,
    compared: wordList,
    asked: wordList,
    occasional: wordList,
    indices: wordList,
    inFrontOfDays: wordList,
    narrowing: wordList,
    onward: wordList,
    turning: wordList,
    reportedTo: wordList,
    receiving: wordList,
    amounts: wordList,
    amountsOf: wordList,
    ofWhole: wordList,
    apart: wordList,
    rounds: wordList,
    takingPlace: wordList,
    papers: wordList,
    laying: wordList,
    laidPapers: wordList,
    begins: wordList,
    averages: wordList,
    councilSessions: wordList,
    usual: wordList,
    nearest: wordList,
    besides: wordList,
    coming: wordList,
    soon: wordList,
    soonDays: wordList,
  }),
);
export type TimeWords = ReturnType<typeof timeWords>;

/** No letter or digit follows. */
export const WORD_END = '(?![\\p{L}\\p{N}])';
/** No letter or digit stands before. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';

/**
 * An expression of time, made ready at its first use.
 *
 * @param source - its source, in which lists stand by their names: `{since}\s{days}\s\d`
 * @param flags - small and capital letters alike where none are given
 */
export function timed(source: string, flags = 'iu'): () => RegExp {
  return lazily(() => timePattern(source, flags));
}

/** The same, made ready at once. */
export function timePattern(source: string, flags = 'iu'): RegExp {
  return light(withWords(source, timeWords), flags);
}

/** Whether an expression of time is found in a text. */
export function saysTime(source: string, flags?: string): (text: string) => boolean {
  const pattern = timed(source, flags);
  return (text) => pattern().test(text);
}

/** Matches a sticky expression at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Something that a sticky pattern finds at one place. */
export interface Opening {
  at(text: string, offset: number): RegExpExecArray | null;
}

const firsts = new Map<string, CharacterClass>();

/**
 * A pattern that is asked at a place only where one of the characters stands that it may begin with: at most places none does, which is told
 * in a fraction of the time that the pattern takes.
 *
 * @param first - the characters, as a class of a pattern holds them, letters in small or capitals: `tn\d`
 * @param source - its source, with lists by their names
 * @param flags - `y` among them
 * @param lead - the first words of a long pattern, without which it is not even made ready: that of lists takes V8 some ten milliseconds
 */
export function opening(first: string, source: string, flags = 'iuy', lead = ''): Opening {
  const opens = firsts.get(first) ?? new CharacterClass(new RegExp(`[${first}]`, 'iu'));
  firsts.set(first, opens);
  const whole = timed(source, flags);
  const leads = timed(lead, flags);
  return {
    at(text, offset) {
      if (opens.at(text, offset) === 0) return null;
      return lead === '' || matchAt(leads(), text, offset) !== null ? matchAt(whole(), text, offset) : null;
    },
  };
}

/** An hour, and the minutes that may stand behind it: `17 giờ 30`, `7h30`, `8:00`. */
const CLOCK = '\\d{1,2}(?:\\s?(?:{hours}|[hg])(?:\\s?\\d{1,2})?(?:\\s?{minutes})?|:\\d{2})';
/** `thứ Năm`, `chủ nhật`, `thứ 7` */
const NAMED_DAY = '(?:{ordinals}\\s(?:{weekdays}|[2-7])|{sundays})';
/** `17 giờ 30 | ngày 22/8/2026` · `19 giờ 30 đến 20 giờ 15 | ngày 12 tháng 3` · `8h00, thứ Năm, | ngày 12/3` */
const CLOCK_OF_DAY = opening(
  '\\d',
  `${CLOCK}(?:\\s?(?:[–—-]|{until})\\s?${CLOCK})?,?\\s(?:\\(?(?:{partsOfDay}|{ordinals}\\s[\\p{L}\\d]{1,3}|{sundays})\\)?,?\\s){0,2}(?={days}\\s)`,
  'iuy',
  '\\d{1,2}(?:\\s?[gh]|:\\d)',
);
/** `Chủ nhật, | ngày 05/4/2026` · `tối thứ Bảy, | 28/3` · `thứ Hai (| ngày 05/10)` · `chiều | 11/9` */
const DAY_OF_WEEK = opening(
  'stcđ',
  `{partsOfDay}\\s(?=(?:{days}\\s)?\\d{1,2}\\s?/\\s?\\d)|(?:{partsOfDay}\\s)?${NAMED_DAY}(?:,|\\s\\(|,\\s\\()?\\s?(?={days}\\s\\d|\\d{1,2}\\s?/\\s?\\d)`,
);

/** How long the time of day, or the day of the week, is that stands at a place before a day; 0 where none does. */
export function clockLength(text: string, at: number): number {
  return (CLOCK_OF_DAY.at(text, at) ?? DAY_OF_WEEK.at(text, at))?.[0].length ?? 0;
}

/** A stretch of a text; UTF-16 offsets. */
export interface Offsets {
  start: number;
  end: number;
}

/** Takes the closing bracket along where the words hold the opening one. */
export function bracketed(text: string, at: Offsets): Offsets {
  const open = text.slice(at.start, at.end).includes('(') && text[at.end] === ')';
  return open ? { start: at.start, end: at.end + 1 } : { ...at };
}
