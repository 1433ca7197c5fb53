import { expect, test } from 'vitest';
import { grid, onlyTable, shape } from './support/grid.js';
import { makePdf } from './support/makePdf.js';
import { treeOf } from './support/readText.js';

const XS = [50, 90, 250, 400, 545];
const HEADER = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'];

/** A ruled table over two pages, from y = 100 on each, its bold rows given by index. */
function overTwoPages(
  upper: string[][],
  lower: string[][],
  { bold = -1, height = 30 }: { bold?: number; height?: number } = {},
): Uint8Array {
  const ys = (rows: string[][]): number[] => [100, ...rows.map((_, index) => 100 + (index + 1) * height)];
  return makePdf([
    [{}, (sheet) => grid(sheet, XS, ys(upper), upper)],
    [{}, (sheet) => grid(sheet, XS, ys(lower), lower, bold)],
  ]);
}

const FIRST = ['1', 'Thả cá giống', 'Chi cục Thủy sản', 'Quý I'];

const GROUPS: [string, string[]][] = [
  ['its cells apart', ['II', 'NUÔI TRỒNG', '', '']],
  ['merged across', ['II', 'NUÔI TRỒNG', '<', '<']],
  ['its cells filled', ['II', 'NUÔI TRỒNG', 'Chi cục Thủy sản', 'Cả năm']],
  ['lettered', ['b)', 'Nuôi lồng bè', '<', '<']],
];

test.each(GROUPS)('a bold group row opens no table of its own: %s', async (_, group) => {
  const bytes = overTwoPages([HEADER, FIRST], [group, ['2', 'Nuôi cá lồng', 'Xã Hồ Sương', 'Quý II']], {
    bold: 0,
  });
  const table = await onlyTable(bytes);
  expect(table.children.map((row) => row.header)).toEqual([true, false, false, false]);
  expect(shape(table)[2]?.[0]).toBe(group[0]);
  expect(shape(table)[3]).toEqual(['2', 'Nuôi cá lồng', 'Xã Hồ Sương', 'Quý II']);
});

test('known titles that differ begin a table of their own', async () => {
  const bytes = overTwoPages(
    [HEADER, FIRST],
    [
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả'],
      ['1', 'Sản lượng', 'tấn', '900'],
    ],
    {
      bold: 0,
    },
  );
  await expect(onlyTable(bytes)).rejects.toThrow();
});

test('the first group row below a spanning title is no title', async () => {
  const bytes = makePdf([
    [
      {},
      (sheet) => {
        grid(
          sheet,
          XS,
          [100, 130, 160, 190],
          [
            ['TT', 'Nhiệm vụ', 'Phân công thực hiện', '<'],
            ['I', 'KHAI THÁC', '<', '<'],
            ['1', 'Cấp phép tàu cá', 'Chi cục Thủy sản', 'Quý I'],
          ],
        );
        sheet
          .text(95, 144, 'KHAI THÁC', { size: 10, bold: true })
          .text(55, 144, 'I', { size: 10, bold: true });
      },
    ],
  ]);
  expect((await onlyTable(bytes)).children.map((row) => row.header)).toEqual([true, false, false]);
});

test.each([
  [
    'merged on both pages',
    [
      ['2', 'Thả bè', '', ''],
      ['3', 'Neo bè', '^', '^'],
    ],
    '[3x1]',
  ],
  [
    'one row left',
    [
      ['2', 'Thả bè', '', ''],
      ['3', 'Neo bè', 'Xã An Phú', 'Quý IV'],
    ],
    '[3x1]',
  ],
])('what a merged cell says holds over the page end: %s', async (_, lower, span) => {
  const upper = [HEADER, FIRST, ['1a', 'Đóng bè', 'Xã Hồ Sương', 'Quý II'], ['1b', 'Sơn bè', '^', '^']];
  const rows = shape(await onlyTable(overTwoPages(upper, lower)));
  const merged = rows[2]?.[2] ?? '';
  expect(merged.startsWith('Xã Hồ Sương [')).toBe(true);
  expect(merged.endsWith(lower[1]?.[2] === '^' ? '[4x1]' : span)).toBe(true);
});

test('an empty cell beside a row of its own stays empty', async () => {
  const rows = shape(await onlyTable(overTwoPages([HEADER, FIRST], [['2', 'Thả bè', '', 'Quý II']])));
  expect(rows[2]).toEqual(['2', 'Thả bè', '', 'Quý II']);
});

test.each([
  [['', '', 'Xã Hồ Sương', 'Quý II'], 3],
  [['', '', 'và Xã Hồ Sương', 'Quý II'], 2],
])('cells that begin anew below a page end are a sub-row: %j', async (below, rows) => {
  const bytes = overTwoPages([HEADER, FIRST], [below]);
  expect((await onlyTable(bytes)).children).toHaveLength(rows);
});

test('the last line of a cell alone at the page top goes on with it', async () => {
  const bytes = overTwoPages(
    [HEADER, ['1', 'Thả cá giống tại các hồ', 'Chi cục Thủy sản', 'Quý I']],
    [['', 'và đầm', '', '']],
  );
  const rows = shape(await onlyTable(bytes));
  expect(rows).toHaveLength(2);
  expect(rows[1]?.[1]).toBe('Thả cá giống tại các hồ và đầm');
});

test.each([
  ['recipients and name', ['- Lưu: VT, NC.'], ['Trần Văn Mẫu'], ['- Lưu: VT, NC.', 'Trần Văn Mẫu']],
  ['the name alone', [], ['Trần Văn Mẫu'], ['Trần Văn Mẫu']],
])('what a page end cuts off a signature block comes back to it: %s', async (_, left, right, cut) => {
  const bytes = makePdf([
    [
      {},
      (sheet) => {
        sheet.text(80, 700, 'Nơi nhận:', { size: 11 }).text(350, 700, 'TM. ỦY BAN NHÂN DÂN', { size: 11 });
        sheet.text(80, 716, '- Như trên;', { size: 11 }).text(378, 716, 'CHỦ TỊCH', { size: 11 });
      },
    ],
    [
      {},
      (sheet) => {
        for (const words of left) sheet.text(80, 60, words, { size: 11 });
        for (const words of right) sheet.text(368, 62, words, { size: 11 });
        sheet.text(
          80,
          110,
          'Điều khoản của trang sau vẫn đứng ở chỗ của nó, không thuộc về phần chữ ký nào.',
        );
      },
    ],
  ]);
  const lines = (await treeOf(bytes)).text.split('\n');
  const block = [
    'Nơi nhận:',
    '- Như trên;',
    ...cut.slice(0, -1),
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    ...cut.slice(-1),
  ];
  expect(lines.slice(0, block.length)).toEqual(block);
  expect(lines).toHaveLength(block.length + 1);
});

test.each([
  [
    'the next point of a list',
    ['1', '1. Thả bè\n2. Neo bè', 'Xã An Phú', 'Quý I'],
    ['', '3. Sơn bè', '', ''],
    2,
  ],
  [
    'the next point of a list, with an agency of its own',
    ['1', '1. Thả bè\n2. Neo bè', 'Xã An Phú', 'Quý I'],
    ['', '3. Sơn bè', 'Xã Hồ Sương', ''],
    3,
  ],
  [
    'names cut in two where the cells are full',
    ['1', 'Nạo vét lòng dẫn con sông Lam', 'Đội Thủy nông của xã ven Hồng', 'Quý I'],
    ['', 'Thủy', 'Hà', ''],
    2,
  ],
])('below a page end, %s', async (_, above, below, rows) => {
  const bytes = overTwoPages([HEADER, above], [HEADER, below], {
    height: above[1]?.includes('\n') ? 44 : 30,
  });
  expect((await onlyTable(bytes)).children).toHaveLength(rows);
});

test('titles that lack their last words for want of height are those of the table all the same', async () => {
  const bytes = overTwoPages(
    [['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian thực hiện'], FIRST],
    [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'],
      ['2', 'Thả bè', 'Xã An Phú', 'Quý II'],
    ],
  );
  expect(shape(await onlyTable(bytes)).map((row) => row[0])).toEqual(['TT', '1', '2']);
});
