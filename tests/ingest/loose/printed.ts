/** Prints the generated tables to a PDF and pulls their text out with `pdftotext`, as a user would. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Made } from './generator.js';

/** The ways `pdftotext` pulls text: laid out as on the page, in the order it was printed, or block by block. */
export type PdfPull = '-layout' | '-raw' | 'plain';

const TYPE_SIZE = 13;
/** Room between the lines of a ruled cell and its words, both sides, in points. */
const PADDING = 8.5;
const TITLE = 'BANG';

const STYLE = `@page { size: A3 landscape; margin: 15mm }
body { font: ${TYPE_SIZE}pt "Liberation Serif" }
table { border-collapse: collapse; table-layout: fixed; break-after: page }
td, th { border: 1px solid; padding: 2px 5px; vertical-align: top; text-align: left; font-weight: normal }
tr { break-inside: avoid }`;

/** True where the programs that print and pull are there. */
export function canPrint(): boolean {
  return ['chromium', 'pdftotext'].every((name) => spawnSync('which', [name]).status === 0);
}

/** The text of each table, printed with ruled lines and pulled. */
export function printAndPull(tables: readonly Made[], pull: PdfPull): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'loose-'));
  try {
    const [page, pdf, text] = ['t.html', 't.pdf', 't.txt'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(page, `<meta charset="utf-8"><style>${STYLE}</style>${tables.map(asHtml).join('')}`);
    const print = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
    spawnSync('chromium', [...print, `--print-to-pdf=${pdf}`, page]);
    spawnSync('pdftotext', [...(pull === 'plain' ? [] : [pull]), pdf, text]);
    return readFileSync(text, 'utf8')
      .split(new RegExp(`\\f?${TITLE}\\d+\\n`, 'u'))
      .slice(1)
      .map((part) => part.replace(/^\n+/u, '').trimEnd());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function asHtml({ table, widths }: Made, at: number): string {
  const points = widths.map((width) => (width / 1000) * TYPE_SIZE + PADDING);
  const columns = points.map((width) => `<col style="width: ${width.toFixed(1)}pt">`).join('');
  const whole = points.reduce((sum, width) => sum + width, 0).toFixed(1);
  const titles = table.headers.map((title) => `<th>${title}</th>`).join('');
  const rows = table.rows.map(({ number, subRows }, index) => {
    const group = table.groups.find(({ before }) => before === index);
    const above =
      group === undefined
        ? ''
        : `<tr><td>${group.marker}</td><td colspan="${widths.length - 1}">${group.title}</td></tr>`;
    const lines = subRows.map((cells, line) => {
      const first = line === 0 ? `<td rowspan="${subRows.length}">${number}</td>` : '';
      return `<tr>${first}${cells.map((cell, column) => asCell(cell, subRows.slice(line + 1), column)).join('')}</tr>`;
    });
    return above + lines.join('');
  });
  return `<p style="margin: 0">${TITLE}${at}</p><table style="width: ${whole}pt"><colgroup>${columns}</colgroup><thead><tr>${titles}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** A cell, over the sub-rows below it that print none of their own. */
function asCell(cell: string | null, below: readonly (readonly (string | null)[])[], column: number): string {
  if (cell === null) return '';
  const own = below.findIndex((cells) => cells[column] !== null);
  return `<td rowspan="${1 + (own < 0 ? below.length : own)}">${cell}</td>`;
}
