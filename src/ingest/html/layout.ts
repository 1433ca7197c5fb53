import type { Element, ElementContent } from 'hast';
import { fold } from '../../document/index.js';
import { looksLikeHeader } from '../../vietnamese/columns.js';
import { isLetterheadRow, isRecipientsHead, recipientsFrom } from '../../vietnamese/letterhead/lines.js';
import { holdsState } from '../../vietnamese/letterhead/state.js';
import { opensWithCapacity } from '../../vietnamese/signers.js';
import { namesAnnex } from '../../vietnamese/tables.js';
import type { Grid, GridRow } from './grid.js';
import { isHidden, isStruck, statesNoBorder } from './look.js';

/** A letterhead or signature has no more rows and columns than these. */
const MOST_ROWS = 8;
const MOST_COLUMNS = 4;
/** A table without rulings and no larger than this sets words side by side. */
const MOST_UNRULED_ROWS = 3;
const MOST_UNRULED_COLUMNS = 3;

/**
 * True where a table only sets words side by side: letterhead, signature, a frame around a text, a page that is laid out by
 * a table, two or three blocks in one row.
 */
export function isLayout(table: Element, grid: Grid): boolean {
  const rows = grid.rows.map(({ cells }) => cells.map(({ element }) => fold(textOf(element))));
  const filled = rows.flat().filter((text) => text !== '');
  if (grid.columns <= 1 || filled.length <= 1) return true;
  if (grid.rows.some(({ header }) => header) || looksLikeHeader(rows[0] ?? [])) return false;
  if (grid.rows.length <= MOST_ROWS && grid.columns <= MOST_COLUMNS) {
    if (rows.some(isLetterheadRow)) return true;
    if (filled.some((text) => holdsState(text) || isRecipientsHead(text) || opensWithCapacity(text)))
      return true;
  }
  if (holdsTheText(grid, filled) || (grid.rows.length === 1 && grid.columns <= MOST_UNRULED_COLUMNS))
    return true;
  return (
    statesNoBorder(table) && grid.rows.length <= MOST_UNRULED_ROWS && grid.columns <= MOST_UNRULED_COLUMNS
  );
}

/** Recipients and signer beside one another: what opens the rows that Word sets against the table above them. */
function opensSignature(text: string): boolean {
  return text.slice(0, recipientsFrom(text)).includes(':');
}

/** A table without the recipients and the signer, whose rows a file sets against those of its last table. */
export function signatureApart(grid: Grid): { grid: Grid; signature: Grid | null } {
  const from = Math.max(1, grid.rows.length - MOST_ROWS);
  const at = grid.rows.findIndex(({ header, cells }, index) => {
    const filled = cells.map(({ element }) => fold(textOf(element))).filter((text) => text !== '');
    return index >= from && !header && filled.length <= MOST_COLUMNS && opensSignature(filled[0] ?? '');
  });
  if (at < 0) return { grid, signature: null };
  return {
    grid: { ...grid, rows: grid.rows.slice(0, at) },
    signature: { ...grid, rows: grid.rows.slice(at), foot: [] },
  };
}

/** True where some words are, or begin, a part that only official documents have. */
export function isFormal(text: string): boolean {
  return holdsState(text) || isRecipientsHead(text) || opensWithCapacity(text) || namesAnnex(text);
}

/** True where the tables in the cells hold most of the words: the outer one lays out the page. */
function holdsTheText(grid: Grid, filled: readonly string[]): boolean {
  const all = filled.reduce((sum, text) => sum + text.length, 0);
  const nested = grid.rows
    .flatMap(({ cells }) => cells.flatMap(({ element }) => innerTables(element)))
    .reduce((sum, inner) => sum + fold(textOf(inner)).length, 0);
  return nested * 2 > all;
}

function innerTables(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'table' ? [child] : innerTables(child);
  });
}

/**
 * Cells of a layout table in reading order: column by column, so that the issuer and the number stand before the motto and
 * the date; a cell that spans all columns ends the columns above it.
 */
export function inReadingOrder(grid: Grid): Element[] {
  const order: Element[] = [];
  let band: GridRow[] = [];
  const close = (): void => {
    const cells = band.flatMap((row) => row.cells);
    for (let column = 0; column < grid.columns; column++) {
      order.push(...cells.filter((cell) => cell.column === column).map((cell) => cell.element));
    }
    band = [];
  };
  for (const row of grid.rows) {
    const only = row.cells.length === 1 ? row.cells[0] : undefined;
    if (only === undefined || only.colSpan < grid.columns) {
      band.push(row);
      continue;
    }
    close();
    order.push(only.element);
  }
  close();
  return order;
}

/** True where words stand in an element, shown or not. */
export function hasWords(element: Element): boolean {
  return element.children.some((child) => {
    if (child.type === 'text') return child.value.trim() !== '';
    return child.type === 'element' && hasWords(child);
  });
}

/** True where an element shows words. */
export function showsWords(element: Element): boolean {
  return element.children.some((child) => {
    if (child.type === 'text') return child.value.trim() !== '';
    return child.type === 'element' && !isHidden(child) && !isStruck(child) && showsWords(child);
  });
}

/** Words an element shows, line ends and block ends as spaces. */
export function textOf(element: Element): string {
  return element.children.map(nodeText).join('');
}

function nodeText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.tagName === 'script' || node.tagName === 'style') return '';
  if (isHidden(node) || isStruck(node)) return '';
  return node.tagName === 'br'
    ? ' '
    : /^(?:p|div|td|tr|li)$/u.test(node.tagName)
      ? ` ${textOf(node)} `
      : textOf(node);
}
