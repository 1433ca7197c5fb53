import { fold, type Passage, passageOf, type Table, type TableCell } from '../../document/index.js';
import { createIdRegister } from '../../plan/index.js';
import { readDeclaredCount } from '../../vietnamese/declaredCount.js';
import { isTableCaption } from '../../vietnamese/tables.js';
import { claim } from '../claim.js';
import type { SectionDraft, TableDraft } from '../draft.js';
import { implicitSection } from '../implicitSection.js';
import type { SectionNode } from '../outline/tree.js';
import { diagnose, step } from '../pass.js';
import type { Itemised, Tabled } from '../stages.js';
import { type Column, readColumns } from './columns.js';
import { headerRows, layOut } from './grid.js';
import { createItemMaker } from './items.js';
import { type AnnexRow, addsUp, readRows } from './rows.js';
import { tableRows } from './tableRows.js';
import { listsMembers, mayHoldWork, useInReport, useOf } from './use.js';

/**
 * Reads the tables: laid out on a grid → header told from rows → columns given their roles → group rows, rows and sub-rows → one
 * task a row (a target, in a table of indicators), merged cells filled down. Every table is kept as a grid as well.
 */
export const annexTables = step('annex-tables', (itemised: Itemised) => {
  const draft: Tabled = Object.assign(itemised, { tables: [] });
  const uniqueId = createIdRegister();
  for (const item of draft.items) uniqueId(item.id);
  visit(draft.outline, null, (node, section, before, next) => {
    if (node.block.type === 'table') readTable(draft, node.block, section, before, uniqueId);
    if (node.block.type === 'looseTable')
      for (const line of node.block.children) claim(draft, line, 'diagnostic');
    if (node.block.type === 'paragraph' && next?.block.type !== 'table') readCount(draft, node);
  });
  return draft;
});

/** Visits every node with its section and the blocks printed before and behind it. */
function visit(
  nodes: readonly SectionNode[],
  section: SectionDraft | null,
  see: (
    node: SectionNode,
    section: SectionDraft | null,
    before: SectionNode | null,
    next: SectionNode | undefined,
  ) => void,
): void {
  let before: SectionNode | null = null;
  for (const [at, node] of nodes.entries()) {
    see(node, node.section ?? section, before, nodes[at + 1]);
    visit(node.children, node.section ?? section, see);
    before = node;
  }
}

function readTable(
  draft: Tabled,
  table: Table,
  within: SectionDraft | null,
  before: SectionNode | null,
  uniqueId: (wished: string) => string,
): void {
  const grid = layOut(table);
  const header = headerRows(table, grid);
  const continued = header > 0 ? null : columnsAbove(draft, table, within);
  if (continued !== null) reportContinued(draft, table);
  const columns = continued ?? readColumns(grid, header, table.columns);
  const rows = readRows(grid, header, columns, table.mergesKnown);
  const titled =
    draft.heading.kind === 'report'
      ? useInReport(columns, rows, within, captionOf(within, before))
      : useOf(columns, within);
  const use = titled === 'task' && listsMembers(columns, rows) ? 'none' : titled;
  const section = within ?? (use === 'none' ? null : implicitSection(draft, 'annex'));
  for (const row of table.children) for (const cell of row.children) claim(draft, cell, 'cell');
  const draftTable: TableDraft = {
    id: `T${draft.tables.length + 1}`,
    section,
    caption: captionOf(section, before),
    columns: columns.map(({ header: title, titles, role }) => ({ header: title, titles, role })),
    rows: tableRows(rows, columns),
    declaredCount: countAbove(draft, before),
    rowCount: rows.filter((row) => row.kind === 'row').length,
    node: table,
  };
  draft.tables.push(draftTable);
  if (use === 'none' || section === null) {
    reportItemless(draft, table, columns);
    return;
  }
  reportUnknown(draft, table, columns, header);
  const holder = annexOf(section);
  const make = createItemMaker({ section: holder, columns, type: use, uniqueId });
  const items = make(rows);
  for (const item of items) draft.items.push(item);
  if (use === 'task') reportTotals(draft, rows);
  if (items.length === 0 && rows.length > 0) reportItemless(draft, table, columns);
}

/** Lines that add up the rows above stay in the table and make no item. */
function reportTotals(draft: Tabled, rows: readonly AnnexRow[]): void {
  const lines = rows.flatMap((row) => (row.kind === 'row' ? row.lines.filter(addsUp) : []));
  const cells = lines.flatMap(({ at, places }) =>
    places.flatMap((place) => (place?.row === at ? [passageOf(place.cell)] : [])),
  );
  if (cells.length > 0)
    diagnose(
      draft,
      'table-total',
      'info',
      'Sums of a table make no item; they are kept in the table.',
      ...cells,
    );
}

/** A table that makes no items says so: a warning where its columns could be work, else only a note. */
function reportItemless(draft: Tabled, table: Table, columns: readonly Column[]): void {
  const work = draft.heading.kind !== 'report' && mayHoldWork(columns);
  const places = [table.children[0]?.children[0], lastCellOf(table)];
  diagnose(
    draft,
    'table-without-items',
    work ? 'warning' : 'info',
    'No row of this table was read as a task or a target; its cells are kept in the table.',
    ...places.flatMap((cell) => (cell === undefined ? [] : [passageOf(cell)])),
  );
}

/** The last cell that says something, which is one of the rows and no title. */
function lastCellOf(table: Table): TableCell | undefined {
  if (table.children.length < 2) return undefined;
  return table.children.at(-1)?.children.findLast(({ value }) => value !== '');
}

/** A table without titles goes on with the one above it in its section, where both have as many columns: the columns of that one, else null. */
function columnsAbove(draft: Tabled, table: Table, section: SectionDraft | null): Column[] | null {
  const above = draft.tables.at(-1);
  if (above === undefined || above.section !== section || above.columns.length !== table.columns) return null;
  if (above.columns.every(({ role }) => role === 'other')) return null;
  return above.columns.map((column) => ({ ...column, known: true }));
}

function reportContinued(draft: Tabled, table: Table): void {
  const first = table.children[0]?.children[0];
  diagnose(
    draft,
    'table-continued',
    'info',
    'This table has no titles; it is read with those of the table above it.',
    ...(first === undefined ? [] : [passageOf(first)]),
  );
}

/** Annex tasks all have the annex as section, whatever stands between. */
function annexOf(section: SectionDraft): SectionDraft {
  for (let at: SectionDraft | null = section; at !== null; at = at.parent) if (at.role === 'annex') return at;
  return section;
}

function captionOf(section: SectionDraft | null, before: SectionNode | null): string | null {
  const above = before?.block.type === 'paragraph' && before.section === null ? before.block.value : null;
  if (above !== null && above.length <= 200 && readDeclaredCount(above) === null && isTableCaption(above))
    return above;
  return section?.role === 'annex' && section.title.text !== '' ? fold(section.title.text) : null;
}

function reportUnknown(draft: Tabled, table: Table, columns: readonly Column[], header: number): void {
  for (const [at, column] of columns.entries()) {
    if (column.known) continue;
    const cell = table.children[Math.max(0, header - 1)]?.children.find(
      (candidate) => candidate.column === at,
    );
    const place: Passage[] = cell === undefined ? [] : [passageOf(cell)];
    diagnose(
      draft,
      'unknown-column',
      'warning',
      `The column “${column.header}” has a title that is not known; its cells are kept in the table.`,
      ...place,
    );
  }
}

/** `Danh mục có 04 nhiệm vụ` right above a table, or null. */
function countAbove(draft: Tabled, before: SectionNode | null): number | null {
  if (before?.block.type !== 'paragraph' || before.marker !== null || before.section !== null) return null;
  const count = readDeclaredCount(before.block.value);
  if (count !== null && !draft.uses.has(before.block)) claim(draft, before.block, 'cell');
  return count;
}

/** `Phụ lục có 29 nhiệm vụ.` below a table. */
function readCount(draft: Tabled, node: SectionNode): void {
  const last = draft.tables.at(-1);
  if (
    node.block.type !== 'paragraph' ||
    node.marker !== null ||
    last === undefined ||
    draft.uses.has(node.block)
  )
    return;
  const count = readDeclaredCount(node.block.value);
  if (count === null) return;
  last.declaredCount = count;
  claim(draft, node.block, 'cell');
}
