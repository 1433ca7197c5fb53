import { fromRoman } from '../../vietnamese/markers/index.js';
import { isPartTitle } from '../../vietnamese/tables.js';
import type { Column } from './columns.js';
import { type Grid, type GridCell, wordsAt } from './grid.js';

/** A group row: `I | CÔNG TÁC CHỈ ĐẠO`. */
export interface GroupRow {
  kind: 'group';
  at: number;
  marker: string | null;
  title: GridCell;
  /** Its other cells, which add up the rows below: `I | Xây mới | | 14.500`. */
  sums: GridCell[];
}

/** What a group row is told from. */
interface Surroundings {
  grid: Grid;
  columns: readonly Column[];
  /** Column of the rows' numbers; -1 where there is none. */
  numberColumn: number;
  /** Whether a row stands above it in the table. */
  opened: boolean;
}

/** `1.` → `1`, `01` stays. */
export function cleanNumber(words: string): string {
  return words.replace(/(?<![\s.)/:])[\s.)/:]+$/u, '');
}

/**
 * A group row has one text beside its marker: a Roman numeral or capital (`II | CẢI CÁCH THỂ CHẾ`), a number whose sub-numbers follow
 * (`1 | Nhóm …` above `1.1`), or no marker in a cell of its own (see `namesGroup`); an indicator above its sub-indicators is a row.
 */
export function readGroupRow(at: number, around: Surroundings): GroupRow | null {
  const { grid, columns, numberColumn } = around;
  const whole = grid[at] ?? [];
  const sums = sumsIn(whole, around);
  const line = whole.map((place) => (place !== null && sums.includes(place) ? null : place));
  const title = loneText(line, numberColumn);
  if (title === null || title.row !== at || title.cell.rowSpan > 1) return null;
  const role = columns[title.column]?.role;
  const wide = title.cell.colSpan > 1;
  if (!wide && role !== undefined && !HOLDS_TITLES.has(role)) return null;
  const apart = numberColumn >= 0 && title.column !== numberColumn && title.cell !== line[numberColumn]?.cell;
  const marker = apart ? cleanNumber(wordsAt(line[numberColumn])) : '';
  if (marker === '') return wide || namesGroup(title, at, around) ? withMarker(title, at) : null;
  const isLetter = fromRoman(marker) !== null || /^[A-ZĐ]$/u.test(marker);
  const numberBelow = numberAt(grid, at + 1, numberColumn).startsWith(`${marker}.`);
  const holdsNext = numberBelow && role !== 'indicator';
  return isLetter || holdsNext || (wide && title.cell.colSpan >= columns.length - 2)
    ? { kind: 'group', at, marker, title, sums }
    : null;
}

/** The bare numbers of a row whose own number is a Roman numeral or a capital, in columns of money and amounts. */
function sumsIn(line: readonly (GridCell | null)[], { columns, numberColumn }: Surroundings): GridCell[] {
  const marker = numberColumn < 0 ? '' : cleanNumber(wordsAt(line[numberColumn]));
  if (fromRoman(marker) === null && !/^[A-ZĐ]$/u.test(marker)) return [];
  return line.flatMap((place, column) =>
    place !== null && SUMMED.has(columns[column]?.role) && SUM.test(wordsAt(place)) ? [place] : [],
  );
}

const SUMMED: ReadonlySet<Column['role'] | undefined> = new Set(['budget', 'value', 'other']);

const SUM = /^\d[\d.,\s]*$/;

/** Columns of one width in which a group's title may stand. */
const HOLDS_TITLES: ReadonlySet<Column['role']> = new Set([
  'objective',
  'task',
  'activity',
  'indicator',
  'other',
  'number',
]);

/** The only words of a row, its number left aside; where nothing else is printed, the words in the number's cell (`I. Kinh tế số | | |`). */
function loneText(line: readonly (GridCell | null)[], numberColumn: number): GridCell | null {
  const texts = new Map<GridCell['cell'], GridCell>();
  line.forEach((place, column) => {
    if (column !== numberColumn && place !== null && wordsAt(place) !== '') texts.set(place.cell, place);
  });
  const [title, ...others] = texts.values();
  if (title !== undefined) return others.length === 0 ? title : null;
  const numbered = line[numberColumn] ?? null;
  const words = wordsAt(numbered);
  return /\p{L}{2}/u.test(words) && words.includes(' ') ? numbered : null;
}

/**
 * Lone words without a number of their own name a group in capitals (`CÔNG TÁC CHỈ ĐẠO`), behind a numeral (`I. Kinh tế số`), behind the name of
 * a part (`Nhóm 1: …`), in the cell of the numbers, or where the rows below count from 1 again or are the first of the table.
 */
function namesGroup(title: GridCell, at: number, around: Surroundings): boolean {
  const { grid, numberColumn, opened } = around;
  const words = title.cell.value;
  if (words === words.toUpperCase() && /\p{L}{2}/u.test(words)) return true;
  if (numberColumn >= 0 && title.column === numberColumn) return true;
  const opening = openingOf(words);
  if (opening !== null) {
    const next = loneText(grid[at + 1] ?? [], numberColumn);
    return at + 1 < grid.length && openingOf(wordsAt(next)) !== opening;
  }
  const below = numberAt(grid, at + 1, numberColumn);
  return (
    /^0?1$/u.test(below) ||
    (!opened && /^\d/u.test(below)) ||
    (title.cell.hints.bold === true && /^\d/u.test(below))
  );
}

/** How a title is counted: `roman` (`IV. …`), `capital` (`B. …`), `part` (`Nhóm 1: …`, `Phần thứ hai. …`); null where it is not. */
function openingOf(words: string): 'roman' | 'capital' | 'part' | null {
  const label = /^([IVXLC]{1,6}|[A-ZĐ])\s?[.)/:–-]\s?\S/u.exec(words)?.[1];
  if (label !== undefined) return fromRoman(label) === null ? 'capital' : 'roman';
  return isPartTitle(words) ? 'part' : null;
}

function numberAt(grid: Grid, at: number, numberColumn: number): string {
  return cleanNumber(wordsAt(grid[at]?.[numberColumn]));
}

/** `I. CÔNG TÁC CHỈ ĐẠO` in one cell over the whole row. */
function withMarker(title: GridCell, at: number): GroupRow {
  const match = /^([IVXLC]{1,6}|[A-ZĐ]|\d{1,2})\s*[.)/:-]\s*(?=\S)/u.exec(title.cell.value);
  return { kind: 'group', at, marker: match?.[1] ?? null, title, sums: [] };
}
