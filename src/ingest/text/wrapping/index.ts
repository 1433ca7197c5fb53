/**
 * Lines that a page or a program cut, put back together: the document's own habit is learned first, then every line end is weighed, cut
 * or end of a paragraph, by all that is seen at it.
 */
import { cutsMotto } from '../../../vietnamese/letterhead/state.js';
import { endsStatement } from '../../../vietnamese/sentences.js';
import type { Line } from '../lines.js';
import { EVIDENCE } from './evidence.js';
import { begun, type Growing, grown } from './growing.js';
import type { Habit } from './habit.js';
import { bareWords, cutsNumber, cutsYears, standsApart } from './words.js';

export { type Habit, learnHabit } from './habit.js';
export { joinSure } from './sure.js';
export { standsApart } from './words.js';

/** Puts the lines of each paragraph back together, one line a paragraph. */
export function unwrap<L extends Line>(lines: readonly L[], habit: Habit): L[] {
  const paragraphs: L[] = [];
  let last: L | undefined;
  let seen = begun('');
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open !== undefined && last !== undefined && goesOn(last, line, seen, habit)) {
      open.text = `${open.text} ${line.text.trim()}`;
      seen = grown(seen, line.text.trim());
    } else {
      paragraphs.push({ ...line });
      seen = begun(line.text);
    }
    last = line;
  }
  return paragraphs;
}

/**
 * Does a line go on with the paragraph of the line above? «… theo Nghị quyết số» | «76/NQ-CP ngày …» does; «… hiệu quả.» | «Nâng cao …» does not
 * where the first line had room for another word.
 */
function goesOn(aboveLine: Line, line: Line, { text, emphasisOpen }: Growing, habit: Habit): boolean {
  if (standsApart(line.text) || standsApart(aboveLine.text)) return false;
  if (line.blanksAbove > (habit.doubleSpaced ? 1 : 0) && !line.pageStart) return false;
  const above = bareWords(aboveLine.text);
  const words = bareWords(line.text);
  if (/^#{1,6} /u.test(line.text)) return false;
  if (cutsNumber(above, words) || cutsYears(above, words) || cutsMotto(above, words)) return true;
  if (!endsStatement(above) && LISTS_NUMBERS.test(words)) return true;
  const end = {
    aboveText: aboveLine.text,
    above,
    line,
    words,
    paragraph: bareWords(text),
    emphasisOpen,
    habit,
  };
  return EVIDENCE.reduce((sum, evidence) => sum + evidence.weigh(end), 0) > 0;
}

/** «… chủ trì các nhiệm vụ» | «2.1, 2.2 Mục II»: numbers behind one another are no marker. */
const LISTS_NUMBERS = /^\d{1,3}(?:\.\d{1,3}){0,3},\s/u;
