import type { LooseCell } from '../table/types.js';
import type { Line } from '../text/lines.js';
import { asBlocks } from './asBlocks.js';
import { cellOf, unwrapCell } from './cell.js';
import type { Form } from './types.js';

/** Fewest lone bars that make a table: two rows of one cell each. */
const FEWEST_BARS = 6;
/** Columns that a table has where nothing but blank lines parts its rows. */
const FEWEST_COLUMNS = 2;
/** Lines of one cell, at most. */
const MOST_CELL_LINES = 60;

/** Cells that stand between lines of one bar each, `|` ⏎ `1` ⏎ `|` ⏎ `Xây dựng cổng dữ liệu` ⏎ `|`, as some web-to-text tools write them. */
export const loneBars: Form = {
  name: 'cells between lone bars',
  end: (lines, at) => {
    if (!isLoneBar(lines[at])) return at;
    let end = at + 1;
    let bars = 1;
    for (let next = at + 1; next < lines.length && next - end <= MOST_CELL_LINES; next++) {
      if (!isLoneBar(lines[next])) continue;
      end = next + 1;
      bars++;
    }
    return bars >= FEWEST_BARS ? end : at;
  },
  read: (lines) => asBlocks(rowsOf(gapsOf(lines)).map((cells) => ({ cells }))),
};

/** A line that holds one bar and nothing else. */
export function isLoneBar(line: Line | undefined): boolean {
  return line?.text.trim() === '|';
}

/** What stands between one bar and the next. `touches`: nothing at all, as between two rows. */
interface Gap {
  cell: LooseCell;
  touches: boolean;
}

function gapsOf(lines: readonly Line[]): Gap[] {
  const gaps: Gap[] = [];
  let inside: string[] = [];
  for (const line of lines.slice(1)) {
    if (!isLoneBar(line)) {
      if (line.blanksAbove > 0) inside.push('');
      inside.push(line.text);
      continue;
    }
    gaps.push({
      cell: cellOf(...unwrapCell(inside, null)),
      touches: inside.length === 0 && line.blanksAbove === 0,
    });
    inside = [];
  }
  return gaps;
}

/** The first two bars that touch end the first row; the others have as many cells. */
function rowsOf(gaps: readonly Gap[]): LooseCell[][] {
  const width = widthOf(gaps);
  if (width < 1) return [gaps.map(({ cell }) => cell)];
  const even = hasRowsOf(gaps, width);
  const rows: LooseCell[][] = [[]];
  for (const [at, { cell, touches }] of gaps.entries()) {
    if (even ? at % (width + 1) === width : touches) rows.push([]);
    else rows.at(-1)?.push(cell);
  }
  return rows.filter((row) => row.length > 0);
}

/** Cells of a row; where blank lines part the rows' bars too, the titles end at the first gap without words that returns row by row. */
function widthOf(gaps: readonly Gap[]): number {
  const touching = gaps.findIndex(({ touches }) => touches);
  if (touching >= 0) return touching;
  const empty = gaps.findIndex(({ cell }) => cell.lines.length === 0);
  const whole = (gaps.length + 1) % (empty + 1) === 0;
  return empty >= FEWEST_COLUMNS && whole && hasRowsOf(gaps, empty) ? empty : -1;
}

function hasRowsOf(gaps: readonly Gap[], width: number): boolean {
  return gaps.every(({ cell }, at) => at % (width + 1) !== width || cell.lines.length === 0);
}
