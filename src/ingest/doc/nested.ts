import type { Paragraph } from './paragraphs.js';
import type { RowShape } from './rows.js';

/** Begins a table within a cell; Word's text knows only the paragraphs of such a table. */
const NESTED = '\x16';
/** Ends a cell of it, in front of the end of its last paragraph. */
const NESTED_CELL = '\x1D';
/** Ends a row of it; the row's index follows. */
const NESTED_ROW = '\x17';
/** Tables around a paragraph of a table within a table; those further within are read as paragraphs. */
const DEPTH = 2;

const CELL_ENDS = /\x1D\r?/u;
const ROW_ENDS = /\x17(\d+)\r?/u;

/** Marks to put around the words of the paragraphs of a text, which come in their order. */
export interface Nesting {
  next(paragraph: Pick<Paragraph, 'look'>): { before: string; behind: string };
}

/** Finds out where tables within tables begin and where their cells and rows end. */
export function makeNesting(): Nesting {
  let inside = false;
  let rows = 0;
  return {
    next: ({ look }) => {
      const depth = look.depth ?? 0;
      const before = depth >= DEPTH && !inside ? NESTED : '';
      inside = depth >= DEPTH;
      if (depth !== DEPTH) return { before, behind: '' };
      if (look.innerRowEnd === true) return { before, behind: NESTED_ROW + rows++ };
      return { before, behind: look.innerCell === true ? NESTED_CELL : '' };
    },
  };
}

/** What is known of the rows of the tables within tables, by the index their marks carry. */
export function nestedRows(paragraphs: readonly Paragraph[]): (RowShape | null)[] {
  return paragraphs
    .filter(({ look }) => look.depth === DEPTH && look.innerRowEnd === true)
    .map(({ row }) => row);
}

/** A table within a cell. */
export interface NestedTable {
  rows: string[][];
  /** Index of each row among all rows of such tables. */
  indices: number[];
}

/** The paragraphs of a cell and the tables between them. */
export function partsOfCell(words: string): (string | NestedTable)[] {
  const [first = '', ...nested] = words.split(NESTED);
  return [...linesOf(first), ...nested.flatMap(partsBehind)];
}

/** A table that begins here, and the paragraphs behind it. */
function partsBehind(words: string): (string | NestedTable)[] {
  const table: NestedTable = { rows: [], indices: [] };
  const pieces = words.split(ROW_ENDS);
  const rest = pieces.pop() ?? '';
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    const cells = (pieces[at] ?? '').split(CELL_ENDS);
    if (cells.at(-1)?.trim() === '') cells.pop();
    if (cells.length === 0) continue;
    table.rows.push(cells);
    table.indices.push(Number(pieces[at + 1]));
  }
  return [...(table.rows.length > 0 ? [table] : []), ...linesOf(rest)];
}

function linesOf(words: string): string[] {
  return words === '' ? [] : words.replace(/\r$/u, '').split('\r');
}

/** Words without marks of tables within tables. */
export function withoutNesting(words: string): string {
  return words.replace(/\x17\d+|[\x16\x1D]/g, '');
}
