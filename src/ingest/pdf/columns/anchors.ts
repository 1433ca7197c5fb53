import { opensNumberOrSubject } from '../../../vietnamese/layout/openings.js';
import { isRecipientsHead } from '../../../vietnamese/letterhead/lines.js';
import { mayOpenState, opensWithState } from '../../../vietnamese/letterhead/state.js';
import { opensWithCapacity } from '../../../vietnamese/signers.js';

/** Words by which blocks set in two columns are known (Decree 30/2020/NĐ-CP, Appendix I, cells 1 to 3, 7 and 9). */

/** The right half of a letterhead begins with the name of the state, or of the Party. */
export function startsRightHead(text: string): boolean {
  return opensWithState(text);
}

/** `Nơi nhận:` heads the left half of the signature block. */
export function isRecipients(text: string): boolean {
  return isRecipientsHead(text);
}

/** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH` head its right half. */
export function isCapacity(text: string): boolean {
  return opensWithCapacity(text);
}

/** `Số: 12/KH-UBND`, `V/v …`. */
export function isNumberLine(text: string): boolean {
  return opensNumberOrSubject(text);
}

/**
 * Index of the word at which the right half of a letterhead begins inside a line, -1 where it does not: the line's left half is the agency above
 * the document.
 */
export function rightHeadWord(words: readonly { text: string }[]): number {
  return words.findIndex(
    (word, index) =>
      index > 0 &&
      mayOpenState(word.text) &&
      startsRightHead(
        words
          .slice(index)
          .map((next) => next.text)
          .join(' '),
      ),
  );
}
