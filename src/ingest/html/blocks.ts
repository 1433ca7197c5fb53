import type { Root } from 'hast';
import type { Block, Ingested } from '../../document/index.js';
import { type Losses, makeLosses } from '../losses.js';
import { joinTables } from '../table/joinTables.js';
import { typedNotesApart } from '../text/footnotes.js';
import { isPageNumberLine } from '../text/furniture.js';
import { withoutContents } from './contents.js';
import { readFlow } from './flow.js';
import { decodeTree } from './legacy.js';
import { PLAIN } from './look.js';
import { findNotes, placeNotes } from './notes.js';
import type { Reader } from './reader.js';
import { readTypedColumns } from './typed-columns.js';

/**
 * The tree a page or Word file stands for: words to Unicode, flow of blocks, then notes behind what refers to them, then cut
 * tables joined.
 *
 * @param losses - what was left out so far
 */
export function readBlocks(root: Root, losses: Losses = makeLosses()): Ingested {
  const encoding = decodeTree(root);
  const noteBlocks = findNotes(root);
  const reader: Reader = {
    noteBlocks,
    noteIds: new Set(noteBlocks.values()),
    notes: new Map(),
    marks: new Map(),
    columns: new Map(),
    losses,
    doubts: [],
  };
  const blocks = readTypedColumns(readFlow(root.children, PLAIN, 'page', reader), reader);
  const content = withoutContents(blocks.filter(isContent), reader);
  return {
    blocks: joinTables(typedNotesApart(placeNotes(content, reader))),
    pages: null,
    ocr: false,
    encoding,
    notes: [...losses.notes(), ...reader.doubts],
  };
}

/** False for a page number that a converter left between the paragraphs: `- 2 -`, `Trang 4/6`. */
function isContent(block: Block): boolean {
  return block.type !== 'paragraph' || !isPageNumberLine(block.value);
}
