import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/ingest/text/index.js';
import { cutAt } from '../support/wrapped.js';

const folder = new URL('../../fixtures/golden/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name): [string, string[]] => {
    const { blocks } = readText(readFileSync(new URL(name, folder), 'utf8'));
    return [name, blocks.flatMap((block) => ('value' in block ? [block.value] : []))];
  });

describe.each(texts)('%s', (_, paragraphs) => {
  test.each([40, 53, 66, 80, 97, 120])('cut at %i letters reads as it did', (width) => {
    for (const indent of [0, 6]) {
      const text = paragraphs.map((paragraph) => cutAt(width, paragraph, indent)).join('\n\n');
      const { blocks } = readText(text);
      expect(blocks.map((block) => ('value' in block ? block.value : block.type))).toEqual(paragraphs);
    }
  });
});

test.each([
  [
    'a heading and a signature over two lines, where paragraphs have blank lines',
    [
      '**II. CÁC VIỆC\nCẦN LÀM NGAY**',
      '1. Giao Công an tỉnh\nchủ trì lập chốt.',
      '2. Sở Y tế tập huấn.',
      '**TM. ỦY BAN NHÂN\nDÂN**',
    ],
    [
      'II. CÁC VIỆC CẦN LÀM NGAY',
      '1. Giao Công an tỉnh chủ trì lập chốt.',
      '2. Sở Y tế tập huấn.',
      'TM. ỦY BAN NHÂN DÂN',
    ],
  ],
  [
    'a letterhead that is not wrapped, above paragraphs that are',
    [
      '**ỦY BAN NHÂN DÂN\nTỈNH THANH VÂN**',
      '**KẾ HOẠCH\nTrồng rừng năm 2026**',
      '1. Sở Tài chính cấp kinh phí cho các xã\ntrồng rừng.',
      '2. Hạt Kiểm lâm tuần tra.',
    ],
    [
      'ỦY BAN NHÂN DÂN',
      'TỈNH THANH VÂN',
      'KẾ HOẠCH',
      'Trồng rừng năm 2026',
      '1. Sở Tài chính cấp kinh phí cho các xã trồng rừng.',
      '2. Hạt Kiểm lâm tuần tra.',
    ],
  ],
])('%s', (_, written, expected) => {
  const { blocks } = readText(written.join('\n\n'));
  expect(blocks.map((block) => ('value' in block ? block.value : block.type))).toEqual(expected);
});

const LONG = [
  '1. Sở Nông nghiệp và Môi trường tỉnh Thanh Vân chủ trì, phối hợp với các xã, phường rà soát diện tích rừng phòng hộ.',
  '2. Sở Tài chính cân đối kinh phí, trình Ủy ban nhân dân tỉnh xem xét, quyết định trước ngày 15 tháng 3 năm 2026.',
  '3. Ủy ban nhân dân các xã, phường tuyên truyền, vận động người dân tham gia trồng và bảo vệ rừng trên địa bàn.',
];

describe('what stands at the cut tells whether words go on', () => {
  test.each([
    [
      'a unit of a capital letter',
      '4. Không tưới cây khi nhiệt độ ngoài trời lên quá 35 độ',
      'C. Ưu tiên tưới vào sáng sớm.',
    ],
    ['a quarter', '4. Trung tâm Khuyến nông tổng hợp kết quả, báo cáo trong Quý', 'I/2027.'],
    [
      'a year that ends the sentence',
      '4. Hạt Kiểm lâm hoàn thành việc cắm mốc ranh giới rừng trong năm',
      '2026.',
    ],
    ['what somebody is', '4. Bà Lò Thị Mai, Phó Chủ tịch Ủy ban nhân dân phường Bình Minh', '- Tổ phó;'],
    [
      'the name of an agency',
      '4. Báo cáo kết quả thực hiện gửi về Sở',
      'Nội vụ trước ngày 20 tháng 11 năm 2026.',
    ],
    [
      'a day of the week',
      '4. Các đoàn kiểm tra họp giao ban, báo cáo tiến độ vào sáng thứ',
      'Hai hằng tuần.',
    ],
    [
      'a verb and the paper that it asks for',
      '4. Để bảo vệ rừng, Thường trực Hội đồng nhân dân thông qua',
      'Nghị quyết về vùng đệm.',
    ],
    [
      'a label behind a label',
      '4. Mở 05 lớp tập huấn. Đơn vị thực hiện: Chi cục Kiểm lâm. Thời gian:',
      'Quý II năm 2026.',
    ],
  ])('%s', (_, above, below) => {
    const width = above.length + 1;
    const text = [...LONG.map((paragraph) => cutAt(width, paragraph)), `${above}\n${below}`].join('\n');
    const { blocks } = readText(text);
    expect(blocks.map((block) => ('value' in block ? block.value : block.type))).toEqual([
      ...LONG,
      `${above} ${below}`,
    ]);
  });

  test.each([
    [
      'a heading that names agencies',
      '4. Các sở, ban, ngành tỉnh; UBND các xã, phường',
      'Xây dựng kế hoạch thực hiện trước ngày 15/02/2026.',
    ],
    [
      'a label of its own',
      '4. Tiếp nhận hồ sơ không phụ thuộc địa giới hành chính xã.',
      'Đơn vị chủ trì: Trung tâm Phục vụ hành chính công.',
    ],
    [
      'labels under one another',
      'Thời gian: 08 giờ 00 phút, ngày 02 tháng 3 năm 2026.',
      'Địa điểm: Phòng họp số 2.',
    ],
    ['grounds', 'Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;', 'Căn cứ Luật Lâm nghiệp;'],
    [
      'who executes',
      'Điều 4. Quyết định này có hiệu lực kể từ ngày ký.',
      'Chánh Văn phòng, Trưởng các phòng chịu trách nhiệm thi hành.',
    ],
    [
      'what it comes with',
      'Trồng rừng phòng hộ ven biển giai đoạn 2026 - 2030',
      '(Kèm theo Quyết định số 12/QĐ-UBND ngày 02/01/2026)',
    ],
  ])('and where a full line ends a paragraph: %s', (_, above, below) => {
    const width = above.length + 1;
    const text = [...LONG.map((paragraph) => cutAt(width, paragraph)), above, below].join('\n');
    const { blocks } = readText(text);
    expect(blocks.map((block) => ('value' in block ? block.value : block.type))).toEqual([
      ...LONG,
      above,
      below,
    ]);
  });
});

test('a long heading in capitals goes on in a text whose other lines are whole', () => {
  const shown = (between: string): string[] =>
    readText(
      `II. CÁC NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU VỀ PHÁT TRIỂN VĂN HÓA${between}ĐỌC TRÊN ĐỊA BÀN HUYỆN\n\n1. Tổ chức hội sách.\n\n2. Tặng thẻ đọc.`,
    ).blocks.map((block) => ('value' in block ? block.value : block.type));
  expect(shown('\n')).toEqual(shown(' '));
  expect(shown('\n\n')).toHaveLength(4);
});

test('words that the text has behind one another elsewhere go on over a hyphen', () => {
  const cut = '4. Trước ngày 20 tháng 02 giao Phòng Văn hóa';
  const whole = '5. Phòng Văn hóa - Xã hội báo cáo.';
  const lines = [
    ...LONG.map((paragraph) => cutAt(cut.length + 1, paragraph)),
    cut,
    '- Xã hội tuyên truyền.',
    whole,
  ];
  const { blocks } = readText(lines.join('\n'));
  expect(blocks.map((block) => ('value' in block ? block.value : block.type))).toEqual([
    ...LONG,
    `${cut} - Xã hội tuyên truyền.`,
    whole,
  ]);
});

test('a line at the margin goes on where first lines are indented, though the line above had room', () => {
  const written = [
    '    1. Hạt Kiểm lâm rà soát diện tích rừng bị cháy, báo cáo kết quả về Sở và',
    'các xã có rừng.',
    '    2. Trạm Khuyến nông xây dựng lịch trồng rừng, trình',
    'Ủy ban nhân dân huyện phê duyệt trước ngày 30/4/2026.',
    '    3. Các xã bố trí địa điểm tập kết cây giống, vận động người dân tham gia',
    'trồng rừng.',
  ];
  const { blocks } = readText(written.join('\n'));
  expect(blocks.map((block) => ('value' in block ? block.value : block.type))).toEqual([
    '1. Hạt Kiểm lâm rà soát diện tích rừng bị cháy, báo cáo kết quả về Sở và các xã có rừng.',
    '2. Trạm Khuyến nông xây dựng lịch trồng rừng, trình Ủy ban nhân dân huyện phê duyệt trước ngày 30/4/2026.',
    '3. Các xã bố trí địa điểm tập kết cây giống, vận động người dân tham gia trồng rừng.',
  ]);
});

test.each([
  [
    'numbers and years that open a line of a sentence broken by hand',
    [
      '1. Sở Xây dựng lập dự án tại xã Cồn Ngang, km',
      '12 đường tỉnh 520 theo Quyết định số',
      '301/QĐ-UBND.',
      '2. Sở Tài chính cấp vốn giai đoạn 2026',
      '- 2030 cho 03 xã.',
    ],
    [
      '1. Sở Xây dựng lập dự án tại xã Cồn Ngang, km 12 đường tỉnh 520 theo Quyết định số 301/QĐ-UBND.',
      '2. Sở Tài chính cấp vốn giai đoạn 2026 - 2030 cho 03 xã.',
    ],
  ],
  [
    'lines of a list that begin with numbers',
    ['1. Chỉ tiêu năm 2027', '12 trường đạt chuẩn', '5 xã có nhà văn hóa'],
    ['1. Chỉ tiêu năm 2027', '12 trường đạt chuẩn', '5 xã có nhà văn hóa'],
  ],
  [
    'a point below a heading that ends in a word of time',
    [
      'III. NHIỆM VỤ 6 THÁNG CUỐI NĂM',
      '1. Trồng mới 60 ha quế',
      '2. Mở 03 lớp theo Nghị quyết số',
      '18-NQ/TW.',
    ],
    ['III. NHIỆM VỤ 6 THÁNG CUỐI NĂM', '1. Trồng mới 60 ha quế', '2. Mở 03 lớp theo Nghị quyết số 18-NQ/TW.'],
  ],
  [
    'years that are bullets of their own',
    ['1. Kinh phí các năm, từ 2026', '- 2026: 12 tỷ đồng', '- 2027: 14 tỷ đồng'],
    ['1. Kinh phí các năm, từ 2026', '- 2026: 12 tỷ đồng', '- 2027: 14 tỷ đồng'],
  ],
])('%s', (_, lines, paragraphs) => {
  const { blocks } = readText(lines.join('\n'));
  expect(blocks.map((block) => ('value' in block ? block.value : block.type))).toEqual(paragraphs);
});
