import { describe, expect, test } from 'vitest';
import { alignLine, placedWords } from '../../../src/ingest/loose/alignment.js';
import { unfitColumns } from '../../../src/ingest/loose/doubts.js';
import type { RebuiltRow } from '../../../src/ingest/loose/types.js';

const EDGES = [0, 5, 34, 54];

/** The cells of a line as the best alignment gives them, `|` between two. */
function aligned(text: string): string {
  const words = placedWords(text);
  const columns = alignLine(words, EDGES)[0]?.columns ?? [];
  return words
    .map((word, at) => `${at > 0 && columns[at] !== columns[at - 1] ? '| ' : ''}${word.text}`)
    .join(' ');
}

describe('aligns a laid-out line to the columns', () => {
  test.each([
    [
      'cells at their edges',
      '1    Nạo vét kênh chính           Phòng Kinh tế       Quý I/2026',
      '1 | Nạo vét kênh chính | Phòng Kinh tế | Quý I/2026',
    ],
    [
      'cells that touch',
      '2    Nạo vét kênh chính phía tây  Phòng Nội vụ huyện  Trước ngày',
      '2 | Nạo vét kênh chính phía tây | Phòng Nội vụ huyện | Trước ngày',
    ],
    [
      'one space between two cells',
      '3    Đắp đê bao ven sông của huyện Phòng Tài chính -   Trước ngày',
      '3 | Đắp đê bao ven sông của huyện | Phòng Tài chính - | Trước ngày',
    ],
    [
      'cells moved together to the right',
      '4    Trồng cây chắn sóng ở cửa sông  Phòng Nội vụ        Năm 2026',
      '4 | Trồng cây chắn sóng ở cửa sông | Phòng Nội vụ | Năm 2026',
    ],
    ['a cell left empty', '     bờ nam                                           2026', 'bờ nam | 2026'],
  ])('%s', (_, text, cells) => {
    expect(aligned(text)).toBe(cells);
  });

  test('keeps other ways where the place alone does not tell', () => {
    const ways = alignLine(
      placedWords('5    Kiểm tra cống tiêu úng vùng Tờ trình        Quý II/2026'),
      EDGES,
    );
    const columns = ways.map((way) => way.columns.slice(-4).join(''));
    expect(columns).toContain('2233');
    expect(columns).toContain('1233');
  });

  test('takes no time for a line of many words', () => {
    const start = performance.now();
    alignLine(placedWords('a  '.repeat(20_000)), EDGES);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('doubts columns whose words are of another kind', () => {
  const columns = [
    { header: 'TT', role: 'number' },
    { header: 'Chủ trì', role: 'lead' },
    { header: 'Thời gian', role: 'deadline' },
    { header: 'Ghi chú', role: 'note' },
  ];
  const rowOf = (...words: string[]): RebuiltRow => ({
    cells: words.flatMap((text, at) => (text === '' ? [] : [{ column: at + 1, subRow: 0, pieces: [text] }])),
    subRows: 1,
    clear: true,
    doubtful: [],
  });

  test.each([
    ['all as titled', [rowOf('Phòng Nội vụ', 'Quý I/2026'), rowOf('Sở Xây dựng', 'Năm 2026')], []],
    ['times below «Chủ trì»', [rowOf('Quý I/2026', 'Năm 2026'), rowOf('Năm 2026', 'Năm 2026')], [1]],
    ['a column never filled', [rowOf('Phòng Nội vụ', ''), rowOf('Sở Xây dựng', '')], [2]],
  ])('%s', (_, rows, doubtful) => {
    expect(unfitColumns(columns, rows)).toEqual(doubtful);
  });
});
