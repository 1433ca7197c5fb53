import { describe, expect, test } from 'vitest';
import { makePage, makePdf, type Sheet, type TextStyle } from './support/makePdf.js';
import { linesOfText, treeOf } from './support/readText.js';

/** Lines of running text of one statement, so many from a number on. */
const body = (sheet: Sheet, from: number, count: number, style: TextStyle = {}): void => {
  for (let row = 0; row < count; row++) {
    const words = `tiếp tục sửa chữa các tuyến đường liên thôn lần ${1000 + from + row}, rải nhựa`;
    sheet.text(80, 90 + row * 20, words, style);
  }
};

describe('what stands beside the text is none of it', () => {
  test('a running head on all pages but the first', async () => {
    const page =
      (number: number): ((sheet: Sheet) => void) =>
      (sheet) => {
        if (number > 1) sheet.text(295, 40, String(number)).text(80, 58, 'Đường thôn bản', { italic: true });
        body(sheet, number * 100, 30);
      };
    const lines = await linesOfText(
      makePdf([
        [{}, page(1)],
        [{}, page(2)],
        [{}, page(3)],
      ]),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('thôn bản');
  });

  test('a mark set sideways in the margin is told as what was stamped; a page number beside a signature’s lines goes', async () => {
    const page =
      (number: number): ((sheet: Sheet) => void) =>
      (sheet) => {
        sheet
          .text(295, 40, String(number))
          .text(420, 38, 'Ký bởi: Xã Mường Rạng', { size: 7 })
          .text(420, 47, 'Thời gian ký: 06.03.2026 15:41:07', { size: 7 })
          .text(30, 500, 'muongrang_14_khubnd 06/03/2026 15:42', { size: 6, angle: 90 });
        body(sheet, number * 100, 30);
      };
    const tree = await treeOf(
      makePdf([
        [{}, page(1)],
        [{}, page(2)],
      ]),
    );
    expect(tree.text.split('\n')).toHaveLength(1);
    expect(tree.text).not.toMatch(/muongrang|Ký bởi|rải nhựa 2 tiếp/u);
    expect(tree.notes.map(({ message }) => message).join()).toContain('muongrang_14_khubnd');
  });

  test('the words of a seal over a signature', async () => {
    const tree = await treeOf(
      makePage((sheet) => {
        body(sheet, 0, 8);
        sheet
          .text(80, 300, 'Nơi nhận:')
          .text(80, 318, '- Lưu: VT.')
          .text(350, 300, 'KT. CHỦ TỊCH', { bold: true })
          .text(350, 318, 'PHÓ CHỦ TỊCH', { bold: true })
          .text(340, 330, 'XÃ MƯỜNG RẠNG', { size: 4 })
          .text(350, 400, 'Lò Thị Phay', { bold: true });
      }),
    );
    expect(tree.text.split('\n').slice(1)).toEqual([
      'Nơi nhận:',
      '- Lưu: VT.',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Lò Thị Phay',
    ]);
    expect(tree.notes.map(({ message }) => message).join()).toContain('XÃ MƯỜNG RẠNG');
  });
});

test('lines set apart in the text, close together in headings, are those of one statement', async () => {
  const lines = await linesOfText(
    makePage((sheet) => {
      for (let at = 0; at < 9; at++) sheet.text(80, 80 + at * 15, `Tiêu đề ${'x'.repeat(at + 3)} số ${at}`);
      for (let at = 0; at < 8; at++)
        sheet.text(80, 230 + at * 26, `rà soát, sửa chữa các cầu treo dân sinh đợt ${at + 20} tại các`);
    }),
  );
  expect(lines.at(-1)).toMatch(/^rà soát.*đợt 20 tại các rà soát.*đợt 27 tại các$/u);
});

test('a column in a font that tells other letters than it draws gives no words', async () => {
  const tree = await treeOf(
    makePage((sheet) => {
      body(sheet, 0, 8, { font: 'Serif' });
      sheet.text(80, 300, '&¶QJ DQ W£QK 6¤ *L£R GÐF Y¢ Ò¢R', { font: 'Untold' });
    }),
  );
  expect(tree.text).not.toContain('GÐF');
  expect(tree.notes.map(({ code }) => code)).toEqual(['text-suspect']);
});

describe('text set in two columns', () => {
  const left = [
    '1. Hội Nông dân vận động hội viên làm',
    'phân hữu cơ từ rơm rạ tại các thôn bản',
    'vùng cao trước vụ mùa của năm nay.',
    '2. Trạm Thú y tiêm phòng cho đàn trâu',
    'bò của các hộ dân trong toàn xã, báo',
    'cáo kết quả từng đợt về Ủy ban nhân',
  ];
  const right = [
    'dân xã trước ngày 20 của các tháng.',
    '3. Đoàn Thanh niên trồng cây dọc các',
    'tuyến đường mới mở của xã nhà, chăm',
    'sóc trong hai năm đầu cho bén rễ tốt.',
    '4. Công an xã tuần tra ban đêm tại các',
    'thôn giáp ranh với huyện bạn bên kia.',
  ];
  const statements = [
    `${left[0]} ${left[1]} ${left[2]}`,
    `${left[3]} ${left[4]} ${left[5]} ${right[0]}`,
    `${right[1]} ${right[2]} ${right[3]}`,
    `${right[4]} ${right[5]}`,
  ];
  const draw = (sheet: Sheet, off: number): void => {
    left.forEach((words, at) => void sheet.text(60, 100 + at * 20, words));
    right.forEach((words, at) => void sheet.text(308, 100 + off + at * 20, words));
  };

  test.each([0, 9])('is read column by column, the right one %i points lower', async (off) => {
    expect(await linesOfText(makePage((sheet) => draw(sheet, off)))).toEqual(statements);
  });

  test('recipients and signer below stand behind both', async () => {
    const page = makePage((sheet) => {
      draw(sheet, 0);
      sheet
        .text(60, 250, 'Nơi nhận:')
        .text(60, 268, '- Lưu: VT.')
        .text(350, 250, 'CHỦ TỊCH')
        .text(345, 340, 'Lò Văn Phay');
    });
    expect(await linesOfText(page)).toEqual([
      ...statements,
      'Nơi nhận:',
      '- Lưu: VT.',
      'CHỦ TỊCH',
      'Lò Văn Phay',
    ]);
  });
});
