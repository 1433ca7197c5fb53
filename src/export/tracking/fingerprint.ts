import { createHash } from 'node:crypto';
import type { Cell } from '../columns.js';
import { COLUMNS } from './columns.js';

/** Hex digits a cell is known by. */
const LENGTH = 6;

/**
 * What the cells of a row are known by, a column each, so that a later export sees which of them a person changed. White space
 * does not count: programs that save a workbook change it.
 */
export function fingerprints(cellOf: (column: string) => Cell): string[] {
  return COLUMNS.map(({ key }) => {
    const cell = cellOf(key);
    const text = String(cell ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
    return text === '' ? '-' : createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
  });
}
