import { bringBackSignature } from '../columns/cutSignature.js';
import type { Region } from '../columns/regions.js';
import type { Line } from '../lines/types.js';
import { greatest, least } from '../numbers.js';
import type { SetPage } from '../page/types.js';
import { type Measure, measureOf, type Printed, paragraphsOf } from '../paragraphs/index.js';
import { leadingOf } from '../paragraphs/measures.js';
import { joinPart, startTable } from '../tables/join.js';
import type { WholeTable } from '../tables/types.js';
import { itemsOf } from './items.js';

/** A block of the document before it becomes a node. */
export type Made = { kind: 'paragraph'; printed: Printed } | { kind: 'table'; table: WholeTable };

/** A page needs this many lines for margins of its own. */
const ENOUGH_LINES = 15;
/** Lines whose left edges (middles) differ by less than this are set flush (centred), points. */
const FLUSH = 3;

/** Runs over the pages and makes paragraphs and tables, joining those a page end cut. */
export function flowOf(pages: readonly SetPage[]): Made[] {
  const made: Made[] = [];
  const measures = pageMeasures(pages);
  let open: Printed | null = null;
  for (const [index, page] of pages.entries()) {
    const measure = measures[index] ?? { left: 0, right: page.width };
    const leading = leadingOf(page.lines);
    const items = itemsOf(page);
    const ending = items.at(-1);
    const next = pages[index + 1];
    if (ending?.kind === 'columns' && next !== undefined) bringBackSignature(ending, next);
    for (const item of items) {
      if (item.kind === 'table') {
        open = null;
        const last = made.at(-1);
        const joined =
          last?.kind === 'table' && last.table.lastPage === page.number - 1
            ? joinPart(last.table, item.table)
            : null;
        if (joined !== null && last?.kind === 'table') last.table = joined;
        else made.push({ kind: 'table', table: startTable(item.table) });
      } else if (item.kind === 'columns') {
        for (const [lines, strip] of columnStrips(item, measure)) {
          const own = item.running ? leadingOf(lines) : leading;
          const begun = paragraphsOf(lines, strip, own, item.running ? open : null);
          for (const printed of begun) made.push({ kind: 'paragraph', printed });
          open = item.running ? (begun.at(-1) ?? open) : null;
        }
      } else {
        const begun = paragraphsOf(item.lines, measure, leading, open);
        for (const printed of begun) made.push({ kind: 'paragraph', printed });
        open = begun.at(-1) ?? open;
      }
    }
  }
  return made;
}

/** Margins of each page: its own where it has enough lines, else those of all pages of its shape. */
function pageMeasures(pages: readonly SetPage[]): Measure[] {
  const shape = (page: SetPage): string => `${Math.round(page.width)}x${Math.round(page.height)}`;
  const pooled = new Map<string, Line[]>();
  for (const page of pages) {
    const lines = pooled.get(shape(page)) ?? [];
    for (const line of page.lines) lines.push(line);
    pooled.set(shape(page), lines);
  }
  const shared = new Map<string, Measure>();
  for (const page of pages) {
    const key = shape(page);
    if (!shared.has(key)) shared.set(key, measureOf(pooled.get(key) ?? [], page.width));
  }
  return pages.map((page) => {
    const common = shared.get(shape(page)) ?? measureOf(page.lines, page.width);
    return page.lines.length >= ENOUGH_LINES ? measureOf(page.lines, page.width) : common;
  });
}

/** The two columns of a block with the strips they are set in. */
function columnStrips(
  { left, right, gutter, running }: Extract<Region, { kind: 'columns' }>,
  measure: Measure,
): [Line[], Measure][] {
  if (running) return [left, right].map((lines) => [lines, edgesOf(lines)]);
  const middle = (gutter.from + gutter.to) / 2;
  return [
    [left, stripOf(left, { left: measure.left, right: Math.max(gutter.from, middle - FLUSH) })],
    [right, stripOf(right, { left: middle, right: measure.right })],
  ];
}

/** A column of running text reaches as far as its lines do. */
function edgesOf(lines: readonly Line[]): Measure {
  const right = greatest(lines.map((line) => line.box[2]));
  return { ...measureOf(lines, right), left: least(lines.map((line) => line.box[0])), right };
}

/** A flush column runs as far as its longest line; a centred one is as wide as leaves it in the middle. */
function stripOf(lines: readonly Line[], bounds: Measure): Measure {
  const edges = lines.map((line) => line.box[0]);
  const edge = least(edges);
  const flush = edges.filter((x) => x - edge <= FLUSH).length;
  const centre = median(lines.map(middleOf)) ?? (bounds.left + bounds.right) / 2;
  const centred = lines.filter((line) => Math.abs(middleOf(line) - centre) <= FLUSH).length;
  if (flush > 1 && flush > centred) return { left: edge, right: greatest(lines.map((line) => line.box[2])) };
  const widest = greatest(lines.map((line) => line.box[2] - line.box[0]));
  const half = Math.max(widest / 2, Math.min(centre - bounds.left, bounds.right - centre));
  return { left: centre - half, right: centre + half };
}

function middleOf(line: Line): number {
  return (line.box[0] + line.box[2]) / 2;
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
