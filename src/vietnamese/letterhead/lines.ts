/** What the lines of a letterhead and a signature block look like (Decree 30/2020/NĐ-CP, Appendix I). */

import { kindNames } from '../kinds.js';
import { layoutWords } from '../layout/words.js';
import { oneOf, oneOfAnyCase, opensWith, worded } from '../patterns.js';
import { isMotto } from './state.js';
import { letterheadWords } from './words.js';

/** Rules drawn with characters: `-------`, `_____`, `***`. */
export function isRule(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** A number's digits and symbol behind `Số`: `384/QĐ-UBND`, `05-KH/TU`, `88.3/2025/NQ-CP`, `…/BC-UBND`, `41/QLTC`. */
const DIGITS_AND_SYMBOL =
  '(?:\\d{1,5}(?:\\.\\d{1,3})?\\p{Ll}?)?[\\s….,_]{0,30}(?:\\/\\s?\\d{4})?\\s?[/-]\\s?\\p{Lu}[\\p{L}\\d&]{0,20}(?:\\s?[-/.]\\s?(?!\\p{Lu}\\p{Ll}{2,})[\\p{L}\\d&]{1,20}){0,5}';

const numberAt = worded(() => {
  const printed = layoutWords().symbols.flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
    word.toUpperCase(),
  ]);
  return `(${oneOfAnyCase(kindNames())}\\s)?${oneOf(printed)}\\s?[:.]?\\s{0,3}${DIGITS_AND_SYMBOL}`;
}, 'uy');

/**
 * Offset behind the number that stands at `at`, or null: `Số: 384/QĐ-UBND`, `Số:  /KH-UBND`, `Số 05-KH/TU`, and alone on its
 * line `Luật số: 80/2031/QH15`; `Kế hoạch số 12/KH-UBND ngày …` cites one.
 */
export function numberEnd(text: string, at: number): number | null {
  const pattern = numberAt();
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return null;
  const end = pattern.lastIndex;
  return match[1] !== undefined && /^\s?[\p{Ll}\d,;(]/u.test(text.slice(end)) ? null : end;
}

/** A line that begins with the document's number. */
export function isNumberLine(text: string): boolean {
  return text.length <= 140 && numberEnd(text, 0) !== null;
}

const DAY_OR_MONTH = '(\\d\\s?\\d?(?!\\d)|[….\\s_]{0,12}|[\\dlIOo]{1,2})';

function placeAndDate(): string {
  const { hours, days, months, years } = layoutWords();
  const place = `(\\p{Lu}[^,;:/]{1,40}?),\\s*(?:${oneOf(hours)}\\s[^,]{1,24}?,?\\s)?`;
  return `${place}${oneOf(days)}\\s*${DAY_OR_MONTH}\\s*${oneOf(months)}\\s*${DAY_OR_MONTH}\\s*${oneOf(years)}\\s*(\\d{4})`;
}

/** Place, day, month, year of a place-and-date line; telegrams name the hour, a damaged day or month (`l5`) is as good as blank. */
export const placeDate = worded(placeAndDate, 'u');

/** The same exactly at an offset, the place no agency in capitals. */
export const placeDateAt = worded(() => `(?=\\p{Lu}['’.]?\\p{Ll}|TP|H['’])${placeAndDate()}`, 'uy');

/** Place, day, month, year of a line that holds nothing else, its day written with strokes: `Thanh Vân, ngày 16/02/2022`. */
export const shortPlaceDate = worded(
  () => `^(\\p{Lu}[\\p{L}'’. ]{1,30}), ${oneOf(layoutWords().days)} (\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$`,
  'u',
);

/** `Thanh Vân, ngày 16 tháng 02 năm 2022`, the day or month blank. */
export function isPlaceDate(text: string): boolean {
  return text.length <= 100 && (placeDate().test(text) || shortPlaceDate().test(text));
}

const caption = worded(() => {
  const { attached, decreed } = letterheadWords();
  return `^[(*]*\\s*${spaced([...attached, ...decreed])}\\s+\\p{L}`;
});
const captionInside = worded(() => `\\s\\(${oneOf(letterheadWords().attached)}\\s\\p{L}`);
const captionOpening = worded(() => `^[*_(\\s]{0,6}${spaced(letterheadWords().attached)}(?!\\p{L})\\s*`);

/** Words between which several blanks may stand. */
const spaced = (words: readonly string[]): string => oneOf(words).replaceAll(' ', '\\s+');

/** Offset behind `(Ban hành kèm theo `, where a caption names its document; 0 where a text is no caption. */
export function captionFrom(text: string): number {
  return captionOpening().exec(text)?.[0].length ?? 0;
}

/** `(Kèm theo Quyết định số …)`, `(Ban hành kèm theo …)`, `(Phụ lục kèm theo)` is none. */
export function isCaption(text: string): boolean {
  return caption().test(text);
}

/**
 * True for a row of cells that only a letterhead has: place and date beside the number or the motto, or one of them beside nothing. A
 * crawler that loses the issuer's cell leaves `| Số: 22/CT-UBND | Tân Phong, ngày 16 tháng 11 năm 2026 |`.
 */
export function isLetterheadRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const known = (cell: string): boolean => isPlaceDate(cell) || isNumberLine(cell) || isMotto(cell);
  return filled.some(isPlaceDate) && filled.every(known);
}

/** Offset at which a caption begins behind a title on the same line, or the line's length. */
export function captionWithin(text: string): number {
  const at = text.search(captionInside());
  return at < 0 ? text.length : at;
}

/** Opening words of the preamble: what the document is based on and what it answers. */
export function isPreamble(text: string): boolean {
  return preamble(text);
}

const preamble = opensWith(() => [...letterheadWords().grounds, ...letterheadWords().preambles]);

/** `Căn cứ Luật …`. */
export const statesGround = opensWith(() => letterheadWords().grounds);

/** `V/v báo cáo …`, `Về việc ban hành …`. */
export const isSubject = opensWith(() => letterheadWords().subjects);

/** `Kính gửi: …`. */
export const isAddressee = opensWith(() => letterheadWords().addressees);

const recipients = worded(
  () => `^[*_\\s]{0,4}${oneOf(letterheadWords().recipients)}(?!\\p{L})[*_\\s]*:?[*_\\s]*`,
);

/** Offset behind `Nơi nhận:`, `*Nơi nhận*:`, and `Nơi gửi:` of older documents; 0 where a line is no such head. */
export function recipientsFrom(text: string): number {
  return recipients().exec(text)?.[0].length ?? 0;
}

/** `Nơi nhận:`, `*Nơi nhận*:`, and `Nơi gửi:` of older documents. */
export function isRecipientsHead(text: string): boolean {
  return recipients().test(text);
}

/** `Lưu: VT.`, the last line of the recipients. */
export const isFiling = opensWith(() => letterheadWords().filing);

/** `Như trên;`, `Lưu: VT.`, `và các đơn vị liên quan`: lines that only a list of recipients has. */
export const isOfRecipients = opensWith(() => [...letterheadWords().filing, ...letterheadWords().likewise]);
