/** One worksheet as SpreadsheetML (ECMA-376, part 1, clause 18.3), a row at a time. */

import { type Language, labelOf } from '../../plan/index.js';
import type { Cell, CellType, Column } from '../columns.js';
import { neutralised } from '../csv.js';
import { dayNumber } from '../dates.js';
import { cellFor } from '../sheets/index.js';
import { widthOf } from '../sheets/widths.js';
import { escaped } from '../xml.js';
import { STYLE } from './workbook.js';

/** A worksheet holds no more rows, its heading counted (ECMA-376 and every program that opens it). */
export const MOST_ROWS = 1_048_576;
/** A cell holds no more UTF-16 units; the rest is cut, and `…` says so. */
const LONGEST_CELL = 32_767;
/** Days from 1899-12-30, where serial dates begin, to 1970-01-01. */
export const SERIAL_OF_1970 = 25_569;
/** Serial dates before 1900-03-01 count a day that never was. */
const FIRST_SURE_SERIAL = 61;
/** `_x0041_` inside a text would be read as `A`. */
const LOOKS_ESCAPED = /_x(?=[0-9A-Fa-f]{4}_)/g;
const WIDEST_COLUMN = 255;

/** Column letters: 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** What stands before the rows: a frozen heading, widths, and the heading itself. */
export function sheetHead(columns: readonly Column[], language: Language): string {
  const widths = columns.map(({ key }, index) => {
    const width = Math.min(widthOf(key), WIDEST_COLUMN);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  const titles = columns.map(({ key }, index) =>
    textCell(`${columnLetters(index)}1`, labelOf(key, language), STYLE.heading),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${titles.join('')}</row>`,
  ].join('');
}

/** What stands after the rows: the filter over all of them, and landscape pages as wide as the sheet. */
export function sheetFoot(columns: readonly Column[], lastRow: number): string {
  return `</sheetData><autoFilter ref="${filterRange(columns.length, lastRow).replaceAll('$', '')}"/><pageSetup paperSize="9" orientation="landscape"/></worksheet>`;
}

/** `$A$1:$T$120` */
export function filterRange(columnCount: number, lastRow: number): string {
  return `$A$1:$${columnLetters(columnCount - 1)}$${lastRow}`;
}

/**
 * One row.
 *
 * @param row - its number, the heading being 1
 */
export function sheetRow(
  columns: readonly Column[],
  cells: readonly Cell[],
  row: number,
  language: Language,
): string {
  let out = `<row r="${row}">`;
  for (const [index, cell] of cells.entries()) {
    const column = columns[index];
    if (cell === null || cell === '' || column === undefined) continue;
    out += cellXml(`${columnLetters(index)}${row}`, cellFor(column.key, cell, language), column.type);
  }
  return `${out}</row>`;
}

function cellXml(at: string, cell: Cell, type: CellType): string {
  if (typeof cell === 'boolean') return `<c r="${at}" t="b" s="${STYLE.plain}"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') return `<c r="${at}" s="${STYLE.plain}"><v>${cell}</v></c>`;
  if (cell === null) return '';
  const serial = type === 'date' || type === 'edtf' ? serialDate(cell) : null;
  if (serial !== null) return `<c r="${at}" s="${STYLE.date}"><v>${serial}</v></c>`;
  return textCell(at, cell, neutralised(cell) === cell ? STYLE.text : STYLE.quotedText);
}

/** The serial of an ISO date; null for what is no whole day or too early to have one. */
export function serialDate(iso: string): number | null {
  const day = dayNumber(iso);
  return day === null || day + SERIAL_OF_1970 < FIRST_SURE_SERIAL ? null : day + SERIAL_OF_1970;
}

export function textCell(at: string, text: string, style: number): string {
  const cut = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
  const safe = escaped(cut.replace(LOOKS_ESCAPED, '_x005F_x'));
  return `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${safe}</t></is></c>`;
}
