import type { Root } from 'hast';
import type { Ingested } from '../../document/index.js';
import { readFlow } from './flow.js';
import { joinTables } from './join-tables.js';
import { decodeTree } from './legacy.js';
import { PLAIN } from './look.js';
import { findNotes, placeNotes } from './notes.js';
import type { Reader } from './reader.js';
import { readTypedColumns } from './typed-columns.js';

/** The tree a page or Word file stands for: words to Unicode, flow of blocks, then notes behind what refers to them, then cut tables joined. */
export function readBlocks(root: Root): Ingested {
  const encoding = decodeTree(root);
  const noteBlocks = findNotes(root);
  const reader: Reader = {
    noteBlocks,
    noteIds: new Set(noteBlocks.values()),
    notes: new Map(),
    marks: new Map(),
    columns: new Map(),
  };
  const blocks = readTypedColumns(readFlow(root.children, PLAIN, 'page', reader), reader);
  return {
    blocks: joinTables(placeNotes(blocks, reader)),
    pages: null,
    ocr: false,
    encoding,
    notes: [],
  };
}
