import { type BBox, type Block, textNodes } from '../../document/index.js';
import { engineNamed } from './engine/index.js';
import { DEFAULT_PDF_ENGINE } from './engine/options.js';
import type { PdfEngine } from './engine/types.js';
import { readPdf } from './index.js';
import { uprightPage } from './page/upright.js';
import { gridsOf } from './ruled/index.js';

/** Colours of what is drawn over the page. */
const COLOURS: Readonly<Record<Block['type'], string>> = {
  paragraph: '#1f77b4',
  footnote: '#9467bd',
  table: '#2ca02c',
  looseTable: '#d62728',
};
const RULING = '#ff7f0e';

/** A box to draw over the page, with what it is: an item's id, a section's role. */
export interface OverlayMark {
  bbox: BBox;
  label: string;
  colour: string;
}

/**
 * A picture (SVG) of what was seen on a page, for people who debug a document: every line of every block in the colour of its
 * kind, its first words beside it, and the grids the rulings draw.
 *
 * @param number - 1-based page number
 * @param marks - boxes that a reader of the page adds
 * @returns null where the document has no such page
 */
export async function overlayOf(
  bytes: Uint8Array,
  number: number,
  marks: readonly OverlayMark[] = [],
  engine: PdfEngine = engineNamed(DEFAULT_PDF_ENGINE),
): Promise<string | null> {
  const { blocks, pages } = await readPdf(bytes, engine);
  const page = pages?.find((one) => one.number === number);
  if (page === undefined) return null;
  const shapes = blocks.flatMap((block) => blockShapes(block, number));
  const rulings = await rulingsOf(bytes, number, engine);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}" width="${page.width}" height="${page.height}">`,
    `<rect width="100%" height="100%" fill="white"/>`,
    ...rulings.map((box) => rectangle(box, RULING, 1)),
    ...shapes,
    ...marks.flatMap(markShapes),
    '</svg>',
    '',
  ].join('\n');
}

function blockShapes(block: Block, number: number): string[] {
  return [...textNodes([block])].flatMap((node) =>
    node.fragments
      .filter(({ page }) => page === number)
      .flatMap(({ bbox, start, end }) => [
        rectangle(bbox, COLOURS[block.type], 0.6),
        `<text x="${bbox[0]}" y="${bbox[3] - 4}" font-size="${((bbox[3] - bbox[1]) * 0.6).toFixed(1)}" textLength="${(bbox[2] - bbox[0]).toFixed(1)}" lengthAdjust="spacingAndGlyphs">${escaped(node.value.slice(start, end).trim())}</text>`,
      ]),
  );
}

/** The box a little wider than its words, with its label in small letters above its left edge. */
function markShapes({ bbox: [x0, y0, x1, y1], label, colour }: OverlayMark): string[] {
  return [
    rectangle([x0 - 2, y0 - 2, x1 + 2, y1 + 2], colour, 1.2),
    `<text x="${(x0 - 2).toFixed(2)}" y="${(y0 - 3).toFixed(2)}" font-size="6" fill="${colour}">${escaped(label)}</text>`,
  ];
}

/** The cells of a page's grids, on the page as its text runs. */
async function rulingsOf(bytes: Uint8Array, number: number, engine: PdfEngine): Promise<BBox[]> {
  const source = await engine.open(bytes);
  try {
    const page = uprightPage(await source.page(number));
    if (page.turned !== 0) return [];
    return gridsOf(page).flatMap(({ xs, ys, slots }) =>
      slots.map(
        ({ row, column, rowSpan, colSpan }): BBox => [
          xs[column] ?? 0,
          ys[row] ?? 0,
          xs[column + colSpan] ?? 0,
          ys[row + rowSpan] ?? 0,
        ],
      ),
    );
  } finally {
    await source.close();
  }
}

function rectangle([x0, y0, x1, y1]: BBox, colour: string, width: number): string {
  const [w, h] = [(x1 - x0).toFixed(2), (y1 - y0).toFixed(2)];
  return `<rect x="${x0.toFixed(2)}" y="${y0.toFixed(2)}" width="${w}" height="${h}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
