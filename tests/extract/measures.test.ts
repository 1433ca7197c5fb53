import { describe, expect, test } from 'vitest';
import {
  assembleDocument,
  paragraph,
  passageOf,
  table,
  tableCell,
  tableRow,
} from '../../src/document/index.js';
import type { CellDraft, ItemDraft, SectionDraft } from '../../src/extract/draft.js';
import { measures } from '../../src/extract/measures.js';
import type { ColumnRole, Heading, Measure } from '../../src/plan/index.js';
import { emptyDraft } from '../support/drafts.js';
import { itemOf } from '../support/items.js';
import { runPass } from '../support/runPass.js';

const EMPTY = { ingested: { pages: null, ocr: false, encoding: 'unicode', notes: [] } };

function section(id: string): SectionDraft {
  return {
    id,
    parent: null,
    marker: null,
    title: { text: '', parts: [] },
    role: 'objectives',
    roleStated: true,
    part: 0,
  };
}

function item(fields: Partial<ItemDraft>): ItemDraft {
  return itemOf({ section: section('I'), marker: '-', ...fields });
}

/** An item whose row has the given cells, in the order of the columns. */
function row(columns: [ColumnRole, string, string][], fields: Partial<ItemDraft> = {}) {
  const nodes = columns.map(([, value], column) => tableCell(value, { column }));
  const block = table([tableRow(nodes)], { columns: nodes.length, mergesKnown: true });
  const tree = assembleDocument({ blocks: [block], ...EMPTY.ingested });
  const cells: ItemDraft['cells'] = {};
  columns.forEach(([role, , header], index) => {
    const node = nodes[index];
    if (node === undefined) return;
    const cell: CellDraft = {
      passage: passageOf(node),
      breaks: [],
      inherited: false,
      header,
      titles: [],
      node,
    };
    cells[role] = [...(cells[role] ?? []), cell];
  });
  return { tree, item: item({ cells, origin: 'annex', ...fields }) };
}

function read(tree: ReturnType<typeof assembleDocument>, ...items: ItemDraft[]) {
  return readFor(null, tree, ...items);
}

function readFor(
  period: Heading['period'],
  tree: ReturnType<typeof assembleDocument>,
  ...items: ItemDraft[]
) {
  const draft = emptyDraft(tree);
  draft.heading.period = period;
  draft.items = items;
  runPass(measures, tree, draft);
  return draft;
}

const short = (list: readonly Measure[]) =>
  list.map(({ comparator, value, unit }) => `${comparator} ${value} ${unit}`);

describe('the measures pass', () => {
  test('reads a statement and gives the place of the words', () => {
    const node = paragraph('- Ít nhất 80% hồ sơ được số hóa; mở 02 lớp tập huấn.');
    const tree = assembleDocument({ blocks: [paragraph('MỤC TIÊU'), node], ...EMPTY.ingested });
    const draft = read(tree, item({ statement: passageOf(node, 2) }));
    const [first, second] = draft.items[0]?.measures ?? [];
    expect(first).toMatchObject({ text: 'Ít nhất 80% hồ sơ', comparator: 'gte', value: 80, of: null });
    expect(second).toMatchObject({ text: '02 lớp tập huấn', value: 2, unit: 'lớp tập huấn' });
    for (const measure of [first, second]) {
      const words = measure?.spans.map(({ start, end }) => tree.text.slice(start, end)).join('');
      expect(words).toBe(measure?.text);
    }
  });

  test.each([
    [2028, 2028, [[2.5, 'năm 2027 là 3,1%']]],
    [
      2026,
      2030,
      [
        [2.5, null],
        [3.1, null],
      ],
    ],
  ])(
    'a value of a year before the plan %i-%i is the baseline, one of its years is its own',
    (from, to, values) => {
      const node = paragraph('Tỷ lệ hộ nghèo giảm còn 2,5% (năm 2027 là 3,1%).');
      const tree = assembleDocument({ blocks: [node], ...EMPTY.ingested });
      const draft = readFor({ from, to, outlook: null }, tree, item({ statement: passageOf(node) }));
      expect(draft.items[0]?.measures.map(({ value, baseline }) => [value, baseline])).toEqual(values);
    },
  );

  test('a lead-in ending in a colon governs what stands under it', () => {
    const above = paragraph('- Xử lý hồ sơ trên môi trường mạng, đạt tỷ lệ tối thiểu:');
    const below = paragraph('+ Cấp tỉnh 95%');
    const tree = assembleDocument({ blocks: [above, below], ...EMPTY.ingested });
    const draft = read(tree, item({ statement: passageOf(below, 2), leadIns: [passageOf(above, 2)] }));
    expect(draft.items[0]?.measures).toMatchObject([{ comparator: 'gte', value: 95, scope: 'cấp tỉnh' }]);
  });

  test('reads every cell of a row but number, agencies and deadline', () => {
    const { tree, item: task } = row([
      ['number', '12', 'TT'],
      ['objective', '100% cơ quan có trang thông tin', 'Mục tiêu'],
      ['task', 'Mở 03 hội nghị', 'Nhiệm vụ'],
      ['output', 'cấp tỉnh 95%; cấp xã 80%', 'Sản phẩm'],
      ['lead', '20 sở, ban, ngành', 'Chủ trì'],
      ['deadline', 'Trong 10 ngày', 'Thời gian'],
    ]);
    const draft = read(tree, task);
    expect(short(draft.items[0]?.measures ?? [])).toEqual([
      'eq 100 %',
      'eq 3 hội nghị',
      'eq 95 %',
      'eq 80 %',
    ]);
  });

  test('a parent leaves its cells to its sub-rows, and words printed twice are read once', () => {
    const columns: [ColumnRole, string, string][] = [
      ['objective', '100% hồ sơ đúng hạn', 'Mục tiêu'],
      ['task', '100% hồ sơ đúng hạn', 'Nhiệm vụ'],
    ];
    const parent = row(columns, { hasSubRows: true });
    expect(read(parent.tree, parent.item).items[0]?.measures).toEqual([]);
    const leaf = row(columns);
    expect(short(read(leaf.tree, leaf.item).items[0]?.measures ?? [])).toEqual(['eq 100 %']);
  });

  test.each<[string, [ColumnRole, string, string][], object[]]>([
    [
      'the unit column',
      [
        ['indicator', 'Tỷ lệ che phủ rừng', 'Chỉ tiêu'],
        ['unit', '%', 'ĐVT'],
        ['value', '≥ 42,5', 'Kế hoạch'],
      ],
      [{ comparator: 'gte', value: 42.5, unit: '%', subject: 'Tỷ lệ che phủ rừng', at: null }],
    ],
    [
      'the indicator',
      [
        ['indicator', 'Số xã đạt chuẩn', 'Chỉ tiêu'],
        ['value', '12', 'Năm 2025'],
      ],
      [{ value: 12, unit: 'xã', subject: 'Số xã đạt chuẩn', at: null }],
    ],
    [
      'the title of the column',
      [
        ['indicator', 'Chi đầu tư', 'Chỉ tiêu'],
        ['value', '1.250', 'Kế hoạch (tỷ đồng)'],
      ],
      [{ value: 1250, unit: 'tỷ đồng' }],
    ],
    [
      'the value itself, one for each year',
      [
        ['indicator', 'Hộ nghèo', 'Chỉ tiêu'],
        ['value', 'dưới 3%', 'Năm 2024'],
        ['value', '2%', 'Năm 2025'],
      ],
      [
        { comparator: 'lt', value: 3, unit: '%', at: '2024' },
        { value: 2, unit: '%', at: '2025' },
      ],
    ],
    [
      'nowhere',
      [
        ['indicator', 'Xếp loại', 'Chỉ tiêu'],
        ['value', '12', 'Kế hoạch'],
      ],
      [],
    ],
  ])('an indicator has its unit from %s', (_, columns, expected) => {
    const { tree, item: target } = row(columns, { type: 'target' });
    expect(read(tree, target).items[0]?.measures).toMatchObject(expected);
  });

  test('a value without a unit anywhere is told, not guessed', () => {
    const { tree, item: target } = row(
      [
        ['indicator', 'Mức phấn đấu chung', 'Chỉ tiêu'],
        ['value', '450', 'Mục tiêu'],
      ],
      { type: 'target' },
    );
    const draft = read(tree, target);
    expect(draft.items[0]?.measures).toEqual([]);
    expect(draft.items[0]?.unread).toMatchObject([{ field: 'measures', words: { text: '450' } }]);
    expect(draft.diagnostics).toMatchObject([{ code: 'measure-unread' }]);
  });

  test('a number that can be read two ways is told', () => {
    const node = paragraph('Tiếp nhận 1,600 hồ sơ');
    const tree = assembleDocument({ blocks: [node], ...EMPTY.ingested });
    const draft = read(tree, item({ statement: passageOf(node) }));
    expect(draft.items[0]?.measures).toEqual([]);
    expect(draft.diagnostics).toMatchObject([{ code: 'measure-unread', severity: 'warning' }]);
    expect(draft.items[0]?.unread).toMatchObject([{ field: 'measures', words: { text: '1,600' } }]);
  });
});
