import { mayMention, readMarkers } from '../../vietnamese/markers/index.js';
import { endsStatement } from '../../vietnamese/sentences.js';
import { printedWidth } from '../text/printedWidth.js';
import type { Line } from './lines.js';

/** Longest line of a letterhead, signature or heading that its author broke by hand, in letters. */
export const SHORT_LINE = 70;

/** How the lines of a paragraph are set. */
export interface Setting {
  /** How wide a text is: its letters, or where a page broke its lines what they take in print. */
  measure: (text: string) => number;
  /** The width that every line has room for; none where all lines are about as long, for then a page broke them. */
  width: number;
  /** Where the first lines of all paragraphs begin, indented; null where that is not seen. */
  firstLines: number | null;
}

/** Learns how lines are set from the lines themselves. */
export function settingOf(lines: readonly Line[]): Setting {
  const printed = lines.some(({ left }) => left !== null);
  const measure = (text: string): number => (printed ? printedWidth(text) : text.length);
  const widths = lines.map(({ value }) => measure(value));
  const longest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (printed) return { measure, width: longest * ROUGH, firstLines: firstLinesOf(lines) };
  const wrapped = widths.length > 2 && widths.slice(0, -1).every((width) => width >= longest * FULL);
  return { measure, width: wrapped ? 0 : Math.max(SHORT_LINE, longest), firstLines: null };
}

/** Share of the longest line that lines broken by a page reach. */
const FULL = 0.75;
/** Widths of letters in print are about right only. */
const ROUGH = 0.92;
/** A line this far right of another is indented, points. */
const INDENT = 7;
/** Fewest lines with a marker that show where first lines begin. */
const ENOUGH = 2;

/** The place of the marked lines, where no line that stands farther left begins a paragraph behind the end of a statement. */
function firstLinesOf(lines: readonly Line[]): number | null {
  const marked = lines.flatMap(({ value, left }, at) => {
    const above = lines[at - 1]?.value ?? '';
    const goesOn = above !== '' && !endsStatement(above) && mayMention(value);
    return left !== null && !goesOn && readMarkers(value).length > 0 ? [left] : [];
  });
  if (marked.length < ENOUGH) return null;
  const edge = marked.reduce((least, left) => Math.min(least, left));
  const begins = lines.some(({ left }, at) => {
    const above = lines[at - 1]?.value ?? '';
    return left !== null && left < edge - INDENT && endsStatement(above);
  });
  return begins ? null : edge;
}

/** Where every paragraph is indented, a line farther left goes on with a sentence that the line above leaves open. */
export function goesOnAtTheEdge(above: Line, line: Line, { firstLines }: Setting): boolean {
  if (firstLines === null || line.left === null || line.left > firstLines - INDENT) return false;
  const runs = above.left !== null && above.left > line.left - INDENT && above.left < firstLines + INDENT;
  if (!runs || above.bold !== line.bold || isCapitals(above.value) || endsStatement(above.value))
    return false;
  return readMarkers(line.value).length === 0 || mayMention(line.value);
}

/** Capitals only, and a word of them. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
