/** Days of the week, and which of a month they are, as words print them: `thứ Hai`, `đầu tiên`, `tuần cuối`. */
import { light } from '../patterns.js';

/** RFC 5545 names of the days, Monday first. */
const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
type WeekdayCode = (typeof CODES)[number];

const NAMES = new Map(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'nhật'].map((name, at) => [name, CODES[at]]));

/** `thứ Hai`, `thứ 7`, `Chủ nhật` */
export const WEEKDAY = '(?:thứ\\s(?:hai|ba|tư|năm|sáu|bảy|[2-7](?!\\d))|chủ\\snhật)';
/** `thứ Ba và thứ Năm`, `thứ 2, 4, 6`, `thứ Hai đến thứ Sáu` */
export const WEEKDAYS = `${WEEKDAY}(?:(?:,\\s(?:và\\s)?|\\svà\\s|\\s?[–-]\\s?|\\s(?:đến|tới)\\s)(?:${WEEKDAY}|[2-7](?!\\d))){0,6}`;

const ONE = light(/(đến|tới|[–-])?\s?(?:thứ\s|chủ\s)?(hai|ba|tư|năm|sáu|bảy|nhật|[2-7])(?![\p{L}\p{N}])/giu);

/** The days that words name, in the order they stand; those of a range are filled in. */
export function weekdaysIn(words: string): WeekdayCode[] {
  const days: WeekdayCode[] = [];
  for (const [, range, word = ''] of words.matchAll(ONE)) {
    const day = NAMES.get(word.toLowerCase()) ?? CODES[Number(word) - 2];
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

const SIDE = 'đầu(?:\\stiên)?|cuối(?:\\scùng)?';
const COUNTED = 'thứ\\s(?:nhất|hai|ba|tư|năm|[1-5](?!\\d))';
/** Which of its kind behind a day: `đầu tiên`, `cuối cùng`, `thứ ba`. */
export const WHICH = `(?:${SIDE}|${COUNTED})`;
/** Which week: `2`, `thứ hai`, `cuối cùng`. */
export const WHICH_WEEK = `(?:${WHICH}|nhất|một|hai|ba|tư|bốn|0?[1-5](?!\\d))`;
/** `tuần 2`, `tuần thứ hai`, `tuần cuối cùng` */
export const WEEK = `tuần\\s(?:lễ\\s)?${WHICH_WEEK}`;
/** `tuần thứ hai và tuần thứ tư`, `tuần 2, 4`; of four more, not three: V8 writes out what may stand three times, and takes longer to */
export const WEEKS = `${WEEK}(?:(?:,\\s|\\svà\\s)(?:tuần\\s)?${WHICH_WEEK}){0,4}`;

const ORDINALS = new Map(
  ['nhất', 'hai', 'ba', 'tư', 'năm']
    .map((word, at) => [word, at + 1] as const)
    .concat([
      ['một', 1],
      ['bốn', 4],
      ['đầu', 1],
      ['cuối', -1],
    ]),
);
const ORDINAL = light(/(?<![\p{L}\p{N}])(nhất|một|hai|ba|tư|bốn|năm|đầu|cuối|0?[1-5])(?![\p{L}\p{N}])/giu);

/** The places that words count out, -1 for the last: `tuần thứ hai và tuần cuối` gives 2 and -1. */
export function ordinalsIn(words: string): number[] {
  return [...words.matchAll(ORDINAL)].map(
    ([, word = '']) => ORDINALS.get(word.toLowerCase()) ?? Number(word),
  );
}

/** An ordinal stands before: `lần thứ hai`, `tuần thứ ba` name no day of the week. */
export const NO_ORDINAL =
  '(?<!(?:lần|tuần|đợt|kỳ|vòng|lớp|khóa|khoá|hạng|bậc|năm|tháng|quý|ngày\\slàm\\sviệc)\\s)';

/** No number stands before: `05 ngày cuối tháng` are several days. */
export const NOT_COUNTED = '(?<!(?:\\d|một|hai|ba|bốn|năm|bảy|mười)\\s)';
