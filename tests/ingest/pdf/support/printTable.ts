import { type Made, wrap } from '../../loose/generator.js';
import { makePdf, type Sheet, TIMES } from './makePdf.js';

/** How a table is printed. */
export interface Print {
  /** Where the lines of a cell stand in the height of its row. */
  align: 'top' | 'middle';
  /** Its titles stand on every page. */
  repeats: boolean;
  /** Points between the words of one column and those of the next, at least. */
  gap: number;
  /** Points between the rows. */
  between: number;
  /** Points between the lines of a cell. */
  pitch: number;
  bold: boolean;
}

const PAGE = { width: 842, height: 595 };
const RIGHT = 45;
const SIZE = 10;
const LEFT = 45;
const TOP = 60;
const BOTTOM = 545;

interface PrintedRow {
  /** Lines by column; a text across all columns but the first stands in the second. */
  cells: string[][];
  /** First line of each cell, counted from the top of the row; null for middle or top. */
  from: (number | null)[];
  height: number;
  bold: boolean;
}

/** A table without rulings, printed over as many pages as it takes. */
export function printTable({ table, widths }: Made, print: Print): Uint8Array {
  const columns = widths.map((width) => (width / 1000) * SIZE);
  const xs = columns.map(
    (_, at) => LEFT + columns.slice(0, at).reduce((sum, width) => sum + width + print.gap, 0),
  );
  const cut = (text: string, column: number): string[] =>
    text === '' ? [] : wrap(text, widths[column] ?? 1);
  const header = plain(table.headers.map(cut), print.bold);
  const rows = table.rows.flatMap(({ number, subRows }, index): PrintedRow[] => {
    const group = table.groups.find(({ before }) => before === index);
    const above = group === undefined ? [] : [plain([[group.marker], [group.title]], print.bold)];
    return [
      ...above,
      numbered(
        number,
        subRows.map((cells) => cells.map((cell, at) => (cell === null ? null : cut(cell, at + 1)))),
      ),
    ];
  });
  const pages: PrintedRow[][] = [[header]];
  let y = TOP + header.height * print.pitch + print.between;
  for (const row of rows) {
    const height = row.height * print.pitch + print.between;
    if (y + height > BOTTOM) {
      pages.push(print.repeats ? [header] : []);
      y = TOP + (print.repeats ? header.height * print.pitch + print.between : 0);
    }
    pages.at(-1)?.push(row);
    y += height;
  }
  const right = (xs.at(-1) ?? 0) + (columns.at(-1) ?? 0) + RIGHT;
  const page = { ...PAGE, width: Math.max(PAGE.width, right) };
  return makePdf(pages.map((own) => [page, (sheet) => drawRows(sheet, own, xs, print)] as const));
}

function plain(cells: string[][], bold: boolean): PrintedRow {
  return { cells, from: cells.map(() => null), height: tallest(cells), bold };
}

function tallest(cells: readonly (readonly string[])[]): number {
  return Math.max(1, ...cells.map((cell) => cell.length));
}

/** A row with its sub-rows: each begins where the one above it ends in all columns they share. */
function numbered(number: string, subRows: (string[] | null)[][]): PrintedRow {
  const [first = [], second] = subRows;
  if (second === undefined) return plain([[number], ...first.map((cell) => cell ?? [])], false);
  const own = first.filter((_, at) => second[at] !== null).map((cell) => cell ?? []);
  const start = tallest(own);
  const cells = first.map((cell, at) => {
    const below = second[at] ?? null;
    return below === null
      ? (cell ?? [])
      : [...(cell ?? []), ...Array<string>(start - (cell?.length ?? 0)).fill(''), ...below];
  });
  const from = [null, ...first.map((_, at) => (second[at] === null ? null : 0))];
  return { cells: [[number], ...cells], from, height: tallest(cells), bold: false };
}

function drawRows(sheet: Sheet, rows: readonly PrintedRow[], xs: readonly number[], print: Print): void {
  let top = TOP;
  for (const { cells, from, height, bold } of rows) {
    cells.forEach((lines, column) => {
      const down = print.align === 'top' || from[column] === 0 ? 0 : (height - lines.length) / 2;
      lines.forEach((line, at) => {
        if (line !== '')
          sheet.text(xs[column] ?? 0, top + (down + at) * print.pitch, line, {
            size: SIZE,
            font: bold ? `${TIMES}-Bold` : TIMES,
          });
      });
    });
    top += height * print.pitch + print.between;
  }
}
