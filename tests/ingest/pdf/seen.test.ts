import { describe, expect, test } from 'vitest';
import { grid, onlyTable, shape } from './support/grid.js';
import { makePage, makePdf, type Sheet, type SheetShape } from './support/makePdf.js';
import { linesOfText, treeOf } from './support/readText.js';

const LINE = 'Sở Công Thương kiểm tra giá thuê sạp';

/** The lines and the codes of the notes of one page. */
async function read(draw: (sheet: Sheet) => void, shape: SheetShape = {}): Promise<[string[], string[]]> {
  const tree = await treeOf(makePage(draw, shape));
  return [tree.text.split('\n'), tree.notes.map((note) => note.code)];
}

describe('words nobody sees are left out, and it is said once', () => {
  const unseen: [string, (sheet: Sheet) => void][] = [
    ['white on paper', (sheet) => void sheet.raw('1 g').text(80, 150, 'bí mật').raw('0 g')],
    ['nearly white', (sheet) => void sheet.raw('0.98 0.98 0.97 rg').text(80, 150, 'bí mật').raw('0 g')],
    [
      'grey on the same grey',
      (sheet) => void sheet.box(70, 135, 300, 160, 0.8).raw('0.8 g').text(80, 150, 'bí mật').raw('0 g'),
    ],
    ['half a point high', (sheet) => void sheet.text(80, 150, 'bí mật', { size: 0.5 })],
    ['outside its clip', (sheet) => void sheet.raw('q 0 0 50 842 re W n').text(80, 150, 'bí mật').raw('Q')],
    [
      'below a white box drawn later',
      (sheet) => void sheet.text(80, 150, 'bí mật').box(70, 135, 300, 160, 1),
    ],
    [
      'below a black box drawn later',
      (sheet) => void sheet.text(80, 150, 'bí mật').box(70, 135, 300, 160, 0),
    ],
  ];
  test.each(unseen)('%s', async (_, draw) => {
    const [lines, codes] = await read((sheet) => {
      sheet.text(80, 100, LINE);
      draw(sheet);
      sheet.text(80, 200, LINE);
    });
    expect(lines).toEqual([LINE, LINE]);
    expect(codes).toEqual(['text-hidden']);
  });

  const seen: [string, (sheet: Sheet) => void][] = [
    [
      'white on a dark ground',
      (sheet) => void sheet.box(70, 85, 400, 110, 0.2).raw('1 g').text(80, 100, LINE).raw('0 g'),
    ],
    ['black on a shaded ground', (sheet) => void sheet.box(70, 85, 400, 110, 0.9).text(80, 100, LINE)],
    [
      'on an endless ground',
      (sheet) =>
        void sheet.raw('0.9 g -900000000 -900000000 1800000000 1800000000 re f 0 g').text(80, 100, LINE),
    ],
    ['inside its clip', (sheet) => void sheet.raw('q 0 0 595 842 re W n').text(80, 100, LINE).raw('Q')],
    ['behind a clip that has ended', (sheet) => void sheet.raw('q 0 0 50 50 re W n Q').text(80, 100, LINE)],
    ['above a ruling drawn later', (sheet) => void sheet.text(80, 100, LINE).box(70, 103, 400, 104, 0)],
    [
      'on a picture',
      (sheet) => void sheet.picture(70, 80, 400, 120).raw('1 g').text(80, 100, LINE).raw('0 g'),
    ],
  ];
  test.each(seen)('but not those that are seen: %s', async (_, draw) => {
    expect(await read(draw)).toEqual([[LINE], []]);
  });
});

describe('words with a line through them are left out', () => {
  const width = 'ngày 30/10'.length * 6;
  const through = (sheet: Sheet): Sheet =>
    sheet.text(80, 100, 'ngày 30/10').text(80 + width + 6, 100, 'ngày 15/12');
  test.each<[string, (sheet: Sheet) => void]>([
    ['a stroke', (sheet) => void through(sheet).line(80, 96.5, 80 + width, 96.5)],
    ['a thin box', (sheet) => void through(sheet).box(80, 96, 80 + width, 96.8)],
    [
      'two strokes',
      (sheet) =>
        void through(sheet)
          .line(80, 96, 80 + width, 96)
          .line(80, 97.5, 80 + width, 97.5),
    ],
  ])('%s', async (_, draw) => {
    expect(await read(draw)).toEqual([['ngày 15/12'], ['text-struck']]);
  });
  test.each<[string, (sheet: Sheet) => void]>([
    ['a line below', (sheet) => void through(sheet).line(80, 102, 80 + width, 102)],
    ['a line that runs on', (sheet) => void through(sheet).line(40, 96.5, 500, 96.5)],
    ['a line above', (sheet) => void through(sheet).line(80, 90, 80 + width, 90)],
  ])('not those with %s', async (_, draw) => {
    expect(await read(draw)).toEqual([['ngày 30/10 ngày 15/12'], []]);
  });
});

describe('what is typed on a page is read in its place', () => {
  const typed = (entries: string): SheetShape => ({
    annotations: [
      { entries, place: [200, 85, 320, 105], draw: (sheet) => void sheet.text(2, 15, 'ngày 30/6') },
    ],
  });
  test.each([
    ['a note', '/Subtype /FreeText /Contents (x)', 'Báo cáo trước ngày 30/6'],
    ['a field', '/Subtype /Widget /FT /Tx /T (a) /V (x)', 'Báo cáo trước ngày 30/6'],
    [
      'a chosen value',
      '/Subtype /Widget /FT /Ch /Ff 131072 /T (a) /V (x) /Opt [(x)]',
      'Báo cáo trước ngày 30/6',
    ],
    ['not the caption of a button', '/Subtype /Widget /FT /Btn /Ff 65536 /T (a)', 'Báo cáo trước'],
    ['nor the legend of a stamp', '/Subtype /Stamp', 'Báo cáo trước'],
  ])('%s', async (_, entries, line) => {
    const [lines] = await read((sheet) => sheet.text(118, 100, 'Báo cáo trước'), typed(entries));
    expect(lines).toEqual([line]);
  });
  test.each([
    ['a note', '/Subtype /FreeText /Contents (ngay 30/6) /DA (/Helv 10 Tf 0 g)', 'Báo cáo trước ngay 30/6'],
    [
      'a field',
      '/Subtype /Widget /FT /Tx /T (a) /V (ngay 30/6) /DA (/Helv 10 Tf 0 g)',
      'Báo cáo trước ngay 30/6',
    ],
    [
      'a chosen value',
      '/Subtype /Widget /FT /Ch /Ff 131072 /T (a) /V (Quy II) /Opt [(Quy II)]',
      'Báo cáo trước Quy II',
    ],
    ['not an empty field', '/Subtype /Widget /FT /Tx /T (a)', 'Báo cáo trước'],
    ['nor a comment', '/Subtype /Text /Contents (xem lai)', 'Báo cáo trước'],
  ])('though its program did not draw it: %s', async (_, entries, line) => {
    const [lines] = await read((sheet) => sheet.text(118, 100, 'Báo cáo trước'), {
      annotations: [{ entries, place: [200, 87, 320, 107] }],
    });
    expect(lines).toEqual([line]);
  });
});

describe('texts over one another', () => {
  test('a stamp in other type goes with all its lines', async () => {
    const [lines, codes] = await read((sheet) => {
      sheet.text(80, 100, LINE).text(80, 118, '2. Sở Nội vụ rà soát').text(80, 136, 'theo phân cấp');
      sheet.text(90, 96, 'ĐẾN', { size: 18 }).text(90, 115, 'Số 12', { size: 18 });
    });
    expect(lines.join(' ')).toBe(`${LINE} 2. Sở Nội vụ rà soát theo phân cấp`);
    expect(codes).toEqual(['text-overlaid']);
  });
  test('a later text in the same type that keeps to no line goes', async () => {
    const [lines] = await read((sheet) => void sheet.text(80, 100, LINE).text(90, 96, 'ĐÃ KÝ'));
    expect(lines).toEqual([LINE]);
  });
  test('a watermark goes wherever it stands', async () => {
    const [lines] = await read((sheet) => {
      for (const y of [110, 400]) sheet.text(40, y, 'DỰ THẢO', { size: 60 });
      sheet.text(80, 100, LINE);
    });
    expect(lines).toEqual([LINE]);
  });
  test('texts of one line that run into each other are read each whole', async () => {
    const [lines] = await read(
      (sheet) => void sheet.text(80, 100, 'Sở Giáo dục và Đào tạo').text(200, 100, 'Quý II/2026'),
    );
    expect(lines.join(' ')).toContain('Đào tạo');
    expect(lines.join(' ')).toContain('Quý II/2026');
  });
  test.each([0, 3])('a digit stamped %i points above a printed one replaces it', async (up) => {
    const [lines] = await read(
      (sheet) => void sheet.text(80, 100, 'ngày 22 tháng 5 năm 2026').text(80 + 14 * 6, 100 - up, '6'),
    );
    expect(lines).toEqual(['ngày 22 tháng 6 năm 2026']);
  });
  test('a cell that runs over its ruling keeps its words', async () => {
    const table = await onlyTable(
      makePage((sheet) =>
        grid(
          sheet,
          [50, 90, 200, 300, 400],
          [100, 130, 160],
          [
            ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
            ['1', 'Kết nối kho dữ liệu các sở', 'Sở Nội vụ', 'Quý I/2026'],
          ],
        ),
      ),
    );
    expect(shape(table)[1]).toEqual(['1', 'Kết nối kho dữ liệu các sở', 'Sở Nội vụ', 'Quý I/2026']);
  });

  const drawings: [string, (sheet: Sheet, x: number, words: string) => void][] = [
    ['in one go', (sheet, x, words) => void sheet.text(x, 144, words, { size: 10 })],
    [
      'word by word',
      (sheet, x, words) => {
        let at = x;
        for (const word of words.split(' ')) {
          sheet.text(at, 144, word, { size: 10 });
          at += word.length * 5 + 3;
        }
      },
    ],
  ];
  test.each(
    drawings.flatMap(([how, draw]) =>
      [true, false].map((first) => [`${how}, ${first ? 'before' : 'after'} them`, draw, first] as const),
    ),
  )(
    'a cell that lies over the words of the next and goes on behind them keeps its own, drawn %s',
    async (_, draw, first) => {
      const words = 'Trung tâm Giống cây trồng vùng cao';
      const table = await onlyTable(
        makePage((sheet) => {
          const row = ['1', 'Ươm cây', '', ''];
          grid(sheet, [50, 90, 180, 310, 420], [100, 130, 160], [['TT', 'Nhiệm vụ', 'Chủ trì', 'Hạn'], row]);
          if (first) draw(sheet, 185, words);
          sheet.text(315, 144, '9/2026', { size: 10 });
          if (!first) draw(sheet, 185, words);
        }),
      );
      expect(shape(table)[1]).toEqual(['1', 'Ươm cây', words, '9/2026']);
    },
  );
});

test('letters that a font does not tell are marked, and its words are named', async () => {
  const page = makePage((sheet) => {
    sheet.text(80, 100, 'NHI\u0001M V\u0002, BI\u0003N PHÁP').text(80, 130, LINE, { font: 'Other' });
  });
  const tree = await treeOf(page);
  expect(tree.text.split('\n')).toEqual(['NHI\uFFFDM V\uFFFD, BI\uFFFDN PHÁP', LINE]);
  expect(tree.notes.map(({ code, message }) => [code, message.includes('NHI\uFFFDM')])).toEqual([
    ['text-suspect', true],
  ]);
});

test('letters that repeat in sideways text are all read', async () => {
  const bytes = makePage((sheet) => {
    for (let y = 100; y < 260; y += 20) sheet.text(80, y, LINE);
    sheet.text(500, 600, 'Thời gian hoàn thành', { angle: 90 });
  });
  expect((await linesOfText(bytes)).at(-1)).toBe('Thời gian hoàn thành');
});

test('a page of codes is readable', async () => {
  const bytes = makePage((sheet) => {
    for (let row = 0; row < 20; row++)
      sheet.text(80, 100 + row * 20, `TB${10 + row} KV0${row % 9} (P${row}A)`);
  });
  expect((await treeOf(bytes)).pages?.[0]?.status).toBe('text');
});

const STATEMENTS = [
  'Sở Công Thương chủ trì kiểm tra giá thuê sạp tại các chợ hạng hai,',
  'báo cáo trước ngày 30/6/2026 và công khai tại trụ sở xã, phường.',
  'Sở Nội vụ tổng hợp kết quả thực hiện của các cơ quan, đơn vị gửi',
  'Ủy ban nhân dân tỉnh trước ngày 15/12/2026.',
];

test.each([-2, -0.6, 0.4, 1, 2.5])('a page that leans %s degrees is read as if straight', async (degrees) => {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const draw = (sheet: Sheet): void => {
    for (const [index, line] of STATEMENTS.entries()) sheet.text(80, 120 + index * 20, line);
    grid(
      sheet,
      [80, 120, 280, 400, 520],
      [300, 330, 360],
      [
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
        ['1', 'Sửa mái chợ Bến Đò', 'Sở Xây dựng', 'Quý IV/2026'],
      ],
    );
  };
  const tree = await treeOf(
    makePage((sheet) => {
      sheet.raw(`q ${cos} ${sin} ${-sin} ${cos} 0 0 cm`);
      draw(sheet);
      sheet.raw('Q');
    }),
  );
  expect(tree.text).toBe((await treeOf(makePage(draw))).text);
  expect(tree.notes).toEqual([]);
});

test('level words that climb are one line', async () => {
  const tree = await treeOf(
    makePage((sheet) => {
      STATEMENTS.forEach((line, index) => {
        let x = 80;
        for (const word of line.split(' ')) {
          sheet.text(x, 120 + index * 20 - (x - 80) * 0.012, `${word} `);
          x += (word.length + 1) * 6;
        }
      });
    }),
  );
  expect(tree.text.replaceAll('\n', ' ')).toBe(STATEMENTS.join(' '));
});

describe('tables of contents', () => {
  const entry = (words: string, page: string): string => `${words} ${'.'.repeat(60 - words.length)} ${page}`;
  const listed = ['I. MỤC TIÊU', '1. Mục tiêu chung', '2. Mục tiêu cụ thể', 'II. NHIỆM VỤ'];
  test.each([
    ['with a title', ['MỤC LỤC', ...listed.map((words) => entry(words, '2'))]],
    ['without one', listed.map((words) => entry(words, '2'))],
    [
      'with an entry over two lines',
      ['MỤC LỤC', 'I. MỤC TIÊU VÀ YÊU CẦU CỦA', entry('VIỆC SẮP XẾP', '2'), entry('II. NHIỆM VỤ', '3')],
    ],
    ['with page numbers set apart', [...listed.map((words) => entry(words, 'iv'))]],
  ])('are left out: %s', async (_, contents) => {
    const pages: [SheetShape, (sheet: Sheet) => void][] = [
      [
        {},
        (sheet) => {
          sheet.text(80, 80, 'Phát triển chợ năm 2026');
          for (const [index, line] of contents.entries()) sheet.text(80, 120 + index * 20, line);
        },
      ],
      [{}, (sheet) => void sheet.text(80, 100, LINE)],
    ];
    const tree = await treeOf(makePdf(pages));
    expect(tree.text.split('\n')).toEqual(['Phát triển chợ năm 2026', LINE]);
    expect(tree.notes.map((note) => note.code)).toEqual(['contents-left-out']);
  });
  test('blanks to fill in are none', async () => {
    const [lines, codes] = await read((sheet) => {
      sheet
        .text(80, 100, 'Họ và tên: ................................................')
        .text(80, 120, 'Số: ........../2026');
      sheet.text(80, 140, 'ngày ........ tháng ........ năm 2026');
    });
    expect(lines).toHaveLength(3);
    expect(codes).toEqual([]);
  });
});

describe('words that stand askew are said, for they are not read', () => {
  const around = (sheet: Sheet): Sheet => sheet.text(80, 100, LINE).text(80, 130, LINE);
  test.each([15, 40, -60, 120])('at %s degrees', async (angle) => {
    const [lines, codes] = await read(
      (sheet) => void around(sheet).text(200, 400, 'Đội 3 sửa cầu', { angle }),
    );
    expect(lines).toEqual([LINE, LINE]);
    expect(codes).toEqual(['content-not-read']);
  });
  test('a watermark in large type is one', async () => {
    const [lines, codes] = await read(
      (sheet) => void around(sheet).text(150, 500, 'BẢN SAO', { angle: 45, size: 60 }),
    );
    expect(lines).toEqual([LINE, LINE]);
    expect(codes).toEqual(['text-overlaid']);
  });
});
