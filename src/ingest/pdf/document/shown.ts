import { type BBox, type Block, textNodes } from '../../../document/index.js';
import { leaningBox } from '../page/lean.js';
import type { SetPage } from '../page/types.js';
import { shownBox } from '../page/upright.js';

/** Decimals kept of a box's coordinates. */
const PRECISION = 100;

/** Turns the boxes of pages that were turned upright back to the page as shown, and rounds all. */
export function showBoxes(blocks: Block[], pages: readonly SetPage[]): Block[] {
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  for (const node of textNodes(blocks)) {
    for (const fragment of node.fragments) {
      const page = byNumber.get(fragment.page);
      const [x0, y0, x1, y1] =
        page === undefined ? fragment.bbox : shownBox(asPrinted(fragment.bbox, page), page);
      fragment.bbox = [down(x0), down(y0), up(x1), up(y1)];
    }
  }
  return blocks;
}

function asPrinted(box: BBox, page: SetPage): BBox {
  return page.lean?.sure === true ? leaningBox(box, page, page.lean) : box;
}

function down(value: number): number {
  return Math.floor(value * PRECISION) / PRECISION;
}

function up(value: number): number {
  return Math.ceil(value * PRECISION) / PRECISION;
}
