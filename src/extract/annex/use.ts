import type { ColumnRole, SectionRole } from '../../plan/index.js';
import { readListedTitle } from '../../vietnamese/columns.js';
import { readHeading } from '../../vietnamese/headings.js';
import { isPosition } from '../../vietnamese/offices.js';
import { opensWithAction } from '../../vietnamese/statements/index.js';
import { namesWork, saysDone, tellsProgress, titlesProgress, withoutLabel } from '../../vietnamese/tables.js';
import type { SectionDraft } from '../draft.js';
import type { Column } from './columns.js';
import { wordsAt } from './grid.js';
import type { AnnexRow } from './rows.js';

/** What the rows of a table are. */
export type TableUse = 'task' | 'target' | 'none';

/**
 * Rows are tasks where a column of work stands beside one of who, when or what comes out, and in an annex or a section of work also where it
 * stands alone (`TT | Nhiệm vụ | Căn cứ`); indicators with values are targets.
 */
export function useOf(columns: readonly Column[], section: SectionDraft | null): TableUse {
  const has = hasRole(columns);
  if (has('task', 'objective', 'activity') && has('lead', 'support', 'deadline', 'output')) return 'task';
  if (has('indicator') && has('value')) return 'target';
  if (has('indicator') && has('lead', 'deadline')) return 'target';
  return has('task') && standsForWork(columns, section) ? 'task' : 'none';
}

/** A column of work alone: titled so plainly that nothing else is meant, or under a heading of work; never beside prices and figures. */
function standsForWork(columns: readonly Column[], section: SectionDraft | null): boolean {
  if (section === null || !PLACES_OF_WORK.has(section.role)) return false;
  if (columns.some(({ role, header }) => FIGURES.has(role) || isFigure(header))) return false;
  const plain = columns.some(({ role, header }) => role === 'task' && namesWork(header));
  return (
    plain || readHeading(section.title.text).roles.some((role) => role === 'tasks' || role === 'solutions')
  );
}

const PLACES_OF_WORK: ReadonlySet<SectionRole> = new Set(['annex', 'tasks', 'solutions', 'implementation']);
const FIGURES: ReadonlySet<ColumnRole> = new Set(['budget', 'value', 'unit', 'indicator']);

function isFigure(header: string): boolean {
  return readListedTitle(header) === 'figure';
}

/**
 * `Họ và tên | Chức vụ | Nhiệm vụ` over `Trưởng ban`, `Thành viên`: what each person is in a body, and nothing that is to be done.
 *
 * @param rows - the rows below the titles
 */
export function listsMembers(columns: readonly Column[], rows: readonly AnnexRow[]): boolean {
  const work = columns.findIndex(({ role }) => role === 'task');
  if (work < 0 || !columns.some(({ header }) => readListedTitle(header) === 'person')) return false;
  const cells = rows
    .flatMap((row) => (row.kind === 'row' ? row.lines.map(({ places }) => wordsAt(places[work])) : []))
    .filter((words) => words !== '');
  const holdsPost = (words: string): boolean => isPosition(words.toUpperCase());
  return cells.some(holdsPost) && cells.every((words) => holdsPost(words) || !opensWithAction(words));
}

/** What a table without items lists: known things (persons, places, figures, what was done), or something that may have been work. */
export function mayHoldWork(columns: readonly Column[]): boolean {
  const titled = columns.filter(({ header, role }) => header !== '' && role !== 'number');
  const listed = titled.some(({ header }) => readListedTitle(header) !== null);
  if (hasRole(columns)('lead', 'support', 'deadline', 'output'))
    return !titled.some(({ header }) => readListedTitle(header) === 'person');
  return !listed && titled.every(({ known, role }) => !known || role === 'other' || role === 'note');
}

/**
 * What the rows are in a report, where a table tells what was done: tasks where its heading speaks of them (`Nhiệm vụ trọng tâm quý IV`), or
 * where no heading speaks of results and the columns say what is to be done, by whom and by when.
 *
 * @param caption - the words above the table, or null
 */
export function useInReport(
  columns: readonly Column[],
  rows: readonly AnnexRow[],
  section: SectionDraft | null,
  caption: string | null,
): TableUse {
  switch (toldBy(section, caption)) {
    case 'promised':
      return useOf(columns, section);
    case 'done':
      return 'none';
    case 'unsaid': {
      const has = hasRole(columns);
      const assigns = has('task', 'objective', 'activity') && has('lead') && has('deadline');
      return assigns && !showsProgress(columns, rows) ? 'task' : 'none';
    }
  }
}

function hasRole(columns: readonly Column[]): (...roles: Column['role'][]) => boolean {
  return (...roles) => columns.some((column) => roles.includes(column.role));
}

/** What the nearest heading that says so tells of a table: what is to be done, or what was. */
function toldBy(section: SectionDraft | null, caption: string | null): 'promised' | 'done' | 'unsaid' {
  const titles = [withoutLabel(caption ?? '')];
  for (let at = section; at !== null; at = at.parent) titles.push(at.title.text);
  for (const title of titles) {
    const { roles } = readHeading(title);
    if (roles.includes('results') || saysDone(title)) return 'done';
    if (roles.includes('tasks') || roles.includes('solutions')) return 'promised';
  }
  return section?.role === 'results' ? 'done' : 'unsaid';
}

/** True where a column, or a cell beside the work, tells how far the work has come. */
function showsProgress(columns: readonly Column[], rows: readonly AnnexRow[]): boolean {
  if (columns.some(({ header }) => titlesProgress(header))) return true;
  return rows.some(
    (row) =>
      row.kind === 'row' &&
      row.lines.some(({ places }) =>
        places.some((place, at) => columns[at]?.role !== 'task' && tellsProgress(place?.cell.value ?? '')),
      ),
  );
}
