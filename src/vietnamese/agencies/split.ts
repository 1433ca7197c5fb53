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
  const ends = [...breaks].sort((a, b) => a - b);
  const words = wordsOf(text);
  const breakStarts = new Set<number>();
  let next = 0;
  for (const word of words) {
    while (next < ends.length && (ends[next] ?? 0) < word.start) {
      breakStarts.add(word.start);
      next += 1;
    }
    if (text.slice(Math.max(0, word.start - 3), word.start).includes('\n')) breakStarts.add(word.start);
  }
  const lineBefore = ({ start }: { start: number }): boolean => breakStarts.has(start);
  return readList(text, words, 0, { whole: true, semicolons: true, lineBefore }).agencies;
}
