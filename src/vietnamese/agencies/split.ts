import { type AgencySlice, readList } from './list.js';
import { wordsOf } from './words.js';

/**
 * Splits a cell or phrase that holds nothing but agencies into their names: at `;`, line ends, list marks, and at commas,
 * `và`, `/` between agencies; never inside a name (`Sở Văn hoá, Thể thao và Du lịch`; `UBND các huyện, thị xã, thành phố`).
 * Notes in parentheses are left out.
 *
 * @param breaks - offsets of the spaces that stand for a line end; a line may end inside a name
 */
export function splitAgencies(text: string, breaks: readonly number[] = []): AgencySlice[] {
  const words = wordsOf(text);
  const ends = [...breaks].sort((a, b) => a - b);
  let next = 0;
  for (const word of words) {
    while (next < ends.length && (ends[next] ?? 0) < word.start) {
      word.opensLine = true;
      next += 1;
    }
  }
  return [...readList(text, words, 0, { whole: true, semicolons: true }).agencies];
}
