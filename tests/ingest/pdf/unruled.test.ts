import { describe, expect, test } from 'vitest';
import { grid, onlyTable, shape } from './support/grid.js';
import { makePage, type Sheet } from './support/makePdf.js';
import { treeOf } from './support/readText.js';

const XS = [60, 95, 265, 375];
const HEADER = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'];
const ROWS = [
  ['1', 'Khảo sát các chợ\nhạng ba trong tỉnh', 'Sở Công Thương', 'Quý I/2026'],
  ['2', 'Sửa mái chợ', 'Ban quản lý\ncác chợ\nBến Đò', 'Quý II/2026'],
  ['3', 'Lập danh sách\ncác hộ phải\ndi dời trước\nmùa mưa', 'Xã An Phú', 'Trước ngày\n30/6/2026'],
  ['4', 'Niêm yết giá', 'Sở Tài chính', 'Quý IV/2026'],
];
const WHOLE = ROWS.map((row) => row.map((cell) => cell.replaceAll('\n', ' ')));
const PITCH = 14;

/** Draws rows without rulings, each cell in the middle of its row's height. */
function centred(sheet: Sheet, rows: string[][], from: number): void {
  let top = from;
  for (const row of rows) {
    const height = Math.max(...row.map((cell) => cell.split('\n').length));
    row.forEach((cell, column) => {
      const lines = cell.split('\n');
      const down = ((height - lines.length) / 2) * PITCH;
      lines.forEach((line, index) => {
        sheet.text(XS[column] ?? 0, top + down + index * PITCH, line, { size: 10, bold: row === HEADER });
      });
    });
    top += height * PITCH;
  }
}

test.each([
  ['few rows', ROWS],
  ['rows of very different height', [ROWS[3] ?? [], ROWS[2] ?? [], ROWS[1] ?? [], ROWS[2] ?? []]],
])('cells centred from top to bottom are read whole: %s', async (_, given) => {
  const rows = given.map((row, index) => [String(index + 1), ...row.slice(1)]);
  // The first row is higher than its number, which shows that cells are centred.
  const first = ['1', 'Rà soát các hộ\nkinh doanh\ntự phát', 'Sở Công Thương', 'Quý I/2026'];
  const all = [first, ...rows.map((row, index) => [String(index + 2), ...row.slice(1)])];
  const table = await onlyTable(makePage((sheet) => centred(sheet, [HEADER, ...all], 100)));
  expect(shape(table)).toEqual([HEADER, ...all.map((row) => row.map((cell) => cell.replaceAll('\n', ' ')))]);
});

test('cells that begin at the top of their rows are read as before', async () => {
  const bytes = makePage((sheet) => {
    centred(sheet, [HEADER], 100);
    let top = 120;
    for (const row of ROWS) {
      row.forEach((cell, column) => {
        for (const [index, line] of cell.split('\n').entries())
          sheet.text(XS[column] ?? 0, top + index * PITCH, line, { size: 10 });
      });
      top += Math.max(...row.map((cell) => cell.split('\n').length)) * PITCH;
    }
  });
  expect(shape(await onlyTable(bytes))).toEqual([HEADER, ...WHOLE]);
});

test('titles that run together are cut where the columns part', async () => {
  const xs = [60, 90, 190, 262, 340];
  const bytes = makePage((sheet) => {
    const draw = (row: string[], y: number, bold: boolean): void => {
      row.forEach((words, column) => {
        if (words !== '') sheet.text(xs[column] ?? 0, y, words, { size: 10, bold });
      });
    };
    draw(['TT', 'Nhiệm vụ', 'Cơ quan chủ', 'Cơ quan phối', 'Thời gian hoàn'], 100, true);
    draw(['', '', 'trì', 'hợp', 'thành'], 114, true);
    draw(['1', 'Mở lớp tập huấn', 'Sở Y tế', 'Sở Tư pháp', 'Quý I/2026'], 134, false);
    draw(['2', 'Cấp phát tủ thuốc', 'Sở Nội vụ', 'Các xã', 'Quý II/2026'], 154, false);
    draw(['3', 'Lập hồ sơ', 'Văn phòng', 'Bảo hiểm', 'Quý IV/2026'], 174, false);
  });
  const [header, first] = shape(await onlyTable(bytes));
  expect(header).toEqual(['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành']);
  expect(first).toEqual(['1', 'Mở lớp tập huấn', 'Sở Y tế', 'Sở Tư pháp', 'Quý I/2026']);
});

describe('columns that stand as close as words', () => {
  const xs = [60, 85, 190, 239, 300];
  const HEAD = ['TT', 'Nội dung', 'Thời gian', 'Địa điểm', 'Phụ trách'];
  const CLOSE = [
    ['1', 'Nhận học sinh về\nsinh hoạt hè', 'Đến 31/5', '8 thôn', 'Các chi đoàn'],
    ['2', 'Khai mạc hè', '7h30, Chủ\nnhật ngày\n04/6/2028', 'Sân vận\nđộng xã', 'Thường trực\nĐoàn xã'],
    ['3', 'Lớp dạy bơi', 'Từ 10/6\nđến 10/7', 'Bể bơi', 'Đoàn xã'],
    ['4', 'Tổng kết', 'Tuần cuối\ntháng 8', 'Nhà văn\nhóa xã', 'Đoàn xã'],
  ];
  const rowsAt = (sheet: Sheet, rows: string[][], from: number, bold = false): number => {
    let top = from;
    for (const row of rows) {
      row.forEach((cell, column) => {
        for (const [index, line] of cell.split('\n').entries())
          sheet.text(xs[column] ?? 0, top + index * PITCH, line, { size: 10, bold });
      });
      top += Math.max(...row.map((cell) => cell.split('\n').length)) * PITCH;
    }
    return top;
  };
  const WANTED = [HEAD, ...CLOSE.map((row) => row.map((cell) => cell.replaceAll('\n', ' ')))];

  test('are told by the words that begin at one place', async () => {
    const bytes = makePage((sheet) => rowsAt(sheet, CLOSE, rowsAt(sheet, [HEAD], 100, true)));
    expect(shape(await onlyTable(bytes))).toEqual(WANTED);
  });

  test('titles of sections at the foot of the page are none of the table that does not go on', async () => {
    const bytes = makePage((sheet) => {
      const end = rowsAt(sheet, CLOSE, rowsAt(sheet, [HEAD], 100, true));
      sheet.text(60, end + 4, 'IV.', { size: 10, bold: true });
      sheet.text(76, end + 4, 'TỔ CHỨC THỰC HIỆN VÀ KIỂM TRA', { size: 10, bold: true });
    });
    expect(shape(await onlyTable(bytes))).toEqual(WANTED);
  });
});

describe('rulings that part no rows', () => {
  const READ = [HEADER, ...WHOLE];
  /** The titles at the top, the rows below, each cell from the top of its row. */
  const drawn = (sheet: Sheet): number => {
    centred(sheet, [HEADER], 100);
    let top = 124;
    for (const row of ROWS) {
      row.forEach((cell, column) => {
        for (const [index, line] of cell.split('\n').entries())
          sheet.text(XS[column] ?? 0, top + index * PITCH, line, { size: 10 });
      });
      top += Math.max(...row.map((cell) => cell.split('\n').length)) * PITCH;
    }
    return top;
  };
  const framed = (sheet: Sheet, xs: readonly number[]): void => {
    const bottom = drawn(sheet);
    for (const y of [86, 108, bottom]) sheet.line(55, y, 480, y);
    for (const x of xs) sheet.line(x, 86, x, bottom);
  };

  test.each<[string, number[]]>([
    ['around the table and below its titles', [55, 480]],
    ['between the columns', [55, 92, 262, 372, 480]],
  ])('the rows are told all the same: %s', async (_, xs) => {
    expect(shape(await onlyTable(makePage((sheet) => framed(sheet, xs))))).toEqual(READ);
  });

  test('where the titles stand above the rows in one cell', async () => {
    const bytes = makePage((sheet) => {
      const bottom = drawn(sheet);
      for (const y of [86, bottom]) sheet.line(55, y, 480, y);
      for (const x of [55, 92, 262, 372, 480]) sheet.line(x, 86, x, bottom);
    });
    expect(shape(await onlyTable(bytes))).toEqual(READ);
  });

  test('a cell of a ruled table in which one number stands over another is none of a row each', async () => {
    const rows = [
      HEADER,
      ['1', 'Sửa chợ', 'Sở Xây dựng', 'Quý I'],
      ['5\n2', 'Niêm yết giá', 'Sở Tài chính', 'Quý II'],
    ];
    const bytes = makePage((sheet) => grid(sheet, [55, 92, 262, 372, 480], [86, 116, 146, 186], rows));
    expect(shape(await onlyTable(bytes)).at(-1)?.[0]).toBe('5 2');
  });
});

test('recipients and signer in the last row of a ruled table are none of it', async () => {
  const rows = [
    HEADER,
    ['1', 'Sửa chợ', 'Sở Xây dựng', 'Quý I'],
    ['Nơi nhận:\n- Như trên.', '<', 'CHỦ TỊCH', '<'],
  ];
  const bytes = makePage((sheet) => grid(sheet, [55, 92, 262, 372, 480], [86, 116, 146, 196], rows));
  expect(shape(await onlyTable(bytes))).toEqual(rows.slice(0, 2));
  expect((await treeOf(bytes)).text.split('\n').slice(2)).toEqual(['Nơi nhận:', '- Như trên.', 'CHỦ TỊCH']);
});

describe('what cannot be told is given up, not read', () => {
  const codes = async (bytes: Uint8Array): Promise<string[]> => {
    const tree = await treeOf(bytes);
    expect(tree.children.some((block) => block.type === 'table')).toBe(false);
    return tree.notes.map(({ code }) => code);
  };
  const write = (sheet: Sheet, y: number, words: readonly [number, string][], bold = false): void => {
    for (const [x, text] of words) sheet.text(x, y, text, { size: 10, bold });
  };

  test('two columns under titles that were taken for one', async () => {
    const bytes = makePage((sheet) => {
      write(
        sheet,
        100,
        [
          [60, 'TT'],
          [100, 'Nhiệm vụ'],
          [260, 'Đơn vị chủ trì Thời gian'],
        ],
        true,
      );
      [
        ['Trồng cây', 'Công an tỉnh', 'Quý I/2026'],
        ['Nạo kênh', 'Sở Y tế', '30/6/2026'],
        ['Lập sổ', 'Xã An Phú', 'Quý IV/2026'],
      ].forEach(([task = '', lead = '', time = ''], at) => {
        write(sheet, 120 + at * 20, [
          [60, `${at + 1}`],
          [100, task],
          [260, lead],
          [332, time],
        ]);
      });
    });
    expect(await codes(bytes)).toEqual(['table-unresolved']);
  });

  test('titles of which one repeats how it began', async () => {
    const bytes = makePage((sheet) => {
      write(
        sheet,
        100,
        [
          [60, 'TT'],
          [100, 'Nhiệm vụ'],
          [260, 'Cơ quan chủ Cơ quan phối'],
          [420, 'Thời gian'],
        ],
        true,
      );
      write(sheet, 113, [[268, 'trì hợp']], true);
      write(sheet, 130, [
        [60, '1'],
        [100, 'Trồng cây'],
        [260, 'Công an'],
        [420, 'Quý I/2026'],
      ]);
      write(sheet, 150, [
        [60, '2'],
        [100, 'Nạo kênh'],
        [260, 'Sở Y tế'],
        [420, 'Quý II/2026'],
      ]);
    });
    expect(await codes(bytes)).toEqual(['table-unresolved']);
  });

  test('rows that go on below what was told of their columns', async () => {
    const bytes = makePage((sheet) => {
      write(
        sheet,
        100,
        [
          [60, 'TT'],
          [100, 'Nhiệm vụ'],
          [260, 'Chủ trì'],
          [420, 'Thời gian'],
        ],
        true,
      );
      write(sheet, 120, [
        [60, '1'],
        [100, 'Trồng cây'],
        [260, 'Sở Y tế'],
        [420, 'Quý I/2026'],
      ]);
      write(sheet, 140, [
        [60, '2'],
        [100, 'Nạo kênh'],
        [260, 'Sở Tài chính'],
        [420, 'Quý II/2026'],
      ]);
      write(sheet, 155, [
        [100, 'Rà soát các chợ hạng ba của tỉnh và huyện'],
        [420, 'Trước ngày'],
      ]);
      write(sheet, 168, [
        [60, '3'],
        [100, 'và lập sổ'],
        [260, 'Xã An Phú'],
        [420, '30/9/2026'],
      ]);
    });
    expect(await codes(bytes)).toEqual(['table-unresolved']);
  });
});

test('titles at the bottom of their row, the longest of which begins above the others', async () => {
  const bytes = makePage((sheet) => {
    const draw = (y: number, words: string[], bold: boolean): void => {
      words.forEach((text, at) => {
        if (text !== '') sheet.text(XS[at] ?? 0, y, text, { size: 10, bold });
      });
    };
    draw(80, ['', 'DANH MỤC NHIỆM VỤ'], true);
    draw(100, ['', '', '', 'Thời gian'], true);
    draw(113, ['TT', 'Nhiệm vụ', 'Chủ trì', 'hoàn thành'], true);
    WHOLE.forEach((row, at) => {
      draw(140 + at * 20, [`${at + 1}`, 'Sửa chợ', 'Xã An Phú', row[3] ?? ''], false);
    });
  });
  expect(shape(await onlyTable(bytes))[0]).toEqual(['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian hoàn thành']);
});

test('the title of a group in the middle of the table is none of a row', async () => {
  const bytes = makePage((sheet) => {
    centred(sheet, [HEADER], 100);
    sheet.text(62, 120, 'I', { size: 10, bold: true });
    sheet.text(280, 120, 'CHỢ VÀ BẾN', { size: 10, bold: true });
    ROWS.forEach((row, at) => {
      ['1', 'Sửa mái chợ', row[2]?.split('\n')[0] ?? '', 'Quý I/2026'].forEach((text, column) => {
        sheet.text(XS[column] ?? 0, 140 + at * 20, column === 0 ? `${at + 1}` : text, { size: 10 });
      });
    });
  });
  expect(shape(await onlyTable(bytes))[1]).toEqual(['I', 'CHỢ VÀ BẾN [1x3]']);
});

test.each<[string, string, number]>([
  ['of which one runs on beside both', 'Xác định rõ việc\ncủa từng đội', 1],
  ['which begin anew with them', 'Lập danh sách.\nTổng kết', 0],
])('two outputs and times beside the lines of an activity %s', async (_, activity, doubts) => {
  const xs = [60, 90, 210, 320, 420];
  const rows = [
    ['TT', 'Nhiệm vụ', 'Hoạt động', 'Sản phẩm', 'Thời gian'],
    ['1', 'Dọn kênh\nqua chợ', activity, 'Kế hoạch\nBáo cáo', 'Quý I/2026\nQuý IV/2026'],
    ['2', 'Trồng cây', 'Chọn giống', 'Kế hoạch', 'Quý II/2026'],
  ];
  const bytes = makePage((sheet) => {
    let top = 100;
    for (const row of rows) {
      row.forEach((cell, column) => {
        for (const [index, line] of cell.split('\n').entries())
          sheet.text(xs[column] ?? 0, top + index * PITCH, line, { size: 10, bold: top === 100 });
      });
      top += Math.max(...row.map((cell) => cell.split('\n').length)) * PITCH + 6;
    }
  });
  const { notes } = await treeOf(bytes);
  expect(notes.filter(({ code }) => code === 'table-row-uncertain')).toHaveLength(doubts);
});

test('lines that cannot be told to be rows are kept line by line', async () => {
  const bytes = makePage((sheet) => {
    centred(sheet, [HEADER], 100);
    for (let row = 0; row < 6; row++) {
      const y = 130 + row * 60;
      sheet.text(60, y + 19, String(row + 1), { size: 10 });
      for (const [index, line] of ['Khảo sát', 'các chợ', 'trong tỉnh', 'và lập sổ'].entries())
        sheet.text(95, y + index * 13, line, { size: 10 });
      for (const [index, line] of ['Sở Nông', 'nghiệp và', 'trường học'].entries())
        sheet.text(265, y + 25 + index * 13, line, { size: 10 });
    }
  });
  const tree = await treeOf(bytes);
  expect(tree.notes.map((note) => note.code)).toContain('table-unresolved');
  expect(tree.children.some((block) => block.type === 'table')).toBe(false);
});

test('rows that say the same leave a white strip between two words, where no column ends', async () => {
  const rows = [1, 2, 3, 4].map((n) => [`${n}`, 'Kiểm tra chợ đêm', 'Đội Quản lý', `Quý ${n}`]);
  const bytes = makePage((sheet) => {
    [['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian'], ...rows].forEach((row, at) => {
      row.forEach((cell, column) => void sheet.text(XS[column] ?? 0, 100 + at * PITCH, cell, { size: 10 }));
    });
  });
  expect(shape(await onlyTable(bytes)).slice(1)).toEqual(rows);
});

test('rows below column titles that no column can be told in are kept and said, not read as text', async () => {
  const bytes = makePage((sheet) => {
    HEADER.forEach((title, column) => void sheet.text(XS[column] ?? 0, 100, title, { size: 10 }));
    for (const [at, row] of ROWS.entries()) {
      sheet.text(60 + at * 17, 120 + at * PITCH, row.slice(0, 2).join(' ').replaceAll('\n', ' '), {
        size: 10,
      });
      sheet.text(330 + at * 23, 120 + at * PITCH, row.slice(2).join(' ').replaceAll('\n', ' '), { size: 10 });
    }
  });
  const tree = await treeOf(bytes);
  expect(tree.notes.map(({ code }) => code)).toEqual(['table-unresolved']);
});
