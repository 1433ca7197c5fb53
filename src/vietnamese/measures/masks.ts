import { calendarWords } from '../calendarWords.js';
import { holdsAny, light } from '../patterns.js';
import { listed } from '../sources.js';

/** A stretch of the text, UTF-16 offsets. */
interface Range {
  start: number;
  end: number;
}

/** Between the month and the year of a date. */
const BEFORE_YEAR = ['/19', '/20', '/ 19', '/ 20'];

/** Stretches whose numbers are names, never quantities; each with its example, and words of which a text with one has one. */
const MASKS: readonly (readonly [
  mask: RegExp | (() => RegExp),
  needs: readonly string[] | (() => readonly string[]),
])[] = [
  // https://dichvucong.gov.vn/tin-5?id=12
  [/(?:https?:\/\/|www\.)[^\s<>]{1,2000}/gu, ['http', 'www.']],
  // hocba.hunglam.vn
  [
    light(
      /(?<![\p{L}\d@.-])[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){0,5}\.(?:vn|com|net|org|gov|edu|info|io)(?![\p{L}\d])(?:\/[^\s<>,;)]{1,500})?/gu,
    ),
    ['.vn', '.com', '.net', '.org', '.gov', '.edu', '.info', '.io'],
  ],
  // van-thu2@thanhvan.gov.vn
  [light(/[\p{L}\d._-]{1,64}@[\p{L}\d.-]{1,255}/gu), ['@']],
  // “Mỗi xã một sản phẩm”, "5 không 3 sạch"
  [/“[^“”]{1,300}”/gu, ['“']],
  [/"[^"]{1,300}"/gu, ['"']],
  // 15/7/2021, 15-07-2021, 15.07.2021
  [
    /(?<![\d/])\d{1,2}(?:\s?\/\s?\d{1,2}\s?\/\s?|-\d{1,2}-|\.\d{1,2}\.)(?:19|20)\d{2}(?!\d)/gu,
    [...BEFORE_YEAR, '-19', '-20', '.19', '.20'],
  ],
  // 02/2021
  [/(?<![\d/.,])(?:0?[1-9]|1[0-2])\s?\/\s?(?:19|20)\d{2}(?![\d/])/gu, BEFORE_YEAR],
  // quý II/2026
  [light(/(?<![\p{L}\d])(?:IV|I{1,3})\s?\/\s?(?:19|20)\d{2}(?![\d/])/gu), BEFORE_YEAR],
  // 76/NQ-CP, 88.3/2025/NQ-CP, 61/2018/NĐ-CP, 35-CT/TU, 19 -NQ/TW
  [
    light(
      /(?<![\d.,])(?:\d{1,4}\.\d{1,2}(?=\/)|\d{1,6})(?:\/\d{4})?\s?[/-]\s?\p{Lu}{2}[\p{L}\d]{0,10}(?:[-/][\p{L}\d&]{1,20}){0,4}/gu,
    ),
    ['/', '-'],
  ],
  // TCVN ISO 9001:2015, QCVN 14:2008, ISO/IEC 27001
  [
    light(
      /(?<!\p{L})(?:ISO|IEC|TCVN|QCVN|TCCS)[\s/:-]{0,2}(?:(?:ISO|IEC)[\s/:-]{0,2}){0,2}\d{1,6}(?:[-:]\d{1,4}){0,3}/gu,
    ),
    ['ISO', 'IEC', 'TCVN', 'QCVN', 'TCCS'],
  ],
  // Km3+200, Km 12+500
  [/(?<![\p{L}\d])[Kk][Mm]\s?\d{1,4}\s?\+\s?\d{1,3}(?!\d)/gu, ['+']],
  // trong tuần 15 báo cáo
  [
    listed(
      '(?<=(?:{inside}|{into}|{since}|{until}|{of}|{upTo})\\s){weeks}\\s\\d{1,2}(?![\\d.,])(?!\\s{perWeek}(?!\\p{L}))',
      undefined,
      'giu',
    ),
    () => calendarWords().weeks,
  ],
  // 24/7
  [/(?<!\d)24\/7(?!\d)/gu, ['24/7']],
];

/** The stretches of a text in which no number is a quantity, in order and without overlap. */
export function maskedRanges(text: string): Range[] {
  const found: Range[] = [];
  for (const [mask, needs] of MASKS) {
    if (!holdsAny(text, typeof needs === 'function' ? needs() : needs)) continue;
    for (const match of text.matchAll(typeof mask === 'function' ? mask() : mask)) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Range[] = [];
  for (const range of found) {
    const last = merged.at(-1);
    if (last === undefined || range.start >= last.end) merged.push({ ...range });
    else last.end = Math.max(last.end, range.end);
  }
  return merged;
}
