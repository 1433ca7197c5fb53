import { bandsOf } from '../lines/bands.js';
import type { Line } from '../lines/types.js';
import { greatest, least } from '../numbers.js';
import type { SetPage } from '../page/types.js';
import { type NumberAt, numberOf, pageNumbers } from './pageNumbers.js';
import { runningHeads } from './runningHeads.js';
import { sealLines, stampLines } from './stamps.js';

/** How far into the page its head and foot reach, as a share of the height. */
const HEAD = 0.14;
const FOOT = 0.88;
/** Type of such marks is smaller than this share of the page's. */
const SMALL = 0.8;

/** Takes page numbers, running heads and signature stamps out of the pages' lines. */
export function dropFurniture(pages: readonly SetPage[], bodySize: number): void {
  for (const page of pages) {
    dropMarginMarks(page, bodySize);
    const seal = sealLines(page.lines, bodySize);
    page.overlays.push(...seal.map(({ text }) => text));
    drop([page], new Set(seal));
  }
  drop(pages, new Set(pages.flatMap((page) => [...stampLines(page.lines, bodySize)])));
  const numbers = pages.flatMap(loneNumbers);
  const gone = new Set<Line>(pageNumbers(numbers).flatMap(({ band }) => band.lines));
  drop(pages, gone);
  drop(pages, runningHeads(pages));
}

/** Small type set sideways in the margin: the mark of the system that a paper went through. It is told as what was stamped on the page. */
function dropMarginMarks(page: SetPage, bodySize: number): void {
  if (page.sideways.length === 0 || page.lines.length === 0) return;
  const left = least(page.lines.map(({ box }) => box[0]));
  const right = greatest(page.lines.map(({ box }) => box[2]));
  const marks = page.sideways.filter(
    ({ box, size }) => size < bodySize * SMALL && (box[2] <= left || box[0] >= right),
  );
  if (marks.length === 0) return;
  page.overlays.push(...marks.map(({ text }) => text));
  page.sideways = page.sideways.filter((line) => !marks.includes(line));
}

function drop(pages: readonly SetPage[], gone: ReadonlySet<Line>): void {
  if (gone.size === 0) return;
  for (const page of pages) page.lines = page.lines.filter((line) => !gone.has(line));
}

/** Numbers that stand alone in the first or last band of a page. */
function loneNumbers(page: SetPage): NumberAt[] {
  const bands = bandsOf(page.lines);
  const edges = [
    ...bands.slice(0, 2).filter((band) => band.bottom < page.height * HEAD),
    ...bands.slice(-2).filter((band) => band.top > page.height * FOOT),
  ];
  return [...new Set(edges)].flatMap((band) => {
    const value = numberOf(band);
    return value === null ? [] : [{ page: page.number, value, band }];
  });
}
