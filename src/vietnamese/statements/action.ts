import { beginsAction } from '../agencies/assignment/sentence.js';
import { wordsOf } from '../agencies/words.js';

/** Words behind the place that are looked at, in UTF-16 units. */
const REACH = 60;
/** Verbs of state and words that only lead up to a verb. */
const STATES = /^(?:là|có|được|bị|đã|đang|không|cần|gắn|nêu|hàng|hằng|cùng|cũng|nhất|trừ|tự|phòng|bộ)$/u;

/**
 * True where the words at `at` begin what somebody does: `Rà soát văn bản`, `tiếp tục hoàn thiện`.
 *
 * @param at - UTF-16 offset into `text`
 */
export function opensWithAction(text: string, at = 0): boolean {
  const words = wordsOf(text, at, at + REACH);
  const from = words[0]?.key === ',' ? 1 : 0;
  const first = words[from];
  return first !== undefined && !STATES.test(first.key) && beginsAction(words, from);
}
