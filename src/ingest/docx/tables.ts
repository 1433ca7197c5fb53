import { tooLarge } from './archive.js';
import { isUnruled } from './borders.js';
import { isUnfilled, wordsOf } from './drawings.js';
import { DOCX_LIMITS } from './limits.js';
import { wholeNumber } from './numbering.js';
import { type Story, wrap } from './story.js';
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
type WriteBlocks = (nodes: readonly XmlNode[], story: Story) => string;

export function writeTable(table: XmlElement, story: Story, writeBlocks: WriteBlocks): string {
  const style = isUnruled(table, story.styles) ? `<w:tblStyle w:val="${UNRULED}"/>` : '';
  const rows = inner(table, 'w:tr').map((row) => writeRow(row, story, writeBlocks));
  return `<w:tbl>${wrap('w:tblPr', style)}${rows.join('')}</w:tbl>`;
}

function writeRow(row: XmlElement, story: Story, writeBlocks: WriteBlocks): string {
  const properties = child(row, 'w:trPr');
  if (child(properties, 'w:del') !== undefined) return '';
  const cells = inner(row, 'w:tc').filter((cell) => !isDeleted(cell));
  const skipped = columnsOf(childValue(properties, 'w:gridBefore'), 0);
  const before = skipped > 0 ? `<w:tc><w:tcPr><w:gridSpan w:val="${skipped}"/></w:tcPr></w:tc>` : '';
  const header = toggle(properties, 'w:tblHeader') === true ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
  const written = writeCells(cells, story, writeBlocks);
  const takenOut = written.every(({ content }) => !content.includes('<w:t>')) && cells.some(hadWords);
  if (takenOut && written.every(({ merge }) => merge === '')) return '';
  return cells.length === 0 ? '' : `<w:tr>${header}${before}${written.map(cellXml).join('')}</w:tr>`;
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
  merge: string;
  content: string;
}

/** Cells merged across the old way (`w:hMerge`) widen the cell they continue. */
function writeCells(cells: readonly XmlElement[], story: Story, writeBlocks: WriteBlocks): WrittenCell[] {
  const written: WrittenCell[] = [];
  for (const cell of cells) {
    if (++story.cells > DOCX_LIMITS.tableCells) throw tooLarge('tableCells', DOCX_LIMITS.tableCells);
    const properties = child(cell, 'w:tcPr');
    const span = columnsOf(childValue(properties, 'w:gridSpan'), 1);
    const across = child(properties, 'w:hMerge');
    const last = written.at(-1);
    if (across !== undefined && across.attributes['w:val'] !== 'restart' && last !== undefined) {
      last.span += span;
      continue;
    }
    written.push({ span, merge: mergeOf(properties), content: writeBlocks(cell.children, story) });
  }
  return written;
}

/** Merged down, or to be merged down once tracked changes are accepted (`w:cellMerge`). */
function mergeOf(properties: XmlElement | undefined): string {
  const down = child(properties, 'w:vMerge');
  const tracked = child(properties, 'w:cellMerge')?.attributes['w:vMerge'];
  if (down === undefined && tracked === undefined) return '';
  const restarts = down?.attributes['w:val'] === 'restart' || tracked === 'rest';
  return `<w:vMerge w:val="${restarts ? 'restart' : 'continue'}"/>`;
}

function cellXml({ span, merge, content }: WrittenCell): string {
  const wide = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  return `<w:tc>${wrap('w:tcPr', wide + merge)}${content}</w:tc>`;
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
