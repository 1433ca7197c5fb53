/** CSV (RFC 4180) with a byte order mark, so that spreadsheets show Vietnamese, and no cell that a spreadsheet would run. */
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { KehoachError } from '../errors.js';
import { writingWhole } from '../files/index.js';
import { type Language, labelOf } from '../plan/index.js';
import type { Cell, Table } from './columns.js';
import type { Exporter } from './format.js';
import { cellFor, SHEETS } from './sheets/index.js';

const BYTE_ORDER_MARK = '\uFEFF';
/**
 * What a spreadsheet may read as a formula: `=1+1`, `- Tăng cường …`, their full-width forms, also behind white space or
 * apostrophes. A sign alone, as the marker `-`, is none.
 */
const FORMULA = /^(?:['\s\u0000-\u001f]{0,200}[=+\-@\uFF1D\uFF0B\uFF0D\uFF20][\s\S]|['\s]{0,200}[\t\r\n])/u;

/**
 * A text that no spreadsheet runs: an apostrophe goes before what looks like a formula, as the sign for "this is text". Taking one
 * apostrophe off a cell that begins with an apostrophe and looks like a formula behind it gives the text back.
 */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Writes `targets.csv`, `tasks.csv` … into a folder; with `sheet` that one sheet, or with `purpose` its shape, as the file `output`. */
export const exportCsv: Exporter = async (plans, output, options) => {
  if (options.purpose !== undefined && options.purpose !== 'tracking') {
    const { trackerExporter } = await import('./trackers/index.js');
    return trackerExporter(options.purpose)(plans, output, options);
  }
  const sheets = options.sheet === undefined ? SHEETS : [sheetNamed(options.sheet)];
  const paths = sheets.map(({ name }) =>
    options.sheet === undefined ? join(output, `${name}.csv`) : output,
  );
  const language = options.language ?? 'vi';
  const separator = options.separator ?? ',';
  const written = { files: paths, plans: 0, rows: 0 };
  await writingWhole(paths, async (files) => {
    for (const [index, sheet] of sheets.entries()) {
      const head = csvLines([sheet.columns.map(({ key }) => labelOf(key, language))], separator);
      files[index]?.write(BYTE_ORDER_MARK + head);
    }
    for await (const plan of plans) {
      written.plans++;
      for (const [index, sheet] of sheets.entries()) {
        const rows = sheet.rows(plan);
        written.rows += rows.length;
        if (rows.length > 0) files[index]?.write(csvLines(translated(sheet, rows, language), separator));
      }
    }
  });
  return written;
};

function sheetNamed(name: string): Table {
  const sheet = SHEETS.find((one) => one.name === name);
  if (sheet !== undefined) return sheet;
  const known = SHEETS.map((one) => one.name).join(', ');
  throw new KehoachError('usage', `There is no sheet "${name}".`, { hint: `Sheets are ${known}.` });
}

function translated({ columns }: Table, rows: readonly Cell[][], language: Language): Cell[][] {
  return rows.map((row) => row.map((cell, index) => cellFor(columns[index]?.key ?? '', cell, language)));
}

/** Rows as lines: texts quoted and neutralised, numbers bare, nothing for null. */
export function csvLines(rows: readonly (readonly Cell[])[], separator = ','): string {
  const safe = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutralised(cell) : cell)));
  return stringify(safe, {
    delimiter: separator,
    record_delimiter: 'windows',
    quoted_string: true,
    cast: { boolean: (value) => (value ? 'TRUE' : 'FALSE') },
  });
}
