import { type BBox, type Block, textNodes } from '../../../document/index.js';
import { leaningBox } from '../page/lean.js';
import type { SetPage } from '../page/types.js';
import { shownBox } from '../page/upright.js';

/** Decimals kept of a box's coordinates. */
const PRECISION = 100;

/** Turns the boxes of pages that were turned upright back to the sheets as shown, and rounds all. */
export function showBoxes(blocks: Block[], pages: readonly SetPage[]): Block[] {
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  for (const node of textNodes(blocks)) {
    for (const fragment of node.fragments) {
      const page = byNumber.get(fragment.page);
      if (page === undefined) continue;
      const [x0, y0, x1, y1] = shownBox(asPrinted(fragment.bbox, page), {
        ...page.sheet,
        turned: page.turned,
      });
      fragment.page = page.sheet.number;
      fragment.bbox = [down(x0), down(y0), up(x1), up(y1)];
    }
  }
  return blocks;
}

function asPrinted(box: BBox, page: SetPage): BBox {
  const [x0, y0, x1, y1] = page.lean?.sure === true ? leaningBox(box, page, page.lean) : box;
  const { left } = page.sheet;
  return [x0 + left, y0, x1 + left, y1];
}

function down(value: number): number {
  return Math.floor(value * PRECISION) / PRECISION;
}

function up(value: number): number {
  return Math.ceil(value * PRECISION) / PRECISION;
}
