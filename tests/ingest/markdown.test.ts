import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/ingest/markdown/index.js';
import { shownBlocks } from '../support/blocks.js';

const shown = async (text: string): Promise<unknown> => shownBlocks((await readMarkdown(text)).blocks);

describe('markers are those of the source', () => {
  test.each([
    ['a list that begins at 3', '3. Sở Nội vụ\n4. Sở Y tế', ['3. Sở Nội vụ', '4. Sở Y tế']],
    ['a list that restarts', '1. Một.\n2. Hai.\n\n1. Lại một.', ['1. Một.', '2. Hai.', '1. Lại một.']],
    ['a repeated number', '1. Một.\n1. Hai.', ['1. Một.', '1. Hai.']],
    ['a bracket', '1) Một.\n2) Hai.', ['1) Một.', '2) Hai.']],
    ['dash, plus, star', '- Một.\n\n+ Hai.\n\n* Ba.', ['- Một.', '+ Hai.', '* Ba.']],
    [
      'a plus inside a dash',
      '- Đến năm 2027:\n  + Số hóa.\n  + Kết nối.',
      ['- Đến năm 2027:', '+ Số hóa.', '+ Kết nối.'],
    ],
    ['letters are no list of Markdown', 'a) Một.\n\nđ) Năm.', ['a) Một.', 'đ) Năm.']],
    ['letters on soft lines', 'a) Chủ trì.\nb) Phối hợp.', ['a) Chủ trì.', 'b) Phối hợp.']],
    ['Roman numerals', 'I. MỤC TIÊU\n\nII. NHIỆM VỤ', ['I. MỤC TIÊU', 'II. NHIỆM VỤ']],
    ['an escaped marker', '1\\. Sở Nội vụ\n\n\\- Nâng cao', ['1. Sở Nội vụ', '- Nâng cao']],
    [
      'behind comments that nothing closes',
      'Ghi chú <!-- chưa xong <!-- còn nữa\n- Một.\n- Hai.\n\n10. Sở Y tế\n11. Sở Nội vụ',
      ['Ghi chú <!-- chưa xong <!-- còn nữa', '- Một.', '- Hai.', '10. Sở Y tế', '11. Sở Nội vụ'],
    ],
    ['an item of several paragraphs', '- Một.\n\n  Tiếp theo.\n- Hai.', ['- Một.', 'Tiếp theo.', '- Hai.']],
  ])('%s', async (_, text, expected) => {
    expect(await shown(text)).toEqual(expected);
  });

  test('`- +` is one point, and its own marker the plus', async () => {
    expect(await shown('- + Tăng cường kiểm tra.\n- + Đôn đốc.')).toEqual([
      '+ Tăng cường kiểm tra.',
      '+ Đôn đốc.',
    ]);
  });
});

describe('emphasis and tags', () => {
  test.each([
    ['strong', '**Điều 1.** Ban hành *Kế hoạch*.', ['Điều 1. Ban hành Kế hoạch.']],
    ['inside a word', 'Trung**tâm** dữ liệu', ['Trungtâm dữ liệu']],
    ['marks left open', 'Tỷ lệ 5 * 3 và **chưa đóng', ['Tỷ lệ 5 * 3 và **chưa đóng']],
    ['inline HTML', 'Sở <b>Nội vụ</b> và <span style="x">Sở Y tế</span>.', ['Sở Nội vụ và Sở Y tế.']],
    ['a block of HTML', '<div align="center">\n<b>KẾ HOẠCH</b>\n</div>', ['KẾ HOẠCH']],
    ['a comment', 'Một.\n\n<!-- ẩn -->\n\nHai.', ['Một.', 'Hai.']],
    ['a link', 'Xem [Cổng thông tin](https://thanhvan.gov.vn).', ['Xem Cổng thông tin.']],
    ['stars in an address', 'Xem https://a.vn/*x*/b *nhé*.', ['Xem https://a.vn/*x*/b nhé.']],
    ['an address without its scheme', 'Xem www.a.vn/~~x~~ **ngay**', ['Xem www.a.vn/~~x~~ ngay']],
    ['a mail address', 'Thư: _a_@thanhvan.gov.vn', ['Thư: _a_@thanhvan.gov.vn']],
    ['a picture', '![Quốc huy](a.png) KẾ HOẠCH ![Hình 1](b.png "Sơ đồ"), bản chính', ['KẾ HOẠCH, bản chính']],
    ['a picture alone', 'Một.\n\n![Sơ đồ kênh](kenh.png)\n\nHai.', ['Một.', 'Hai.']],
    ['a quotation', '> - Nâng cao.', ['- Nâng cao.']],
    ['a rule', '- Một.\n\n---\n\n- Hai.', ['- Một.', '- Hai.']],
  ])('%s', async (_, text, expected) => {
    expect(await shown(text)).toEqual(expected);
  });
});

test('what a picture shows is said not to be read', async () => {
  const { notes } = await readMarkdown('Một.\n\n![Sơ đồ kênh](kenh.png)');
  expect(notes).toMatchObject([{ code: 'content-not-read', severity: 'warning' }]);
  expect(notes[0]?.message).toContain('Sơ đồ kênh');
});

describe('lines', () => {
  test('lines that are strong as a whole stand apart, a strong phrase in prose does not', async () => {
    expect(shownBlocks((await readMarkdown('**SỞ Y TẾ THANH VÂN**\n**BỆNH VIỆN MỸ LỘC**')).blocks)).toEqual([
      'SỞ Y TẾ THANH VÂN',
      'BỆNH VIỆN MỸ LỘC',
    ]);
    expect(shownBlocks((await readMarkdown('Giao **Sở Y tế**\nchủ trì **thẩm định**')).blocks)).toEqual([
      'Giao Sở Y tế chủ trì thẩm định',
    ]);
  });

  test.each([
    ['soft breaks inside a sentence', 'Nâng cao\nhiệu quả\nphục vụ.', ['Nâng cao hiệu quả phục vụ.']],
    [
      'a finished sentence ends its block',
      'Nơi nhận:\nNhư Điều 3;\nLưu: VT.',
      ['Nơi nhận:', 'Như Điều 3;', 'Lưu: VT.'],
    ],
    ['hard breaks', 'UBND TỈNH THANH VÂN  \nVĂN PHÒNG', ['UBND TỈNH THANH VÂN', 'VĂN PHÒNG']],
    ['hard breaks with a backslash', 'UBND TỈNH\\\nSỞ Y TẾ', ['UBND TỈNH', 'SỞ Y TẾ']],
    ['hard breaks inside emphasis', '**UBND TỈNH  \nSỞ Y TẾ**', ['UBND TỈNH', 'SỞ Y TẾ']],
    ['Windows line ends and NFD', 'Số hóa\r\nhồ sơ.\r\n'.normalize('NFD'), ['Số hóa hồ sơ.']],
  ])('%s', async (_, text, expected) => {
    expect(await shown(text)).toEqual(expected);
  });

  test('a heading level and bold are hints, no more', async () => {
    const { blocks } = await readMarkdown('## I. MỤC TIÊU\n\n#### **- Đến năm 2027:**\n\n**1. Sở Nội vụ**');
    expect(blocks).toMatchObject([
      { value: 'I. MỤC TIÊU', hints: { heading: 2 } },
      { value: '- Đến năm 2027:', hints: { heading: 4, bold: true } },
      { value: '1. Sở Nội vụ', hints: { bold: true } },
    ]);
  });

  test('a paragraph cut by a page end', async () => {
    expect(await shown('- Đề cao trách nhiệm của người\n\nđứng đầu cơ quan.')).toEqual([
      '- Đề cao trách nhiệm của người đứng đầu cơ quan.',
    ]);
  });
});

describe('footnotes', () => {
  test('of GFM become notes with a printed mark', async () => {
    const { blocks } = await readMarkdown('- Duy trì chỉ số PCI[^1].\n\n[^1]: Năng lực cạnh tranh.');
    expect(shownBlocks(blocks)).toEqual(['- Duy trì chỉ số PCI¹.', 'note: ¹ Năng lực cạnh tranh.']);
    expect(blocks[0]).toMatchObject({ marks: [{ start: 20, end: 21 }] });
  });

  test('typed with a superscript', async () => {
    expect(await shown('- Chỉ số PAPI².\n\n² Hiệu quả quản trị')).toEqual([
      '- Chỉ số PAPI².',
      'note: ² Hiệu quả quản trị',
    ]);
  });
});

describe('tables', () => {
  test('rows of GFM, lines of a cell kept as breaks', async () => {
    const { blocks } = await readMarkdown(
      '| TT | Nhiệm vụ | Sản phẩm |\n|---|:---:|---:|\n| I | **HẠ TẦNG** | |\n| 1 | Diễn tập | Kế hoạch<br>Báo cáo |\n| | | Biên bản \\| Kết luận |',
    );
    expect(shownBlocks(blocks)).toEqual([
      [
        '= TT | Nhiệm vụ | Sản phẩm',
        'I | HẠ TẦNG | ',
        '1 | Diễn tập | Kế hoạch Báo cáo',
        ' |  | Biên bản | Kết luận',
      ],
    ]);
    expect(blocks[0]).toHaveProperty('children[2].children[2].breaks', [8]);
  });
});

test('no letter of the prose is lost', async () => {
  const line = fc.constantFrom(
    '# KẾ HOẠCH',
    '- Một.',
    '+ Hai.',
    '1. Ba',
    'a) Bốn',
    '**Năm**',
    '',
    '> Sáu',
    '  + Bảy',
    'tám',
  );
  const letters = (text: string) => [...text.replace(/[^\p{L}]/gu, '')].sort().join('');
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 10 }), async (lines) => {
      expect(letters(JSON.stringify(await shown(lines.join('\n'))))).toBe(letters(lines.join('')));
    }),
  );
});

describe('a table written as several', () => {
  const first = '| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Mở lớp dệt | Sở Nội vụ |';
  const rows = ['= TT | Nhiệm vụ | Chủ trì', '1 | Mở lớp dệt | Sở Nội vụ', '2 | Quay phim | Sở Y tế'];

  test.each(['\n\n', '\n\n3\n\n', '\n\n**Trang 7**\n\n'])('goes on counting behind %j', async (gap) => {
    expect(await shown(`${first}${gap}| 2 | Quay phim | Sở Y tế |\n|---|---|---|`)).toEqual([rows]);
  });

  test('with rows above the titles typed again', async () => {
    const second = '| 2 | Quay phim | Sở Y tế |\n|---|---|---|\n\n| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|';
    expect(await shown(`${first}\n\n5\n\n${second}\n| 3 | In sách | Sở Y tế |`)).toEqual([
      [...rows, '3 | In sách | Sở Y tế'],
    ]);
  });

  test('titles of its own begin another table', async () => {
    const other = '| Xã | Số lớp | Số người |\n|---|---|---|\n| Đông Quế | 3 | 90 |';
    expect(await shown(`${first}\n\n${other}`)).toEqual([
      rows.slice(0, 2),
      ['Xã | Số lớp | Số người', 'Đông Quế | 3 | 90'],
    ]);
  });

  test('a number between two tables that are not one stays', async () => {
    const other = '| Xã | Số lớp | Số người |\n|---|---|---|\n| Đông Quế | 3 | 90 |';
    expect(await shown(`${first}\n\n12\n\n${other}`)).toContain('12');
  });
});

describe('what needs no parser is read as the parser reads it', () => {
  const PIECES = [
    'Căn cứ Luật Lưu trữ;',
    'a) Chủ trì, phối hợp với Sở Nội vụ',
    '- Rà soát 12 thủ tục, đạt 100%.',
    '-     Lùi vào như mã',
    '- + Hai dấu',
    '1. - Số rồi gạch',
    '- 1. Gạch rồi số',
    '+ Điểm con',
    '  + Điểm con lùi vào',
    '3) Mục ba',
    '1. I. Mục một',
    '2025 là năm cuối.',
    'Dòng một\ndòng hai',
    'Dòng một;\n- dòng hai',
    'Tiêu đề\n---',
    '    lùi bốn dấu cách',
    '  lùi hai dấu cách',
    '**Điều 1.** Ban hành',
    'Một_hai_ba và 3*4*5',
    '# I. NHIỆM VỤ',
    '| TT | Nhiệm vụ |\n|---|---|\n| 1 | Rà soát |',
    '> Trích dẫn',
    'Văn bản &amp; tài liệu',
    'Xem https://thanhvan.gov.vn',
    '---',
    '-',
    'nối tiếp đoạn trên.',
    '~~bỏ~~',
    'Ghi chú <!-- chưa xong',
  ];

  test('in whatever order the paragraphs stand', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('\n\n', '\n\n\n', '\n \n'),
        async (pieces, blank) => {
          const text = pieces.join(blank);
          // A fenced block makes the reader parse the text as a whole.
          const whole = (await readMarkdown(`${text}\n\n\`\`\`\nHẾT.\n\`\`\``)).blocks;
          expect((await readMarkdown(text)).blocks).toEqual(whole.slice(0, -1));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a definition further down is known above', async () => {
    expect(await shown('Rà soát thủ tục[^1].\n\nTập huấn.\n\n[^1]: Theo Kế hoạch số 12.')).toHaveLength(3);
  });
});

describe('a table in a quotation or a list item is one as any other', () => {
  const ROWS = [
    ['TT', 'Việc', 'Chủ trì'],
    ['1', 'Rà soát', 'Sở Y tế'],
    ['2', 'Báo cáo', 'Sở Nội vụ'],
  ];
  const lines = ROWS.map((cells) => `| ${cells.join(' | ')} |`);
  const [titles = '', ...below] = lines;
  const written = [titles, '|---|---|---|', ...below];
  const textOf = async (text: string): Promise<unknown> =>
    (await readMarkdown(text)).blocks.map((block) =>
      block.type === 'table'
        ? block.children.map((row) => row.children.map(({ value }) => value))
        : 'value' in block
          ? block.value
          : block.type,
    );
  const quoted = (all: readonly string[]): string => all.map((line) => `> ${line}`).join('\n');
  const item = (mark: string): string =>
    written
      .map((line, at) => (at === 0 ? `${mark} ${line}` : `${' '.repeat(mark.length + 1)}${line}`))
      .join('\n');

  test.each([
    ['a quotation', quoted(written), [ROWS]],
    ['a quotation, without a row of dashes', quoted(lines), [ROWS]],
    ['a quotation with words', quoted(['Trích:', ...written, 'Nguồn: Sở']), ['Trích:', ROWS, 'Nguồn: Sở']],
    ['an item', `${item('-')}\n- Sau`, [ROWS, '- Sau']],
    ['an item with a number', `${item('3)')}\n4) Sau`, ['3)', ROWS, '4) Sau']],
    ['items one behind the other', `${item('-')}\n${item('10.')}`, [ROWS, '10.', ROWS]],
    ['no table: one row in a quotation', `> ${titles}`, [titles]],
    ['no table: an item with bars', `- ${titles}\n- Sau`, [`- ${titles}`, '- Sau']],
  ])('%s', async (_, text, expected) => {
    expect(await textOf(text)).toEqual(expected);
  });
});
