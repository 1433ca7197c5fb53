import {
  isAnnexTitle,
  opensWithNumberTitle,
  standsBelowTable,
  titleWords,
} from '../../vietnamese/layout/loose.js';
import { fromRoman, toRoman } from '../../vietnamese/markers/index.js';
import type { Line } from './lines.js';

/** Lines of a header, at most. */
const HEADER_LINES = 12;
/** Titles that must stand in it. */
const FEWEST_TITLES = 3;
const LONGEST_HEADER = 240;
/** A title may be cut over lines that hold no known title themselves (`Sản` | `phẩm`): so many, so long. */
const MOST_BARE = 2;
const LONGEST_BARE = 14;

/** Upper lines of tall titles are cut short by their columns; longer ones are a title of the annex. */
const LONGEST_PIECE = 40;

/**
 * Index of the line at which a table begins whose cells stand as loose lines, or -1: a line with `TT` or `STT` and the
 * titles of three columns or more on it and the lines below it, none of them prose.
 */
export function findLooseTable(lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || !opensWithNumberTitle(line.text) || !hasTitles(lines, at)) continue;
    return firstHeaderLine(lines, at, from);
  }
  return -1;
}

/** In laid-out text the upper lines of tall titles stand above the line with `TT`: `            Sản      Cơ quan`. */
function firstHeaderLine(lines: readonly Line[], at: number, from: number): number {
  let first = at;
  while (first > from && (lines[first]?.blanksAbove ?? 1) === 0 && mayBeTall(lines[first - 1]?.text ?? ''))
    first--;
  return first;
}

/** Not the annex's own title, centred above: `            PHỤ LỤC`, `          (Kèm theo Kế hoạch số …)`. */
function mayBeTall(text: string): boolean {
  return (
    / {8}/u.test(text) &&
    !isAnnexTitle(text) &&
    text
      .trim()
      .split(/ {2,}/u)
      .every((piece) => piece.length <= LONGEST_PIECE)
  );
}

function hasTitles(lines: readonly Line[], at: number): boolean {
  let header = '';
  let bare = 0;
  for (const line of lines.slice(at, at + HEADER_LINES)) {
    const text = line.text.trim();
    if (text.includes('\t') || header.length + text.length > LONGEST_HEADER) break;
    const titles = text.match(titleWords()) ?? [];
    bare = titles.length === 0 ? bare + 1 : 0;
    if (header !== '' && (bare > MOST_BARE || (bare > 0 && text.length > LONGEST_BARE))) break;
    header += ` ${text}`;
  }
  return (
    new Set((header.match(titleWords()) ?? []).map((title) => title.trim().toLowerCase())).size >=
    FEWEST_TITLES
  );
}

/** Index behind the last line of the table that begins at `at`. */
export function endOfLooseTable(lines: readonly Line[], at: number): number {
  const next = nextSection(lines, at);
  let grouped = false;
  for (let index = at + 1; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    if (standsBelowTable(text)) return index;
    const numeral = SECTION.exec(text)?.[1];
    // Behind groups of its own, `IV.` is the next of them.
    if (numeral !== undefined && !grouped && numeral === next) return index;
    grouped ||= numeral !== undefined;
  }
  return lines.length;
}

/** `III. NHIỆM VỤ`: the title of a section, or of a group of rows. */
const SECTION = /^\s*([IVXL]{1,6})\s?[.)]\s+\p{Lu}/u;

/** The numeral of the section that follows the one the table stands in; null where it stands in none. */
function nextSection(lines: readonly Line[], at: number): string | null {
  const own = lines.findLast((line, index) => index < at && SECTION.test(line.text));
  const numeral = SECTION.exec(own?.text ?? '')?.[1];
  const value = numeral === undefined ? null : fromRoman(numeral);
  return value === null ? null : toRoman(value + 1);
}
