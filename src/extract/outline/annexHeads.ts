/** Annexes without the word `Phụ lục`: a title above `(Kèm theo Kế hoạch số …)`. */
import type { Block } from '../../document/index.js';
import { isCapitals } from '../../vietnamese/casing.js';
import { isCaption } from '../../vietnamese/letterhead/lines.js';
import type { Marker } from '../../vietnamese/markers/index.js';

/** Lines of such a title, at most. */
const TITLE_LINES = 4;
const LONGEST_LINE = 200;

type Markers = ReadonlyMap<Block, readonly Marker[]>;

/**
 * Gives the first title line of each annex that prints no marker one of its own: `BIỂU PHÂN CÔNG NHIỆM VỤ` above `(Kèm theo Kế hoạch
 * số …)`.
 *
 * @param blocks - the blocks of one part, in order
 * @param markers - how the markers of its marked blocks can be read
 * @param opens - true for the part that opens the document: a title at its very beginning is the document's own
 */
export function unmarkedAnnexes(
  blocks: readonly Block[],
  markers: Markers,
  opens: boolean,
): Map<Block, Marker> {
  const heads = new Map<Block, Marker>();
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || markers.has(block) || !isCaption(block.value)) continue;
    let from = at;
    while (at - from < TITLE_LINES && isTitleLine(blocks[from - 1], markers)) from--;
    const head = blocks[from];
    const above = blocks[from - 1];
    if (head === undefined || from === at || (opens && above === undefined)) continue;
    if (above !== undefined && markers.get(above)?.[0]?.kind === 'annex') continue;
    heads.set(head, { kind: 'annex', label: '', value: heads.size + 1, path: [], style: '', end: 0 });
  }
  return heads;
}

function isTitleLine(block: Block | undefined, markers: Markers): boolean {
  if (block?.type !== 'paragraph' || markers.has(block) || isCaption(block.value)) return false;
  const { value, hints } = block;
  if (value.length > LONGEST_LINE || /[.:]$/u.test(value)) return false;
  return isCapitals(value) || hints.bold === true || hints.heading !== undefined;
}
