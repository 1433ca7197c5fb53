import { type Region, regionsOf } from '../columns/regions.js';
import type { Line } from '../lines/types.js';
import type { SetPage } from '../page/types.js';
import type { PageTable } from '../ruled/types.js';

/** What stands on a page, from the top down. */
export type Item = Region | { kind: 'table'; table: PageTable };

/** Parts a page at its tables and two-column blocks. */
export function itemsOf(page: SetPage): Item[] {
  const items: Item[] = [];
  let lines: Line[] = page.lines;
  for (const table of page.tables) {
    const above = lines.filter((line) => line.baseline <= table.box[1] + line.size / 2);
    lines = lines.filter((line) => !above.includes(line));
    items.push(...regionsOf(above), { kind: 'table', table });
  }
  items.push(...regionsOf(lines));
  if (page.sideways.length > 0) items.push({ kind: 'flow', lines: page.sideways });
  return items;
}
