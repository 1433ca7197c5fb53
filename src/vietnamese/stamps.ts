import { z } from 'zod';
import { dataFile, wordList } from './data.js';
import { lazily } from './lazily.js';
import { light, oneOf, worded } from './patterns.js';

const data = dataFile(
  'stamps',
  z.strictObject({ stamps: wordList, tails: wordList, signed: wordList, signer: wordList }),
);

/** Characters of a stamp with its lines joined, at most. */
const LONGEST = 80;

const form = lazily(() =>
  light(
    `^[(*]?${oneOf(data().stamps)}(?:[ :.,-]{1,3}(?:${oneOf(data().tails)}(?!\\p{L})|\\d).*)?[).:*!]{0,3}$`,
    'iu',
  ),
);

const signing = worded(() => `^${oneOf(data().signed)}(?:\\s?:|$)`);

/** `Người ký: …`, `Thời gian ký`: a line that only the picture of a digital signature has. */
export function isSigningLine(text: string): boolean {
  return signing().test(text);
}

const beside = worded(() => `^${oneOf([...data().signed, ...data().signer])}\\s?:?`);

/** `Cơ quan: …`, `Email: …`: the same, or a line that may stand beside one. */
export function isBesideSigning(text: string): boolean {
  return beside().test(text);
}

/**
 * True for words that are stamped on a document and say nothing of its content: `HỎA TỐC`, `MẬT`, `DỰ THẢO LẦN 2`,
 * `ĐẾN Số: 1204 Ngày: 12/3/2026`; not `Khẩn trương rà soát …`.
 *
 * @param text - all words of the box or paragraph, white space folded
 */
export function isStampText(text: string): boolean {
  return text.length <= LONGEST && form().test(text);
}
