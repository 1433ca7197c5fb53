import type { Fragment } from '../../../document/index.js';
import type { Line } from '../lines/types.js';
import { fragmentsOf } from './fragments.js';

/** The words of several lines as one value, with where each line lies in it. */
export interface Joined {
  value: string;
  fragments: Fragment[];
  /** For each line, the offset of the space in front of it; -1 where there is none. */
  joints: number[];
}

/** How a document's lines end. */
export interface LineHabit {
  /** Running lines that end at a space show the space. */
  drawsSpaces: boolean;
  /** Lines in cells do, so that one without is the end of a paragraph. */
  cellsDrawSpaces: boolean;
  /** `kinh tế- xã hội` rather than `kinh tế-xã hội`. */
  looseHyphens: boolean;
}

/** Share of wrapped lines that must show their space for the others to count as ended on purpose. */
const MOSTLY = 0.35;

/**
 * Learns from a document's lines how their ends are to be read.
 *
 * @param lines - running text
 * @param cells - the lines of each table cell
 */
export function lineHabit(lines: readonly Line[], cells: readonly (readonly Line[])[]): LineHabit {
  let loose = 0;
  let tight = 0;
  for (const line of lines) {
    if (/\p{Ll}-\s\p{Ll}/u.test(line.text)) loose++;
    if (/\p{Ll}-\p{Ll}/u.test(line.text)) tight++;
  }
  return {
    drawsSpaces: showsSpaces(lines),
    cellsDrawSpaces: showsSpaces(cells.flatMap((cell) => cell.slice(0, -1))),
    looseHyphens: loose > tight,
  };
}

/** True where a good share of lines is followed by a drawn space. */
export function showsSpaces(lines: readonly Line[]): boolean {
  return lines.filter((line) => line.spaceAfter).length > lines.length * MOSTLY;
}

/**
 * Strings lines together, one space between them; none where a line ends at a hyphen or slash inside a word: `35/2021/NĐ-` |
 * `CP`, `17/TTr-` | `SNV`, `2021-` | `2025`.
 *
 * @param cuts - tells of the line at an index whether the word above it was cut for want of room
 */
export function joinText(
  lines: readonly Line[],
  habit: LineHabit,
  cuts: (word: string, index: number) => boolean = () => false,
): Joined {
  const fragments: Fragment[] = [];
  const joints: number[] = [];
  let value = '';
  let above: Line | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.text === '') continue;
    const parted = above !== null && !staysWhole(above, line, habit) && !cuts(lastWord(value), index);
    const joint = parted ? ' ' : '';
    joints.push(joint === '' ? -1 : value.length);
    value += joint;
    const last = fragments.at(-1);
    if (last !== undefined) last.end = value.length;
    fragments.push(...fragmentsOf(line, value.length));
    value += line.text;
    above = line;
  }
  return { value, fragments, joints };
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

function staysWhole(above: Line, line: Line, habit: LineHabit): boolean {
  const left = /(\S)([-–/])$/u.exec(above.text);
  if (left === null || above.spaceAfter) return false;
  const next = line.words[0]?.text ?? '';
  if (!/^[\p{L}\p{N}]/u.test(next)) return false;
  const word = above.words.at(-1)?.text ?? '';
  if (word.length < 2) return false;
  if (habit.drawsSpaces) return true;
  const code = /(?:[\p{N}\p{Lu}]|\d\/\p{L}{1,8})[-–/]$/u.test(word) && /^[\p{N}\p{Lu}]/u.test(next);
  return code || (left[2] === '-' && !habit.looseHyphens && /^\p{Ll}/u.test(next));
}
