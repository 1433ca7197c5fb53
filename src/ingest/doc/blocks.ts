import type { Element } from 'hast';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { TABLE } from './labels.js';
import { type NestedTable, partsOfCell, withoutNesting } from './nested.js';
import { areApart, type RowShape } from './rows.js';
import { shapedTable, unshapedTable } from './tables.js';

/** Ends of cells and rows; word-extractor turns Word's mark of a row's end into a line feed. */
const CELL_END = '\x07';
const ROW_END = '\n';
/** Letters of a first cell that may run over several paragraphs. */
const MOST_CELL_LETTERS = 120;

/**
 * Splits a text into paragraphs and tables. A row is what ends in a row mark. Where its first cell began is told by the mark of
 * the table; in a text without any by the row before it, or it is taken to be its last paragraph.
 *
 * @param shapes - what is known of the rows, in their order; empty where nothing is
 * @param nested - what is known of the rows of tables within tables
 */
export function blocksOf(
  text: string,
  shapes: readonly (RowShape | null)[],
  nested: readonly (RowShape | null)[],
  paragraph: (text: string) => Element,
): Element[] {
  const blocks: Element[] = [];
  const marked = text.includes(TABLE);
  let rows: string[][] = [];
  let known: (RowShape | null)[] = [];
  const table = (cells: string[][], shaped: (RowShape | null)[]): Element =>
    shapedTable(cells, shaped, content) ?? unshapedTable(cells, content);
  const inner = ({ rows: cells, indices }: NestedTable): Element =>
    table(
      cells,
      indices.map((index) => nested[index] ?? null),
    );
  const content = (words: string): Element[] => {
    const parts = partsOfCell(words).map((part) =>
      typeof part === 'string' ? paragraph(part) : inner(part),
    );
    return parts.length > 0 ? parts : [paragraph('')];
  };
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push(table(rows, known));
    rows = [];
    known = [];
  };
  const chunks = text.split(ROW_END);
  const rest = chunks.pop() ?? '';
  const told = chunks.length === shapes.length;
  for (const [at, chunk] of chunks.entries()) {
    const begins = chunk.indexOf(TABLE);
    const cells = chunk.slice(begins + 1).split(CELL_END);
    if (cells.at(-1)?.trim() === '') cells.pop();
    const before = begins >= 0 ? chunk.slice(0, begins).replace(/\r$/, '').split('\r') : [];
    if (!marked && cells.length > 0) {
      before.push(...paragraphsBefore(cells, rows.at(-1)));
      if (before.length > 0) cells[0] = (cells[0] ?? '').split('\r').at(-1) ?? '';
    }
    if (before.length > 0) {
      closeTable();
      blocks.push(...before.map(paragraph));
    }
    if (cells.length === 0) continue;
    const shape = told ? (shapes[at] ?? null) : null;
    if (areApart(known.at(-1) ?? null, shape)) closeTable();
    rows.push(cells);
    known.push(shape);
  }
  closeTable();
  const words = withoutNesting(rest.replaceAll(TABLE, '').replaceAll(CELL_END, '\r')).split('\r');
  return [...blocks, ...words.map(paragraph)];
}

/** Paragraphs in front of a table, which the text does not set apart from its first cell. */
function paragraphsBefore(cells: readonly string[], above: readonly string[] | undefined): string[] {
  const lines = (cells[0] ?? '').split('\r');
  const sameTable =
    above !== undefined &&
    above.length === cells.length &&
    (cells[0] ?? '').length <= MOST_CELL_LETTERS &&
    lines.every(
      (line, index) => line.trim() !== '' && (index === 0 || readMarkers(line.trim()).length === 0),
    );
  return sameTable ? [] : lines.slice(0, -1);
}
