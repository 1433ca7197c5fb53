/**
 * The tree every ingester hands over: a unist tree of blocks in reading order, each with the words it holds, where they
 * stand in the canonical text, and where they stand on the page.
 */
import type { Node, Parent } from 'unist';

/** `[x0, y0, x1, y1]` in points, origin at the page's top left. */
export type BBox = [number, number, number, number];

/** The part of a node's `value` that lies in one box of one page. Offsets are UTF-16 units into `value`. */
export interface Fragment {
  start: number;
  end: number;
  /** 1-based. */
  page: number;
  bbox: BBox;
  /** 0 to 1 where the words come from character recognition. */
  confidence?: number;
}

/** What styles and layout suggest about a block. Hints only: the marker and the words decide. */
export interface Hints {
  /** Level of a heading mark or heading style, 1 to 6. */
  heading?: number;
  /** The whole block is set bold. */
  bold?: boolean;
  italic?: boolean;
  align?: 'left' | 'center' | 'right' | 'justify';
  /** Indent of the first line in points. */
  indent?: number;
  /** Bullets it stands under, where the format says so and its own glyph does not tell. */
  nested?: number;
}

/** A node that holds words. `value` is NFC, white space folded to single spaces, without line breaks. */
export interface TextNode extends Node {
  value: string;
  /** Offset of `value` in the canonical text; stamped by `assembleDocument`. */
  start: number;
  /** Empty where the format has no pages. Ordered by `start`, together covering `value`. */
  fragments: Fragment[];
  /** Ranges of `value` that are reference marks of footnotes (`văn bản¹`). */
  marks: { start: number; end: number }[];
}

/** A heading, a paragraph or a list item; its printed marker (`II.`, `a)`, `-`) stands at the start of `value`. */
export interface Paragraph extends TextNode {
  type: 'paragraph';
  hints: Hints;
}

/** A footnote or endnote, set apart from the paragraph that refers to it. */
export interface Footnote extends TextNode {
  type: 'footnote';
}

/** A stretch that is surely a table but whose cells could not be told apart; one paragraph a line, nothing dropped. */
export interface LooseTable extends Parent {
  type: 'looseTable';
  children: Paragraph[];
}

/** A cell where it is printed. Cells it covers by `rowSpan` or `colSpan` have no node of their own. */
export interface TableCell extends TextNode {
  type: 'tableCell';
  /** 0-based column of its left edge. */
  column: number;
  rowSpan: number;
  colSpan: number;
  /** Offsets into `value` of the spaces that stand for a line or paragraph end inside the cell. */
  breaks: number[];
  hints: Hints;
}

export interface TableRow extends Parent {
  type: 'tableRow';
  /** True for the rows that hold the column titles. */
  header: boolean;
  children: TableCell[];
}

/** A table as one grid: page parts joined, repeated headers dropped, rows and cells cut by a page end made whole. */
export interface Table extends Parent {
  type: 'table';
  columns: number;
  /**
   * True where the format states which cells are merged (rulings, `rowspan`, `vMerge`). False where an empty cell under a
   * filled one may be a cell merged from above, as in tab-separated text.
   */
  mergesKnown: boolean;
  /** True where the cells were told apart by their words alone, as the text had lost the table's lines. */
  rebuilt?: boolean;
  children: TableRow[];
}

export type Block = Paragraph | Footnote | LooseTable | Table;

/** How a page could be read. */
export interface Page {
  /** 1-based. */
  number: number;
  /** Points. */
  width: number;
  height: number;
  status: 'text' | 'scanned' | 'garbled' | 'empty';
}

/** Something an ingester wants the reader to check. `node` gives the place where there is one. */
export interface IngestNote {
  code: string;
  severity: 'info' | 'warning' | 'error';
  message: string;
  node?: TextNode;
}

/** What an ingester hands over before offsets are stamped. */
export interface Ingested {
  blocks: Block[];
  /** Null where the format has no pages. */
  pages: Page[] | null;
  /** True where the words came from character recognition. */
  ocr: boolean;
  /** What the text was before conversion to Unicode: `unicode`, `tcvn3`, `vni`, … */
  encoding: string;
  /** What read the pages of a PDF. */
  readBy?: ('pdfjs' | 'pdfium')[];
  notes: IngestNote[];
}

/** A whole document: the tree, its canonical text, and what the ingester noticed. */
export interface DocumentTree extends Parent, Omit<Ingested, 'blocks'> {
  type: 'document';
  children: Block[];
  /** Canonical text: one block a line, cells separated by tab, rows by newline, ending without a newline. */
  text: string;
}
