import type { Line } from '../lines.js';
import { printedWidth } from '../printedWidth.js';
import { firstWord } from './words.js';

/** How far the lines of a text reach. */
export interface Width {
  /** How far a line fills its page: letters where the lines end exactly there, else ems as printed. */
  measure: (text: string) => number;
  /** The longest a line may be, by that measure. */
  width: number;
  /** True where every line that goes on had no room for the next word: the lines were cut by a program, letter by letter. */
  exact: boolean;
}

/** Letters of a word and the blank in front, on average. */
export const WORD = 5.5;
export const LONGEST_PRINTED_LINE = 160;
export const SHORTEST_WIDTH = 24;
/** Share of the lines that surely go on that must have had no room, for the cut to be a program's. */
const EXACT = 0.93;
/** Share of lines that may be longer than the widest that goes on: rows, addresses, what was pasted. */
const LONGER = 0.03;
/** Lines that surely go on from which a width as printed can be told, at least. */
const FEWEST = 6;
/** What is set in the middle of a line is no measure of it. */
const CENTRED = /^ {16}/u;

/**
 * By letters where that explains every cut: by the longest line, else by the longest that surely goes on; else by what the letters take in print.
 *
 * @param cut - lines that surely go on, with the next
 * @param knownOtherwise - blank lines or indents tell paragraphs apart, so that the width need not
 */
export function learnWidth(
  prose: readonly Line[],
  cut: readonly [Line, Line][],
  knownOtherwise: boolean,
): Width | null {
  const lengths = prose
    .flatMap(({ text }) => (CENTRED.test(text) ? [] : [text.length]))
    .sort((a, b) => b - a);
  const letters = widest(cut.map(([above]) => above.text.length));
  const most = lengths[Math.floor(prose.length * LONGER)] ?? 0;
  for (const width of [lengths[0] ?? 0, Math.max(most, letters), letters]) {
    const longer = lengths.filter((length) => length > width + 2).length;
    const noRoom = cut.filter(([above, line]) => above.text.length + 1 + firstWord(line.text).length > width);
    const wide = width >= SHORTEST_WIDTH && width <= LONGEST_PRINTED_LINE;
    if (wide && noRoom.length >= cut.length * EXACT && longer <= prose.length * LONGER)
      return { measure: (text) => text.length, width, exact: true };
  }
  const measure = (text: string): number => printedWidth(text.trim());
  const ems = cut.map(([above]) => measure(above.text)).sort((a, b) => a - b);
  const width = ems[Math.floor((ems.length - 1) * 0.95)] ?? 0;
  const tooLong = prose.filter(({ text }) => measure(text) > width * 1.15).length;
  if (knownOtherwise) return { measure, width, exact: false };
  return ems.length < FEWEST || letters > LONGEST_PRINTED_LINE || tooLong > prose.length * LONGER * 2
    ? null
    : { measure, width, exact: false };
}

function widest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** True where the first word of a line would have fitted into the line above. */
export function hasRoom(above: string, line: string, { measure, width, exact }: Width): boolean {
  return measure(`${above} ${firstWord(line)}`) <= width * (exact ? 1 : ROUGH);
}

/** Letters' widths in print are about right only. */
const ROUGH = 0.92;
