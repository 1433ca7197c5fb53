import { tooLarge } from './archive.js';
import { isUnruled } from './borders.js';
import { isUnfilled, wordsOf } from './drawings.js';
import { DOCX_LIMITS } from './limits.js';
import { wholeNumber } from './numbering.js';
import { around, holdWords, type Reduced, reduced, valued } from './reduced.js';
import type { Story } from './story.js';
import { child, children, childValue, toggle, type XmlElement, type XmlNode } from './xml.js';

/** Name of the table style that says: rulings are not printed. */
export const UNRULED = 'unruled';

/** Elements around blocks, rows or cells that print nothing themselves. */
export const WRAPPERS: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
]);

/** Writes the blocks inside a cell. */
type WriteBlocks = (nodes: readonly XmlNode[], story: Story) => Reduced[];

export function writeTable(table: XmlElement, story: Story, writeBlocks: WriteBlocks): Reduced {
  const style = isUnruled(table, story.styles) ? [valued('w:tblStyle', UNRULED)] : [];
  const hair = narrowColumns(table);
  const rows = inner(table, 'w:tr').flatMap((row) => writeRow(row, hair, story, writeBlocks));
  return reduced('w:tbl', [...around('w:tblPr', style), ...rows]);
}

/** A column narrower than this has no room for a letter (twentieths of a point): the border of one row was dragged past that of the others. */
const NARROWEST = 100;

/** The columns of a table in which nothing can be printed. */
function narrowColumns(table: XmlElement): ReadonlySet<number> {
  const widths = children(child(table, 'w:tblGrid'), 'w:gridCol').map((column) =>
    wholeNumber(column.attributes['w:w'], NARROWEST),
  );
  return new Set(widths.flatMap((width, at) => (width < NARROWEST ? [at] : [])));
}

function writeRow(
  row: XmlElement,
  hair: ReadonlySet<number>,
  story: Story,
  writeBlocks: WriteBlocks,
): Reduced[] {
  const properties = child(row, 'w:trPr');
  if (child(properties, 'w:del') !== undefined) return [];
  const cells = inner(row, 'w:tc').filter((cell) => !isDeleted(cell));
  // A row that is not shown (ECMA-376 Part 1, 17.4.19).
  if (toggle(properties, 'w:hidden') === true) {
    if (cells.some(hadWords)) story.losses.leaveOut('text-hidden');
    return [];
  }
  const skipped = columnsOf(childValue(properties, 'w:gridBefore'), 0);
  const written = writeCells(cells, { from: skipped, hair }, story, writeBlocks);
  const before =
    skipped > 0 && !isWithin(hair, 0, skipped)
      ? [reduced('w:tc', [reduced('w:tcPr', [valued('w:gridSpan', `${skipped}`)])])]
      : [];
  const header =
    toggle(properties, 'w:tblHeader') === true ? [reduced('w:trPr', [reduced('w:tblHeader')])] : [];
  const takenOut = written.every(({ content }) => !holdWords(content)) && cells.some(hadWords);
  if (takenOut && written.every(({ merge }) => merge === null)) return [];
  return cells.length === 0 ? [] : [reduced('w:tr', [...header, ...before, ...written.map(cellOf)])];
}

/** A cell taken out of its row under tracked changes (ECMA-376 Part 1, 17.13.5.2). */
function isDeleted(cell: XmlElement): boolean {
  return child(child(cell, 'w:tcPr'), 'w:cellDel') !== undefined;
}

/** Words stand in the file, though none is printed: a row that was struck out as a whole is no row. */
function hadWords(cell: XmlElement): boolean {
  return wordsOf(cell) !== '';
}

interface WrittenCell {
  span: number;
  merge: Reduced | null;
  content: Reduced[];
}

/** Where a row's cells stand on the grid: the column of the first, and the columns that are too narrow for words. */
interface Place {
  from: number;
  hair: ReadonlySet<number>;
}

/** Cells merged across the old way (`w:hMerge`) widen the cell they continue, and so do those without words that are too narrow for any. */
function writeCells(
  cells: readonly XmlElement[],
  { from, hair }: Place,
  story: Story,
  writeBlocks: WriteBlocks,
): WrittenCell[] {
  const written: WrittenCell[] = [];
  let column = from;
  let pending = isWithin(hair, 0, from) ? from : 0;
  for (const cell of cells) {
    if (++story.cells > DOCX_LIMITS.tableCells) throw tooLarge('tableCells', DOCX_LIMITS.tableCells);
    const properties = child(cell, 'w:tcPr');
    const span = columnsOf(childValue(properties, 'w:gridSpan'), 1);
    const across = child(properties, 'w:hMerge');
    const isHair = hair.size > 0 && isWithin(hair, column, span) && wordsOf(cell) === '';
    column += span;
    const last = written.at(-1);
    if (isHair && last === undefined) {
      pending += span;
      continue;
    }
    if (
      last !== undefined &&
      (isHair || (across !== undefined && across.attributes['w:val'] !== 'restart'))
    ) {
      last.span += span;
      continue;
    }
    const content = writeBlocks(cell.children, story);
    written.push({ span: span + pending, merge: mergeOf(properties), content });
    pending = 0;
  }
  return written;
}

function isWithin(columns: ReadonlySet<number>, from: number, span: number): boolean {
  return Array.from({ length: span }, (_, at) => from + at).every((column) => columns.has(column));
}

/** Merged down, or to be merged down once tracked changes are accepted (`w:cellMerge`). */
function mergeOf(properties: XmlElement | undefined): Reduced | null {
  const down = child(properties, 'w:vMerge');
  const tracked = child(properties, 'w:cellMerge')?.attributes['w:vMerge'];
  if (down === undefined && tracked === undefined) return null;
  const restarts = down?.attributes['w:val'] === 'restart' || tracked === 'rest';
  return valued('w:vMerge', restarts ? 'restart' : 'continue');
}

function cellOf({ span, merge, content }: WrittenCell): Reduced {
  const wide = span > 1 ? [valued('w:gridSpan', `${span}`)] : [];
  return reduced('w:tc', [...around('w:tcPr', merge === null ? wide : [...wide, merge]), ...content]);
}

/** A number of columns; more than a table of Word can have is a damaged file's. */
function columnsOf(text: string | undefined, least: number): number {
  return Math.min(DOCX_LIMITS.tableColumns, Math.max(least, wholeNumber(text, least)));
}

/** Rows of a table or cells of a row, those inside content controls included; a control that nobody filled in leaves its cell empty. */
function inner(element: XmlElement, name: string): XmlElement[] {
  return children(element).flatMap((node) => {
    if (node.name === name) return [node];
    if (!WRAPPERS.has(node.name)) return [];
    const found = inner(node, name);
    return node.name === 'w:sdt' && isUnfilled(node) ? found.map(emptied) : found;
  });
}

function emptied(element: XmlElement): XmlElement {
  return { ...element, children: children(element, 'w:tcPr') };
}
