import { EMPTY_PASSAGE, type Passage, passageOf } from '../../document/index.js';
import { type ColumnRole, columnRole } from '../../plan/index.js';
import { isAgencyTitle } from '../../vietnamese/agencies/index.js';
import { calendarWords } from '../../vietnamese/calendarWords.js';
import {
  namesWhomItIsDoneTo,
  readColumnTitle,
  readListedTitle,
  valueBesideIndicator,
} from '../../vietnamese/columns.js';
import {
  isBareBody,
  namesAchieved,
  namesBody,
  namesGroup,
  namesTask,
  reports,
} from '../../vietnamese/tables.js';
import { TITLE_JOINT } from '../spans.js';
import { countedBelow, isTick } from '../ticks.js';
import { type Grid, type GridCell, wordsAt } from './grid.js';

/** A column with its title and role. */
export interface Column {
  header: string;
  /** The titles that `header` is made of, from the top. */
  titles: readonly Passage[];
  role: ColumnRole;
  /** False where the title is none of the known ones. */
  known: boolean;
}

/**
 * Reads the columns from the header rows. Titles over several columns stand in front of those below them: `Cơ quan thực hiện` over
 * `Chủ trì` and `Phối hợp`; the lowest title decides, then the whole.
 */
export function readColumns(grid: Grid, rows: number, width: number): Column[] {
  const columns: Column[] = [];
  for (let column = 0; column < width; column++) {
    const titles = distinct(grid.slice(0, rows).map((_, at) => titleAt(grid, at, column, rows)))
      .filter((place, at, all) => !isColumnNumber(wordsAt(place)) || isMonth(place, all[at - 1] ?? null))
      .map((place) => (place === null ? EMPTY_PASSAGE : passageOf(place.cell)))
      .filter(({ text }) => text !== '');
    const lowest = titles.at(-1)?.text ?? '';
    const header = titles.map(({ text }) => text).join(TITLE_JOINT);
    const role = roleOf(lowest) ?? roleOf(header) ?? tickedRole(grid.slice(rows), column, lowest);
    columns.push({ header, titles, role: role ?? 'other', known: role !== null });
  }
  return settle(columns);
}

function isColumnNumber(title: string): boolean {
  return /^[([]?\d{1,2}[)\]]?$/u.test(title);
}

/** `9` below `Thời gian (tháng)`, which goes over several columns, is a month. */
function isMonth(place: GridCell | null, above: GridCell | null): boolean {
  const spans = above !== null && above.cell.colSpan > 1;
  return (
    spans &&
    /^\d/u.test(wordsAt(place)) &&
    calendarWords().months.includes(countedBelow(wordsAt(above)) ?? '')
  );
}

/** `Sở Xây dựng` over nothing but ticks: who is ticked leads. */
function tickedRole(lines: Grid, column: number, title: string): ColumnRole | null {
  const cells = lines.map((line) => wordsAt(line[column])).filter((words) => words !== '');
  return cells.length > 0 && cells.every(isTick) && isAgencyTitle(title) ? 'lead' : null;
}

/** A blank beside a title, above a title of its own, is covered by that title: `Cơ quan thực hiện | |` over `Chủ trì | Phối hợp`. */
function titleAt(grid: Grid, row: number, column: number, rows: number): GridCell | null {
  const place = grid[row]?.[column] ?? null;
  if (wordsAt(place) !== '' || column === 0) return place;
  const titledBelow = grid.slice(row + 1, rows).some((line) => wordsAt(line[column]) !== '');
  const left = grid[row]?.[column - 1] ?? null;
  return titledBelow && wordsAt(left) !== '' ? left : place;
}

function distinct(places: readonly (GridCell | null)[]): (GridCell | null)[] {
  return places.filter((place, at) => places.findIndex((other) => other?.cell === place?.cell) === at);
}

function roleOf(title: string): ColumnRole | null {
  return columnRole.safeParse(readColumnTitle(title)).data ?? null;
}

/** «Chỉ tiêu | Mục tiêu», «Chỉ tiêu | Kết quả»: beside an indicator its value; where both stand, what is promised is measured. */
function settleValues(columns: Column[]): void {
  const held = columns.map((column) =>
    column.role === 'value' ? null : valueBesideIndicator(column.header),
  );
  const valued = columns.some(({ role }) => role === 'value');
  const promised = held.includes('promised');
  columns.forEach((column, at) => {
    const kind = held[at] ?? null;
    if (kind === null) return;
    const measured = kind === 'promised' || (!promised && !valued);
    Object.assign(column, { role: measured ? 'value' : 'other', known: true });
  });
}

/** What a title means depends on the others. */
function settle(columns: Column[]): Column[] {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const rename = (from: (column: Column) => boolean, role: ColumnRole): void => {
    for (const column of columns) if (from(column)) Object.assign(column, { role, known: true });
  };
  // «Chỉ tiêu | Đơn vị | Năm 2025»: a bare `Đơn vị` beside an indicator is its unit, elsewhere who acts.
  rename(
    (column) => column.role === 'other' && isBareBody(column.header),
    has('indicator') ? 'unit' : 'lead',
  );
  // «Đơn vị triển khai» without a column of who leads; «Đơn vị sử dụng» beside one is something else.
  if (!has('lead')) rename((column) => !column.known && namesBody(column.header), 'lead');
  // «Lộ trình | 2026 | 2027» over the years of tasks: a tick under a year is its time.
  if (!has('indicator'))
    rename((column) => column.role === 'value' && roleOf(column.header) === 'deadline', 'deadline');
  // «Nhóm nhiệm vụ | Nhiệm vụ | …»: the group in front is no task.
  const isGroup = ({ header }: Column): boolean => namesGroup(header);
  if (columns.some((column) => column.role === 'task' && !isGroup(column)))
    rename((column) => column.role === 'task' && isGroup(column), 'other');
  // «Nhiệm vụ | Nội dung | …»: of two columns of work the one called task is the task.
  const work = columns.filter((column) => column.role === 'task');
  if (work.length > 1) {
    const task = work.find((column) => namesTask(column.header)) ?? work[0];
    rename((column) => column.role === 'task' && column !== task, 'activity');
  }
  // «Hoạt động | Chủ trì | …» and «Giải pháp | …» without a column of tasks: that is the task.
  if (!has('task') && !has('objective') && !has('indicator')) {
    const first = columns.find((column) => column.role === 'activity');
    if (first !== undefined) first.role = 'task';
  }
  // «Hạng mục | Đơn vị thực hiện | …», «Đơn vị được kiểm tra | Thời gian»: beside who acts, when, or what comes out, the first words are what.
  if (!has('task') && !has('objective') && !has('indicator') && acts(columns)) {
    const first = columns.find(isSubject);
    if (first !== undefined) Object.assign(first, { role: 'task', known: true });
  }
  // «Chỉ tiêu | Mục tiêu năm 2025» keeps its indicator; «Nhiệm vụ | Chỉ tiêu | Chủ trì» is a table of tasks.
  if (has('indicator') && !has('value')) {
    rename((column) => column.role === 'objective' && /\d{4}/u.test(column.header), 'value');
  }
  if (has('indicator') && !has('task')) settleValues(columns);
  // «Nhiệm vụ | Kết quả đạt được | Chủ trì | Thời hạn»: beside work that is given out with a time, what is to come of it.
  const givenOut =
    has('task') &&
    has('lead') &&
    has('deadline') &&
    !has('output') &&
    !columns.some(({ header }) => reports(header));
  if (givenOut) rename((column) => namesAchieved(column.header), 'output');
  // «Nội dung | Đơn vị tính | Năm 2025»: rows of figures are indicators.
  if (!has('indicator') && has('unit') && has('value')) {
    const first = columns.find((column) => column.role === 'task' || column.role === 'objective');
    if (first !== undefined) first.role = 'indicator';
  }
  return columns;
}

/** True where columns name agencies, times or products, and none lists persons. */
function acts(columns: readonly Column[]): boolean {
  const listed = columns.map(({ header }) => readListedTitle(header));
  if (listed.includes('person')) return false;
  const has = (...roles: ColumnRole[]): boolean =>
    columns.some(({ role }, at) => roles.includes(role) && listed[at] === null);
  return has('deadline') || (has('lead', 'support', 'output') && !listed.includes('place'));
}

/** A column of words that can be the text of a row: an unknown title, or whom the work is done to. */
function isSubject({ header, known }: Column): boolean {
  if (!/^\p{L}/u.test(header)) return false;
  if (namesWhomItIsDoneTo(header)) return true;
  const listed = readListedTitle(header);
  return !known && listed !== 'person' && listed !== 'figure';
}
