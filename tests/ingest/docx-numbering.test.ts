import { expect, test } from 'vitest';
import { assembleDocument } from '../../src/document/index.js';
import { readDocx } from '../../src/ingest/docx/index.js';
import { formatNumber } from '../../src/ingest/docx/number-format.js';
import { type DocxParts, level, list, listed, makeDocx, p } from '../support/docx.js';

async function lines(parts: DocxParts): Promise<string[]> {
  return assembleDocument(await readDocx(await makeDocx(parts))).text.split('\n');
}

test.each([
  [4, 'upperRoman', '', 'IV'],
  [9, 'lowerRoman', '', 'ix'],
  [12, 'decimal', '', '12'],
  [7, 'decimalZero', '', '07'],
  [12, 'decimalZero', '', '12'],
  [3, 'upperLetter', '', 'C'],
  [5, 'lowerLetter', '', 'e'],
  [26, 'lowerLetter', '', 'z'],
  [27, 'lowerLetter', '', 'aa'],
  [53, 'upperLetter', '', 'AAA'],
  [7, 'custom', '001, 002, 003, ...', '007'],
  [3, 'vietnameseCounting', '', 'ba'],
  [15, 'vietnameseCounting', '', 'mười lăm'],
  [2, 'none', '', ''],
  [2, 'aFormatOfTheFuture', '', '2'],
  [0, 'upperRoman', '', '0'],
  [100_000, 'lowerLetter', '', '100000'],
])('%i in %s %s prints %s', (value, format, pattern, printed) => {
  expect(formatNumber(value, format, pattern)).toBe(printed);
});

const OUTLINE = list(
  1,
  level(0, 'upperRoman', '%1.') +
    level(1, 'decimal', '%2.') +
    level(2, 'lowerLetter', '%3)') +
    level(3, 'bullet', '-'),
);

test('labels of a list with several levels are printed in front of the words', async () => {
  const body = [
    p('MỤC TIÊU', listed(1)),
    p('Mục tiêu chung', listed(1, 1)),
    p('Mục tiêu cụ thể', listed(1, 1)),
    p('Về chuyển đổi số', listed(1, 2)),
    p('100% hồ sơ được số hóa.', listed(1, 3)),
    p('Về nhân lực', listed(1, 2)),
    p('NHIỆM VỤ', listed(1)),
    p('Nhiệm vụ trọng tâm', listed(1, 1)),
  ].join('');
  expect(await lines({ body, numbering: OUTLINE })).toEqual([
    'I. MỤC TIÊU',
    '1. Mục tiêu chung',
    '2. Mục tiêu cụ thể',
    'a) Về chuyển đổi số',
    '- 100% hồ sơ được số hóa.',
    'b) Về nhân lực',
    'II. NHIỆM VỤ',
    '1. Nhiệm vụ trọng tâm',
  ]);
});

test('the fifth letter is e, as Word prints it', async () => {
  const numbering = list(1, level(0, 'lowerLetter', '%1)'));
  const body = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map((words) => p(words, listed(1))).join('');
  expect((await lines({ body, numbering })).at(-1)).toBe('e) Năm');
});

test.each([
  [
    'several numbers in one label',
    level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.'),
    ['1. A', '1.1. B', '1.2. C'],
  ],
  [
    'words in a label',
    level(0, 'decimal', 'Điều %1.') + level(1, 'decimal', 'Khoản %2:'),
    ['Điều 1. A', 'Khoản 1: B', 'Khoản 2: C'],
  ],
  [
    'legal numbering prints all in digits',
    level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.', '<w:isLgl/>'),
    ['I. A', '1.1. B', '1.2. C'],
  ],
])('%s', async (_, levels, expected) => {
  const body = p('A', listed(1)) + p('B', listed(1, 1)) + p('C', listed(1, 1));
  expect(await lines({ body, numbering: list(1, levels) })).toEqual(expected);
});

test('lists made from one definition count on together; a start override begins anew', async () => {
  const numbering = `${list(1, level(0, 'decimal', '%1.'))}<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
  const body = [
    p('Một', listed(1)),
    p('Hai', listed(2)),
    p('Ba', listed(3)),
    p('Bốn', listed(3)),
    p('Năm', listed(1)),
  ].join('');
  expect(await lines({ body, numbering })).toEqual(['1. Một', '2. Hai', '5. Ba', '6. Bốn', '7. Năm']);
});

test('a level that never restarts counts through', async () => {
  const numbering = list(
    1,
    level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'),
  );
  const body = p('A', listed(1)) + p('B', listed(1, 1)) + p('C', listed(1)) + p('D', listed(1, 1));
  expect(await lines({ body, numbering })).toEqual(['I. A', '1. B', 'II. C', '2. D']);
});

test('a level that restarts below another counts on below those between', async () => {
  const numbering = list(
    1,
    level(0, 'upperRoman', '%1.') +
      level(1, 'decimal', '%2.') +
      level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'),
  );
  const body = [0, 1, 2, 1, 2, 0, 1, 2]
    .map((at, index) => p('ABCDEFGH'.charAt(index), listed(1, at)))
    .join('');
  expect(await lines({ body, numbering })).toEqual([
    'I. A',
    '1. B',
    'a) C',
    '2. D',
    'b) E',
    'II. F',
    '1. G',
    'a) H',
  ]);
});

test('a list that begins on a lower level counts the upper one as used', async () => {
  const numbering = list(1, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.'));
  const body = p('A', listed(1, 1)) + p('B', listed(1, 1)) + p('C', listed(1, 0)) + p('D', listed(1, 1));
  expect(await lines({ body, numbering })).toEqual(['I.1. A', 'I.2. B', 'II. C', 'II.1. D']);
});

test('an overriding level replaces the definition', async () => {
  const override = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1.')}</w:lvlOverride>`;
  const numbering = list(1, level(0, 'decimal', '%1.'), override);
  expect(await lines({ body: p('Phần đầu', listed(1)), numbering })).toEqual(['A. Phần đầu']);
});

test('a style carries numbering, its level named by the list; numId 0 takes it away', async () => {
  const numbering = list(
    7,
    level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>') +
      level(1, 'decimal', '%2.', '<w:pStyle w:val="Tieumuc"/>'),
  );
  const styles = ['Muc', 'Tieumuc']
    .map(
      (id) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>`,
    )
    .join('');
  const based = '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Muc"/><w:pPr/></w:style>';
  const body = [
    p('KINH PHÍ', '<w:pStyle w:val="Muc"/>'),
    p('Nguồn vốn', '<w:pStyle w:val="Tieumuc"/>'),
    p('Không đánh số', '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    p('TỔ CHỨC THỰC HIỆN', '<w:pStyle w:val="Con"/>'),
  ].join('');
  expect(await lines({ body, numbering, styles: styles + based })).toEqual([
    'I. KINH PHÍ',
    '1. Nguồn vốn',
    'Không đánh số',
    'II. TỔ CHỨC THỰC HIỆN',
  ]);
});

test('a numbering style gives its levels to the lists that point to it', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="KieuSo"/>${level(0, 'decimal', '%1/')}</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="KieuSo"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`;
  expect(await lines({ body: p('Một', listed(2)), numbering })).toEqual(['1/ Một']);
});

test.each([
  ['a dash', '-', '', '- Việc'],
  ['a plus sign', '+', '', '+ Việc'],
  ['a letter typed as a bullet', 'đ)', '', 'đ) Việc'],
  ['a Symbol dot', '\uF0B7', 'Symbol', '- Việc'],
  ['a Wingdings arrow', 'Ø', 'Wingdings', '- Việc'],
  ['a Unicode ornament', '▪', '', '- Việc'],
])('the bullet %s', async (_, text, font, expected) => {
  const numbering = list(1, level(0, 'bullet', text, `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>`));
  expect(await lines({ body: p('Việc', listed(1)), numbering })).toEqual([expected]);
});

test('ornaments on lower levels stay apart from those on the first', async () => {
  const courier = '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>';
  const numbering = list(1, level(0, 'bullet', '•') + level(1, 'bullet', 'o', courier));
  const body = p('Rà soát', listed(1)) + p('Công bố', listed(1, 1));
  expect(await lines({ body, numbering })).toEqual(['- Rà soát', '+ Công bố']);
});

test('automatic numbers fill the number column of a table', async () => {
  const numbering = list(1, level(0, 'decimal', '%1'));
  const cell = (words: string, properties = ''): string => `<w:tc>${p(words, properties)}</w:tc>`;
  const row = (words: string): string => `<w:tr>${cell('', listed(1))}${cell(words)}${cell('Quý II')}</w:tr>`;
  const body = `<w:tbl><w:tr>${cell('TT')}${cell('Nhiệm vụ')}${cell('Thời gian')}</w:tr>${row('Lập danh mục')}${row('Đào tạo')}</w:tbl>`;
  expect(await lines({ body, numbering })).toEqual([
    'TT\tNhiệm vụ\tThời gian',
    '1\tLập danh mục\tQuý II',
    '2\tĐào tạo\tQuý II',
  ]);
});

test('deleted and hidden paragraphs do not count', async () => {
  const gone = `<w:p><w:pPr>${listed(1)}<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>Bỏ</w:delText></w:r></w:del></w:p>`;
  const hidden = `<w:p><w:pPr>${listed(1)}<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>Ẩn</w:t></w:r></w:p>`;
  const body = p('Một', listed(1)) + gone + hidden + p('Hai', listed(1));
  expect(await lines({ body, numbering: list(1, level(0, 'decimal', '%1.')) })).toEqual(['1. Một', '2. Hai']);
});

test('a list nobody defines prints nothing', async () => {
  expect(await lines({ body: p('Việc', listed(9)) })).toEqual(['Việc']);
});
