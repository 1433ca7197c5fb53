import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assembleDocument, type DocumentTree, type Table } from '../../src/document/index.js';
import { readDoc } from '../../src/ingest/doc/index.js';
import { readDocx } from '../../src/ingest/docx/index.js';
import { readHtml } from '../../src/ingest/html/index.js';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const HERE = existsSync(CORPUS);
if (!HERE) console.warn('the corpus is not there: tests of rendered and real files are skipped');

const READERS = { docx: readDocx, doc: readDoc, html: readHtml } as const;

async function read(path: string): Promise<DocumentTree> {
  const format = path.slice(path.lastIndexOf('.') + 1) as keyof typeof READERS;
  return assembleDocument(await READERS[format](readFileSync(new URL(path, CORPUS))));
}

function filesOf(folder: string, pattern: RegExp): string[] {
  if (!HERE) return [];
  return readdirSync(new URL(folder, CORPUS)).flatMap((name) => (pattern.test(name) ? [folder + name] : []));
}

const letterAside = (line: string): string => line.replace(/^[a-zđ]\) /u, '* ');

test.skipIf(!HERE).each(filesOf('rendered/', /(?<!autonumber)\.docx$/))(
  '%s says the same with Word\u2019s numbering, whose letters have no đ',
  async (path) => {
    const typed = await read(path);
    const automatic = await read(path.replace('.docx', '.autonumber.docx'));
    expect(automatic.text.split('\n').map(letterAside)).toEqual(typed.text.split('\n').map(letterAside));
  },
);

test.skipIf(!HERE).each([...filesOf('real/', /\.(?:docx?|html)$/), ...filesOf('rendered/', /\.docx$/)])(
  '%s is read whole',
  async (path) => {
    const document = await read(path);
    const lines = document.text.split('\n');
    expect(lines.slice(0, 12).some((line) => /độc lập\s?[-–]\s?tự do|^phụ lục/iu.test(line))).toBe(true);
    expect(document.text).not.toMatch(/[\uE000-\uF8FF\uFFFD\uFDD0\uFDD1\u00AD]/u);
    for (const table of document.children.filter((block): block is Table => block.type === 'table')) {
      for (const row of table.children) {
        for (const cell of row.children)
          expect(cell.column + cell.colSpan).toBeLessThanOrEqual(table.columns);
      }
    }
  },
);

test
  .skipIf(!HERE)
  .each(
    filesOf('real/transcripts/', /\.txt$/).filter((path) =>
      existsSync(new URL(path.replace('transcripts/', '').replace('.txt', '.doc'), CORPUS)),
    ),
  )('%s: nearly every word of the transcript is read', async (path) => {
  const { text, encoding } = await read(path.replace('transcripts/', '').replace('.txt', '.doc'));
  const words = (from: string): string[] =>
    from
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const known = new Set(words(text));
  const expected = words(readFileSync(new URL(path, CORPUS), 'utf8'));
  expect(encoding).not.toBe('unicode');
  expect(expected.filter((word) => known.has(word)).length / expected.length).toBeGreaterThan(0.98);
});
