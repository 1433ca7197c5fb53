import { EMPTY_PASSAGE, type Passage, statementOf } from '../../document/index.js';
import type { ColumnRole } from '../../plan/index.js';
import type { CellDraft } from '../draft.js';
import type { Remark } from '../remarks.js';
import type { Column } from './columns.js';
import type { GridCell } from './grid.js';
import type { SubRow } from './rows.js';

/** The cell at a place as the draft keeps it. */
export function cellAt(place: GridCell | null, line: SubRow, column: Column | undefined): CellDraft | null {
  if (place === null) return null;
  return {
    passage: statementOf(place.cell),
    breaks: place.cell.breaks,
    inherited: place.row !== line.at,
    header: column?.header ?? '',
    titles: column?.titles ?? [],
    node: place.cell,
  };
}

/** A line's filled cells by the role of their column; a cell over several columns of one role counts once. */
export function cellsByRole(
  line: SubRow,
  columns: readonly Column[],
): Partial<Record<ColumnRole, CellDraft[]>> {
  const cells: Partial<Record<ColumnRole, CellDraft[]>> = {};
  line.places.forEach((place, at) => {
    const column = columns[at];
    const cell = cellAt(place, line, column);
    if (cell === null || column === undefined || cell.passage.text === '') return;
    const known = cells[column.role] ?? [];
    if (known.some((other) => other.node === cell.node)) return;
    cells[column.role] = [...known, cell];
  });
  return cells;
}

/** Only the cells that every line of a row shares. */
export function sharedCells(lines: readonly SubRow[], columns: readonly Column[]): SubRow {
  const [first] = lines;
  const places = columns.map((_, column) => {
    const place = first?.places[column] ?? null;
    const shared = place !== null && lines.every((line) => line.places[column]?.cell === place.cell);
    return shared ? place : null;
  });
  return { at: first?.at ?? 0, places };
}

/** The words of the first cell with a role, or null. */
export function textOf(cells: Partial<Record<ColumnRole, CellDraft[]>>, role: ColumnRole): string | null {
  const text = (cells[role] ?? []).map((cell) => cell.passage.text).join(' ');
  return text === '' ? null : text;
}

/** The words of all cells with a role, as a remark; null where there are none. */
export function wordsOf(cells: Partial<Record<ColumnRole, CellDraft[]>>, role: ColumnRole): Remark | null {
  const text = textOf(cells, role);
  return text === null ? null : { text, words: (cells[role] ?? []).map((cell) => cell.passage) };
}

/** Columns that no field of an item holds. */
const KEPT_AS_PRINTED = ['other', 'budget'] as const;

/** The cells of columns that are no field of their own, with their titles. */
export function extraOf(cells: Partial<Record<ColumnRole, CellDraft[]>>): CellDraft[] {
  return KEPT_AS_PRINTED.flatMap((role) => cells[role] ?? []);
}

/** The passage of the first cell with one of the roles. */
export function firstPassage(
  cells: Partial<Record<ColumnRole, CellDraft[]>>,
  roles: readonly ColumnRole[],
): Passage {
  for (const role of roles) {
    const cell = cells[role]?.[0];
    if (cell !== undefined) return cell.passage;
  }
  return EMPTY_PASSAGE;
}
