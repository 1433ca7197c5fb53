import type { Line } from '../lines/types.js';
import type { SetPage } from './types.js';

/** All lines of a page, those of its ruled tables included. */
export function allLines(page: SetPage): Line[] {
  return [...page.lines, ...cellLines(page), ...page.sideways];
}

/** All words of a page. */
export function pageText(page: SetPage): string {
  return allLines(page)
    .map((line) => line.text)
    .join(' ');
}

/** The lines of a page's tables. */
export function cellLines(page: SetPage): Line[] {
  return page.tables.flatMap((table) => table.cells.flatMap((cell) => cell.lines));
}
