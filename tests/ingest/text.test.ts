import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ingested, Paragraph } from '../../src/document/index.js';
import { readText } from '../../src/ingest/text/index.js';
import { printedWidth } from '../../src/ingest/text/printedWidth.js';
import { shownBlocks } from '../support/blocks.js';

const shown = (text: string): unknown => shownBlocks(readText(text).blocks);

describe('characters', () => {
  test.each([
    ['line ends of Windows', 'Sở Nội vụ\r\nSở Y tế.\r\n', ['Sở Nội vụ', 'Sở Y tế.']],
    ['line ends of old Macs', 'Sở Nội vụ\rSở Y tế.', ['Sở Nội vụ', 'Sở Y tế.']],
    ['a byte order mark left over', '\uFEFFKẾ HOẠCH', ['KẾ HOẠCH']],
    ['NFD', '- Số hóa hồ sơ'.normalize('NFD'), ['- Số hóa hồ sơ']],
    ['zero-width spaces', 'a)\u200B Ủy ban\u200B nhân dân', ['a) Ủy ban nhân dân']],
    ['soft hyphens', 'thủ tục hành chí\u00ADnh', ['thủ tục hành chính']],
    ['no-break spaces', 'Quý\u00A0II/2026', ['Quý II/2026']],
    ['runs of blanks', 'Số:     /KH-VP', ['Số: /KH-VP']],
    ['nothing', ' \n\n \t \n', []],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('light markup', () => {
  test.each([
    ['**I. MỤC TIÊU**', 'I. MỤC TIÊU', { bold: true }],
    ['*Căn cứ Luật Lưu trữ;*', 'Căn cứ Luật Lưu trữ;', { italic: true }],
    ['**Điều 1.** Ban hành Kế hoạch.', 'Điều 1. Ban hành Kế hoạch.', {}],
    ['1. <b>Sở</b> <i>Nội vụ</i>', '1. Sở Nội vụ', {}],
    ['* Đến năm 2030', '* Đến năm 2030', {}],
    ['5 * 3 phòng', '5 * 3 phòng', {}],
    ['giảm < 5% và tăng > 3%', 'giảm < 5% và tăng > 3%', {}],
    ['Xem <https://thanhvan.gov.vn>', 'Xem https://thanhvan.gov.vn', {}],
  ])('%s', (text, value, hints) => {
    const [block, ...others] = readText(text).blocks;
    expect(block).toMatchObject({ type: 'paragraph', value, hints });
    expect((block as Paragraph).hints).toEqual(hints);
    expect(others).toEqual([]);
  });

  test('strong emphasis over several lines', () => {
    const { blocks } = readText('**KẾ HOẠCH\nChuyển đổi số năm 2026**\nCăn cứ Luật');
    expect(blocks.map((block) => block.type === 'paragraph' && block.hints.bold === true)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

/** Prose as a page prints it: lines of at most `width` ems. */
function wrap(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && printedWidth(`${line} ${word}`) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const PARAGRAPHS = [
  'II. NHIỆM VỤ, GIẢI PHÁP',
  '1. Hạ tầng số',
  '- Phủ sóng mạng di động thế hệ mới đến toàn bộ thôn, bản; ưu tiên các xã vùng cao của huyện Mỹ Lộc Đông và những nơi tập trung đông dân cư.',
  '- Nâng cấp phòng máy chủ của tỉnh, bảo đảm dự phòng tại hai địa điểm; hoàn thành việc kiểm tra, đánh giá an toàn thông tin trước khi đưa vào khai thác.',
  '2. Dữ liệu số',
  '- Xây dựng kho dữ liệu dùng chung trên cơ sở kết nối các cơ sở dữ liệu chuyên ngành, bảo đảm dữ liệu đúng, đủ, sạch và được cập nhật thường xuyên theo quy định.',
  '- Các sở, ban, ngành rà soát, chuẩn hóa dữ liệu thuộc phạm vi quản lý; định kỳ hằng quý gửi kết quả về Văn phòng Ủy ban nhân dân tỉnh để tổng hợp.',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Sở Khoa học và Công nghệ theo dõi, đôn đốc việc thực hiện Kế hoạch này; kịp thời tham mưu Ủy ban nhân dân tỉnh xử lý các khó khăn, vướng mắc phát sinh.',
  '2. Sở Tài chính cân đối, bố trí kinh phí từ nguồn ngân sách địa phương theo phân cấp và hướng dẫn các đơn vị lập dự toán, thanh toán, quyết toán theo đúng chế độ.',
];

describe('lines that a page has wrapped', () => {
  test('single spaced, a blank line between paragraphs', () => {
    const text = PARAGRAPHS.map((paragraph) => wrap(paragraph, 34).join('\n')).join('\n\n');
    expect(shown(text)).toEqual(PARAGRAPHS);
  });

  test('single spaced, no blank lines at all', () => {
    const text = PARAGRAPHS.map((paragraph) => wrap(paragraph, 34).join('\n')).join('\n');
    expect(shown(text)).toEqual(PARAGRAPHS);
  });

  test('double spaced', () => {
    const text = PARAGRAPHS.map((paragraph) => wrap(paragraph, 34).join('\n\n')).join('\n\n');
    expect(shown(text)).toEqual(PARAGRAPHS);
  });

  test('unwrapped paragraphs stay as they are', () => {
    expect(shown(PARAGRAPHS.join('\n\n'))).toEqual(PARAGRAPHS);
  });

  test('a range cut by the line end is no bullet', () => {
    const lines = PARAGRAPHS.flatMap((paragraph) => wrap(paragraph, 34));
    const cut =
      '- Triển khai Đề án phát triển hạ tầng của tỉnh và các xã vùng cao giai đoạn 2026\n- 2030 theo lộ trình đã được phê duyệt.';
    expect(shown([...lines, cut].join('\n'))).toContain(cut.replace('\n', ' '));
  });

  test('numbers behind one another at a line’s start are no marker', () => {
    const lines = PARAGRAPHS.flatMap((paragraph) => wrap(paragraph, 34));
    const cut = '- Trung tâm Chuyển đổi số chủ trì các nhiệm vụ\n2.1, 2.2 Mục II Kế hoạch này.';
    expect(shown([...lines, cut].join('\n'))).toContain(cut.replace('\n', ' '));
  });

  test('whatever the width of the page, every marked paragraph begins a block and no word is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 28, max: 45 }), fc.boolean(), (width, spaced) => {
        const between = spaced ? '\n\n' : '\n';
        const text = PARAGRAPHS.map((paragraph) => wrap(paragraph, width).join('\n')).join(between);
        const blocks = readText(text).blocks.map((block) => ('value' in block ? block.value : ''));
        expect(blocks.join(' ')).toBe(PARAGRAPHS.join(' '));
        for (const paragraph of PARAGRAPHS)
          expect(blocks.some((block) => block.startsWith(paragraph.slice(0, 12)))).toBe(true);
      }),
    );
  });
});

describe('page furniture', () => {
  test('page numbers that count up are left out; what they cut is joined', () => {
    const text = '- Rà soát quy định, lấy ý kiến theo\n\n2\n\nquy chế.\n\n- Công khai.\n\n3\n\n- Báo cáo.';
    expect(shown(text)).toEqual([
      '- Rà soát quy định, lấy ý kiến theo quy chế.',
      '- Công khai.',
      '- Báo cáo.',
    ]);
  });

  test.each(['Trang 2', '- 2 -', '2/9'])('%s', (number) => {
    const next = number.replace('2', '3');
    expect(shown(`- Một.\n\n${number}\n\n- Hai.\n\n${next}\n\n- Ba.`)).toEqual(['- Một.', '- Hai.', '- Ba.']);
  });

  test('centred between lines without a blank line around them', () => {
    expect(shown(`- Một.\n${' '.repeat(34)}1\n\n${' '.repeat(34)}2\n- Hai.`)).toEqual(['- Một.', '- Hai.']);
  });

  test('a lonely number is no page number', () => {
    expect(shown('- Số lớp:\n\n12\n\n- Hết.')).toEqual(['- Số lớp:', '12', '- Hết.']);
  });

  test.each(['*Trang 2*', '## Page 2', '--- Trang 2 ---'])('set apart by a converter: %s', (number) => {
    expect(shown(`- Một.\n\n${number}\n\n- Hai.`)).toEqual(['- Một.', '- Hai.']);
  });

  test('headings that count are no page numbers', () => {
    expect(shown('## 1\n\nMở đầu.\n\n## 2\n\nKết thúc.')).toContain('## 2');
  });

  test('behind a form feed the number of that very page', () => {
    const cut = `1. Hội Đông y tỉnh sưu tầm 20 bài thuốc của đồng bào và in\n\f${' '.repeat(38)}2\n\nthành sách.\n2. Sở Y tế thẩm định.`;
    expect(shown(cut)).toEqual([
      '1. Hội Đông y tỉnh sưu tầm 20 bài thuốc của đồng bào và in thành sách.',
      '2. Sở Y tế thẩm định.',
    ]);
    expect(shown('- Số lớp mở trong năm:\n\f12\n\n- Hết.')).toContain('12');
  });

  test('running heads at the top of three pages', () => {
    const page = (words: string) => `UBND TỈNH THANH VÂN\n${words}`;
    expect(shown([page('- Một.'), page('- Hai.'), page('- Ba.'), page('- Bốn.')].join('\f'))).toEqual([
      'UBND TỈNH THANH VÂN',
      '- Một.',
      '- Hai.',
      '- Ba.',
      '- Bốn.',
    ]);
  });
});

describe('footnotes', () => {
  test('stand apart and mark the words that refer to them', () => {
    const { blocks } = readText(
      '- Duy trì chỉ số PCI¹ và PAPI².\n\n¹ Năng lực cạnh tranh\n\n² Hiệu quả quản trị',
    );
    expect(shownBlocks(blocks)).toEqual([
      '- Duy trì chỉ số PCI¹ và PAPI².',
      'note: ¹ Năng lực cạnh tranh',
      'note: ² Hiệu quả quản trị',
    ]);
    expect(blocks[0]).toMatchObject({
      marks: [
        { start: 20, end: 21 },
        { start: 29, end: 30 },
      ],
    });
  });

  test('in the gap of a page end', () => {
    expect(
      shown('- Đề cao trách nhiệm của¹\n\n¹ Nghị định số 10\n\n2\n\nngười đứng đầu.\n\n- Hai.\n\n3\n\n- Ba.'),
    ).toEqual(['- Đề cao trách nhiệm của¹ người đứng đầu.', 'note: ¹ Nghị định số 10', '- Hai.', '- Ba.']);
  });

  test('the power of a unit is no mark', () => {
    const { blocks } = readText('- Xây mới 120 m² nhà kho².\n\n² Theo Quyết định số 5');
    expect(blocks[0]).toMatchObject({ marks: [{ start: 24, end: 25 }] });
  });
});

describe('tab tables', () => {
  test('empty cells stay empty; tags of blocks end a line in a cell', () => {
    const { blocks } = readText(
      'TT\tNhiệm vụ\tChủ trì\n1\t- Kiểm tra định kỳ<br>- Kiểm tra <b>đột xuất</b>\tSở Y tế\n\tBáo cáo\t\n',
    );
    expect(shownBlocks(blocks)).toEqual([
      ['= TT | Nhiệm vụ | Chủ trì', '1 | - Kiểm tra định kỳ - Kiểm tra đột xuất | Sở Y tế', ' | Báo cáo | '],
    ]);
    expect(blocks[0]).toMatchObject({ mergesKnown: false, columns: 3 });
    expect(blocks[0]).toHaveProperty('children[1].children[1].breaks', [18]);
  });

  test('a group row that lost its trailing tabs', () => {
    expect(shown('TT\tNhiệm vụ\tChủ trì\nI\tHẠ TẦNG SỐ\n1\tPhủ sóng\tSở Xây dựng')).toEqual([
      ['= TT | Nhiệm vụ | Chủ trì', 'I | HẠ TẦNG SỐ | ', '1 | Phủ sóng | Sở Xây dựng'],
    ]);
  });

  test('a page end and a repeated header inside a table', () => {
    const text = [
      '- Một.',
      '',
      '1',
      '',
      'TT\tNhiệm vụ\tChủ trì',
      '1\tĐăng tải thủ tục trên\tPhòng',
      '',
      '2',
      '',
      'TT\tNhiệm vụ\tChủ trì',
      '\tCổng dịch vụ công\tTổng hợp',
      '2\tTập huấn\tSở Nội vụ',
    ].join('\n');
    expect(shown(text)).toEqual([
      '- Một.',
      [
        '= TT | Nhiệm vụ | Chủ trì',
        '1 | Đăng tải thủ tục trên Cổng dịch vụ công | Phòng Tổng hợp',
        '2 | Tập huấn | Sở Nội vụ',
      ],
    ]);
  });

  test('one tab in a line of prose makes no table', () => {
    expect(shown('Nơi nhận:\tTM. ỦY BAN NHÂN DÂN')).toEqual(['Nơi nhận: TM. ỦY BAN NHÂN DÂN']);
  });
});

test('no letter is lost, whatever the lines', () => {
  const line = fc.constantFrom(
    '- Nâng cao',
    'của',
    'I. MỤC TIÊU',
    '1\tMột\tHai',
    '',
    '**đậm**',
    '2',
    '¹ Chú thích',
    'a\tb',
  );
  const letters = (text: string) => [...text.replace(/[^\p{L}]/gu, '')].sort().join('');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { blocks }: Ingested = readText(lines.join('\n'));
      expect(letters(JSON.stringify(shownBlocks(blocks)).replaceAll('note: ', ''))).toBe(
        letters(lines.join('')),
      );
    }),
  );
});

test('a letterhead set side by side with tabs is no table', () => {
  const text = [
    'UBND TỈNH THANH VÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '\tĐộc lập - Tự do - Hạnh phúc',
    'Số: 12/UBND-KT\tThanh Vân, ngày 07 tháng 5 năm 2026',
    'V/v đẩy mạnh giải ngân',
  ].join('\n');
  expect(shownBlocks(readText(text).blocks)).toEqual([
    'UBND TỈNH THANH VÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 12/UBND-KT Thanh Vân, ngày 07 tháng 5 năm 2026',
    'V/v đẩy mạnh giải ngân',
  ]);
});
