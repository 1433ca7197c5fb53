/** Makers of nodes, so that no ingester has to spell out empty fields. */
import type { Footnote, Fragment, Hints, Paragraph, Table, TableCell, TableRow, TextNode } from './types.js';

type Extra = { fragments?: Fragment[]; marks?: TextNode['marks'] };

/** @param value - folded NFC text with the printed marker in front */
export function paragraph(value: string, hints: Hints = {}, extra: Extra = {}): Paragraph {
  return {
    type: 'paragraph',
    value,
    start: 0,
    fragments: extra.fragments ?? [],
    marks: extra.marks ?? [],
    hints,
  };
}

/** @param value - folded NFC text of the note, its mark in front where one is printed */
export function footnote(value: string, extra: Extra = {}): Footnote {
  return { type: 'footnote', value, start: 0, fragments: extra.fragments ?? [], marks: extra.marks ?? [] };
}

/** What a cell is made of beside its text. */
export interface CellShape extends Extra {
  column: number;
  rowSpan?: number;
  colSpan?: number;
  breaks?: number[];
  hints?: Hints;
}

/** @param value - folded NFC text of the whole cell */
export function tableCell(value: string, shape: CellShape): TableCell {
  return {
    type: 'tableCell',
    value,
    start: 0,
    fragments: shape.fragments ?? [],
    marks: shape.marks ?? [],
    column: shape.column,
    rowSpan: shape.rowSpan ?? 1,
    colSpan: shape.colSpan ?? 1,
    breaks: shape.breaks ?? [],
    hints: shape.hints ?? {},
  };
}

export function tableRow(cells: TableCell[], header = false): TableRow {
  return { type: 'tableRow', header, children: cells };
}

export function table(rows: TableRow[], options: { columns: number; mergesKnown: boolean }): Table {
  return { type: 'table', columns: options.columns, mergesKnown: options.mergesKnown, children: rows };
}

/**
 * Joins a cell's or paragraph's lines into one folded value and notes where the line ends stood.
 *
 * @returns `breaks` as offsets into `value` of the joining spaces.
 */
export function joinLines(lines: readonly string[]): { value: string; breaks: number[] } {
  const breaks: number[] = [];
  let value = '';
  for (const line of lines) {
    const words = line.trim();
    if (words === '') continue;
    if (value !== '') {
      breaks.push(value.length);
      value += ' ';
    }
    value += words;
  }
  return { value, breaks };
}
