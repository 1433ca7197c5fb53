/** What the end of a line, a cell or a title says of what must follow. */
import { commonWords } from '../commonWords.js';
import { isWord, oneOf, worded } from '../patterns.js';
import { layoutWords } from './words.js';

/** A pattern of texts that end with one of the words, whole. */
function endsWith(words: () => readonly string[], behind = ''): (text: string) => boolean {
  const end = worded(() => `(?<!\\p{L})${oneOf(words())}${behind}$`);
  return (text) => end().test(text);
}

/** «… Nghị quyết số», «… ngày», «Quý»: a number must follow. */
export const asksForNumber = endsWith(() => layoutWords().counted);

/** «… Quý»: a Roman numeral may follow. */
export const asksForQuarter = endsWith(() => layoutWords().quarters);

/** «… Nghị định số»: a document's number must follow. */
export const asksForSymbol = endsWith(() => layoutWords().symbols);

/** `ngày      tháng 4 năm 2026`, `Số:      /KH-UBND`: in front of a gap left to be filled in by hand. */
const beforeBlank = worded(() => {
  const { days, months, years, symbols } = layoutWords();
  return `(?:${oneOf([...days, ...months, ...years])}|${oneOf(symbols)}\\s?:?)$`;
});
const behindBlank = worded(() => `^(?:${oneOf([...layoutWords().months, ...layoutWords().years])}|\\/)`);

/** True where the words on both sides of a gap say that it is left to be filled in by hand. */
export function isBlankBetween(before: string, behind: string): boolean {
  return beforeBlank().test(before) || behindBlank().test(behind);
}

const isHalf = endsWith(() => layoutWords().halfTitles);

/** `Thời gian hoàn thành` is whole, `Cơ quan chủ` is not. */
export function isWholeTitle(title: string): boolean {
  return !isHalf(title);
}

/** «Tổng hợp; Phòng», «Trước ngày»: the head of a name or a time. */
export const endsWithHead = endsWith(() => [...layoutWords().halfNames, ...layoutWords().halfTimes]);

/** `và`, `của`, `theo`: no title begins behind it. */
export const goesOnInTitle = isWord(() => [...layoutWords().joins, ...layoutWords().governing]);

/** `và`: what follows belongs to what stands before. */
export const isJoin = isWord(() => layoutWords().joins);

const place = worded(() => {
  const { provinceKinds, districtKinds, communeKinds } = commonWords();
  return `(?<!\\p{L})${oneOf([...provinceKinds, ...districtKinds, ...communeKinds])} \\p{Lu}\\p{Ll}*$`;
}, 'u');

/** `… tỉnh Thanh`: one word of a place's name, of which another may follow. */
export const endsWithHalfPlace = (text: string): boolean => place().test(text);

/** «Các cơ quan, đơn vị có liên quan»: a collective that is whole. */
export const isOfAllConcerned = endsWith(() => layoutWords().concerned);
