/** The same lines as a text file (with a table: Markdown) and as a Word file. */
import { type Conversion, convert } from '../../../src/convert.js';
import { makeDocx } from '../../support/docx.js';

export type Form = 'text' | 'docx';

export async function planOfLines(lines: string, form: Form): Promise<Conversion> {
  if (form === 'docx') return convert(await docxOf(lines), { name: 'ke-hoach.docx', format: 'docx' });
  const table = lines.includes('\n| ');
  const text = table ? markdownOf(lines) : lines;
  return convert(new TextEncoder().encode(text), {
    name: 'ke-hoach',
    format: table ? 'markdown' : 'text',
  });
}

/** A paragraph a line; the head of a table with its rule below. */
function markdownOf(lines: string): string {
  let inTable = false;
  return lines
    .split('\n')
    .map((line) => {
      const row = line.startsWith('| ');
      const head = row && !inTable;
      inTable = row;
      if (!row) return `${line}\n`;
      return head ? `${line}\n|${'---|'.repeat(cellsOf(line).length)}` : line;
    })
    .join('\n');
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

async function docxOf(lines: string): Promise<Uint8Array> {
  const body: string[] = [];
  let rows: string[] = [];
  const flush = (): void => {
    if (rows.length > 0) body.push(`<w:tbl>${rows.join('')}</w:tbl>`);
    rows = [];
  };
  for (const line of lines.split('\n')) {
    if (line.startsWith('| ')) {
      rows.push(
        `<w:tr>${cellsOf(line)
          .map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`)
          .join('')}</w:tr>`,
      );
      continue;
    }
    flush();
    if (line !== '') body.push(paragraph(line));
  }
  flush();
  return makeDocx({ body: body.join('') });
}

function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
