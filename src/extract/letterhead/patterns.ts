/** What the lines of a letterhead and a signature block look like (Decree 30/2020/NĐ-CP, Appendix I). */
import type { Paragraph } from '../../document/index.js';
import { isCapitals } from '../../vietnamese/casing.js';
import { kindNames, readKindName } from '../../vietnamese/kinds.js';
import { lazily } from '../../vietnamese/lazily.js';
import { oneOfAnyCase } from '../../vietnamese/patterns.js';

/** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `Độc lập - Tự do - Hạnh phúc`, both on one line, `ĐẢNG CỘNG SẢN VIỆT NAM`. */
export function isMotto(text: string): boolean {
  return /^(?:(?:cộng h(?:oà|òa) x[ãa] hội chủ nghĩa việt nam\s*)?độc lập\s*[-–—]\s*tự do\s*[-–—]\s*hạnh phúc|cộng h(?:oà|òa) x[ãa] hội chủ nghĩa việt nam|đảng cộng sản việt nam)[\s._*-]*$/iu.test(
    text,
  );
}

/** The beginning of the state's name, the Party's, or the motto. */
const MOTTO_WORDS = /CỘNG H(?:ÒA|OÀ) X|ĐẢNG CỘNG SẢN|độc lập\s?[-–—]/iu;

/** True where a text can hold a motto: nothing else of it needs to be looked at. */
export function mayHoldMotto(text: string): boolean {
  return MOTTO_WORDS.test(text);
}

/** `HỎA TỐC`, `MẬT`, `Dự thảo lần 2`. */
export function isStamp(text: string): boolean {
  return (
    text.length <= 40 &&
    /^(?:hỏa tốc|hoả tốc|thượng khẩn|khẩn|mật|tối mật|tuyệt mật|dự thảo|sao y|bản sao)(?!\p{L})/iu.test(text)
  );
}

/** Rules drawn with characters: `-------`, `_____`, `***`. */
export function isRule(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** A number's digits and symbol behind `Số`: `384/QĐ-UBND`, `05-KH/TU`, `88.3/2025/NQ-CP`, `…/BC-UBND`, `41/QLTC`. */
const DIGITS_AND_SYMBOL =
  '(?:\\d{1,5}(?:\\.\\d{1,3})?\\p{Ll}?)?[\\s….,_]{0,30}(?:\\/\\s?\\d{4})?\\s?[/-]\\s?\\p{Lu}[\\p{L}\\d&]{0,20}(?:\\s?[-/.]\\s?(?!\\p{Lu}\\p{Ll}{2,})[\\p{L}\\d&]{1,20}){0,5}';

const numberAt = lazily(
  () =>
    new RegExp(`(${oneOfAnyCase(kindNames())}\\s)?(?:[Ss]ố|SỐ)\\s?[:.]?\\s{0,3}${DIGITS_AND_SYMBOL}`, 'uy'),
);

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

/** `Thanh Vân, ngày 16 tháng 02 năm 2022`, the day or month blank. */
export function isPlaceDate(text: string): boolean {
  return text.length <= 100 && PLACE_DATE.test(text);
}

const DAY_OR_MONTH = '(\\d\\s?\\d?(?!\\d)|[….\\s_]{0,12}|[\\dlIOo]{1,2})';
const PLACE_AND_DATE = `(\\p{Lu}[^,;:/]{1,40}?),\\s*(?:hồi\\s[^,]{1,24}?\\s)?ngày\\s*${DAY_OR_MONTH}\\s*tháng\\s*${DAY_OR_MONTH}\\s*năm\\s*(\\d{4})`;

/** Place, day, month, year of a place-and-date line; telegrams name the hour, a damaged day or month (`l5`) is as good as blank. */
export const PLACE_DATE = new RegExp(PLACE_AND_DATE, 'u');

/** The same exactly at an offset, the place no agency in capitals. */
export const PLACE_DATE_AT = new RegExp(`(?=\\p{Lu}['’.]?\\p{Ll}|TP|H['’])${PLACE_AND_DATE}`, 'uy');

/** `(Kèm theo Quyết định số …)`, `(Ban hành kèm theo …)`, `(Phụ lục kèm theo)` is none. */
export function isCaption(text: string): boolean {
  return /^[(*]*\s*(?:(?:ban hành\s+)?kèm theo|ban hành theo)\s+\p{L}/iu.test(text);
}

/** Offset at which a caption begins behind a title on the same line, or the line's length. */
export function captionWithin(text: string): number {
  const at = text.search(/\s\((?:ban hành\s)?kèm theo\s\p{L}/iu);
  return at < 0 ? text.length : at;
}

/** Opening words of the preamble: what the document is based on and what it answers. */
export function isPreamble(text: string): boolean {
  return /^(?:căn cứ|theo đề nghị|xét đề nghị|xét|thực hiện|triển khai|để |nhằm|trên cơ sở|tiếp tục thực hiện|thi hành)(?!\p{L})/iu.test(
    text,
  );
}

/** `V/v báo cáo …`, `Về việc ban hành …`. */
export function isSubject(text: string): boolean {
  return /^(?:v\/v|về việc)(?!\p{L})/iu.test(text);
}

/** `Kính gửi: …`. */
export function isAddressee(text: string): boolean {
  return /^kính gửi(?!\p{L})/iu.test(text);
}

/** `Nơi nhận:`, `*Nơi nhận*:`, and `Nơi gửi:` of older documents. */
export function isRecipientsHead(text: string): boolean {
  return /^[*_\s]{0,4}nơi (?:nhận|gửi)(?!\p{L})/iu.test(text);
}

/** A document kind standing as a title, with what follows it on the line. */
export interface KindLine {
  kind: string;
  label: string;
  /** Offset of the rest of the line, equal to its length where the kind stands alone. */
  rest: number;
}

/**
 * `KẾ HOẠCH`, `QUYẾT ĐỊNH`, `KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2025`; `QUYẾT ĐỊNH:` enacts and is none.
 *
 * @param expected - true where a kind is due, so that one alone on its line counts in small letters too
 */
export function readKindLine(
  { text, block }: { text: string; block: Paragraph },
  expected = false,
): KindLine | null {
  const line = kindAtStart(text);
  if (line === null) return null;
  const alone = line.rest === text.length;
  const titled =
    isCapitals(line.label) ||
    (alone && (expected || block.hints.bold === true || block.hints.heading !== undefined));
  return titled ? line : null;
}

/** `Kế hoạch cải cách hành chính năm 2026`: kind and title in small letters, as a heading above a whole document states them. */
export function readTitledKind(text: string): KindLine | null {
  const line = kindAtStart(text);
  return line === null || /^số(?!\p{L})/iu.test(text.slice(line.rest)) ? null : line;
}

function kindAtStart(text: string): KindLine | null {
  if (text.length > 600 || /:$/u.test(text)) return null;
  // `NGHỊ ĐỊNHQuy định chi tiết …`: crawlers lose the line end behind the kind.
  const glued = /^\p{Lu}[\p{Lu}\s]{2,30}(?=\p{Lu}\p{Ll})/u.exec(text)?.[0];
  const reading = readKindName(glued ?? text);
  if (reading === null) return null;
  const behind = text.slice(reading.length);
  const alone = behind.replace(/[\s*._-]/gu, '') === '';
  const rest = alone ? text.length : text.length - behind.trimStart().length;
  return { kind: reading.kind, label: text.slice(0, reading.length), rest };
}
