/** The parts of the workbook that hold no rows, by path (ECMA-376, part 2). */
import type { Language } from '../../plan/index.js';
import { columnLetters } from '../xlsx/sheet.js';
import { escaped } from '../xml.js';
import { chartXml, drawingXml } from './chart.js';
import { COLUMNS } from './columns.js';
import type { Layout } from './sheet.js';
import { stylesXml } from './styles.js';
import { type Counts, summarySheet, summaryTable } from './summary.js';
import { SHEETS } from './titles.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';

export interface Link {
  row: number;
  relation: string;
  target: string;
}

/** Every part but the sheet of tasks, which is at `xl/worksheets/sheet1.xml`. */
export function packageParts(
  counts: Counts,
  lastRow: number,
  links: readonly Link[],
  layout: Layout,
): Record<string, string> {
  const { language } = layout;
  const table = summaryTable(counts, language);
  const hasChart = table.agencies.length > 0;
  const targets = new Map(links.map(({ relation, target }) => [relation, target]));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(hasChart),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml', false]]),
    'xl/workbook.xml': workbook(lastRow, layout),
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml', false],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml', false],
      ['rId3', 'styles', 'styles.xml', false],
    ]),
    'xl/styles.xml': stylesXml(language),
    'xl/worksheets/sheet2.xml': summarySheet(counts, lastRow, layout),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      [...targets].map(([id, target]) => [id, 'hyperlink', target, true]),
    ),
  };
  if (!hasChart) return parts;
  return {
    ...parts,
    'xl/worksheets/_rels/sheet2.xml.rels': relations([
      ['rId1', 'drawing', '../drawings/drawing1.xml', false],
    ]),
    'xl/drawings/drawing1.xml': drawingXml(table),
    'xl/drawings/_rels/drawing1.xml.rels': relations([['rId1', 'chart', '../charts/chart1.xml', false]]),
    'xl/charts/chart1.xml': chartXml(table, language),
  };
}

function relations(all: readonly (readonly [string, string, string, boolean])[]): string {
  const each = all.map(
    ([id, type, target, isExternal]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escaped(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(hasChart: boolean): string {
  const override = (path: string, type: string): string =>
    `<Override PartName="${path}" ContentType="${TYPE}.${type}+xml"/>`;
  return [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>',
    override('/xl/workbook.xml', 'spreadsheetml.sheet.main'),
    override('/xl/styles.xml', 'spreadsheetml.styles'),
    override('/xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet'),
    override('/xl/worksheets/sheet2.xml', 'spreadsheetml.worksheet'),
    hasChart ? override('/xl/drawings/drawing1.xml', 'drawing') : '',
    hasChart ? override('/xl/charts/chart1.xml', 'drawingml.chart') : '',
    '</Types>',
  ].join('');
}

function workbook(lastRow: number, { language, added }: Layout): string {
  const { tracking, summary } = SHEETS[language as Language];
  const end = columnLetters(COLUMNS.length + added.length - 1);
  return [
    `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>`,
    `<sheet name="${escaped(tracking)}" sheetId="1" r:id="rId1"/><sheet name="${escaped(summary)}" sheetId="2" r:id="rId2"/></sheets><definedNames>`,
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${escaped(tracking)}'!$A$1:$${end}$${Math.max(lastRow, 1)}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${escaped(tracking)}'!$1:$1</definedName>`,
    '</definedNames></workbook>',
  ].join('');
}
