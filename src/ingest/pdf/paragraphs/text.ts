import type { Fragment } from '../../../document/index.js';
import type { Line } from '../lines/types.js';

/** The words of several lines as one value, with where each line lies in it. */
export interface Joined {
  value: string;
  fragments: Fragment[];
  /** For each line, the offset of the space in front of it; -1 where there is none. */
  joints: number[];
}

/** How a document breaks lines at hyphens. */
export interface HyphenHabit {
  /** Lines that end at a space show the space. */
  drawsSpaces: boolean;
  /** `kinh tế- xã hội` rather than `kinh tế-xã hội`. */
  looseHyphens: boolean;
}

export const PLAIN_HABIT: HyphenHabit = { drawsSpaces: false, looseHyphens: false };

/** Learns from a document's lines how its line ends at hyphens are to be read. */
export function hyphenHabit(lines: readonly Line[]): HyphenHabit {
  let spaced = 0;
  let loose = 0;
  let tight = 0;
  for (const line of lines) {
    if (line.spaceAfter) spaced++;
    if (/\p{Ll}-\s\p{Ll}/u.test(line.text)) loose++;
    if (/\p{Ll}-\p{Ll}/u.test(line.text)) tight++;
  }
  return { drawsSpaces: spaced > lines.length / 3, looseHyphens: loose > tight };
}

/**
 * Strings lines together, one space between them; none where a line ends at a hyphen or slash inside a word: `35/2021/NĐ-` |
 * `CP`, `2021-` | `2025`.
 */
export function joinText(lines: readonly Line[], habit: HyphenHabit): Joined {
  const fragments: Fragment[] = [];
  const joints: number[] = [];
  let value = '';
  let above: Line | null = null;
  for (const line of lines) {
    if (line.text === '') continue;
    const joint = above !== null && !staysWhole(above, line, habit) ? ' ' : '';
    joints.push(joint === '' ? -1 : value.length);
    value += joint;
    const last = fragments.at(-1);
    if (last !== undefined) last.end = value.length;
    fragments.push({
      start: value.length,
      end: value.length + line.text.length,
      page: line.page,
      bbox: line.box,
    });
    value += line.text;
    above = line;
  }
  return { value, fragments, joints };
}

function staysWhole(above: Line, line: Line, habit: HyphenHabit): boolean {
  const left = /(\S)([-–/])$/u.exec(above.text);
  if (left === null || above.spaceAfter) return false;
  const next = line.words[0]?.text ?? '';
  if (!/^[\p{L}\p{N}]/u.test(next)) return false;
  const word = above.words.at(-1)?.text ?? '';
  if (word.length < 2) return false;
  if (habit.drawsSpaces) return true;
  const code = /[\p{N}\p{Lu}][-–/]$/u.test(word) && /^[\p{N}\p{Lu}]/u.test(next);
  return code || (left[2] === '-' && !habit.looseHyphens && /^\p{Ll}/u.test(next));
}
