import type { Flow } from './lore.js';
import { innerStarts } from './rules/words.js';
import { textWidth } from './textWidth.js';
import type { RowLines } from './types.js';

/** No usual column is wider, in thousandths of the type size: half of an A4 page's lines at 13 points. */
const WIDEST_COLUMN = 15000;
/** Share of the rows whose first line must be wider where lines run across the cells. */
const MANY = 0.4;

/** Cells that must seem to begin inside such a line: «Rà soát … | Phòng Nội vụ | Quý I/2026». */
const INNER_CELLS = 0.7;

/** Tells from the rows' first lines whether lines run across the cells: they hold the first lines of all cells, side by side. */
export function flowOf(rows: readonly RowLines[]): Flow {
  const wide = rows.filter(({ lines }) => {
    const first = lines[0]?.text.trim() ?? '';
    return textWidth(first) > WIDEST_COLUMN && innerStarts(first) >= INNER_CELLS;
  });
  return wide.length >= rows.length * MANY ? 'across' : 'cells';
}
