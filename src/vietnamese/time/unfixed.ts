/** Times that no calendar fixes: seasons, feasts, crops, school years, and spans that start nowhere. */
import { calendarWords } from '../calendarWords.js';
import { commonWords } from '../commonWords.js';
import { holdsAny } from '../patterns.js';
import { clauseOf } from './around.js';
import { timed, timeWords, WORD_END, WORD_START } from './words.js';

/** `hoàn thành trước mùa mưa`, `xong trước Tết Nguyên đán`: days that the calendar does not fix. */
const beforeSeason = timed(
  '(?<!\\p{L}){completing}\\s{earlier}\\s{seasons}(?:\\s\\p{L}{1,12}){0,6}(?:\\s(?:19|20)\\d{2})?',
);

/** `trước mùa lũ năm 2027` behind what is to be completed, with words between. */
const fixedSeason = timed(
  `(?<!\\p{L}){earlier}\\s{fixedSeasons}(?:\\s\\p{L}{1,12}){0,3}(?:\\s(?:19|20)\\d{2})?`,
);
const completes = timed(`^\\s?{completing}\\s`);

function seasonFurtherOn(text: string): RegExpExecArray | null {
  const match = fixedSeason().exec(text);
  const clause = match === null ? '' : clauseOf(text.slice(0, match.index), '.;,');
  return completes().test(clause) ? match : null;
}

/** `trong năm học 2025-2026`: a year that is not the calendar's. */
const schoolYear = timed(
  `${WORD_START}(?:{inside}|{since}|{earlier}|{until}|{early}|{late}|{when}|{into})\\s(?:\\p{L}{1,12}\\s){0,4}{schoolYears}\\s(?:(?:19|20)\\d{2}(?:\\s?[-–]\\s?(?:19|20)\\d{2})?|{newOnes})(?!\\d)`,
);

/** `trong vụ Đông Xuân 2026 - 2027`: a season of the fields, whose days no plan tells. */
const cropWords = timed(
  `${WORD_START}(?:{inside}|{since}|{early}|{late}|{earlier})\\s(?:{plurals}\\s)?{crops}\\s{cropNames}${WORD_END}(?:\\s(?:{years}\\s)?(?:19|20)\\d{2}(?:\\s?[-–]\\s?(?:19|20)\\d{2})?)?`,
);

/** `trong vòng 24 giờ`, `trong thời hạn 05 ngày làm việc`, `… trong 5 ngày.`: how long something may take, from when is not told. */
const spanAlone = timed(
  `${WORD_START}{inside}\\s(?:{lengths}\\s\\d{1,3}\\s(?:\\([^()]{1,20}\\)\\s)?(?:{minutes}|{hours}|{days}|{weeks}|{months})${WORD_END}(?:\\s{working})?|\\d{1,3}\\s(?:{hours}|{days}|{weeks}|{months})(?:\\s{working})?(?=\\s?[.;,)]|$))`,
);

/**
 * The words of a time whose days a plan does not tell, or null where none stand.
 *
 * @param text - a task's statement
 * @param lower - the same in small letters
 */
export function unfixedWords(text: string, lower: string): string | null {
  const season = holdsAny(lower, commonWords().earlier)
    ? (beforeSeason().exec(text) ?? seasonFurtherOn(text))
    : null;
  const year = holdsAny(lower, calendarWords().schoolYears) ? schoolYear().exec(text) : null;
  const crop = holdsAny(lower, timeWords().crops) ? cropWords().exec(text) : null;
  const span = holdsAny(lower, commonWords().inside) ? spanAlone().exec(text) : null;
  return (season ?? year ?? crop ?? span)?.[0] ?? null;
}
