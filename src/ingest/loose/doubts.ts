/** What makes a laid-out table's columns doubtful as a whole: cells empty row after row, or words of another kind than the title says. */
import { agencyShare, isTime } from './rules/words.js';
import type { BodyLine, LooseColumn, RebuiltRow } from './types.js';

/** Share of the rows in which a column must hold words, and words of its kind. */
const MOST = 0.5;
/** Points against a line's best alignment from which on its cells are doubtful. */
const BADLY_ALIGNED = 14;

const OFTEN_EMPTY: ReadonlySet<string> = new Set(['note', 'budget']);

const KINDS: Readonly<Record<string, (text: string) => boolean>> = {
  lead: (text) => agencyShare(text) >= MOST,
  support: (text) => agencyShare(text) >= MOST,
  deadline: isTime,
};

/** The columns that stay empty in most rows, or hold in most cells no words of their kind: `Quý I/2026` below «Chủ trì». */
export function unfitColumns(columns: readonly LooseColumn[], rows: readonly RebuiltRow[]): number[] {
  return columns
    .map((_, column) => column)
    .slice(1)
    .filter((column) => {
      const role = columns[column]?.role ?? '';
      const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.column === column));
      const filled = rows.filter((row) => row.cells.some((cell) => cell.column === column)).length;
      const isKind = KINDS[role] ?? ((): boolean => true);
      const fit = cells.filter(({ pieces }) => isKind(pieces.join(' '))).length;
      if (cells.length === 0) return !OFTEN_EMPTY.has(role);
      return (filled < rows.length * MOST && !OFTEN_EMPTY.has(role)) || fit < cells.length * MOST;
    });
}

/** The columns of the lines that fit no column well. */
export function badlyAligned(lines: readonly BodyLine[]): number[] {
  return lines.flatMap(({ alignments }) => {
    const best = alignments?.[0];
    return best !== undefined && best.cost > BADLY_ALIGNED ? best.columns : [];
  });
}

/** The row with more columns in doubt. */
export function withDoubts(row: RebuiltRow, columns: readonly number[]): RebuiltRow {
  if (columns.length === 0) return row;
  return { ...row, doubtful: [...new Set([...row.doubtful, ...columns])].sort((a, b) => a - b) };
}
