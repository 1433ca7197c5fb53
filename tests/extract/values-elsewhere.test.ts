/** Values that stand above a row, in a group's title or a column's, are traced to these words and not to the row's. */
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/plan/index.js';
import { convertText } from '../support/convertText.js';

const head = 'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nPHỤ LỤC: DANH MỤC NHIỆM VỤ\n\n';

async function tasksOf(table: string) {
  const { plan, text } = await convertText(`${head}${table}\n`);
  const words = (spans: readonly Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end));
  const titled = (spans: readonly Span[]): boolean =>
    spans.every(({ start }) => start < text.indexOf('Trồng rừng'));
  return { items: [...plan.tasks, ...plan.targets], words, titled };
}

describe('a deadline', () => {
  test.each([
    ['I | NHIỆM VỤ TRONG QUÝ I', 'QUÝ I', '2026-03-31'],
    ['II. | VIỆC HOÀN THÀNH TRƯỚC 30/6/2026', 'TRƯỚC 30/6/2026', '2026-06-30'],
    ['A | CÔNG VIỆC QUÝ III NĂM 2026', 'QUÝ III NĂM 2026', '2026-09-30'],
  ])('of a group row: %s', async (group, printed, end) => {
    const { items, words, titled } = await tasksOf(
      `| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| ${group} | |\n| 1 | Trồng rừng phòng hộ ven sông | Sở Xây dựng |`,
    );
    expect(items.map(({ deadline }) => deadline?.end)).toEqual([end]);
    for (const { deadline } of items) {
      expect(words(deadline?.spans ?? []).join(' ')).toContain(printed);
      expect(titled(deadline?.spans ?? [])).toBe(true);
    }
  });

  test.each([
    ['Quý I | Quý II', 'x | ', ['Quý I']],
    ['Quý I | Quý II', ' | x', ['Quý II']],
    ['Quý I | Quý II', 'x | x', ['Quý I', 'Quý II']],
  ])('ticked under %s: %s', async (titles, ticks, printed) => {
    const { items, words } = await tasksOf(
      `| TT | Nhiệm vụ | Chủ trì | ${titles} |\n|---|---|---|---|---|\n| 1 | Trồng rừng phòng hộ ven sông | Sở Xây dựng | ${ticks} |`,
    );
    expect(items.map(({ deadline }) => words(deadline?.spans ?? []))).toEqual([printed]);
  });

  test.each([
    ['Mục tiêu đến năm 2027', '95 %', ['năm 2027']],
    ['Kế hoạch năm 2026', '1.200', ['năm 2026']],
    ['Năm 2026 | Năm 2027', '80 % | 90 %', ['Năm 2026', 'Năm 2027']],
  ])('of a column of values: %s', async (titles, values, years) => {
    const rule = '|---'.repeat(3 + titles.split('|').length);
    const { items, words, titled } = await tasksOf(
      `| TT | Chỉ tiêu | Đơn vị tính | ${titles} |\n${rule}|\n| 1 | Trồng rừng tập trung | ha | ${values} |`,
    );
    expect(items).toHaveLength(1);
    for (const { deadline } of items) {
      const found = words(deadline?.spans ?? []);
      expect(found).toHaveLength(years.length);
      for (const [at, year] of years.entries()) expect(found[at]).toContain(year);
      expect(titled(deadline?.spans ?? [])).toBe(true);
    }
  });
});

test.each([
  ['Sở Xây dựng | Sở Tài chính', 'x | ', ['Sở Xây dựng']],
  ['Sở Xây dựng | Sở Tài chính', ' | ✓', ['Sở Tài chính']],
  [
    'Sở Xây dựng | Sở Lao động - Thương binh và Xã hội',
    'x | x',
    ['Sở Xây dựng', 'Sở Lao động - Thương binh và Xã hội'],
  ],
])('agencies ticked under %s: %s', async (titles, ticks, named) => {
  const { items, words } = await tasksOf(
    `| TT | Nhiệm vụ | ${titles} |\n|---|---|---|---|\n| 1 | Trồng rừng phòng hộ ven sông | ${ticks} |\n| 2 | Trồng rừng sản xuất | x | x |`,
  );
  const [first] = items;
  expect(first?.lead.map(({ name }) => name)).toEqual(named);
  expect(first?.lead.flatMap(({ spans }) => words(spans))).toEqual(named);
});

test.each([
  ['18 - 20', '%'],
  ['Nâng cao', ''],
  ['trên 85,5', '%'],
])('a value of a table, %s, is accounted for by itself', async (value, unit) => {
  const { accounting } = await convertText(
    `${head}| TT | Chỉ tiêu | Đơn vị tính | Mục tiêu |\n|---|---|---|---|\n| 1 | Trồng rừng tập trung | ${unit} | ${value} |\n`,
  );
  expect(accounting.unclaimed.map(({ text }) => text)).toEqual([]);
});
