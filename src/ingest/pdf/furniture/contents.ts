import { isContentsTitle } from '../../../vietnamese/sections.js';
import { baselineRows } from '../lines/bands.js';
import type { Line } from '../lines/types.js';
import type { SetPage } from '../page/types.js';

/** The page number at the end of an entry: `I. MỤC TIÊU ........ 12`. */
const PAGE = /(?:\d{1,3}|[ivxl]{1,6})$/u;
/** Fewest dots that lead to it; `…` stands for three. */
const FEWEST_DOTS = 5;
/** Fewest entries that make a table of contents; two below its title. */
const FEWEST = 3;
const FEWEST_TITLED = 2;
/** Most lines of one entry's words before its dots. */
const MOST_LINES = 2;

/**
 * Takes tables of contents out of the pages' lines: entries with dots and page numbers, the lines their words begin on, and the title above them.
 *
 * @returns the numbers of the sheets they stood on
 */
export function takeContents(pages: readonly SetPage[]): number[] {
  const rows = pages.flatMap((page) => baselineRows(page.lines));
  const gone = new Set<Line>();
  for (let at = 0; at < rows.length; at++) {
    const titled = isTitle(rows[at - 1]);
    if (!titled && !isEntry(rows[at])) continue;
    const end = contentsEnd(rows, at);
    const entries = rows.slice(at, end).filter(isEntry).length;
    if (entries < (titled ? FEWEST_TITLED : FEWEST)) continue;
    for (const row of rows.slice(titled ? at - 1 : at, end)) for (const line of row) gone.add(line);
    at = end - 1;
  }
  const on = pages.filter((page) => page.lines.some((line) => gone.has(line)));
  for (const page of on) page.lines = page.lines.filter((line) => !gone.has(line));
  return on.map((page) => page.sheet.number);
}

/** The row behind the last entry of a table of contents that begins at `from`. */
function contentsEnd(rows: readonly Line[][], from: number): number {
  let end = from;
  for (let at = from; at < rows.length && at - end <= MOST_LINES; at++) {
    if (isEntry(rows[at])) end = at + 1;
  }
  return end;
}

function isEntry(row: readonly Line[] | undefined): boolean {
  const text = textOf(row);
  const page = PAGE.exec(text);
  if (page === null) return false;
  let dots = 0;
  let at = page.index - 1;
  for (; at >= 0 && '. …'.includes(text.charAt(at)); at--) dots += { '.': 1, '…': 3 }[text.charAt(at)] ?? 0;
  return dots >= FEWEST_DOTS && /\p{L}/u.test(text.slice(0, at + 1));
}

function isTitle(row: readonly Line[] | undefined): boolean {
  return isContentsTitle(textOf(row));
}

function textOf(row: readonly Line[] | undefined): string {
  return [...(row ?? [])]
    .sort((a, b) => a.box[0] - b.box[0])
    .map((line) => line.text)
    .join(' ');
}
