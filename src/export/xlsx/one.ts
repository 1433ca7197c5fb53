/** One worksheet of ready cells, for what is no list of plans. */
import type { Language } from '../../plan/index.js';
import { escaped } from '../xml.js';
import { columnLetters, filterRange } from './sheet.js';
import { STYLE, workbookParts } from './workbook.js';

/** Every entry bears one date, so that equal rows give equal bytes. */
const ENTRY_DATE = new Date(Date.UTC(1980, 0, 1));
const WIDTH = 24;

/**
 * A workbook of one sheet with a frozen, filtered heading.
 *
 * @param rows - the heading first
 */
export async function workbookOf(
  title: string,
  rows: readonly (readonly (string | number)[])[],
  language: Language,
): Promise<Uint8Array> {
  const count = rows[0]?.length ?? 1;
  const { default: JSZip } = await import('jszip');
  const zip = new JSZip();
  const settings = { date: ENTRY_DATE, createFolders: false };
  const parts = workbookParts([{ title, filter: filterRange(count, rows.length) }], language);
  for (const [name, xml] of Object.entries(parts)) zip.file(name, xml, settings);
  zip.file('xl/worksheets/sheet1.xml', sheetXml(rows, count), settings);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function sheetXml(rows: readonly (readonly (string | number)[])[], count: number): string {
  const body = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${row + 1}`, row === 0)).join('')}</row>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols><col min="1" max="${count}" width="${WIDTH}" customWidth="1"/></cols><sheetData>${body.join('')}</sheetData>`,
    `<autoFilter ref="${filterRange(count, rows.length).replaceAll('$', '')}"/><pageSetup paperSize="9" orientation="landscape"/></worksheet>`,
  ].join('');
}

function cellXml(cell: string | number, place: string, heading: boolean): string {
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  const style = heading ? STYLE.heading : STYLE.text;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}
