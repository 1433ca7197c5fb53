import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/ingest/markdown/index.js';
import { partsOf } from '../../src/ingest/markdown/parts.js';

/** Lines that open, go on with and end what Markdown knows. */
const LINES = [
  '',
  '',
  '- Rà soát **văn bản**',
  '- Báo cáo [^1]',
  '* Trồng cây',
  '1. Họp giao ban',
  '2. Lập danh mục [Luật]',
  '3) Gửi số liệu',
  '  - Sở Y tế',
  '    thuộc phạm vi quản lý',
  '   Đoạn lùi vào',
  'Đoạn văn nối tiếp',
  'Xem [Luật] và [^2]',
  '# Nhiệm vụ',
  '===',
  '---',
  '- - -',
  '```',
  '~~~~',
  '  ```',
  '- ```',
  '> Trích dẫn',
  '> - Trích mục',
  '| TT | Việc |',
  '|---|---|',
  '| 1 | Rà soát [^1] |',
  '[^1]: Chú thích một',
  '[^2]: Chú thích hai',
  '    còn nữa',
  '[luật]: https://a.vn',
  '<div>',
  '</div>',
  '<!-- trang 2 -->',
  '<!-- mở',
  '-->',
  '<b>đậm</b> chữ',
  '-',
  '-     mã lùi',
  '*in nghiêng',
  'hết*',
  '`mã',
  'hết`',
];

describe('long Markdown in parts', () => {
  test('gives what the whole gives', async () => {
    const document = fc
      .array(fc.constantFrom(...LINES), { minLength: 2, maxLength: 40 })
      .map((lines) => lines.join('\n'));
    await fc.assert(
      fc.asyncProperty(document, fc.integer({ min: 1, max: 60 }), async (text, most) => {
        expect(partsOf(text, most).join('')).toBe(text);
        expect((await readMarkdown(text, most)).blocks).toEqual((await readMarkdown(text)).blocks);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['items', '- Rà soát\n'],
    ['numbered items', '1. Rà soát\n'],
    ['fences', '```\nRà soát\n'],
    ['footnotes', 'Rà soát[^1]\n\n[^1]: Chú thích\n\n'],
    ['paragraphs', 'Rà soát\n\n'],
    ['headings with a line under them', 'Rà soát\n===\n'],
    ['headings of two lines', 'Rà soát\nvăn bản\n---\n'],
    ['comments', 'Rà soát\n\n<!-- trang 2 -->\n'],
  ])('cuts %s', (_, line) => {
    expect(partsOf(line.repeat(100), 50).length).toBeGreaterThan(15);
  });

  test.each([
    ['lines of one paragraph', 'Rà soát\n'],
    ['numbered lines of one paragraph', 'Rà soát\n3. văn bản\n'],
    ['quotations with a line under them', '> Rà soát\nvăn bản\n===\n'],
    ['fences in items', '- ```\n- Rà soát\n'],
    ['what reaches over blank lines', '<pre>\n\nRà soát\n\n'],
    ['fences in elements', '<div>\n```\n\nRà soát\n\n'],
  ])('leaves %s whole', (_, line) => {
    expect(partsOf(line.repeat(100), 50)).toHaveLength(1);
  });
});

/** Lines of which some need no parser. */
const PLAIN_LINES = [
  ...['', '', '- Rà soát', '- Báo cáo', '- Họp **giao ban**', '+ Họp', '* Trồng cây', '-', '- ', '-    rộng'],
  ...['1. Họp giao ban', '3. Lập danh mục', '2) Gửi số liệu', '10. Tổng kết', '  - Sở Y tế', '    lùi vào'],
  ...['Đoạn văn nối tiếp', 'Kết thúc.', '# Nhiệm vụ', '===', '---', '- - -', '-     mã lùi', '> Trích dẫn'],
  ...['| TT | Việc |', '|---|---|', '| 1 | Rà soát |', '+ Sở Nội vụ', '- a) Rà soát', '   Đoạn lùi vào'],
];

test('lines and lists that need no parser are what it would read', async () => {
  const document = fc
    .array(fc.constantFrom(...PLAIN_LINES), { maxLength: 12 })
    .map((lines) => lines.join('\n'));
  await fc.assert(
    fc.asyncProperty(document, async (text) => {
      // A definition ties all lines of a text together.
      const whole = await readMarkdown(`${text}\n\n[a]: b`);
      expect((await readMarkdown(text)).blocks).toEqual(whole.blocks);
    }),
    { numRuns: 2_000 },
  );
});
