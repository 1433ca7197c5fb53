/** The chart beside the counts: stacked bars, an agency a bar, a quarter a colour (ECMA-376, part 1, clause 21.2). */
import type { Language } from '../../plan/index.js';
import { escaped } from '../xml.js';
import type { SummaryTable } from './summary.js';
import { SHEETS, SUMMARY } from './titles.js';

/** More bars than these cannot be read. */
export const MOST_BARS = 20;
/** Colours of the quarters, over and over; told, for a workbook without a theme has none of its own. */
const COLOURS = ['4472C4', 'ED7D31', '70AD47', 'FFC000', '5B9BD5', '9E480E', '43682B', '997300'];
/** Tasks without a day. */
const NO_QUARTER = 'A5A5A5';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The row above the chart, from 1: that behind the table. */
export function rowAboveChart({ agencies }: SummaryTable): number {
  return agencies.length + 2;
}

/** Where the chart stands: under the table, a dozen columns wide. */
export function drawingXml(table: SummaryTable): string {
  const { agencies } = table;
  const top = rowAboveChart(table);
  const bottom = top + 6 + 2 * Math.min(agencies.length, MOST_BARS);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor>`,
    `<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${top}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`,
    `<xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${bottom}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
  ].join('');
}

export function chartXml({ agencies, series }: SummaryTable, language: Language): string {
  const shown = agencies.slice(0, MOST_BARS);
  const names = shown.map((name) => (name === '' ? SUMMARY[language].none : name));
  const last = shown.length + 1;
  const sheet = `'${SHEETS[language].summary}'!`;
  const each = series.map(({ title, column, values }, index) =>
    [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
      `<c:tx><c:strRef><c:f>${escaped(`${sheet}$${column}$1`)}</c:f>${strings([title])}</c:strRef></c:tx>${filled(index === series.length - 1 ? NO_QUARTER : (COLOURS[index % COLOURS.length] ?? NO_QUARTER))}`,
      `<c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>${escaped(`${sheet}$A$2:$A$${last}`)}</c:f>${strings(names)}</c:strRef></c:cat>`,
      `<c:val><c:numRef><c:f>${escaped(`${sheet}$${column}$2:$${column}$${last}`)}</c:f>${numbers(values.slice(0, MOST_BARS))}</c:numRef></c:val></c:ser>`,
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart>`,
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="${language}" sz="1200" b="1"/><a:t>${escaped(SUMMARY[language].chart)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${each.join('')}<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="111"/><c:axId val="112"/></c:barChart>`,
    '<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:tickLblPos val="nextTo"/><c:crossAx val="112"/></c:catAx>',
    '<c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/><c:tickLblPos val="nextTo"/><c:crossAx val="111"/><c:crosses val="max"/></c:valAx>',
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart></c:chartSpace>',
  ].join('');
}

function filled(colour: string): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>`;
}

function strings(texts: readonly string[]): string {
  return `<c:strCache>${points(texts.map(escaped))}</c:strCache>`;
}

function numbers(values: readonly number[]): string {
  return `<c:numCache><c:formatCode>0</c:formatCode>${points(values.map(String))}</c:numCache>`;
}

function points(values: readonly string[]): string {
  const each = values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`);
  return `<c:ptCount val="${values.length}"/>${each.join('')}`;
}
