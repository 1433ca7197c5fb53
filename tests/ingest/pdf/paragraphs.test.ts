import { describe, expect, test } from 'vitest';
import { makePage } from './support/makePdf.js';
import { linesOfText } from './support/readText.js';

/** A page of lines at one margin, evenly spaced, none indented. */
const pageOf = (lines: readonly string[], bold: ReadonlySet<string> = new Set()): Promise<string[]> =>
  linesOfText(
    makePage((sheet) => {
      lines.forEach((line, at) => {
        sheet.text(80, 100 + at * 30, line, { bold: bold.has(line) });
      });
    }),
  );

test('short lines that end at one place are no right margin of unjustified text', async () => {
  const lines = [
    '1. Mục tiêu chung',
    'Xây dựng hạ tầng dữ liệu đồng bộ, hiện đại, an toàn trong toàn ngành',
    '- Số hóa hồ sơ xã A.',
    '- Số hóa hồ sơ xã B.',
    '- Số hóa hồ sơ xã C.',
    'Tổ chức hội nghị tập huấn cho cán bộ các phòng',
    'Thuê dịch vụ trung tâm dữ liệu dự phòng tại thành phố Hòa Long',
  ];
  expect(await pageOf(lines)).toEqual(lines);
});

test('a part’s marker alone on its line begins a paragraph; a reference cut by the line end does not', async () => {
  const full = 'Kế hoạch này kèm theo Quyết định số 14/QĐ-BCNS ngày 05 tháng 6 năm 2025 của Bộ';
  const cited = 'Các đơn vị chủ động triển khai các nhiệm vụ được phân công theo nội dung tại';
  expect(await pageOf([full, 'Phần thứ nhất', cited, 'Phụ lục II'])).toEqual([
    full,
    'Phần thứ nhất',
    `${cited} Phụ lục II`,
  ]);
});

test('a dash inside a quotation that the line above opens is no bullet', async () => {
  const [first, second] = [
    '1. Phát hành thể lệ cuộc thi “Nét đẹp vùng biển',
    '– Lam Hải 2027” trước ngày 30/3/2027.',
  ];
  const [other, bullet] = ['2. Trao giải cuộc thi “Nét đẹp vùng biển”', '– Giải nhất gồm 02 giải.'];
  expect(await pageOf([first, second, other, bullet])).toEqual([`${first} ${second}`, other, bullet]);
});

describe('where every paragraph is indented, a line at the left edge goes on, however short the line above is', () => {
  /** A page whose lines stand at the left edge where they open with `<`, else are indented. */
  const indentedPage = (lines: readonly string[]): Promise<string[]> =>
    linesOfText(
      makePage((sheet) => {
        lines.forEach((line, at) => {
          const edge = line.startsWith('<');
          sheet.text(edge ? 80 : 108, 100 + at * 18, edge ? line.slice(1) : line);
        });
      }),
    );
  const around = ['1. Sở Y tế lấy 40 mẫu nước.', '2. Sở Xây dựng cấp phép trong tháng 5.'];

  test.each<[string, string[], string[]]>([
    [
      'a form that a line opens with',
      ['3. Hộ kinh doanh nộp đơn theo', '<Mẫu số 03 kèm theo Kế hoạch này tại bộ phận một cửa.'],
      ['3. Hộ kinh doanh nộp đơn theo Mẫu số 03 kèm theo Kế hoạch này tại bộ phận một cửa.'],
    ],
    [
      'an agency that a line opens with',
      ['3. Chi cục Thú y báo cáo', '<Sở Nông nghiệp và Môi trường trước ngày 10.'],
      ['3. Chi cục Thú y báo cáo Sở Nông nghiệp và Môi trường trước ngày 10.'],
    ],
    [
      'an annex, a chapter, a form that a line mentions',
      [
        '3. Trạm Y tế ghi số ca vào',
        '<Phụ lục IV, báo cáo Sở Y tế.',
        '4. Trường Sơn Ca áp dụng mức chi của',
        '<Chương III Quy chế chi tiêu nội bộ.',
        '5. Tổ thu gom lập bảng kê, lưu cùng',
        '<Mẫu số 02 Sổ tay vận hành.',
      ],
      [
        '3. Trạm Y tế ghi số ca vào Phụ lục IV, báo cáo Sở Y tế.',
        '4. Trường Sơn Ca áp dụng mức chi của Chương III Quy chế chi tiêu nội bộ.',
        '5. Tổ thu gom lập bảng kê, lưu cùng Mẫu số 02 Sổ tay vận hành.',
      ],
    ],
    [
      'a chapter that begins below a whole statement',
      ['3. Trạm Y tế báo cáo hằng tuần.', '<Chương III', '<Chương IV. Kinh phí'],
      ['3. Trạm Y tế báo cáo hằng tuần.', 'Chương III', 'Chương IV. Kinh phí'],
    ],
    [
      'behind the end of a statement a paragraph begins',
      ['3. Chi cục Thú y báo cáo.', '<Sở Y tế tổng hợp.'],
      ['3. Chi cục Thú y báo cáo.', 'Sở Y tế tổng hợp.'],
    ],
  ])('%s', async (_, lines, read) => {
    expect((await indentedPage([...around, ...lines])).slice(2)).toEqual(read);
  });
});

test.each<[string, string, string[]]>([
  [
    'Nhà máy nước lấy mẫu theo',
    'Điều 8 Hợp đồng cấp nước.',
    ['Nhà máy nước lấy mẫu theo Điều 8 Hợp đồng cấp nước.'],
  ],
  ['Kho bạc thanh toán (theo', 'Chương V Quy chế).', ['Kho bạc thanh toán (theo Chương V Quy chế).']],
  ['Đội 3 sửa cầu.', 'Phần II Kinh phí', ['Đội 3 sửa cầu.', 'Phần II Kinh phí']],
  ['BÁO CÁO KẾT QUẢ TẠI', 'Phần II Kinh phí', ['BÁO CÁO KẾT QUẢ TẠI', 'Phần II Kinh phí']],
  ['Trạm bơm vận hành theo', '4. Đội 5 trực đêm.', ['Trạm bơm vận hành theo', '4. Đội 5 trực đêm.']],
])(
  'a line ended early goes on from words that no statement ends with: %s | %s',
  async (above, line, read) => {
    expect(await pageOf([above, line])).toEqual(read);
  },
);

test.each([
  ['1. Phòng Kinh tế lập quy hoạch chợ giai đoạn 2026', '- 2030, trình huyện.'],
  ['2. Đội Thuế rà soát theo quy định tại khoản 2', 'Điều 15 Quy chế thu phí.'],
])('where first lines are indented, a line at the edge goes on: %s | %s', async (above, line) => {
  const page = makePage((sheet) => {
    ['I. NHIỆM VỤ', '- Mở 02 lớp.', '- Thu gom rác.', above].forEach((words, at) => {
      sheet.text(108, 100 + at * 20, words);
    });
    sheet.text(80, 180, line).text(80, 230, 'Nơi nhận:').text(80, 250, '- Lưu: VT.');
  });
  expect(await linesOfText(page)).toContain(`${above} ${line}`);
});

test('a line beyond the margin of unjustified text does not end the lines above and below it', async () => {
  const words =
    'tổ thủy nông đo mực nước tại các cống và ghi sổ trực theo từng ca cho trạm bơm đầu mối'.split(' ');
  const lines = ['Giao'];
  for (let at = 0; lines.length < 16; at++) {
    const word = words[(at * 3) % words.length] ?? '';
    const longer = `${lines.at(-1)} ${word}`;
    if (longer.length <= 72) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const beyond = 'http://tram-thuy-nong.example/so-truc/bang-ke-muc-nuoc-cac-cong-dau-moi-va-cuoi';
  const all = [...lines.slice(0, 7), beyond, ...lines.slice(7)];
  const read = await linesOfText(
    makePage((sheet) => all.forEach((line, at) => void sheet.text(110, 100 + at * 18, line))),
  );
  expect(read).toEqual([all.join(' ')]);
});

test.each([
  ['•', '•'],
  ['1.', '2.'],
  ['a)', 'b)'],
])('%s far in front of its statement marks it, and is no column', async (first, second) => {
  const lines = await linesOfText(
    makePage((sheet) => {
      sheet.text(72, 100, 'Các xã có nhiệm vụ:');
      sheet.text(90, 120, first).text(126, 120, 'Phát 20.000 tờ rơi trong Quý II/2026.');
      sheet.text(90, 140, second).text(126, 140, 'Tổ chức 36 buổi diễn tập.');
    }),
  );
  expect(lines).toEqual([
    'Các xã có nhiệm vụ:',
    `${first} Phát 20.000 tờ rơi trong Quý II/2026.`,
    `${second} Tổ chức 36 buổi diễn tập.`,
  ]);
});
