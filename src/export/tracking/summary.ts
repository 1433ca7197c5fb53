/** The sheet of counts: agencies down, quarters across, kept up to date by the spreadsheet. */
import type { Language } from '../../plan/index.js';
import { quarterName } from '../quarters.js';
import { LIST_SEPARATOR } from '../view.js';
import { columnLetters, textCell } from '../xlsx/sheet.js';
import { escaped } from '../xml.js';
import { MOST_BARS, rowAboveChart } from './chart.js';
import { MARKS, STATUSES } from './columns.js';
import type { TrackingRow } from './rows.js';
import { type Layout, lettersOf } from './sheet.js';
import { STYLE } from './styles.js';
import { SHEETS, SUMMARY } from './titles.js';

/** Counts as rows pass by. */
export interface Counts {
  /** Agencies by name, each with its tasks by quarter (`''` where there is none) and by status. */
  agencies: Map<string, { all: number; quarters: Map<string, number>; statuses: Map<string, number> }>;
  quarters: Set<string>;
}

export function newCounts(): Counts {
  return { agencies: new Map(), quarters: new Set() };
}

/** Adds a row to the counts of each agency that leads it. */
export function count(counts: Counts, { cells }: TrackingRow): void {
  const quarter = String(cells.get('quarter')?.value ?? '');
  const status = String(cells.get('status')?.value ?? '');
  const lead = String(cells.get('lead')?.value ?? '');
  if (quarter !== '') counts.quarters.add(quarter);
  for (const name of new Set(lead.split(LIST_SEPARATOR))) {
    const agency = counts.agencies.get(name) ?? { all: 0, quarters: new Map(), statuses: new Map() };
    agency.all++;
    agency.quarters.set(quarter, (agency.quarters.get(quarter) ?? 0) + 1);
    agency.statuses.set(status, (agency.statuses.get(status) ?? 0) + 1);
    counts.agencies.set(name, agency);
  }
}

/** What a chart shows of the counts: names, and a series a column. */
export interface SummaryTable {
  agencies: string[];
  series: { title: string; column: string; values: number[] }[];
}

/** Agencies by how much they have to do, quarters in time; tasks without one last. */
export function summaryTable(counts: Counts, language: Language): SummaryTable {
  const sorted = [...counts.agencies].sort(([a, { all: x }], [b, { all: y }]) => y - x || (a < b ? -1 : 1));
  const quarters = [...[...counts.quarters].sort(), ''];
  return {
    agencies: sorted.map(([name]) => name),
    series: quarters.map((quarter, index) => ({
      title: quarter === '' ? SUMMARY[language].noQuarter : quarterName(quarter, language),
      column: columnLetters(2 + index),
      values: sorted.map(([, agency]) => agency.quarters.get(quarter) ?? 0),
    })),
  };
}

/**
 * The sheet. Its numbers are formulas over the tasks, with the values of today, so that they follow what people type.
 *
 * @param lastRow - last row of the tasks
 */
export function summarySheet(counts: Counts, lastRow: number, layout: Layout): string {
  const { language } = layout;
  const words = SUMMARY[language];
  const table = summaryTable(counts, language);
  const { agencies, series } = table;
  // A short table prints on one page with its chart; behind a long one the chart begins a page.
  const isShort = agencies.length <= MOST_BARS;
  const above = rowAboveChart(table);
  const [, , doneInTime, doneLate, overdue, onHold] = STATUSES[language];
  const range = (key: string): string => {
    const letters = lettersOf(key, layout);
    return `'${SHEETS[language].tracking}'!$${letters}$2:$${letters}$${Math.max(lastRow, 2)}`;
  };
  const quarters = [...[...counts.quarters].sort(), ''];
  const titles = [words.agency, words.all, ...series.map(({ title }) => title), words.done, words.late];
  const rows = agencies.map((name, index) => {
    const row = index + 2;
    const agency = counts.agencies.get(name);
    const isLead =
      name === ''
        ? `(${range('lead')}="")*(${range('task')}<>"")`
        : `ISNUMBER(FIND("${LIST_SEPARATOR}"&$A${row}&"${LIST_SEPARATOR}","${LIST_SEPARATOR}"&${range('lead')}&"${LIST_SEPARATOR}"))`;
    const where = (more: string): string => `SUMPRODUCT(${isLead}*${more})`;
    const hasStatus = (status: string): string => `(${range('status')}="${status}")`;
    // As the rows are coloured: said to be, or due before today and neither done, nor on hold, nor gone.
    const open = [doneInTime, doneLate, overdue, onHold].map((status) => `(${range('status')}<>"${status}")`);
    const isOverdue = `(${hasStatus(overdue)}+${open.join('*')}*(${range('mark')}<>"${MARKS[language].gone}")*ISNUMBER(${range('due')})*(${range('due')}<TODAY()))`;
    const state = (...states: string[]): number =>
      states.reduce((sum, one) => sum + (agency?.statuses.get(one) ?? 0), 0);
    const cells: [formula: string, value: number][] = [
      [where('1'), agency?.all ?? 0],
      ...quarters.map((quarter): [string, number] => [
        where(`(${range('quarter')}="${quarter}")`),
        agency?.quarters.get(quarter) ?? 0,
      ]),
      [where(`(${hasStatus(doneInTime)}+${hasStatus(doneLate)})`), state(doneInTime, doneLate)],
      [where(isOverdue), state(overdue)],
    ];
    const xml = cells.map(
      ([formula, value], at) =>
        `<c r="${columnLetters(at + 1)}${row}" s="${STYLE.number}"><f>${escaped(formula)}</f><v>${value}</v></c>`,
    );
    return `<row r="${row}">${textCell(`A${row}`, name === '' ? words.none : name, STYLE.text)}${xml.join('')}</row>`;
  });
  const heading = titles.map((title, index) => textCell(`${columnLetters(index)}1`, title, STYLE.heading));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>',
    `<cols><col min="1" max="1" width="44" customWidth="1"/><col min="2" max="${titles.length}" width="13" customWidth="1"/></cols>`,
    `<sheetData><row r="1" ht="32" customHeight="1">${heading.join('')}</row>${rows.join('')}</sheetData>`,
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="${isShort ? 1 : 0}"/>`,
    isShort
      ? ''
      : `<rowBreaks count="1" manualBreakCount="1"><brk id="${above}" max="16383" man="1"/></rowBreaks>`,
    agencies.length === 0 ? '' : '<drawing r:id="rId1"/>',
    '</worksheet>',
  ].join('');
}
