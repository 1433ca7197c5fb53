import { z } from 'zod';
import { commonWords } from './commonWords.js';
import { dataFile, wordList } from './data.js';
import { maybe, oneOf, worded, wordOf } from './patterns.js';

const leadInWords = dataFile(
  'lead-in-words',
  z.strictObject({
    times: wordList,
    dated: wordList,
    forms: wordList,
    pointing: wordList,
    listed: wordList,
    lists: wordList,
  }),
);

const dated = worded(() => `\\d{1,4}|${oneOf(leadInWords().dated)}`);
/** What a pointer points to: one of these words stands in each. */
export function pointedTo(): string[] {
  return [...commonWords().annexes, ...commonWords().attached, ...leadInWords().forms];
}

const pointed = worded(() => oneOf(pointedTo()));
const pointing = worded(() => {
  const { annexes, attached } = commonWords();
  return `^\\(?${oneOf(leadInWords().pointing)}\\s.{0,60}${oneOf([...annexes, ...attached])}`;
});
const timeWord = worded(() => wordOf(leadInWords().times), 'giu');

/**
 * True where a lead-in states a time and nothing else: `Đến năm 2025:`, `Năm 2023 - 2025:`, `Giai đoạn 2026-2030, phấn đấu:`. A
 * statement with a time in it (`Đến năm 2025, hoàn thành …`) is none.
 *
 * @param text - the words behind the marker
 */
export function isTimeLeadIn(text: string): boolean {
  if (text.length > 90 || !dated().test(text)) return false;
  if (/[.;]$/u.test(text)) return false;
  const rest = text
    .replace(timeWord(), ' ')
    .replace(/(?<![\p{L}\p{N}])(?:\d{1,4}|[IVX]{1,4})(?![\p{L}\p{N}%])/gu, ' ')
    .replace(/[\s,:()/–-]+/gu, '');
  return rest === '';
}

/** `(Chi tiết tại Phụ lục kèm theo)`, `(Phụ lục 2 đính kèm)`, `Chi tiết theo Phụ lục đính kèm`: words that only point to an annex. */
export function isPointer(text: string): boolean {
  if (text.length > 160) return false;
  const bracketed = /^\*?\(/u.test(text) || (/^[*\s]*\(/u.test(text) && /\)[.*;\s]{0,9}$/u.test(text));
  const points = pointed().test(text);
  return points && (bracketed || pointing().test(text) || listedElsewhere().test(text));
}

/** `Các chỉ tiêu cụ thể tại Phụ lục I kèm theo.` */
const listedElsewhere = worded(() => {
  const { plurals, locating, annexes } = commonWords();
  const { listed, lists } = leadInWords();
  const there = `${oneOf(locating)}(?: ${oneOf(plurals)}| \\p{L}{1,12})? ${oneOf(annexes)}(?!\\p{L})`;
  return `^${maybe([...plurals, ...lists])}${oneOf(listed)}(?: \\p{L}{1,12}){0,5}? ${there}`;
});
