import type { Element } from 'hast';
import type { IngestNote, TextNode } from '../../document/index.js';
import type { Losses } from '../losses.js';
import type { Columns, Mark } from './lines.js';

/** What reading one page keeps in mind from block to block. */
export interface Reader {
  /** Blocks that are notes, with their ids. */
  noteBlocks: ReadonlyMap<Element, string>;
  noteIds: ReadonlySet<string>;
  /** Words of the notes met so far, by id. */
  notes: Map<string, string>;
  /** What may be notes' marks in the nodes made so far. */
  marks: Map<TextNode, Mark[]>;
  /** Paragraphs with a wide gap in them, and the words on both sides of it. */
  columns: Map<TextNode, Columns>;
  losses: Losses;
  /** What is uncertain about the blocks. */
  doubts: IngestNote[];
}
