/** The sheet of tasks as SpreadsheetML (ECMA-376, part 1, clause 18.3), a row at a time. */
import type { Language } from '../../plan/index.js';
import type { ReadCell } from '../xlsx/read.js';
import { columnLetters, serialDate, textCell } from '../xlsx/sheet.js';
import { escaped } from '../xml.js';
import { COLUMNS, HIDDEN, MARKS, STATUSES } from './columns.js';
import type { TrackingRow } from './rows.js';
import { DXF, STYLE } from './styles.js';
import { SHEETS } from './titles.js';

/** Room that the drop-down, the colours and the filter leave for rows that people add. */
const SPARE_ROWS = 500;
/** Columns that stay in sight: TT and the task. */
const FROZEN_COLUMNS = 2;
const LINE_HEIGHT = 15;
/** The highest a row can be, in points (and in every program that opens the file). */
const HIGHEST_ROW = 409;
const ADDED_WIDTH = 18;
/** Days before the due day on which a task turns yellow. */
const SOON_DAYS = 15;
/** A worksheet holds no more links. */
export const MOST_LINKS = 65_000;

const FILLED_IN = new Set(['status', 'doneOn', 'result', 'note']);

/** The columns in their order: ours, those that people added, the hidden ones. */
export interface Layout {
  language: Language;
  added: readonly string[];
}

function widths({ added }: Layout): number[] {
  return [...COLUMNS.map(({ width }) => width), ...added.map(() => ADDED_WIDTH), ...HIDDEN.map(() => 0)];
}

/** Letters of one of our columns. */
export function lettersOf(key: string, { added }: Layout): string {
  const at = COLUMNS.findIndex((column) => column.key === key);
  const hidden = HIDDEN.findIndex((column) => column.key === key);
  return columnLetters(at >= 0 ? at : COLUMNS.length + added.length + hidden);
}

export function trackingHead(layout: Layout): string {
  const columns = widths(layout).map((width, index) => {
    const place = `min="${index + 1}" max="${index + 1}"`;
    return width === 0
      ? `<col ${place} width="9" hidden="1" customWidth="1"/>`
      : `<col ${place} width="${width}" customWidth="1"/>`;
  });
  const titles = [
    ...COLUMNS.map(({ title }) => title[layout.language]),
    ...layout.added,
    ...HIDDEN.map(({ title }) => title[layout.language]),
  ].map((title, index) => textCell(`${columnLetters(index)}1`, title, STYLE.heading));
  const corner = `${columnLetters(FROZEN_COLUMNS)}2`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" tabSelected="1">',
    `<pane xSplit="${FROZEN_COLUMNS}" ySplit="1" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${columns.join('')}</cols><sheetData><row r="1" ht="32" customHeight="1">${titles.join('')}</row>`,
  ].join('');
}

/** One row; its height shows all of its words. */
export function trackingRow({ cells, added }: TrackingRow, row: number, layout: Layout): string {
  const all = [
    ...COLUMNS.map(({ key }) => ({ key, cell: cells.get(key) ?? null })),
    ...added.map((cell) => ({ key: 'added', cell })),
    ...Array.from({ length: layout.added.length - added.length }, () => ({ key: 'added', cell: null })),
    ...HIDDEN.map(({ key }) => ({ key, cell: cells.get(key) ?? null })),
  ];
  const lines = widths(layout).map((width, index) =>
    width === 0 ? 1 : linesIn(all[index]?.cell ?? null, width),
  );
  const height = Math.min(HIGHEST_ROW, Math.max(1, ...lines) * LINE_HEIGHT + 3);
  const out = all.map(({ key, cell }, index) => cellXml(`${columnLetters(index)}${row}`, key, cell));
  return `<row r="${row}" ht="${height}" customHeight="1">${out.join('')}</row>`;
}

/** Lines that words take in a column, reckoned a little too many. */
function linesIn(cell: ReadCell | null, width: number): number {
  if (cell === null || cell.kind !== 'text') return 1;
  const room = Math.max(1, width - 2);
  return cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}

function cellXml(at: string, key: string, cell: ReadCell | null): string {
  const isInput = FILLED_IN.has(key);
  if (cell === null)
    return `<c r="${at}" s="${key === 'doneOn' ? STYLE.inputDate : isInput ? STYLE.input : STYLE.text}"/>`;
  if (cell.kind === 'number')
    return `<c r="${at}" s="${key === 'page' ? STYLE.link : isInput ? STYLE.input : STYLE.number}"><v>${cell.value}</v></c>`;
  const serial = cell.kind === 'date' ? serialDate(cell.value) : null;
  if (serial !== null)
    return `<c r="${at}" s="${isInput ? STYLE.inputDate : STYLE.date}"><v>${serial}</v></c>`;
  return textCell(at, String(cell.value), isInput ? STYLE.input : STYLE.text);
}

/**
 * What stands after the rows: filter, colours, drop-down, links, and A4 pages as wide as the sheet.
 *
 * @param links - row and relation of each link
 */
export function trackingFoot(
  lastRow: number,
  links: readonly { row: number; relation: string }[],
  layout: Layout,
): string {
  const { language } = layout;
  const last = Math.max(lastRow, 1) + SPARE_ROWS;
  const end = columnLetters(COLUMNS.length + layout.added.length - 1);
  const status = lettersOf('status', layout);
  const list = escaped(`"${STATUSES[language].join(',')}"`);
  const doneOn = lettersOf('doneOn', layout);
  const page = lettersOf('page', layout);
  const { printed, page: pageWord } = SHEETS[language];
  return [
    `</sheetData><autoFilter ref="A1:${end}${Math.max(lastRow, 1)}"/>`,
    `<conditionalFormatting sqref="A2:${end}${last}">${colours(layout)}</conditionalFormatting>`,
    `<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${status}2:${status}${last}"><formula1>${list}</formula1></dataValidation>`,
    `<dataValidation type="date" operator="greaterThan" allowBlank="1" showErrorMessage="1" sqref="${doneOn}2:${doneOn}${last}"><formula1>36526</formula1></dataValidation></dataValidations>`,
    links.length === 0
      ? ''
      : `<hyperlinks>${links.map(({ row, relation }) => `<hyperlink ref="${page}${row}" r:id="${relation}"/>`).join('')}</hyperlinks>`,
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddHeader>&amp;C&amp;"Arial,Bold"${escaped(printed)}</oddHeader><oddFooter>&amp;C${pageWord} &amp;P/&amp;N</oddFooter></headerFooter></worksheet>`,
  ].join('');
}

/** Gone, done, on hold, overdue, due soon, new: the first that holds colours the row. */
function colours(layout: Layout): string {
  const [, , doneInTime, doneLate, overdue, onHold] = STATUSES[layout.language];
  const { fresh, gone } = MARKS[layout.language];
  const at = (key: string): string => `$${lettersOf(key, layout)}2`;
  const [status, due, mark] = [at('status'), at('due'), at('mark')];
  const rules: [formula: string, format: number][] = [
    [`${mark}="${gone}"`, DXF.gone],
    [`OR(${status}="${doneInTime}",${status}="${doneLate}")`, DXF.done],
    [`${status}="${onHold}"`, DXF.onHold],
    [`OR(${status}="${overdue}",AND(ISNUMBER(${due}),${due}<TODAY()))`, DXF.overdue],
    [`AND(ISNUMBER(${due}),${due}-TODAY()<=${SOON_DAYS})`, DXF.soon],
    [`${mark}="${fresh}"`, DXF.fresh],
  ];
  return rules
    .map(
      ([formula, format], index) =>
        `<cfRule type="expression" dxfId="${format}" priority="${index + 1}" stopIfTrue="1"><formula>${escaped(formula)}</formula></cfRule>`,
    )
    .join('');
}
