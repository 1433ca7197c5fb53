import { describe, expect, test } from 'vitest';
import { grid, onlyTable, shape } from './support/grid.js';
import { makePage, makePdf, type Sheet } from './support/makePdf.js';
import { treeOf } from './support/readText.js';

const XS = [50, 90, 250, 400, 545];
const HEADER = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'];

describe('a ruled table on one page', () => {
  test('is a grid with its header, its columns and its merged cells', async () => {
    const bytes = makePage((sheet) => {
      grid(
        sheet,
        XS,
        [100, 130, 160, 190, 220],
        [
          HEADER,
          ['1', 'Ban hành kế hoạch', 'Sở Nội vụ', 'Quý I'],
          ['^', '^', 'Sở Tài chính', 'Quý II'],
          ['2', 'Rà soát thủ tục', 'Văn phòng', 'Quý III'],
        ],
      );
    });
    const table = await onlyTable(bytes);
    expect(table).toMatchObject({ columns: 4, mergesKnown: true });
    expect(table.children.map((row) => row.header)).toEqual([true, false, false, false]);
    expect(shape(table)).toEqual([
      HEADER,
      ['1 [2x1]', 'Ban hành kế hoạch [2x1]', 'Sở Nội vụ', 'Quý I'],
      ['Sở Tài chính', 'Quý II'],
      ['2', 'Rà soát thủ tục', 'Văn phòng', 'Quý III'],
    ]);
  });

  test('keeps a group row merged across the columns', async () => {
    const bytes = makePage((sheet) => {
      grid(
        sheet,
        XS,
        [100, 130, 160, 190],
        [
          HEADER,
          ['I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', '<', '<'],
          ['1', 'Ban hành kế hoạch', 'Sở Nội vụ', 'Quý I'],
        ],
      );
    });
    expect(shape(await onlyTable(bytes))[1]).toEqual(['I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH [1x3]']);
  });

  test('tells a line ended on purpose from one that was full', async () => {
    const bytes = makePage((sheet) => {
      grid(
        sheet,
        XS,
        [100, 130, 190],
        [HEADER, ['1', 'Xây dựng, ban hành kế hoạch\ncải cách hành chính', 'Kế hoạch\nBáo cáo', 'Quý I']],
      );
    });
    const row = (await onlyTable(bytes)).children[1];
    expect(row?.children.map((cell) => cell.breaks)).toEqual([[], [], [8], []]);
  });

  test.each([
    ['Hội Nông dân tỉnh\nUBND các xã', [17]],
    ['Ủy ban Mặt trận\nTổ quốc tỉnh', []],
    ['Phòng Kinh tế xã\nUBND xã Mây', []],
  ])('a full line ends where a name does and another body begins: %j', async (words, breaks) => {
    const bytes = makePage((sheet) => {
      grid(sheet, [50, 90, 182, 400, 545], [100, 130, 190], [HEADER, ['1', words, 'Kế hoạch', 'Quý I']]);
    });
    const row = (await onlyTable(bytes)).children[1];
    expect(row?.children[1]?.breaks).toEqual(breaks);
  });

  test('a ruling that was read as a letter parts the titles over two columns', async () => {
    const bytes = makePage((sheet) => {
      grid(
        sheet,
        XS,
        [100, 130, 160, 190],
        [
          ['TT', 'Nhiệm vụ', 'Cơ quan thực hiện', '<'],
          ['^', '^', 'Chủ trì', '<'],
          ['1', 'Thả cá giống', 'Chi cục Thủy sản', 'Xã An Phú'],
        ],
      );
      sheet.text(399, 144, '|', { size: 10 }).text(410, 144, 'Phối hợp', { size: 10 });
    });
    const rows = shape(await onlyTable(bytes));
    expect(rows[1]).toEqual(['Chủ trì', 'Phối hợp']);
  });

  const drawings: [string, (sheet: Sheet) => void][] = [
    [
      'double rulings',
      (sheet) => {
        for (const y of [100, 130, 160]) sheet.line(50, y, 545, y).line(50, y + 2, 545, y + 2);
        for (const x of [50, 90, 250, 400, 545]) sheet.line(x, 100, x, 162).line(x + 2, 100, x + 2, 162);
      },
    ],
    [
      'thin filled rectangles',
      (sheet) => {
        for (const y of [100, 130, 160]) sheet.box(50, y, 545, y + 0.6);
        for (const x of [50, 90, 250, 400, 545]) sheet.box(x, 100, x + 0.6, 160);
      },
    ],
    [
      'dashes',
      (sheet) => {
        for (const y of [100, 130, 160]) for (let x = 50; x < 545; x += 5) sheet.line(x, y, x + 3, y);
        for (const x of [50, 90, 250, 400, 545])
          for (let y = 100; y < 160; y += 5) sheet.line(x, y, x, y + 3);
      },
    ],
    [
      'no sides',
      (sheet) => {
        for (const y of [100, 130, 160]) sheet.line(50, y, 545, y);
        for (const x of [90, 250, 400]) sheet.line(x, 100, x, 160);
      },
    ],
    [
      'shaded cells',
      (sheet) => {
        sheet.box(50, 100, 545, 130, 0.85);
        for (const y of [100, 130, 160]) sheet.line(50, y, 545, y);
        for (const x of [50, 90, 250, 400, 545]) sheet.line(x, 100, x, 160);
      },
    ],
  ];

  test.each(drawings)('drawn with %s gives the same cells', async (_, draw) => {
    const bytes = makePage((sheet) => {
      draw(sheet);
      HEADER.forEach(
        (title, column) => void sheet.text((XS[column] ?? 0) + 6, 118, title, { size: 10, bold: true }),
      );
      ['1', 'Lập dự toán', 'Sở Tài chính', 'Tháng 8'].forEach(
        (words, column) => void sheet.text((XS[column] ?? 0) + 6, 148, words, { size: 10 }),
      );
    });
    expect(shape(await onlyTable(bytes))).toEqual([HEADER, ['1', 'Lập dự toán', 'Sở Tài chính', 'Tháng 8']]);
  });

  test('a box around text, and an underline, are no tables', async () => {
    const bytes = makePage((sheet) => {
      sheet.line(60, 80, 160, 80).line(60, 120, 160, 120).line(60, 80, 60, 120).line(160, 80, 160, 120);
      sheet.text(80, 104, 'MẬT').text(80, 200, 'Số: 12/KH-UBND').line(80, 203, 160, 203);
    });
    const tree = await treeOf(bytes);
    expect(tree.children.map((block) => block.type)).toEqual(['paragraph', 'paragraph']);
  });

  test('cells that cannot be told apart are kept as lines, and said so', async () => {
    const bytes = makePage((sheet) => {
      sheet.line(50, 100, 400, 100).line(50, 200, 400, 200).line(50, 100, 50, 200).line(400, 100, 400, 200);
      sheet.line(200, 100, 200, 150).line(50, 150, 300, 150).line(300, 150, 300, 200);
      sheet.text(60, 120, 'Chỉ tiêu').text(210, 120, 'Đơn vị').text(60, 180, 'Tỷ lệ hồ sơ trực tuyến');
    });
    const tree = await treeOf(bytes);
    expect(tree.notes.map((note) => note.code)).toEqual(['table-unresolved']);
    expect(tree.notes[0]?.message).toContain('page 1');
    expect(tree.text).toBe('Chỉ tiêu Đơn vị\nTỷ lệ hồ sơ trực tuyến');
  });
});

describe('a table over two pages', () => {
  test('drops the repeated header and joins a row the page end cut', async () => {
    const bytes = makePdf([
      [
        {},
        (sheet) => {
          grid(
            sheet,
            XS,
            [700, 730, 760, 800],
            [
              HEADER,
              ['1', 'Lập dự toán', 'Sở Tài chính', 'Tháng 8'],
              ['2', 'Công khai kết quả giải\nquyết hồ sơ cho người', 'Văn phòng', 'Quý I'],
            ],
          );
        },
      ],
      [
        {},
        (sheet) => {
          grid(
            sheet,
            XS,
            [60, 90, 120, 150],
            [HEADER, ['', 'dân và doanh nghiệp', '', ''], ['3', 'Tổng kết', 'Sở Nội vụ', 'Quý IV']],
          );
        },
      ],
    ]);
    const table = await onlyTable(bytes);
    expect(shape(table)).toEqual([
      HEADER,
      ['1', 'Lập dự toán', 'Sở Tài chính', 'Tháng 8'],
      ['2', 'Công khai kết quả giải quyết hồ sơ cho người dân và doanh nghiệp', 'Văn phòng', 'Quý I'],
      ['3', 'Tổng kết', 'Sở Nội vụ', 'Quý IV'],
    ]);
    const pages = table.children[2]?.children[1]?.fragments.map((fragment) => fragment.page);
    expect(pages).toEqual([1, 1, 2]);
  });

  test.each([
    ['goes on', ['', 'và giải pháp', 'trì tham mưu', ''], ['1', 'Lập dự toán', 'Sở Tài chính', 'Tháng 8'], 2],
    [
      'is whole',
      ['1', 'Lập dự toán', 'Sở Tài chính', 'Tháng 8'],
      ['2', 'Tổng kết', 'Sở Nội vụ', 'Quý IV'],
      3,
    ],
    ['is above a group', ['', 'Công tác chỉ đạo', '', ''], ['1', 'Tổng kết', 'Sở Nội vụ', 'Quý IV'], 3],
  ])('a header alone at the page end %s', async (_, first, second, rows) => {
    const bytes = makePdf([
      [{}, (sheet) => grid(sheet, XS, [770, 800], [['TT', 'Nhiệm vụ', 'Cơ quan chủ', 'Thời gian']])],
      [{}, (sheet) => grid(sheet, XS, [60, 90, 120], [first, second], rows === 2 ? 0 : -1)],
    ]);
    const table = await onlyTable(bytes);
    const joined = ['TT', 'Nhiệm vụ và giải pháp', 'Cơ quan chủ trì tham mưu', 'Thời gian'];
    const whole = ['TT', 'Nhiệm vụ', 'Cơ quan chủ', 'Thời gian'];
    expect(shape(table)).toEqual(rows === 2 ? [joined, second] : [whole, first, second]);
    expect(table.children.map((row) => row.header)).toEqual([true, ...Array(rows - 1).fill(false)]);
  });

  test('carries merged cells on over the page end', async () => {
    const bytes = makePdf([
      [
        {},
        (sheet) => {
          grid(
            sheet,
            XS,
            [700, 730, 790],
            [HEADER, ['1', 'Ban hành kế hoạch\nvà báo cáo', 'Sở Nội vụ', 'Quý I']],
          );
        },
      ],
      [
        { width: 842, height: 595 },
        (sheet) => {
          grid(
            sheet,
            XS,
            [60, 90, 120, 150],
            [HEADER, ['', '', 'Sở Tài chính', 'Quý II'], ['2', 'Rà soát', 'Văn phòng', 'Quý III']],
          );
        },
      ],
    ]);
    expect(shape(await onlyTable(bytes))).toEqual([
      HEADER,
      ['1 [2x1]', 'Ban hành kế hoạch và báo cáo [2x1]', 'Sở Nội vụ', 'Quý I'],
      ['Sở Tài chính', 'Quý II'],
      ['2', 'Rà soát', 'Văn phòng', 'Quý III'],
    ]);
  });
});

describe('a table without rulings', () => {
  const row = (sheet: Sheet, y: number, words: string[], bold = false): void => {
    words.forEach((word, column) => {
      if (word !== '') sheet.text((XS[column] ?? 0) + 5, y, word, { size: 10, bold });
    });
  };

  test('has its columns from the white strips, its rows from the numbers', async () => {
    const bytes = makePage((sheet) => {
      row(sheet, 100, HEADER, true);
      row(sheet, 120, ['1', 'Xây dựng kế hoạch cải cách', 'Sở Nội vụ', 'Quý I/2025']);
      row(sheet, 133, ['', 'hành chính của tỉnh', '', '']);
      row(sheet, 150, ['2', 'Rà soát thủ tục', 'Văn phòng', 'Quý II/2025']);
      sheet.text(50, 180, 'Phụ lục có 02 nhiệm vụ do các sở, ban, ngành thực hiện.');
    });
    const tree = await treeOf(bytes);
    const table = tree.children.find((block) => block.type === 'table');
    expect(table?.mergesKnown).toBe(false);
    expect(table === undefined ? [] : shape(table)).toEqual([
      HEADER,
      ['1', 'Xây dựng kế hoạch cải cách hành chính của tỉnh', 'Sở Nội vụ', 'Quý I/2025'],
      ['2', 'Rà soát thủ tục', 'Văn phòng', 'Quý II/2025'],
    ]);
    expect(tree.children.at(-1)).toMatchObject({
      value: 'Phụ lục có 02 nhiệm vụ do các sở, ban, ngành thực hiện.',
    });
  });

  test('a silent column that speaks again begins a sub-row', async () => {
    const bytes = makePage((sheet) => {
      row(sheet, 100, HEADER, true);
      row(sheet, 120, ['1', 'Xây dựng kế hoạch cải cách', 'Kế hoạch', 'Quý I/2025']);
      row(sheet, 133, ['', 'hành chính của tỉnh giai đoạn', '', '']);
      row(sheet, 146, ['', '2025 trở đi', 'Báo cáo', 'Quý IV/2025']);
      row(sheet, 160, ['2', 'Rà soát thủ tục', 'Văn phòng', 'Quý II/2025']);
    });
    const table = await onlyTable(bytes);
    expect(shape(table).slice(1, 3)).toEqual([
      ['1', 'Xây dựng kế hoạch cải cách hành chính của tỉnh giai đoạn 2025 trở đi', 'Kế hoạch', 'Quý I/2025'],
      ['', '', 'Báo cáo', 'Quý IV/2025'],
    ]);
  });
});
