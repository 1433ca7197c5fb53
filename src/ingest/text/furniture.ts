import { pageFrame, pageNumber, surePageNumber } from '../../vietnamese/layout/pages.js';
import { isLoneBar } from '../forms/index.js';
import type { Line } from './lines.js';

/** Emphasis around a page number: `*Trang 2*`, `**3**`. */
const EMPHASIS = /^[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,3}$/gu;
/** No page number is longer, with all that may stand around it. */
const LONGEST = 60;

/** A line without a page number's frame; empty where it is too long to be one. */
function unframed(text: string): string {
  const words = text.trim();
  return words.length > LONGEST ? '' : words.replace(pageFrame(), '').replace(EMPHASIS, '');
}

/** True for a line that can be nothing but a page number. */
export function isPageNumberLine(text: string): boolean {
  return surePageNumber().test(unframed(text));
}

/** True for a line that is a page number where its place says so: `2`, `- 2 -`, `[2]`. */
export function mayBePageNumber(text: string): boolean {
  return pageNumber().test(unframed(text));
}

/** Laid-out text sets a page number in the middle of its line. */
const CENTRED = /^ {16}/u;

/**
 * Leaves out page numbers that stand alone between blank lines and count up by one (Decree 30/2020/NĐ-CP, Appendix I:
 * centred in the top margin, restarting in an annex), and lines that stand beside them or at a page's start three times
 * or more (running heads).
 */
export function dropFurniture<L extends Line>(lines: readonly L[]): L[] {
  const numbers = pageNumbers(lines);
  const heads = runningHeads(lines, numbers);
  const kept: L[] = [];
  let blanks = 0;
  let pageStart = false;
  for (const [index, line] of lines.entries()) {
    if (numbers.has(index) || heads.has(index)) {
      blanks += line.blanksAbove;
      pageStart = true;
      continue;
    }
    kept.push({ ...line, blanksAbove: line.blanksAbove + blanks, pageStart: line.pageStart || pageStart });
    blanks = 0;
    pageStart = false;
  }
  return kept;
}

/** Indexes of the lines that are page numbers. A number alone must be the last one plus one, or the next one less one. */
function pageNumbers(lines: readonly Line[]): Set<number> {
  const all: { index: number; value: number; sure: boolean; alone: boolean }[] = [];
  let page = 1;
  for (const [index, line] of lines.entries()) {
    if (line.pageStart) page++;
    const value = Number(pageNumber().exec(unframed(line.text))?.[1] ?? Number.NaN);
    const spaced = line.blanksAbove > 0 && (lines[index + 1]?.blanksAbove ?? 1) > 0;
    const sure = isPageNumberLine(line.text) || (value === page && standsAtPageEdge(lines, index));
    const alone = sure || line.pageStart || spaced || CENTRED.test(line.text);
    if (!Number.isNaN(value) && !isBetweenBars(lines, index)) all.push({ index, value, sure, alone });
  }
  // A number between the lines of a statement is one where it counts on from a number that surely is, to another.
  const found = all.filter(
    ({ value, alone }, at) =>
      alone || (all[at - 1]?.value === value - 1 && all[at + 1]?.value === value + 1 && isNearSure(all, at)),
  );
  const counted = found.filter(({ value, sure }, at) => {
    const before = found[at - 1]?.value;
    const after = found[at + 1]?.value;
    return sure || before === value - 1 || after === value + 1;
  });
  return new Set(counted.map(({ index }) => index));
}

/** A page's first line or its last, in the middle of the line or set apart from the words of the page. */
function standsAtPageEdge(lines: readonly Line[], at: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  if (line === undefined || below === undefined) return false;
  const apart = line.pageStart ? below.blanksAbove > 0 : below.pageStart && line.blanksAbove > 0;
  return apart || ((line.pageStart || below.pageStart) && CENTRED.test(line.text));
}

/** A number between two lone bars is a cell, however far it stands from them. */
function isBetweenBars(lines: readonly Line[], at: number): boolean {
  return isLoneBar(lines[at - 1]) && isLoneBar(lines[at + 1]);
}

function isNearSure(all: readonly { sure: boolean }[], at: number): boolean {
  return all[at - 1]?.sure === true || all[at + 1]?.sure === true;
}

/** Indexes of the lines at a page's top that stand there three times or more; the same words elsewhere stay. */
function runningHeads(lines: readonly Line[], numbers: ReadonlySet<number>): Set<number> {
  const places = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    if (!(line.pageStart || numbers.has(index - 1)) || line.text.includes('\t') || numbers.has(index))
      continue;
    const text = line.text.trim();
    if (text.length <= 80) places.set(text, [...(places.get(text) ?? []), index]);
  }
  return new Set([...places.values()].filter((indexes) => indexes.length >= 3).flat());
}
