import { describe, expect, test } from 'vitest';
import { looksLikeMarkdown } from '../../src/ingest/looksLikeMarkdown.js';
import { readMarkdown } from '../../src/ingest/markdown/index.js';
import { readMarks } from '../../src/ingest/marks/index.js';
import { readText } from '../../src/ingest/text/index.js';
import { shownBlocks } from '../support/blocks.js';

describe('LaTeX is what it prints', () => {
  test.each([
    ['đạt $\\geq 90\\%$ số xã', 'đạt ≥ 90% số xã'],
    ['giảm $\\mathbf{15\\%}$', 'giảm 15%'],
    ['trước ngày $15/9/2026$.', 'trước ngày 15/9/2026.'],
    ['kho $1.200 \\mathrm{~m}^2$', 'kho 1.200 m²'],
    ['chi \\(\\le 5\\) tỷ', 'chi ≤ 5 tỷ'],
    ['$$\\frac{3}{4}$$ số xã', '3/4 số xã'],
    ['thu 50 $; chi 60 $', 'thu 50 $; chi 60 $'],
    ['từ $50 đến $60', 'từ $50 đến $60'],
    ['$\\nosuchsign{5}$', '$\\nosuchsign{5}$'],
    ['theo mục \\(1\\)', 'theo mục \\(1\\)'],
  ])('%s', (text, expected) => {
    expect(readMarks(text).text).toBe(expected);
  });
});

describe('struck words are left out and said once', () => {
  test.each([
    ['- Trồng ~~50~~ 80 ha.', '- Trồng 80 ha.'],
    ['2. ~~Sở Y tế mua xe.~~', ''],
    ['Hạn <del>30/6</del> 30/9.', 'Hạn 30/9.'],
    ['~~trước quý I~~, xong', ', xong'],
  ])('%s', (text, expected) => {
    const { text: left, notes } = readMarks(text);
    expect(left).toBe(expected);
    expect(notes.map(({ code }) => code)).toEqual(['text-struck']);
  });

  test.each(['khoảng ~5.000 ha', '~~~', 'www.thanhvan.vn/~~x~~', 'a ~~ b ~~ c'])('%s stays', (text) => {
    expect(readMarks(text)).toEqual({ text, notes: [] });
  });
});

describe('what stands around a document', () => {
  test.each([
    ['metadata', '---\ntitle: Kế hoạch\ntags:\n  - a\n---\nI. MỤC TIÊU', 'I. MỤC TIÊU'],
    ['a rule on top', '---\nI. MỤC TIÊU\n---\nHết', '---\nI. MỤC TIÊU\n---\nHết'],
    ['a fence', '```markdown\nI. MỤC TIÊU\n\n- Một.\n```\n', 'I. MỤC TIÊU\n\n- Một.'],
    ['a comment', 'I. MỤC <!-- bản\n\nnháp -->TIÊU', 'I. MỤC TIÊU'],
    ['an open comment', 'I. MỤC <!-- TIÊU', 'I. MỤC <!-- TIÊU'],
    ['raised digits', 'kho 5 m<sup>2</sup>, phí<sup>(1)</sup>', 'kho 5 m², phí¹'],
  ])('%s', (_, text, expected) => {
    expect(readMarks(text).text).toBe(expected);
  });
});

describe('signs in a text', () => {
  test.each([
    ['__II. NHIỆM VỤ__', 'II. NHIỆM VỤ'],
    ['___2. Trạm y tế___', '2. Trạm y tế'],
    ['___/KH-UBND ___', '___/KH-UBND ___'],
    ['Số: ____/KH-UBND', 'Số: ____/KH-UBND'],
    ['Lưu: VT, VX_(Hòa)', 'Lưu: VT, VX_(Hòa)'],
    ['1\\. Sở&nbsp;Y tế &amp; Sở Nội vụ', '1. Sở Y tế & Sở Nội vụ'],
    ['Theo [Quyết định 12](https://a.vn/12)', 'Theo Quyết định 12'],
  ])('%s', (text, expected) => {
    expect(shownBlocks(readText(text).blocks)).toEqual([expected]);
  });

  test.each(['* * *', '____', '…………', './.', '===', '|', '---o0o---', '***oOo***'])(
    '%s is a rule',
    async (rule) => {
      const text = `- Một.\n\n${rule}\n\n- Hai.`;
      expect(shownBlocks(readText(text).blocks)).toEqual(['- Một.', '- Hai.']);
      expect(shownBlocks((await readMarkdown(text)).blocks)).toEqual(['- Một.', '- Hai.']);
    },
  );
});

test('a note that lost its raised number is a footnote where a mark above asks for it', () => {
  const blocks = readText(
    '1. Sở Y tế mua máy(1) cho xã.\n\n1 Theo Tờ trình số 5.\n\n2. Công an tỉnh tuần tra.\n\n2 Theo dõi việc.',
  ).blocks;
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'footnote', 'paragraph', 'paragraph']);
  expect(blocks[0]).toMatchObject({ marks: [{ start: 18, end: 21 }] });
});

test('a number in square brackets that answers to a mark is a note, whatever it says', () => {
  const { blocks } = readText(
    '1. Sở Y tế mở 05 lớp [1], xong trong quý I.\n\n[1] Kinh phí từ quỹ: 20 triệu đồng.\n\n2. Công an xã tuần tra.',
  );
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'footnote', 'paragraph']);
});

test.each([
  ['footnotes are Markdown', '- Xây 05 kho[^1].\n\n[^1]: Theo tờ trình của xã.\n', true],
  ['a label that nothing asks for', '- Xây 05 kho.\n\n[^1]: Theo tờ trình của xã.\n', false],
])('%s', (_, text, expected) => {
  expect(looksLikeMarkdown(text)).toBe(expected);
});

test('a page number inside a statement is left out where it counts on between others', () => {
  const text =
    'I. VIỆC CẦN LÀM\n– 2 –\na) Hội Chữ thập đỏ mở 03 đợt, đợt cuối xong trước\n3\nngày 30/11/2027.\nTrang 4/7\nb) Tỉnh đoàn vận động.';
  expect(shownBlocks(readText(text).blocks)).toEqual([
    'I. VIỆC CẦN LÀM',
    'a) Hội Chữ thập đỏ mở 03 đợt, đợt cuối xong trước ngày 30/11/2027.',
    'b) Tỉnh đoàn vận động.',
  ]);
  const alone = 'a) Số lớp đã mở trong năm là\n3\nlớp.';
  expect(shownBlocks(readText(alone).blocks).join(' ')).toContain('3');
});

test.each([
  ['- [ ] Mở 02 lớp.', '- Mở 02 lớp.'],
  ['- [x] Lập danh mục.', '- Lập danh mục.'],
  ['  1. ☐ Thay biển báo.', '  1. Thay biển báo.'],
  ['- [1] Sở Y tế.', '- [1] Sở Y tế.'],
  ['Chọn ☐ Có ☐ Không', 'Chọn ☐ Có ☐ Không'],
])('the box of a list to tick off is no word: %s', (text, expected) => {
  expect(readMarks(text).text).toBe(expected);
});
