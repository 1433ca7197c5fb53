/** Worksheets read back (ECMA-376, part 1, clause 18.3), whichever program saved them: texts, numbers and dates, row by row. */
import type JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import { KehoachError } from '../../errors.js';
import { isoOf } from '../dates.js';
import { SERIAL_OF_1970 } from './sheet.js';

/** What a cell shows; a day is ISO 8601. */
export type ReadCell = { kind: 'text' | 'date'; value: string } | { kind: 'number'; value: number };

export interface ReadSheet {
  title: string;
  /** Cells by column, from 0; empty ones left out. */
  rows: Map<number, ReadCell>[];
}

/** Number formats that every program knows as those of dates. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);
/** More would not be a workbook that people fill in by hand. */
const MOST_BYTES = 256 << 20;

/** Reads the worksheets of a workbook. Formulas give the value that was last computed. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadSheet[]> {
  try {
    const { default: Zip } = await import('jszip');
    const zip = await Zip.loadAsync(bytes);
    const part = (path: string): Promise<string> => textOf(zip, path);
    const strings = sharedStrings(await part('xl/sharedStrings.xml'));
    const isDate = dateStyles(await part('xl/styles.xml'));
    const targets = relationTargets(await part('xl/_rels/workbook.xml.rels'));
    const sheets: ReadSheet[] = [];
    for (const { title, relation } of sheetEntries(await part('xl/workbook.xml'))) {
      const target = targets.get(relation) ?? '';
      const xml = await part(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      sheets.push({ title, rows: sheetRows(xml, strings, isDate) });
    }
    return sheets;
  } catch (cause) {
    throw new KehoachError('usage', 'The workbook that is there cannot be read.', {
      hint: 'Give the path of a new file, or save the workbook as .xlsx again.',
      cause,
    });
  }
}

async function textOf(zip: JSZip, path: string): Promise<string> {
  const text = (await zip.file(path)?.async('string')) ?? '';
  if (text.length > MOST_BYTES) throw new Error(`${path} is too large`);
  return text;
}

type Attributes = Readonly<Record<string, string>>;

/** Runs over the elements of a part by their local names. */
function walk(
  xml: string,
  on: { open?: (name: string, attributes: Attributes) => void; close?: (name: string, text: string) => void },
): void {
  if (xml === '') return;
  const parser = new SaxesParser();
  let text = '';
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    on.open?.(localName(name), attributes);
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', ({ name }) => {
    on.close?.(localName(name), text);
    text = '';
  });
  parser.write(xml).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let isPhonetic = false;
  walk(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
    },
    close(name, words) {
      if (name === 't' && !isPhonetic) text += words;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
}

/** Whether the cell format at a place is one of dates. */
function dateStyles(xml: string): (style: number) => boolean {
  const formats = new Map<number, string>();
  const used: number[] = [];
  let isInCells = false;
  walk(xml, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) used.push(Number(attributes['numFmtId'] ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return (style) => {
    const format = used[style] ?? 0;
    const code = (formats.get(format) ?? '').replace(/"[^"]{0,99}"|\[[^\]]{0,99}\]|\\./gu, '');
    return DATE_FORMATS.has(format) || /[dy]/iu.test(code);
  };
}

function relationTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  walk(xml, {
    open(name, attributes) {
      if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
    },
  });
  return targets;
}

function sheetEntries(xml: string): { title: string; relation: string }[] {
  const entries: { title: string; relation: string }[] = [];
  walk(xml, {
    open(name, attributes) {
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      entries.push({ title: attributes['name'] ?? '', relation: id ?? '' });
    },
  });
  return entries;
}

function sheetRows(
  xml: string,
  strings: readonly string[],
  isDate: (style: number) => boolean,
): Map<number, ReadCell>[] {
  const rows: Map<number, ReadCell>[] = [];
  let row = new Map<number, ReadCell>();
  let cell: Attributes = {};
  let value = '';
  walk(xml, {
    open(name, attributes) {
      if (name === 'row') row = new Map();
      if (name === 'c') {
        cell = attributes;
        value = '';
      }
    },
    close(name, text) {
      if (name === 'v' || name === 't') value += text;
      if (name === 'row') rows.push(row);
      if (name !== 'c' || value === '') return;
      const read = cellOf(cell, value, strings, isDate);
      if (read !== null) row.set(columnIndex(cell['r'] ?? ''), read);
    },
  });
  return rows;
}

function cellOf(
  { t: type = 'n', s: style = '0' }: Attributes,
  value: string,
  strings: readonly string[],
  isDate: (style: number) => boolean,
): ReadCell | null {
  if (type === 'e') return null;
  if (type === 's') return { kind: 'text', value: strings[Number(value)] ?? '' };
  if (type === 'b') return { kind: 'text', value: value === '1' ? 'TRUE' : 'FALSE' };
  if (type === 'd') return { kind: 'date', value: value.slice(0, 10) };
  if (type !== 'n') return { kind: 'text', value: unescaped(value) };
  const number = Number(value);
  if (isDate(Number(style))) return { kind: 'date', value: isoOf(Math.floor(number) - SERIAL_OF_1970) };
  return { kind: 'number', value: number };
}

/** `_x000D_` stands for a character that XML does not have, `_x005F_` for an underscore. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The place of a cell's column: `A7` is 0, `AB7` is 27. */
function columnIndex(reference: string): number {
  let index = 0;
  for (const letter of reference.replace(/[^A-Z]/gu, '')) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
