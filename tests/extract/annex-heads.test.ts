import { describe, expect, test } from 'vitest';
import { readMarkers } from '../../src/vietnamese/markers/index.js';
import { planOfText } from '../support/convertText.js';

const TABLE = 'TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tTrồng rừng ven suối\tUBND xã Mỹ Lộc\tQuý II/2026';
const headed = (head: string): Promise<unknown> =>
  planOfText(
    `KẾ HOẠCH\nTrồng rừng năm 2026\n\nI. NHIỆM VỤ\n\n1. Sở Nội vụ tập huấn 120 cán bộ.\n\nGIÁM ĐỐC\nLê Thị Mận\n\n${head}\n\n${TABLE}`,
  ).then(({ sections }) =>
    sections.flatMap(({ title, marker, role }) => (role === 'annex' ? [{ title, marker, role }] : [])),
  );

describe('annex heads', () => {
  test.each([
    ['Phụ lục: DANH MỤC KHU RỪNG', 'DANH MỤC KHU RỪNG', 'Phụ lục'],
    [
      'PHỤ LỤC:\nCÁC KHU RỪNG VEN SUỐI;\nCÁC ĐỒI TRỌC\n(Kèm theo Kế hoạch số 3/KH-SNV)',
      'CÁC KHU RỪNG VEN SUỐI; CÁC ĐỒI TRỌC',
      'PHỤ LỤC',
    ],
    [
      'BIỂU GIAO CHỈ TIÊU TRỒNG RỪNG\n(Kèm theo Kế hoạch số 3/KH-SNV ngày 02/3/2026 của Sở Nội vụ)',
      'BIỂU GIAO CHỈ TIÊU TRỒNG RỪNG',
      null,
    ],
  ])('%s', async (head, title, marker) => {
    expect(await headed(head)).toEqual([{ title, marker, role: 'annex' }]);
  });
});

test.each([
  'Mẫu số 04 ban hành kèm theo Kế hoạch này) và gửi về Sở trước ngày 30/6/2026.',
  'Phụ lục II kèm theo Kế hoạch này, quyết toán trước ngày 15/12/2026.',
])('a line of a sentence: %s', (text) => {
  expect(readMarkers(text)).toEqual([]);
});

test.each([
  'Phụ lục II',
  'Mẫu số 04',
  'PHỤ LỤC I (Kèm theo Kế hoạch số 3/KH-SNV)',
  'Phụ lục I ban hành kèm theo Kế hoạch số 3/KH-SNV',
])('a head: %s', (text) => {
  expect(readMarkers(text)[0]?.kind).toBe('annex');
});
