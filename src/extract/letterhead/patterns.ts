/** What the lines of a letterhead and a signature block look like (Decree 30/2020/NĐ-CP, Appendix I). */
import type { Paragraph } from '../../document/index.js';
import { isCapitals } from '../../vietnamese/casing.js';
import { readKindName } from '../../vietnamese/kinds.js';

/** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `Độc lập - Tự do - Hạnh phúc`, both on one line, `ĐẢNG CỘNG SẢN VIỆT NAM`. */
export function isMotto(text: string): boolean {
  return /^(?:(?:cộng h(?:oà|òa) xã hội chủ nghĩa việt nam\s*)?độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc|cộng h(?:oà|òa) xã hội chủ nghĩa việt nam|đảng cộng sản việt nam)[\s._*-]*$/iu.test(
    text,
  );
}

const MOTTO_INSIDE =
  /\s(?:cộng h(?:oà|òa) xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc)[\s._*-]*$/iu;

/** Offset at which the motto begins in a line that holds both columns of a letterhead, or -1. */
export function mottoWithin(text: string): number {
  return text.length > 160 ? -1 : text.search(MOTTO_INSIDE);
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

const NUMBER_LINE =
  /^(?:(?:nghị quyết|quyết định|luật|pháp lệnh|thông tư|nghị định|chỉ thị|kế hoạch|báo cáo)\s)?số\s*[:.]?\s*[\d….\s_]{0,20}(?:\/\s?\d{4}\s?)?[/-]\s*\p{Lu}/iu;

/** `Số: 384/QĐ-UBND`, `Số:  /KH-UBND`, `Số 05-KH/TU`, `Nghị quyết số: 12/2025/NQ-HĐND`. */
export function isNumberLine(text: string): boolean {
  return text.length <= 140 && NUMBER_LINE.test(text);
}

/** `Thanh Vân, ngày 16 tháng 02 năm 2022`, the day or month blank. */
export function isPlaceDate(text: string): boolean {
  return text.length <= 100 && PLACE_DATE.test(text);
}

/** Place, day, month, year of a place-and-date line; telegrams name the hour, a damaged day or month (`l5`) is as good as blank. */
export const PLACE_DATE =
  /(\p{Lu}[^,;:/]{1,40}?),\s*(?:hồi\s[^,]{1,24}?\s)?ngày\s*(\d\s?\d?(?!\d)|[….\s_]{0,12}|[\dlIOo]{1,2})\s*tháng\s*(\d\s?\d?(?!\d)|[….\s_]{0,12}|[\dlIOo]{1,2})\s*năm\s*(\d{4})/u;

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
export function readKindLine(block: Paragraph, expected = false): KindLine | null {
  const line = kindAtStart(block.value);
  if (line === null) return null;
  const alone = line.rest === block.value.length;
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
  const reading = readKindName(text);
  if (reading === null) return null;
  const behind = text.slice(reading.length);
  const alone = behind.replace(/[\s*._-]/gu, '') === '';
  const rest = alone ? text.length : text.length - behind.trimStart().length;
  return { kind: reading.kind, label: text.slice(0, reading.length), rest };
}
