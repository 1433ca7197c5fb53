import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/document/index.js';
import { readLooseTable } from '../../../src/ingest/loose/index.js';
import { readText } from '../../../src/ingest/text/index.js';
import { splitLines } from '../../../src/ingest/text/lines.js';

const read = (text: string) => readLooseTable(splitLines(text));
/** Cells of a row with the rows and columns they span, where more than one. */
const shown = (table: Table | undefined): string[][] =>
  (table?.children ?? []).map((row) =>
    row.children.map(
      ({ value, rowSpan, colSpan }) =>
        `${value}${rowSpan > 1 ? ` ↓${rowSpan}` : ''}${colSpan > 1 ? ` →${colSpan}` : ''}`,
    ),
  );

const CELLS = `TT Nhiệm vụ Sản phẩm
Cơ quan chủ trì
Cơ quan phối hợp
Thời gian hoàn thành
I PHÁT TRIỂN THỦY LỢI
1.
Xây dựng kế hoạch nạo vét
kênh mương nội đồng trước
mùa mưa
Kế hoạch
Phòng Nông
nghiệp và Môi
trường
UBND các xã, thị
trấn
Quý I/2026
Báo cáo
Trước ngày
30/11/2026
2.
Rà soát các trạm bơm ven
sông; sửa chữa trạm hư
hỏng
Báo cáo
Phòng Kinh tế
Các phòng, ban,
đơn vị
Quý II/2026
II PHÁT TRIỂN VĂN HÓA
3.
Tổ chức hội thi đọc sách
cho học sinh các xã vùng
cao
Kế hoạch
Phòng Văn hóa
và Thông tin
Các phòng, ban,
đơn vị
Tháng 4/2026`;

describe('rebuilds a table whose cells stand one after the other', () => {
  const found = read(CELLS);

  test('names the columns', () => {
    expect(shown(found?.table)[0]).toEqual([
      'TT',
      'Nhiệm vụ',
      'Sản phẩm',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
      'Thời gian hoàn thành',
    ]);
  });

  test('keeps group rows over the whole width', () => {
    expect(shown(found?.table)[1]).toEqual(['I', 'PHÁT TRIỂN THỦY LỢI →5']);
  });

  test('gives a lead that stands once to both sub-rows', () => {
    const [, , first, second] = shown(found?.table);
    expect(first).toEqual([
      '1 ↓2',
      'Xây dựng kế hoạch nạo vét kênh mương nội đồng trước mùa mưa ↓2',
      'Kế hoạch',
      'Phòng Nông nghiệp và Môi trường ↓2',
      'UBND các xã, thị trấn ↓2',
      'Quý I/2026',
    ]);
    expect(second).toEqual(['Báo cáo', 'Trước ngày 30/11/2026']);
  });

  test('says that it was rebuilt, and that its merged cells are known', () => {
    expect(found?.table).toMatchObject({ rebuilt: true, mergesKnown: true });
  });

  test('loses no word', () => {
    const words = (text: string): string[] =>
      text
        .split(/[\s.]+/u)
        .filter((word) => word !== '')
        .sort();
    const kept = shown(found?.table)
      .flat()
      .join(' ')
      .replace(/[↓→]\d/gu, '');
    expect(words(kept)).toEqual(words(CELLS));
  });
});

test('says that a row may be read otherwise, though both readings go on alike', () => {
  const rows = [
    ['Rà soát các trạm bơm', 'ven sông', 'Kiểm tra máy bơm', 'Phòng Kinh tế', 'Quý I/2026'],
    ['Tu bổ tuyến đê bao phía', 'nam huyện', 'Đắp đê, trồng cỏ', 'Phòng Nội vụ', 'Quý II/2026'],
    ['Nạo vét kênh chính của', 'huyện', 'Thuê máy đào', 'Phòng Tư pháp', 'Năm 2026'],
    [
      'Tham mưu Chủ tịch trình',
      'Hội đồng huyện',
      'Phương án chống hạn',
      'Khảo sát nguồn nước',
      'Lập bản đồ hạn mặn',
      'Phòng Kinh tế',
      'Quý I/2026',
    ],
  ];
  const numbered = rows.map((lines, at) => `${at + 1}.\n${lines.join('\n')}`).join('\n');
  const found = read(`TT Nhiệm vụ Hoạt động Chủ trì Thời gian\n${numbered}`);
  expect(found?.notes.map((note) => [note.code, note.message])).toEqual([
    [
      'table-row-uncertain',
      expect.stringMatching(/^Row 4 .*“Nhiệm vụ”, “Hoạt động” is nearly as likely\.$/u),
    ],
  ]);
});

describe('finds no table', () => {
  test.each([
    [
      'prose',
      'Sở Nội vụ là cơ quan chủ trì; thời gian thực hiện trong năm 2026, các cơ quan phối hợp báo cáo kết quả.',
    ],
    ['titles without rows', 'TT Nhiệm vụ Cơ quan chủ trì Thời gian\nCác đơn vị tổ chức thực hiện.'],
    [
      'a numbered list below a line of titles no table has',
      'TT Họ tên Quê quán\n1. Lê Văn An\n2. Trần Thị Bình',
    ],
    // Row 2's words stand in the block of row 1, its lead below its number: nothing tells whose they are.
    [
      'blocks that a tool pulled column by column',
      `TT

Nhiệm vụ

Chủ trì

Thời gian

1

Rà soát các trạm bơm ven
sông của xã
Tổ chức hội thi đọc sách
cho học sinh vùng cao

2

Phòng Kinh tế

Quý I/2026

Phòng Văn hóa và Quý II/2026
Thông tin

3

Sửa chữa bến đò ngang
trước mùa mưa lũ

Phòng Kinh tế

Quý III/2026`,
    ],
    ['nothing', ''],
  ])('in %s', (_, text) => {
    expect(read(text)).toBeNull();
    expect(readText(text).blocks.every((block) => block.type !== 'table')).toBe(true);
  });
});

test('blank lines between all lines part no blocks', () => {
  const found = read(CELLS.split('\n').join('\n\n'));
  expect(shown(found?.table)).toEqual(shown(read(CELLS)?.table));
});

describe('reads headers in pieces', () => {
  const rows =
    '\n1.\nTổ chức hội thi\nPhòng Nội vụ\nQuý I/2026\n2.\nRà soát hồ sơ\nPhòng Tư pháp\nQuý II/2026';
  test.each([
    ['on one line', 'TT Nhiệm vụ Chủ trì Thời gian', ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian']],
    [
      'a title over two lines',
      'STT\nNội dung\ncông việc\nCơ quan chủ trì\nThời gian',
      ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian'],
    ],
    [
      'titles joined by a slash',
      'TT Nhiệm vụ\nKết quả/\nSản phẩm\nThời hạn',
      ['TT', 'Nhiệm vụ', 'Kết quả/ Sản phẩm', 'Thời hạn'],
    ],
    [
      'lines across the cells',
      'STT Nội dung công Cơ quan chủ Thời gian\nviệc trì hoàn thành',
      ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
    ],
    [
      'in capitals',
      'TT NHIỆM VỤ CƠ QUAN CHỦ TRÌ THỜI GIAN',
      ['TT', 'NHIỆM VỤ', 'CƠ QUAN CHỦ TRÌ', 'THỜI GIAN'],
    ],
  ])('%s', (_, header, titles) => {
    expect(shown(read(header + rows)?.table)[0]).toEqual(titles);
  });
});

const LAID_OUT = `                                     Sản                        Cơ quan        Thời gian
TT              Nhiệm vụ                        Cơ quan chủ trì
                                    phẩm                        phối hợp      hoàn thành

     Rà soát các bến đò ngang      Kế
1    trên sông và vận động người   hoạch     Phòng Kinh tế     Các phòng,     Quý I/2026
     dân mặc áo phao                                           ban, đơn vị

2    Mở lớp dạy bơi cho học sinh   Báo cáo   Phòng Nội vụ      UBND các xã    Tháng 6/2026

3    Lập danh sách hộ ở vùng       Báo cáo   Phòng Tư pháp     UBND các xã    Năm 2026
     thường bị ngập`;

test('reads laid-out text by its columns, numbers in the middle of their rows', () => {
  const ingested = readText(`Phụ lục\n\n${LAID_OUT}\n`);
  const found = ingested.blocks.find((block): block is Table => block.type === 'table');
  expect(shown(found)).toEqual([
    ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
    [
      '1',
      'Rà soát các bến đò ngang trên sông và vận động người dân mặc áo phao',
      'Kế hoạch',
      'Phòng Kinh tế',
      'Các phòng, ban, đơn vị',
      'Quý I/2026',
    ],
    ['2', 'Mở lớp dạy bơi cho học sinh', 'Báo cáo', 'Phòng Nội vụ', 'UBND các xã', 'Tháng 6/2026'],
    ['3', 'Lập danh sách hộ ở vùng thường bị ngập', 'Báo cáo', 'Phòng Tư pháp', 'UBND các xã', 'Năm 2026'],
  ]);
});

test('keeps the title above laid-out text apart, group titles over two lines and page numbers', () => {
  const header = 'TT   Nhiệm vụ                      Chủ trì             Thời gian';
  const rows = [
    ['1    Nạo vét kênh chính phía tây   Phòng Kinh tế       Quý I/2026', '     của huyện'],
    ['2    Trồng cây chắn sóng ở cửa     Phòng Nội vụ        Năm 2026', '     sông'],
    ['3    Đắp đê bao ven sông           Phòng Tư pháp       Quý II/2026'],
  ];
  const text = [
    '                    PHỤ LỤC',
    '     (Kèm theo Kế hoạch năm 2026)',
    header,
    'I    PHÒNG CHỐNG',
    '     HẠN MẶN',
    ...rows.slice(0, 2).flat(),
    `\f                              7`,
    header,
    ...rows.slice(2).flat(),
  ].join('\n');
  const table = readText(text).blocks.find((block): block is Table => block.type === 'table');
  expect(shown(table)).toEqual([
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
    ['I', 'PHÒNG CHỐNG HẠN MẶN →3'],
    ['1', 'Nạo vét kênh chính phía tây của huyện', 'Phòng Kinh tế', 'Quý I/2026'],
    ['2', 'Trồng cây chắn sóng ở cửa sông', 'Phòng Nội vụ', 'Năm 2026'],
    ['3', 'Đắp đê bao ven sông', 'Phòng Tư pháp', 'Quý II/2026'],
  ]);
});

const SEED = new URL('../../../../shared/corpus/seeds/004_89b7a9ae3c53f833.txt', import.meta.url);

describe.skipIf(!existsSync(SEED))('a real annex of 34 tasks (skipped where the corpus is absent)', () => {
  const text = existsSync(SEED) ? readFileSync(SEED, 'utf8') : '';
  const ingested = readText(text);
  const table = ingested.blocks.find((block): block is Table => block.type === 'table');
  const rows = table?.children.slice(1) ?? [];

  test('numbers its rows', () => {
    const numbers = rows.flatMap((row) => (row.children[0]?.column === 0 ? [row.children[0].value] : []));
    expect(numbers.filter((number) => /^\d/u.test(number))).toEqual(
      Array.from({ length: 34 }, (_, at) => `${at + 1}`),
    );
    expect(numbers.filter((number) => /^[IVX]/u.test(number))).toEqual([
      'I',
      'II',
      'III',
      'IV',
      'V',
      'VI',
      'VII',
    ]);
  });

  test('tells its sub-rows and times', () => {
    const leaves = rows.filter((row) => row.children.every((cell) => cell.colSpan === 1));
    expect(leaves).toHaveLength(46);
    const times = rows.flatMap((row) =>
      row.children.filter((cell) => cell.column === 7).map((cell) => cell.value),
    );
    expect(times.slice(0, 4)).toEqual([
      'Trước ngày 31/01/2025',
      'Theo định kỳ trong năm 2025',
      'Quý I/2025',
      'Thường xuyên',
    ]);
    expect(times.filter((time) => time === 'Năm 2025')).toHaveLength(14);
  });

  test('says which rows are uncertain', () => {
    const notes = ingested.notes.filter((note) => note.code === 'table-row-uncertain');
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.length).toBeLessThan(20);
  });
});

describe('takes its time', () => {
  test.each([
    [
      'a line of 50,000 letters',
      `TT Nhiệm vụ Chủ trì Thời gian\n1.\n${'Phòng Nội vụ, '.repeat(3500)}\n2.\nHết`,
    ],
    ['many short lines', `TT Nhiệm vụ Chủ trì Thời gian\n1.\n${'Rà soát\n'.repeat(1500)}2.\nHết`],
    ['spaces', `TT Nhiệm vụ Chủ trì Thời gian\n1.\n${'a  '.repeat(12000)}\n2.\nHết`],
  ])('with %s', (_, text) => {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

describe('numbers above four hundred', () => {
  const rows = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => `${at + 1}    Rà soát văn bản     Sở Nội vụ    Quý I/2026`);
  const numbers = (lines: readonly string[]): (string | undefined)[] =>
    (read(['TT   Nhiệm vụ          Chủ trì      Thời gian', ...lines].join('\n'))?.table.children ?? [])
      .slice(1)
      .map((row) => row.children[0]?.value);

  test('are rows where they count on', () => {
    expect(numbers(rows(420))).toEqual(Array.from({ length: 420 }, (_, at) => `${at + 1}`));
  });

  test('are none where they stand alone, as years and amounts do', () => {
    expect(numbers([...rows(3), '2026     Báo cáo', '500     Hộ nghèo'])).toEqual(['1', '2', '3']);
  });
});

describe('a table in the body of a plan', () => {
  const TABLE = [
    'III. NỘI DUNG, TIẾN ĐỘ',
    '',
    'TT   Nội dung                  Thời gian      Địa điểm      Phụ trách',
    '1    Nhận học sinh về          Trước 31/5     8 thôn        Các chi đoàn thôn',
    '     sinh hoạt hè',
    '2    Khai mạc hè               04/6           Sân vận       Đoàn xã',
    '                                              động xã',
    '3    Tổng kết hè               Trước 30/8     UBND xã       Đoàn xã',
    '',
  ];
  const typesIn = (lines: readonly string[]): string[] =>
    readText(lines.join('\n')).blocks.map((block) => ('value' in block ? block.value : block.type));

  test('is known by titles that are seldom in annexes', () => {
    const { blocks } = readText(TABLE.join('\n'));
    const table = blocks.find((block): block is Table => block.type === 'table');
    expect(shown(table)[2]).toEqual(['2', 'Khai mạc hè', '04/6', 'Sân vận động xã', 'Đoàn xã']);
  });

  test('ends above the section that follows', () => {
    const after = ['IV. GIẢI PHÁP', '1. Các chi đoàn báo cáo trước ngày 20/8.'];
    expect(typesIn([...TABLE, ...after])).toEqual([TABLE[0], 'table', ...after]);
  });

  test('goes on over its own groups', () => {
    const groups = TABLE.toSpliced(3, 0, 'I. VIỆC CHUNG').toSpliced(9, 0, 'IV. VIỆC CUỐI NĂM');
    expect(typesIn(groups)).toEqual([TABLE[0], 'table']);
  });
});
