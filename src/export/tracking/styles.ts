/** Cell formats of the tracking workbook (ECMA-376, part 1, clause 18.8). */
import type { Language } from '../../plan/index.js';

/** Places of the cell formats in `stylesXml`. */
export const STYLE = {
  plain: 0,
  heading: 1,
  text: 2,
  date: 3,
  number: 4,
  link: 5,
  input: 6,
  inputDate: 7,
} as const;

/** Places of the formats that conditions give. */
export const DXF = { gone: 0, done: 1, onHold: 2, overdue: 3, soon: 4, fresh: 5 } as const;

const DATE_FORMATS: Record<Language, string> = { vi: 'dd/mm/yyyy', en: 'yyyy-mm-dd' };
const TOP = '<alignment vertical="top" wrapText="1"/>';

function fill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor rgb="FF${color}"/></patternFill></fill>`;
}

function font(inner: string): string {
  return `<font>${inner}<sz val="11"/><name val="Times New Roman"/></font>`;
}

function format(numFmt: number, fontId: number, fillId: number, alignment: string): string {
  return `<xf numFmtId="${numFmt}" fontId="${fontId}" fillId="${fillId}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}

export function stylesXml(language: Language): string {
  const side = (name: string): string => `<${name} style="thin"><color rgb="FFB8C0C8"/></${name}>`;
  const center = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
  const grey = '<font><strike/><color rgb="FF8A8A8A"/></font>';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="${DATE_FORMATS[language]}"/></numFmts>`,
    `<fonts count="3">${font('')}${font('<b/>')}<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Times New Roman"/></font></fonts>`,
    `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('DDE7F2')}${fill('FFFBE6')}</fills>`,
    `<borders count="2"><border/><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    format(0, 1, 2, center),
    format(0, 0, 0, TOP),
    format(164, 0, 0, '<alignment horizontal="left" vertical="top"/>'),
    format(0, 0, 0, '<alignment horizontal="center" vertical="top"/>'),
    format(0, 2, 0, '<alignment horizontal="center" vertical="top"/>'),
    format(0, 0, 3, TOP),
    format(164, 0, 3, '<alignment horizontal="left" vertical="top"/>'),
    '</cellXfs><dxfs count="6">',
    `<dxf>${grey}${fill('EDEDED')}</dxf>`,
    `<dxf>${fill('DFF2DF')}</dxf>`,
    `<dxf>${fill('E4E4EE')}</dxf>`,
    `<dxf><font><color rgb="FF9C0006"/></font>${fill('FFD6D6')}</dxf>`,
    `<dxf>${fill('FFF0B3')}</dxf>`,
    `<dxf>${fill('DCEBFF')}</dxf>`,
    '</dxfs></styleSheet>',
  ].join('');
}
