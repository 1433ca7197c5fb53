import { describe, expect, test } from 'vitest';
import { assembleDocument, type Block, type DocumentTree } from '../../src/document/index.js';
import { readDocx } from '../../src/ingest/docx/index.js';
import { readHtml } from '../../src/ingest/html/index.js';
import { readText } from '../../src/ingest/text/index.js';
import { makeDocx, p } from '../support/docx.js';
import { makePage } from './pdf/support/makePdf.js';
import { treeOf } from './pdf/support/readText.js';

/** Paragraphs in every format. */
const FORMATS: [string, (lines: readonly string[]) => Promise<DocumentTree>][] = [
  ['text', async (lines) => assembleDocument(readText(lines.join('\n\n')))],
  ['html', async (lines) => assembleDocument(await readHtml(encode(lines.map(htmlLine).join(''))))],
  [
    'docx',
    async (lines) =>
      assembleDocument(await readDocx(await makeDocx({ body: lines.map((line) => p(line)).join('') }))),
  ],
  [
    'pdf',
    (lines) =>
      treeOf(
        makePage((sheet) => {
          lines.forEach((line, at) => {
            sheet.text(80, 100 + at * 30, line);
          });
        }),
      ),
  ],
];

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function htmlLine(line: string): string {
  return `<p>${line}</p>`;
}

/** `paragraph`, `footnote` … */
const typesOf = (tree: DocumentTree): Block['type'][] => tree.children.map(({ type }) => type);

describe.each(FORMATS)('in %s', (format, read) => {
  test.each<[string, string[]]>([
    ['a number in brackets', ['1. Sở Tài chính cấp vốn(1) mua khí.', '(1) Theo Tờ trình số 8/TTr-STC.']],
    ['a number in square brackets', ['1. Thu hồi 02 lò[2] cũ.', '[2] Báo cáo số 5/BC-SXD.']],
    [
      'a number that lost its place',
      ['1. Sở Tài chính cấp vốn(1) mua khí.', '1 Theo Tờ trình số 8/TTr-STC.'],
    ],
    ['stars in brackets', ['1. Sở Tài chính cấp vốn(*) mua khí.', '(*) Theo Tờ trình số 8/TTr-STC.']],
  ])('a note between paragraphs is set apart: %s', async (_, lines) => {
    expect(typesOf(await read([...lines, '2. Sở Nội vụ theo dõi.']))).toEqual([
      'paragraph',
      'footnote',
      'paragraph',
    ]);
  });

  test('a note without a word of source, whose mark touches a word', async () => {
    const lines = ['Ươm 2.000 cây giống(1) trong tháng 5.', '(1) Giống lấy tại vườn ươm Cồn Nổi.'];
    expect(typesOf(await read(lines))).toEqual(['paragraph', 'footnote']);
  });

  test('what is to be done is none, though a mark touches a word', async () => {
    const lines = ['Lập danh sách lò nung(1) trong tháng 5.', '(1) Lập danh sách lò nung cũ.'];
    expect(typesOf(await read(lines))).toEqual(['paragraph', 'paragraph']);
  });

  test('points of a list are no notes', async () => {
    const lines = ['Các việc (1) và (2) làm trước:', '(1) Lập danh sách lò nung.', '(2) Mua 03 lò mới.'];
    expect(typesOf(await read(lines))).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  test.runIf(format === 'html' || format === 'docx')(
    'a page number that a converter left is dropped',
    async () => {
      const tree = await read([
        '1. Xây lò nung.',
        '- 2 -',
        '2. Mở chợ.',
        'Trang 3/4',
        '3. Dạy nghề.',
        '- 3 chợ mới.',
      ]);
      expect(tree.text.split('\n')).toEqual([
        '1. Xây lò nung.',
        '2. Mở chợ.',
        '3. Dạy nghề.',
        '- 3 chợ mới.',
      ]);
    },
  );
});
