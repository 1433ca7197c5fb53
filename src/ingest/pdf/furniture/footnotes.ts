import type { BBox } from '../../../document/index.js';
import { raised } from '../lines/characters.js';
import type { Line } from '../lines/types.js';
import { least } from '../numbers.js';
import type { SetPage } from '../page/types.js';

/** A footnote rule is this long at least, points, and at most this share of the page's width. */
const SHORTEST_RULE = 40;
const LONGEST_RULE = 0.45;
/** Footnotes are set smaller than this share of the running text. */
const SMALL = 0.94;
/** Footnotes stand below this share of the page's height. */
const LOWER_PART = 0.3;
const MARK = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/u;
const PLAIN_MARK = /^[[(]?(\d{1,3})[\])]?\s(?=\S)/u;

/** The lines of a page's footnotes, each note's first line beginning with its raised mark. */
export interface PageNotes {
  page: number;
  /** Lines that go on with the last note of the page before. */
  rest: Line[];
  notes: Line[][];
}

/** Takes the footnotes at a page's foot out of its lines: small type below a short rule, or opening with a raised number. */
export function takeFootnotes(page: SetPage, bodySize: number): PageNotes {
  const ruled = linesBelowRule(page, bodySize);
  const zone = ruled ?? markedTail(page, bodySize);
  const taken = new Set(zone);
  page.lines = page.lines.filter((line) => !taken.has(line));
  const result: PageNotes = { page: page.number, rest: [], notes: [] };
  for (const line of zone) {
    const marked = ruled === null ? line : withRaisedMark(line, result.notes.at(-1)?.[0]);
    if (MARK.test(marked.text)) result.notes.push([spaced(marked)]);
    else (result.notes.at(-1) ?? result.rest).push(line);
  }
  return result;
}

function linesBelowRule(page: SetPage, bodySize: number): Line[] | null {
  for (const rule of page.rules) {
    if (!isFootnoteRule(rule, page)) continue;
    const below = page.lines.filter((line) => line.baseline > rule[1]);
    if (page.tables.some((table) => table.box[3] > rule[1] + 2)) continue;
    if (below.length > 0 && below.every((line) => line.size < bodySize * SMALL)) return below;
  }
  return null;
}

function isFootnoteRule([x0, y, x1]: BBox, page: SetPage): boolean {
  const length = x1 - x0;
  const left = least([...page.lines.map((line) => line.box[0]), x0]);
  return (
    length >= SHORTEST_RULE &&
    length <= page.width * LONGEST_RULE &&
    y > page.height * LOWER_PART &&
    x0 - left < 40
  );
}

/** The last lines of a page in small type, from the first that begins with a raised number. */
function markedTail(page: SetPage, bodySize: number): Line[] {
  let from = page.lines.length;
  while (from > 0 && (page.lines[from - 1]?.size ?? bodySize) < bodySize * SMALL) from--;
  const tail = page.lines.slice(from);
  const first = tail.findIndex((line) => MARK.test(line.text));
  return first < 0 || from === 0 ? [] : tail.slice(first);
}

/**
 * A note whose number is printed on the line gets the raised number its mark has: `1 Theo Công văn …`. Below another note
 * the number must be the next one, for a note's line may begin with any number.
 */
function withRaisedMark(line: Line, above: Line | undefined): Line {
  const match = PLAIN_MARK.exec(line.text);
  const first = line.words[0];
  if (match === null || first === undefined) return line;
  const number = match[1] ?? '';
  if (above !== undefined && above.words[0]?.text !== raised(String(Number(number) - 1))) return line;
  const mark = raised(number);
  return {
    ...line,
    text: `${mark} ${line.text.slice(match[0].length)}`,
    words: [{ ...first, text: mark }, ...line.words.slice(1)],
  };
}

/** A mark set right in front of its note is kept apart from it: `¹Quyết định` → `¹ Quyết định`. */
function spaced(line: Line): Line {
  const mark = MARK.exec(line.text)?.[0] ?? '';
  const rest = line.text.slice(mark.length);
  return rest === '' || rest.startsWith(' ') ? line : { ...line, text: `${mark} ${rest}` };
}
