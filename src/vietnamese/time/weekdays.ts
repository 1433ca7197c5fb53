/** Days of the week, and which of a month they are, as words print them: `thứ Hai`, `đầu tiên`, `tuần cuối`. */
import { calendarWords } from '../calendarWords.js';
import { lazily } from '../lazily.js';
import { numberOf } from './unit.js';
import { timed } from './words.js';

/** RFC 5545 names of the days, Monday first. */
const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
type WeekdayCode = (typeof CODES)[number];

const names = lazily(() => {
  const { weekdays, sundays } = calendarWords();
  return new Map([...weekdays, ...sundays].map((name, at) => [name, CODES[at]]));
});

/** `thứ Hai`, `thứ 7`, `Chủ nhật` */
export const WEEKDAY = '(?:{ordinals}\\s(?:{weekdays}|[2-7](?!\\d))|{sundays})';
/** `thứ Ba và thứ Năm`, `thứ 2, 4, 6`, `thứ Hai đến thứ Sáu` */
export const WEEKDAYS = `${WEEKDAY}(?:(?:,\\s(?:{and}\\s)?|\\s{and}\\s|\\s?[–-]\\s?|\\s{until}\\s)(?:${WEEKDAY}|[2-7](?!\\d))){0,6}`;

const one = timed(
  '({until}|[–-])?\\s?(?:{ordinals}\\s)?({weekdays}|{sundays}|[2-7])(?![\\p{L}\\p{N}])',
  'giu',
);

/** The days that words name, in the order they stand; those of a range are filled in. */
export function weekdaysIn(words: string): WeekdayCode[] {
  const days: WeekdayCode[] = [];
  for (const [, range, word = ''] of words.matchAll(one())) {
    const day = names().get(word.toLowerCase().replace(/\s/u, ' ')) ?? CODES[Number(word) - 2];
    const last = days.at(-1);
    if (day === undefined) continue;
    if (range !== undefined && last !== undefined)
      days.push(...CODES.slice(CODES.indexOf(last) + 1, CODES.indexOf(day)));
    days.push(day);
  }
  return [...new Set(days)];
}

/** 0 for Sunday, as dates count. */
export function weekdayNumber(code: WeekdayCode): number {
  return (CODES.indexOf(code) + 1) % 7;
}

/** The RFC 5545 name of a day that is counted from 0 for Sunday. */
export function weekdayCode(day: number): WeekdayCode | undefined {
  return CODES[(day + 6) % 7];
}

const SIDE = '{firstOnes}|{lastOnes}';
const COUNTED = '{ordinals}\\s(?:{weekPlaces}|[1-5](?!\\d))';
/** Which of its kind behind a day: `đầu tiên`, `cuối cùng`, `thứ ba`. */
export const WHICH = `(?:${SIDE}|${COUNTED})`;
/** Which week: `2`, `thứ hai`, `cuối cùng`. */
export const WHICH_WEEK = `(?:${WHICH}|{weekNumbers}|0?[1-5](?!\\d))`;
/** `tuần 2`, `tuần thứ hai`, `tuần cuối cùng` */
export const WEEK = `{namedWeeks}\\s${WHICH_WEEK}`;
/** `tuần thứ hai và tuần thứ tư`, `tuần 2, 4`; of four more, not three: V8 writes out what may stand three times, and takes longer to */
export const WEEKS = `${WEEK}(?:(?:,\\s|\\s{and}\\s)(?:{weeks}\\s)?${WHICH_WEEK}){0,4}`;

const ordinals = lazily(() => {
  const { weekPlaces, weekNumbers, early, late } = calendarWords();
  return new Map<string, number | null>([
    ...weekNumbers.map((word) => [word, numberOf(word)] as const),
    ...weekPlaces.map((word, at) => [word, at + 1] as const),
    ...early.map((word) => [word, 1] as const),
    ...late.map((word) => [word, -1] as const),
  ]);
});
const ordinal = timed(
  '(?<![\\p{L}\\p{N}])({weekNumbers}|{weekPlaces}|{early}|{late}|0?[1-5])(?![\\p{L}\\p{N}])',
  'giu',
);

/** `đầu`, `đầu tiên`; false for `cuối`, `cuối cùng`. */
export function isFirst(word: string): boolean {
  return calendarWords().firstOnes.includes(word.toLowerCase().replace(/\s/u, ' '));
}

/** The places that words count out, -1 for the last: `tuần thứ hai và tuần cuối` gives 2 and -1. */
export function ordinalsIn(words: string): number[] {
  return [...words.matchAll(ordinal())].map(
    ([, word = '']) => ordinals().get(word.toLowerCase()) ?? Number(word),
  );
}

/** An ordinal stands before: `lần thứ hai`, `tuần thứ ba` name no day of the week. */
export const NO_ORDINAL = '(?<!(?:{numbered}|{years}|{months}|{quarters}|{days}\\s{working})\\s)';

/** No number stands before: `05 ngày cuối tháng` are several days. */
export const NOT_COUNTED = '(?<!(?:\\d|{numbers})\\s)';
