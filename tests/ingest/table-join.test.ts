import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { continuesRowAbove } from '../../src/ingest/table/continuation.js';
import { joinParts } from '../../src/ingest/table/join.js';
import { shownTable } from '../support/blocks.js';

const HEADER = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì'];

const joined = (...rows: string[][]): string[] =>
  shownTable(
    joinParts(
      rows.map((cells) => ({ cells: cells.map((text) => ({ lines: text === '' ? [] : text.split('\n') })) })),
    ),
  );

describe('one table of its parts', () => {
  test('a repeated header is dropped, whatever its case and spacing', () => {
    expect(
      joined(
        HEADER,
        ['1', 'Rà soát', 'Báo cáo', 'Sở Y tế'],
        ['TT', 'NHIỆM VỤ', 'Sản  phẩm', 'Chủ trì'],
        ['2', 'Tập huấn', 'Kế hoạch', 'Sở Nội vụ'],
      ),
    ).toEqual([
      '= TT | Nhiệm vụ | Sản phẩm | Chủ trì',
      '1 | Rà soát | Báo cáo | Sở Y tế',
      '2 | Tập huấn | Kế hoạch | Sở Nội vụ',
    ]);
  });

  test('a row cut by the page end is joined cell by cell', () => {
    expect(
      joined(HEADER, ['1', 'Đăng tải thủ tục trên', 'Danh mục thủ tục', 'Phòng'], HEADER, [
        '',
        'Cổng dịch vụ công của tỉnh',
        'hành chính',
        'Kiểm soát thủ tục',
      ]),
    ).toEqual([
      '= TT | Nhiệm vụ | Sản phẩm | Chủ trì',
      '1 | Đăng tải thủ tục trên Cổng dịch vụ công của tỉnh | Danh mục thủ tục hành chính | Phòng Kiểm soát thủ tục',
    ]);
  });

  test('a sub-row below a repeated header stays a row', () => {
    expect(
      joined(HEADER, ['1', 'Diễn tập ứng phó sự cố', 'Kế hoạch.', 'Công an tỉnh'], HEADER, [
        '',
        '',
        'Báo cáo',
        '',
      ]),
    ).toEqual([
      '= TT | Nhiệm vụ | Sản phẩm | Chủ trì',
      '1 | Diễn tập ứng phó sự cố | Kế hoạch. | Công an tỉnh',
      ' |  | Báo cáo | ',
    ]);
  });

  test('a row with its own number is never a continuation', () => {
    expect(
      joined(HEADER, ['1', 'Rà soát các', '', ''], HEADER, ['2', 'quy trình nội bộ', '', '']),
    ).toHaveLength(3);
  });

  test('without a page end nothing is joined', () => {
    expect(joined(HEADER, ['1', 'Rà soát các', '', ''], ['', 'quy trình nội bộ', '', ''])).toHaveLength(3);
  });

  test('a table without a header has none', () => {
    expect(joined(['1', 'Quý I', 'Đơn vị A'], ['2', 'Quý II', 'Đơn vị B'])).toEqual([
      '1 | Quý I | Đơn vị A',
      '2 | Quý II | Đơn vị B',
    ]);
  });
});

describe('does a row go on with the cells above?', () => {
  test.each([
    [true, [['giải quyết hồ sơ, giấy', 'tờ của công dân']]],
    [true, [['Kế hoạch,', 'Công văn']]],
    [true, [['Tổng hợp; Phòng', 'Nội chính']]],
    [true, [['Trước ngày', '30/6/2026']]],
    [true, [['(trừ hồ sơ', 'mật)']]],
    [true, [['Danh mục (trừ hồ sơ', 'Mật)']]],
    [false, [['Báo cáo (bản giấy)', 'Quyết định']]],
    [false, [['Kế hoạch', 'Báo cáo']]],
    [false, [['Thực hiện theo quy định.', 'Báo cáo kết quả']]],
    [false, [['', 'quy trình nội bộ']]],
  ])('%s: %j', (expected, pairs) => {
    expect(continuesRowAbove(pairs.map(([above = '', below = '']) => ({ above, below })))).toBe(expected);
  });
});

test('joining never loses a word of a row that is no header', () => {
  const cell = fc.constantFrom('', 'Kế hoạch', 'báo cáo kết quả', 'Sở Y tế,', 'Quý I');
  const row = fc.tuple(fc.constantFrom('', '1', '2', '3'), cell, cell, cell);
  fc.assert(
    fc.property(fc.array(fc.oneof(row, fc.constant(HEADER)), { maxLength: 8 }), (rows) => {
      const words = (lines: readonly string[]) =>
        lines
          .flatMap((line) => line.split(/[\s|]+/u))
          .filter(Boolean)
          .sort();
      const body = rows.filter((cells) => cells !== HEADER);
      const kept = joined(HEADER, ...rows).slice(1);
      expect(words(kept)).toEqual(words(body.flat()));
    }),
  );
});
