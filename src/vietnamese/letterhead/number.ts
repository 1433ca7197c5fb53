import { layoutWords } from '../layout/words.js';
import { light, oneOf, worded } from '../patterns.js';
import { placeDate, shortPlaceDate } from './lines.js';
import { letterheadWords } from './words.js';

/** A document's number and symbol. */
export interface DocumentNumber {
  /** `384/QĐ-UBND`, or null where the number is left blank. */
  number: string | null;
  /** `QĐ-UBND`. */
  symbol: string | null;
}

const NUMBER = light(
  /(\d{1,5}(?:\.\d{1,3})?\p{Ll}?)?[\s….,_]{0,30}((?:\/\s?\d{4})?)\s?([/-])\s?(\p{Lu}[\p{L}\d&]{0,20}(?:\s?[-/.]\s?(?!\p{Lu}\p{Ll}{2,})[\p{L}\d&]{1,20}){0,5})/u,
);

const label = worded(() => `^.{0,40}?${oneOf(layoutWords().symbols)}\\s*[:.]?\\s*`);
const numberInFront = worded(
  () => `^.{0,20}${oneOf(layoutWords().symbols)}\\s?[:.]?\\s?[^\\s]{0,12}\\s?\\/\\S{1,30}\\s`,
);
const captionDate = worded(() => {
  const { days, months, years } = layoutWords();
  const blank = '(\\d{1,2}|[….\\s_]{0,12})';
  return `${oneOf(days)}\\s?${blank}\\s?(?:\\/|${oneOf(months)})\\s?${blank}\\s?(?:\\/|${oneOf(years)})\\s?(\\d{4})`;
});

/**
 * Reads `Số: 384/QĐ-UBND`, `Số: /KH-VP` (blank), `Số 05-KH/TU`, `61/2018/NĐ-CP`.
 *
 * @param text - the words from `Số` on
 */
export function readNumber(text: string): DocumentNumber | null {
  const match = NUMBER.exec(text.replace(label(), ''));
  if (match === null) return null;
  const [, digits, year = '', joint = '/', rawSymbol = ''] = match;
  const symbol = rawSymbol.replace(/\s/gu, '');
  const number = digits === undefined ? null : `${digits}${year.replace(/\s/gu, '')}${joint}${symbol}`;
  return { number, symbol };
}

/** Where and when a document was issued; the date is ISO 8601, or EDTF `2021-11` where the day is blank. */
export interface PlaceAndDate {
  place: string | null;
  issuedOn: string | null;
  /** True where day or month is left blank. */
  incomplete: boolean;
}

/** Reads `Thanh Vân, ngày 16 tháng 02 năm 2022`, `Thanh Vân, ngày 16/02/2022`. */
export function readPlaceDate(text: string): PlaceAndDate | null {
  const match = placeDate().exec(text.replace(numberInFront(), '')) ?? shortPlaceDate().exec(text.trim());
  if (match === null) return null;
  const [, place = '', day = '', month = '', year = ''] = match;
  return { place: place.trim(), ...isoDate(day, month, year) };
}

/** Reads the date of a caption: `ngày 16/02/2022`, `ngày /01/2024`, `ngày tháng 11 năm 2021`. */
export function readCaptionDate(text: string): Omit<PlaceAndDate, 'place'> | null {
  const match = captionDate().exec(text);
  return match === null ? null : isoDate(match[1] ?? '', match[2] ?? '', match[3] ?? '');
}

/** `Nghị quyết này được Quốc hội khóa XVI, kỳ họp thứ 2 thông qua ngày 12 tháng 11 năm 2031.`: when an assembly adopted what has no other date. */
const adopted = worded(() => {
  const { adoptedPapers, these, wasDone, notAdopted, adopting } = letterheadWords();
  const by = `${oneOf(wasDone)} (?!${oneOf(notAdopted)})[^.]{3,240}? ${oneOf(adopting)}`;
  return `^${oneOf(adoptedPapers)} ${oneOf(these)} ${by} (${oneOf(layoutWords().days)} [^.;]{6,40})`;
});

/** The day of adoption that a closing formula names, or null. */
export function readAdoption(text: string): Omit<PlaceAndDate, 'place'> | null {
  const words = adopted().exec(text.replace(/^[*_\s(]{1,6}/u, ''))?.[1];
  return words === undefined ? null : readCaptionDate(words);
}

function isoDate(day: string, month: string, year: string): Omit<PlaceAndDate, 'place'> {
  const d = Number(day.replace(/\s/gu, ''));
  const m = Number(month.replace(/\s/gu, ''));
  const two = (value: number): string => String(value).padStart(2, '0');
  const goodMonth = m >= 1 && m <= 12;
  const goodDay = goodMonth && d >= 1 && d <= new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  if (goodDay) return { issuedOn: `${year}-${two(m)}-${two(d)}`, incomplete: false };
  return { issuedOn: goodMonth ? `${year}-${two(m)}` : year, incomplete: true };
}
