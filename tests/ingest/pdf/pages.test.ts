import { expect, test } from 'vitest';
import { readPdf } from '../../../src/ingest/pdf/index.js';
import { makePage, makePdf, type Sheet } from './support/makePdf.js';
import { linesOfText, treeOf } from './support/readText.js';

const readable = (sheet: Sheet): void => {
  [
    'Ủy ban nhân dân tỉnh Thanh Vân giao Sở Nội vụ chủ trì, phối hợp',
    'với các sở, ban, ngành rà soát thủ tục hành chính, báo cáo kết quả',
    'về Văn phòng trước ngày 15 tháng 12 hằng năm để tổng hợp.',
  ].forEach((words, index) => void sheet.text(80, 100 + index * 18, words, { size: 11 }));
};
const scanned = (sheet: Sheet): void => {
  sheet.picture(0, 0, 595, 842).text(400, 40, 'Ký số', { size: 8 });
};
const garbled = (sheet: Sheet): void => {
  ['Xqzr wbkt fjgd wpzx qvbn mzkw', 'xxtr gfhj pzwr kjqv bdfz wwqx', 'rzzk vqpf jjxt 2025 kwvb zrqf'].forEach(
    (words, index) => void sheet.text(80, 100 + index * 18, words),
  );
};

test('pages say how they could be read, and the others are read all the same', async () => {
  const tree = await treeOf(
    makePdf([
      [{}, readable],
      [{}, scanned],
      [{}, garbled],
      [{}, () => {}],
      [{}, scanned],
    ]),
  );
  expect(tree.pages?.map((page) => page.status)).toEqual(['text', 'scanned', 'garbled', 'empty', 'scanned']);
  expect(tree.notes.map(({ code, severity }) => [code, severity])).toEqual([
    ['scanned-no-text', 'warning'],
    ['text-suspect', 'warning'],
  ]);
  expect(tree.notes[0]?.message).toContain('Pages 2, 5 of 5');
  expect(tree.notes[1]?.message).toContain('Page 3 of 5');
  expect(tree.text).toContain('về Văn phòng trước ngày 15 tháng 12');
});

test.each([
  ['no PDF at all', new TextEncoder().encode('Kế hoạch năm 2025'), 'format-damaged'],
  ['cut before its pages', makePage(readable).slice(0, 300), 'format-damaged'],
])('a file that is %s is refused with a code', async (_, bytes, code) => {
  await expect(readPdf(bytes)).rejects.toMatchObject({ name: 'KehoachError', code });
});

test('a file whose cross-reference table is broken is read', async () => {
  const bytes = makePage(readable);
  const at = Buffer.from(bytes).indexOf('\nxref\n');
  bytes.fill(0x39, at + 6, at + 60);
  expect((await linesOfText(bytes))[0]).toMatch(/^Ủy ban nhân dân/u);
});

test('page numbers and running heads are left out, and a paragraph cut by the page end is whole', async () => {
  const page =
    (number: number): ((sheet: Sheet) => void) =>
    (sheet) => {
      sheet.text(295, 40, String(number)).text(80, 58, 'Kế hoạch của tỉnh Thanh Vân', { size: 9 });
      for (let row = 0; row < 30; row++) {
        sheet.text(
          80,
          90 + row * 20,
          `tiếp tục rà soát các thủ tục hành chính lần ${1000 + number * 100 + row}, cải tiến quy`,
        );
      }
    };
  const lines = await linesOfText(
    makePdf([
      [{}, page(1)],
      [{}, page(2)],
      [{}, page(3)],
    ]),
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('Thanh Vân');
  expect(lines[0]).toContain('quy tiếp tục rà soát các thủ tục hành chính lần 1200');
});

test('the two sides of a letterhead are read apart though their lines stand in between one another', async () => {
  const lines = await linesOfText(
    makePage((sheet) => {
      sheet.text(330, 80, 'CỘNG HÒA XÃ HỘI CHỦ', { bold: true });
      sheet.text(80, 88, 'ỦY BAN NHÂN DÂN', { bold: true });
      sheet.text(330, 96, 'NGHĨA VIỆT NAM', { bold: true });
      sheet.text(80, 104, 'TỈNH AN LẠC', { bold: true });
      sheet.text(330, 112, 'Độc lập - Tự do - Hạnh phúc');
      sheet.text(95, 140, 'Số: 77/KH-UBND').text(330, 140, 'An Lạc, ngày 06 tháng 3 năm 2026');
      sheet.text(260, 170, 'KẾ HOẠCH', { bold: true });
    }),
  );
  expect(lines.join(' | ')).toBe(
    'ỦY BAN NHÂN DÂN TỈNH AN LẠC | Số: 77/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ | NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc | An Lạc, ngày 06 tháng 3 năm 2026 | KẾ HOẠCH',
  );
});

test('a letterhead is read column by column, and the signature block too', async () => {
  const lines = await linesOfText(
    makePage((sheet) => {
      sheet
        .text(100, 60, 'UBND TỈNH THANH VÂN')
        .text(310, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 11 });
      sheet
        .text(130, 76, 'SỞ NỘI VỤ', { bold: true })
        .text(330, 76, 'Độc lập - Tự do - Hạnh phúc', { bold: true });
      sheet
        .text(115, 104, 'Số: 15/KH-SNV')
        .text(320, 106, 'Thanh Vân, ngày 05 tháng 3 năm 2025', { italic: true, size: 11 });
      sheet.text(270, 140, 'KẾ HOẠCH', { bold: true });
      sheet.text(110, 180, '1. Các phòng căn cứ kế hoạch này triển khai thực hiện./.');
      sheet
        .text(80, 230, 'Nơi nhận:', { bold: true, italic: true })
        .text(400, 226, 'GIÁM ĐỐC', { bold: true });
      sheet.text(80, 245, '- UBND tỉnh;', { size: 11 }).text(80, 258, '- Lưu: VT.', { size: 11 });
      sheet.text(385, 320, 'Trần Minh Khôi', { bold: true });
    }),
  );
  expect(lines).toEqual([
    'UBND TỈNH THANH VÂN',
    'SỞ NỘI VỤ',
    'Số: 15/KH-SNV',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Thanh Vân, ngày 05 tháng 3 năm 2025',
    'KẾ HOẠCH',
    '1. Các phòng căn cứ kế hoạch này triển khai thực hiện./.',
    'Nơi nhận:',
    '- UBND tỉnh;',
    '- Lưu: VT.',
    'GIÁM ĐỐC',
    'Trần Minh Khôi',
  ]);
});

test('a running head that counts the pages is left out of two pages too', async () => {
  const page =
    (number: number): ((sheet: Sheet) => void) =>
    (sheet) => {
      sheet.text(80, 50, `Chương trình hành động tỉnh Thanh Vân, trang ${number}`);
      sheet.text(80, 100, `Điều ${number}. Phân công thực hiện`);
    };
  expect(
    await linesOfText(
      makePdf([
        [{}, page(1)],
        [{}, page(2)],
      ]),
    ),
  ).toEqual(['Điều 1. Phân công thực hiện', 'Điều 2. Phân công thực hiện']);
});

test('when a browser printed the page is no part of its text', async () => {
  const page =
    (words: string): ((sheet: Sheet) => void) =>
    (sheet) => {
      sheet.text(60, 30, '11/20/26, 12:08 PM');
      sheet.text(80, 100, words);
    };
  expect(
    await linesOfText(
      makePdf([
        [{}, page('Điều 1. Phạm vi')],
        [{}, page('Điều 2. Đối tượng')],
      ]),
    ),
  ).toEqual(['Điều 1. Phạm vi', 'Điều 2. Đối tượng']);
});

test('a note stands behind the paragraph with its mark, not behind one with a power', async () => {
  const tree = await treeOf(
    makePage((sheet) => {
      sheet.text(80, 100, '- Trồng 500 m').text(158, 95, '2', { size: 7 }).text(162, 100, ' cây xanh;');
      sheet
        .text(80, 125, '- Thực hiện Quy chế phối hợp')
        .text(248, 120, '2', { size: 7 })
        .text(252, 125, ';');
      sheet.text(80, 150, '- Báo cáo kết quả.');
      sheet
        .line(80, 700, 220, 700)
        .text(80, 711, '2', { size: 6 })
        .text(83, 714, 'Quyết định số 15/QĐ-UBND', { size: 9 });
    }),
  );
  expect(tree.text.split('\n')).toEqual([
    '- Trồng 500 m² cây xanh;',
    '- Thực hiện Quy chế phối hợp²;',
    '² Quyết định số 15/QĐ-UBND',
    '- Báo cáo kết quả.',
  ]);
});

test('a page with hundreds of thousands of strokes is read for its words', async () => {
  const strokes = Array.from(
    { length: 200_000 },
    (_, at) => `${at % 595} ${at % 842} m ${(at * 7) % 595} ${at % 842} l`,
  );
  const bytes = makePage((sheet) => {
    sheet.raw(`${strokes.join(' ')} S`).text(80, 100, 'Bản đồ quy hoạch');
  });
  expect(await linesOfText(bytes)).toEqual(['Bản đồ quy hoạch']);
});

test.each([
  ['masts', (n: number) => `TRM-${n + 10}/HB.${n} 0${n % 9}.4${n}N`],
  ['stretches of road', (n: number) => `ĐT.61${n % 9} Km${n}+250 - Km${n + 3}+900`],
  ['plots', (n: number) => `P${n}A_2 LK${n}-0${n % 9}.B`],
])('a page of codes is readable: %s', async (_, code) => {
  const tree = await treeOf(
    makePage((sheet) => {
      for (let n = 1; n < 30; n++) sheet.text(80, 60 + n * 20, code(n), { size: 10 });
    }),
  );
  expect(tree.pages?.map(({ status }) => status)).toEqual(['text']);
  expect(tree.notes).toEqual([]);
});
