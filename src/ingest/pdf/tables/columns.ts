import { clusterNumbers } from '../ruled/edges.js';
import { repeatsHeader } from './header.js';
import type { WholeTable } from './types.js';

/** Column edges this near each other on two pages are the same, points. */
const SAME_EDGE = 6;
/** Share of the edges two parts must have in common. */
const COMMON = 0.6;
/** Columns whose shares of the table's width differ by less than this are the same. */
const SAME_SHARE = 0.03;

/**
 * Brings two parts of a table onto one set of columns: the same edges, edges a merged cell hides on one of the pages, or the
 * same columns on a sheet of another width.
 *
 * @returns null where the parts are of different tables
 */
export function alignColumns(whole: WholeTable, part: WholeTable): [WholeTable, WholeTable] | null {
  if (whole.xs.length === part.xs.length && (sameEdges(whole.xs, part.xs) || sameShape(whole, part))) {
    return [whole, { ...part, xs: whole.xs }];
  }
  if (!sameOutline(whole.xs, part.xs)) return null;
  const xs = clusterNumbers([...whole.xs, ...part.xs], SAME_EDGE);
  const common = whole.xs.length + part.xs.length - xs.length;
  if (common < Math.min(whole.xs.length, part.xs.length) * COMMON + 1) return null;
  const a = regrid(whole, xs);
  const b = regrid(part, xs);
  return a === null || b === null ? null : [a, b];
}

function sameEdges(a: readonly number[], b: readonly number[]): boolean {
  return a.every((x, index) => Math.abs(x - (b[index] ?? x)) <= SAME_EDGE);
}

function sameOutline(a: readonly number[], b: readonly number[]): boolean {
  return (
    Math.abs((a[0] ?? 0) - (b[0] ?? 0)) <= SAME_EDGE &&
    Math.abs((a.at(-1) ?? 0) - (b.at(-1) ?? 0)) <= SAME_EDGE
  );
}

/** The same columns, wider or narrower: the titles say so, or every column has its share of the width. */
function sameShape(whole: WholeTable, part: WholeTable): boolean {
  if (repeatsHeader(part, whole)) return true;
  const shares = (xs: readonly number[]): number[] => {
    const left = xs[0] ?? 0;
    const width = (xs.at(-1) ?? 1) - left;
    return xs.map((x) => (x - left) / width);
  };
  const a = shares(whole.xs);
  const b = shares(part.xs);
  return a.every((share, index) => Math.abs(share - (b[index] ?? 0)) <= SAME_SHARE);
}

function regrid(table: WholeTable, xs: readonly number[]): WholeTable | null {
  const index = table.xs.map((x) => xs.findIndex((edge) => Math.abs(edge - x) <= SAME_EDGE));
  if (index.includes(-1) || new Set(index).size !== index.length) return null;
  const cells = table.cells.map((cell) => {
    const column = index[cell.column] ?? 0;
    return { ...cell, column, colSpan: (index[cell.column + cell.colSpan] ?? column + 1) - column };
  });
  return { ...table, xs: [...xs], cells };
}
