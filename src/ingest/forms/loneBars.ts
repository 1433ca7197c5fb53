import type { LooseCell } from '../table/types.js';
import type { Line } from '../text/lines.js';
import { asBlocks } from './asBlocks.js';
import { cellOf, unwrapCell } from './cell.js';
import type { Form } from './types.js';

/** Fewest lone bars that make a table: two rows of one cell each. */
const FEWEST_BARS = 6;
/** Lines of one cell, at most. */
const MOST_CELL_LINES = 60;

/** Cells that stand between lines of one bar each, `|` ⏎ `1` ⏎ `|` ⏎ `Xây dựng cổng dữ liệu` ⏎ `|`, as some web-to-text tools write them. */
export const loneBars: Form = {
  name: 'cells between lone bars',
  end: (lines, at) => {
    if (!isBar(lines[at])) return at;
    let end = at + 1;
    let bars = 1;
    for (let next = at + 1; next < lines.length && next - end <= MOST_CELL_LINES; next++) {
      if (!isBar(lines[next])) continue;
      end = next + 1;
      bars++;
    }
    return bars >= FEWEST_BARS ? end : at;
  },
  read: (lines) => asBlocks(rowsOf(gapsOf(lines)).map((cells) => ({ cells }))),
};

function isBar(line: Line | undefined): boolean {
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
    if (!isBar(line)) {
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
  const width = gaps.findIndex(({ touches }) => touches);
  if (width < 1) return [gaps.map(({ cell }) => cell)];
  const period = width + 1;
  const even = gaps.every(({ cell }, at) => at % period !== width || cell.lines.length === 0);
  const rows: LooseCell[][] = [[]];
  for (const [at, { cell, touches }] of gaps.entries()) {
    if (even ? at % period === width : touches) rows.push([]);
    else rows.at(-1)?.push(cell);
  }
  return rows.filter((row) => row.length > 0);
}
