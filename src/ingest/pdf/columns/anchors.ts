import { opensWithCapacity } from '../../../vietnamese/signers.js';

/** Words by which blocks set in two columns are known (Decree 30/2020/NĐ-CP, Appendix I, cells 1 to 3, 7 and 9). */

/** The right half of a letterhead begins with the name of the state, or of the Party. */
const RIGHT_HEAD = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s?[-–])/iu;
/** Where such words stand inside a line, the line's left half is the agency above the document. */
const RIGHT_HEAD_WORDS = ['CỘNG', 'ĐẢNG', 'ĐỘC'];

/** `Nơi nhận:` heads the left half of the signature block. */
const RECIPIENTS = /^Nơi nhận\s?:?/iu;
/** `Số: 12/KH-UBND`, `V/v …`. */
const NUMBER = /^(?:Số\s?:|Số\s+\S*\/|V\/v\s)/iu;

export function startsRightHead(text: string): boolean {
  return RIGHT_HEAD.test(text);
}

export function isRecipients(text: string): boolean {
  return RECIPIENTS.test(text);
}

/** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH` head its right half. */
export function isCapacity(text: string): boolean {
  return opensWithCapacity(text);
}

export function isNumberLine(text: string): boolean {
  return NUMBER.test(text);
}

/** Index of the word at which the right half of a letterhead begins inside a line, -1 where it does not. */
export function rightHeadWord(words: readonly { text: string }[]): number {
  return words.findIndex(
    (word, index) =>
      index > 0 &&
      RIGHT_HEAD_WORDS.includes(word.text.toUpperCase()) &&
      startsRightHead(
        words
          .slice(index)
          .map((next) => next.text)
          .join(' '),
      ),
  );
}
