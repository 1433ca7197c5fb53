import { commonWords } from '../commonWords.js';
import { oneOf, worded } from '../patterns.js';
import { isPersonName } from '../signers.js';
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
  const people = peopleOnLines(text, ends);
  if (people.length > 0) return people;
  let next = 0;
  for (const word of words) {
    while (next < ends.length && (ends[next] ?? 0) < word.start) {
      word.opensLine = true;
      next += 1;
    }
  }
  return [...readList(text, words, 0, { whole: true, semicolons: true }).agencies];
}

/** `Trần Văn An` over `Lê Thị Bình`: lines that are people's names throughout, none of them an agency's. */
function peopleOnLines(text: string, ends: readonly number[]): AgencySlice[] {
  if (ends.length === 0) return [];
  const lines = [...ends, text.length].map((end, at) => {
    const start = at === 0 ? 0 : (ends[at - 1] ?? 0) + 1;
    return { name: text.slice(start, end).replace(/[;,.]$/u, ''), start };
  });
  const isPerson = ({ name }: { name: string }): boolean =>
    isPersonName(name.replace(address(), '')) &&
    readList(name, wordsOf(name), 0, { whole: true, semicolons: true }).agencies.every(({ known }) => !known);
  if (!lines.every(isPerson)) return [];
  return lines.map(({ name, start }) => ({
    name,
    start,
    end: start + name.length,
    known: true,
    role: null,
    doing: null,
  }));
}

const address = worded(() => `^${oneOf([...commonWords().addresses, ...commonWords().familiar])}\\s`);
