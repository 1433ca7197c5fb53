import type { Element } from 'hast';
import { element } from './elements.js';
import { type CellShape, type RowShape, SAME_EDGE } from './rows.js';

/** Writes the words of a cell. */
type Content = (words: string) => Element[];

/** A cell on the grid of its table: columns from `from` up to `to`. */
interface Cell {
  words: string;
  from: number;
  to: number;
  rowSpan: number;
}

/**
 * A table of which the file tells the edges and merged cells; null where it does not of every row, or tells of other cells
 * than the text holds.
 */
export function shapedTable(
  rows: readonly (readonly string[])[],
  shapes: readonly (RowShape | null)[],
  content: Content,
): Element | null {
  const known = shapes.filter((shape) => shape !== null);
  if (known.length < rows.length || known.some(({ cells }, at) => cells.length !== rows[at]?.length))
    return null;
  const columnAt = makeColumns(
    known.flatMap(({ cells }) => cells.flatMap(({ left, right }) => [left, right])),
  );
  let above: ReadonlyMap<string, Cell> = new Map();
  const placed = rows.map((words, at) => {
    const row = placeRow(words, known[at]?.cells ?? [], columnAt, above);
    above = row.open;
    return row.cells;
  });
  const first = known.findIndex(({ header }) => !header);
  const printed = placed.map((cells) =>
    element(
      'tr',
      {},
      cells.map((cell) => printedCell(cell, content)),
    ),
  );
  const head = first <= 0 ? [] : [element('thead', {}, printed.slice(0, first))];
  return element('table', {}, [...head, element('tbody', {}, printed.slice(Math.max(0, first)))]);
}

/** Says of a table that its merged cells are not known. */
export const UNSHAPED = 'dataUnshaped';

/** A table of which only the marks of cells and rows are known; a row of one cell goes over all columns. */
export function unshapedTable(rows: readonly (readonly string[])[], content: Content): Element {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const printed = rows.map((cells) => {
    const to = cells.length === 1 ? columns : 1;
    return element(
      'tr',
      {},
      cells.map((words) => printedCell({ words, from: 0, to, rowSpan: 1 }, content)),
    );
  });
  return element('table', { [UNSHAPED]: true }, [element('tbody', {}, printed)]);
}

function makeColumns(edges: readonly number[]): (edge: number) => number {
  const columns = new Map<number, number>();
  let column = 0;
  let before: number | null = null;
  for (const edge of [...new Set(edges)].sort((a, b) => a - b)) {
    if (before !== null && edge - before >= SAME_EDGE) column++;
    columns.set(edge, column);
    before = edge;
  }
  return (edge) => columns.get(edge) ?? 0;
}

/** The cells that begin in a row, and those that cells of the next row may go on with, by their columns. */
function placeRow(
  words: readonly string[],
  shapes: readonly CellShape[],
  columnAt: (edge: number) => number,
  above: ReadonlyMap<string, Cell>,
): { cells: Cell[]; open: Map<string, Cell> } {
  const cells: Cell[] = [];
  const open = new Map<string, Cell>();
  const begin = columnAt(shapes[0]?.left ?? 0);
  if (begin > 0) cells.push({ words: '', from: 0, to: begin, rowSpan: 1 });
  for (const { shape, words: own, right } of mergedAcross(words, shapes)) {
    const from = columnAt(shape.left);
    const to = columnAt(right);
    if (to <= from && own.trim() === '') continue;
    const place = `${from} ${to}`;
    const owner = shape.merged === 'goes-on' ? above.get(place) : undefined;
    const cell = owner ?? { words: own, from, to, rowSpan: 1 };
    if (owner === undefined) cells.push(cell);
    else {
      owner.rowSpan++;
      owner.words = withMore(owner.words, own);
    }
    if (shape.merged !== 'none') open.set(place, cell);
  }
  return { cells, open };
}

interface WideCell {
  shape: CellShape;
  words: string;
  right: number;
}

function mergedAcross(words: readonly string[], shapes: readonly CellShape[]): WideCell[] {
  const cells: WideCell[] = [];
  for (const [at, shape] of shapes.entries()) {
    const own = words[at] ?? '';
    const last = cells.at(-1);
    if (shape.goesOnAcross && last !== undefined) {
      last.right = shape.right;
      last.words = withMore(last.words, own);
    } else cells.push({ shape, words: own, right: shape.right });
  }
  return cells;
}

function withMore(words: string, more: string): string {
  return more.trim() === '' ? words : `${words}\r${more}`;
}

function printedCell({ words, from, to, rowSpan }: Cell, content: Content): Element {
  return element('td', { colSpan: Math.max(1, to - from), rowSpan }, content(words));
}
