import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import {
  assembleDocument,
  EMPTY_PASSAGE,
  type Paragraph,
  paragraph,
  passageOf,
  type TableCell,
  table,
  tableCell,
  tableRow,
} from '../../src/document/index.js';
import { deadlines } from '../../src/extract/deadlines.js';
import type { CellDraft, ItemDraft, SectionDraft } from '../../src/extract/draft.js';
import type { Period } from '../../src/plan/index.js';
import { emptyDraft } from '../support/drafts.js';
import { itemOf } from '../support/items.js';

const section = (title: string, parent: SectionDraft | null = null): SectionDraft => ({
  id: 'S',
  parent,
  marker: null,
  title: passageOf(paragraph(title)),
  role: 'tasks',
  roleStated: true,
  part: 0,
});

const cellOf = (node: TableCell, header = 'Thời gian', inherited = false): CellDraft => ({
  passage: passageOf(node),
  breaks: [],
  inherited,
  header,
  titles: [passageOf(paragraph(header))],
  node,
});

const cell = (text: string, header?: string): CellDraft => cellOf(tableCell(text, { column: 0 }), header);

function item(statement: string | Paragraph, extra: Partial<ItemDraft> = {}): ItemDraft {
  const node = typeof statement === 'string' ? paragraph(statement) : statement;
  return itemOf({ id: 'S-1', section: section('NHIỆM VỤ'), statement: passageOf(node), ...extra });
}

function run(
  items: ItemDraft[],
  period: Period | null = { from: 2026, to: 2026, outlook: null },
  issuedOn?: string,
) {
  const cells = items.flatMap(({ cells: byRole }) => (byRole.deadline ?? []).map(({ node }) => node));
  const blocks = [
    ...items.flatMap(({ statement }) => statement.parts.map(({ node }) => node)),
    table([tableRow([...new Set(cells)])], { columns: 1, mergesKnown: true }),
  ].filter((node) => node.type === 'paragraph' || node.type === 'table') as Paragraph[];
  const tree = assembleDocument({ blocks, pages: null, ocr: false, encoding: 'unicode', notes: [] });
  const file = new VFile();
  const draft = emptyDraft(tree);
  file.data.draft = draft;
  draft.items = items;
  draft.heading.period = period;
  draft.heading.issuedOn = issuedOn ?? null;
  unified().use(deadlines).runSync(tree, file);
  return { items, diagnostics: draft.diagnostics, text: tree.text };
}

const leadIn = (text: string) => passageOf(paragraph(text));

describe('nearest first', () => {
  const inQuarter = section('NHIỆM VỤ TRONG QUÝ IV');

  test('the cell goes before the statement', () => {
    const { items } = run([
      item('Hoàn thành trước ngày 30/6/2026', { origin: 'annex', cells: { deadline: [cell('Quý I/2026')] } }),
    ]);
    expect(items[0]?.deadline).toMatchObject({ text: 'Quý I/2026', end: '2026-03-31', basis: 'stated' });
  });

  test('the statement goes before the lead-in', () => {
    const { items } = run(
      [item('Mức độ hài lòng đạt 95% vào năm 2025.', { timeLeadIn: leadIn('Năm 2023 - 2025:') })],
      { from: 2021, to: 2025, outlook: null },
    );
    expect(items[0]?.deadline).toMatchObject({ text: 'vào năm 2025', start: '2025-01-01', basis: 'stated' });
  });

  test('the lead-in goes before the section', () => {
    const { items } = run([
      item('Mở rộng chợ Mỹ Lộc', { section: inQuarter, timeLeadIn: leadIn('Đến hết tháng 9/2026:') }),
    ]);
    expect(items[0]?.deadline).toMatchObject({ type: 'by', end: '2026-09-30', basis: 'inherited' });
  });

  test('a lead-in that states something lends its time', () => {
    const { items } = run([
      item('Số hóa hồ sơ hộ tịch;', { leadIns: [leadIn('Phấn đấu đến năm 2027 hoàn thành các việc sau:')] }),
    ]);
    expect(items[0]?.deadline).toMatchObject({ end: '2027-12-31', basis: 'inherited' });
  });

  test('the title of the section, or of one above it', () => {
    const { items } = run([item('Kiểm tra công vụ', { section: section('Kiểm tra', inQuarter) })]);
    expect(items[0]?.deadline).toMatchObject({
      text: 'TRONG QUÝ IV',
      start: '2026-10-01',
      yearInferred: true,
      basis: 'inherited',
    });
  });

  test("the plan's own period is no deadline", () => {
    const { items } = run([item('Kiểm tra công vụ', { section: section('NHIỆM VỤ NĂM 2026') })]);
    expect(items[0]?.deadline).toBeNull();
  });

  test('a group row of the table', () => {
    const { items } = run([
      item('Lập danh mục', {
        origin: 'annex',
        group: passageOf(paragraph('NHIỆM VỤ TRONG 6 THÁNG ĐẦU NĂM')),
      }),
      item('Rà soát', { origin: 'annex', group: passageOf(paragraph('CẢI CÁCH THỂ CHẾ')) }),
    ]);
    expect(items.map(({ deadline }) => deadline?.end ?? null)).toEqual(['2026-06-30', null]);
  });

  test("the title of a target's value column", () => {
    const { items } = run(
      [
        item('Tỷ lệ hồ sơ trực tuyến', {
          type: 'target',
          cells: { value: [cell('80%', 'Mục tiêu đến năm 2028')] },
        }),
      ],
      { from: 2026, to: 2030, outlook: null },
    );
    expect(items[0]?.deadline).toMatchObject({ type: 'by', end: '2028-12-31', basis: 'inherited' });
  });

  test("the parent's, for what stands under it", () => {
    const parent = item('Nâng cấp cổng dịch vụ công, hoàn thành trước ngày 01/9/2026:');
    const { items } = run([parent, item('Kết nối cơ sở dữ liệu;', { parent })]);
    expect(items[1]?.deadline).toMatchObject({ end: '2026-09-01', basis: 'inherited' });
  });
});

describe('rows with sub-rows', () => {
  const merged = tableCell('Cả năm 2026', { column: 0, rowSpan: 2 });

  test('a cell merged over all sub-rows is the parent’s and is filled down', () => {
    const parent = item('Cải thiện chỉ số', { hasSubRows: true, cells: { deadline: [cellOf(merged)] } });
    const { items } = run([
      parent,
      item('Kế hoạch', { parent, cells: { deadline: [cellOf(merged)] } }),
      item('Báo cáo', { parent, cells: { deadline: [cellOf(merged, 'Thời gian', true)] } }),
    ]);
    expect(items.map(({ deadline }) => [deadline?.edtf, deadline?.basis])).toEqual([
      ['2026', 'stated'],
      ['2026', 'stated'],
      ['2026', 'inherited'],
    ]);
  });

  test('otherwise the parent has none', () => {
    const first = tableCell('Quý I/2026', { column: 0 });
    const parent = item('Tuyên truyền', { hasSubRows: true, cells: { deadline: [cellOf(first)] } });
    const { items } = run([
      parent,
      item('Kế hoạch', { parent, cells: { deadline: [cellOf(first)] } }),
      item('Phóng sự', { parent, cells: { deadline: [cell('Cả năm 2026')] } }),
    ]);
    expect(items.map(({ deadline }) => deadline?.end ?? null)).toEqual([null, '2026-03-31', '2026-12-31']);
  });
});

describe('several columns of time', () => {
  test('a beginning and an end', () => {
    const { items } = run([
      item('Số hóa', {
        cells: { deadline: [cell('01/3/2026', 'Bắt đầu'), cell('30/9/2026', 'Kết thúc')] },
      }),
    ]);
    expect(items[0]?.deadline).toMatchObject({ type: 'during', start: '2026-03-01', end: '2026-09-30' });
  });

  test('a tick stands for the time the column’s title names', () => {
    const { items } = run([
      item('Tập huấn', {
        cells: { deadline: [cell('', 'Quý I'), cell('x', 'Quý II'), cell('', 'Quý III')] },
      }),
    ]);
    expect(items[0]?.deadline).toMatchObject({ text: 'Quý II', start: '2026-04-01', end: '2026-06-30' });
  });
});

describe('years left out', () => {
  test.each<[string, Period | null, string | undefined, string | null]>([
    ['the plan’s year', { from: 2025, to: 2025, outlook: null }, undefined, '2025-06-30'],
    ['the year it was issued in', null, '2024-01', '2024-06-30'],
    ['none where the plan covers several', { from: 2021, to: 2025, outlook: 2030 }, '2021-11', null],
    ['none where nothing says', null, undefined, null],
  ])('%s', (_, period, issuedOn, end) => {
    const { items } = run([item('Sơ kết', { cells: { deadline: [cell('Quý II')] } })], period, issuedOn);
    expect(items[0]?.deadline?.end ?? null).toBe(end);
    if (end !== null) expect(items[0]?.deadline).toMatchObject({ yearInferred: true, basis: 'inferred' });
  });
});

describe('the day a document was issued', () => {
  const years = (from: number, to = from): Period => ({ from, to, outlook: null });
  const due = (text: string, period: Period | null, issuedOn: string, extra: Partial<ItemDraft> = {}) =>
    run([item(text, extra)], period, issuedOn);

  test.each<[string, Period | null, string, string | null]>([
    ['Nộp báo cáo trước ngày 15/6.', years(2025, 2026), '2026-02-05', '2026-06-15'],
    ['Nộp báo cáo trước ngày 15/6.', years(2025, 2026), '2025-02-05', null],
    ['Nộp báo cáo trước ngày 31/01.', years(2025), '2025-12-20', '2026-01-31'],
    ['Nộp báo cáo trước ngày 31/01.', null, '2025-12', '2026-01-31'],
    ['Khai trương chợ An Lộc trong tháng 9.', years(2025), '2026-01-10', '2026-09-30'],
    ['Chậm nhất ngày 10/01/2026 nộp báo cáo.', years(2026), '2026-03-02', null],
  ])('%s (%j, %s) is due %s', (text, period, issuedOn, end) => {
    expect(due(text, period, issuedOn).items[0]?.deadline?.end ?? null).toBe(end);
  });

  test('a month that was over stays unread, because no other year is meant', () => {
    const cells = { deadline: [cell('Tháng 01')] };
    const { items, diagnostics } = due('Kiểm kê kho', years(2026), '2026-03-02', { cells });
    expect(items[0]?.deadline).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['deadline-unread']);
  });

  test('a target may aim at a year before', () => {
    const { items } = due('Năm 2025, số hóa 30% hồ sơ.', years(2025, 2030), '2026-03-02', { type: 'target' });
    expect(items[0]?.deadline).toMatchObject({ end: '2025-12-31' });
  });

  test('a plan for the next year that still says this one is told', () => {
    const cells = { deadline: [cell('Quý II/2026')] };
    const early = due('Kiểm kê kho', years(2027), '2026-05-02', { cells });
    expect(early.items[0]?.deadline).toMatchObject({ end: '2026-06-30' });
    expect(early.diagnostics.map(({ code }) => code)).toEqual(['deadline-before-period']);
    const late = due('Kiểm kê kho', years(2027), '2026-12-20', { cells });
    expect(late.items[0]?.deadline).toBeNull();
    expect(late.diagnostics.map(({ code }) => code)).toEqual(['deadline-unread', 'deadline-before-period']);
  });
});

describe('the part a time stands in', () => {
  const next = section('B. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027'.slice(3));
  const report = { from: 2026, to: 2026, outlook: null };

  test('gives its year to lead-ins, group rows, columns and titles as to statements', () => {
    const inPart = section('Nội dung', next);
    const { items } = run(
      [
        item('Mở chợ phiên', { section: inPart, leadIns: [leadIn('Trong quý I:')] }),
        item('Rà soát', {
          section: inPart,
          origin: 'annex',
          group: passageOf(paragraph('NHIỆM VỤ TRONG QUÝ III')),
        }),
        item('Kiểm tra', { section: section('Nhiệm vụ trong quý IV', next) }),
        item('Báo cáo trước ngày 15/12.', { section: inPart }),
      ],
      report,
    );
    expect(items.map(({ deadline }) => deadline?.end)).toEqual([
      '2027-03-31',
      '2027-09-30',
      '2027-12-31',
      '2027-12-15',
    ]);
  });

  test.each([
    ['DANH MỤC NHIỆM VỤ CHỈNH TRANG ĐÔ THỊ NĂM 2027', '2027-06-30'],
    ['Nhiệm vụ năm 2027 của các sở, ngành', '2027-06-30'],
    ['Nhiệm vụ thực hiện Nghị quyết năm 2024', '2026-06-30'],
    ['Kết quả năm 2025', '2026-06-30'],
  ])('%s', (title, end) => {
    const { items } = run([
      item('Sơ kết', { section: section(title), cells: { deadline: [cell('Quý II')] } }),
    ]);
    expect(items[0]?.deadline?.end).toBe(end);
  });
});

describe('an event that is waited for', () => {
  const statement = 'Ban hành quy chế sau khi có hướng dẫn của Sở Y tế.';

  test('counts where no date governs the task', () => {
    const { items } = run([item(statement)]);
    expect(items[0]?.deadline).toMatchObject({ type: 'relative', basis: 'stated', end: null });
  });

  test('gives way to the date of a title, and is none of a target', () => {
    const { items } = run([
      item(statement, { section: section('NHIỆM VỤ TRONG QUÝ IV') }),
      item(statement, { type: 'target' }),
    ]);
    expect(items[0]?.deadline).toMatchObject({ type: 'during', end: '2026-12-31' });
    expect(items[1]?.deadline).toBeNull();
  });
});

describe('what cannot be read', () => {
  test('is said with its place, once, and never replaced by a neighbour', () => {
    const node = tableCell('31/02/2026', { column: 0, rowSpan: 2 });
    const parent = item('Rà soát', { hasSubRows: true, cells: { deadline: [cellOf(node)] } });
    const { items, diagnostics } = run([
      parent,
      item('Đợt một, hoàn thành trước ngày 30/3/2026', { parent, cells: { deadline: [cellOf(node)] } }),
      item('Đợt hai', { parent, cells: { deadline: [cellOf(node, 'Thời gian', true)] } }),
    ]);
    expect(items.map(({ deadline }) => deadline)).toEqual([null, null, null]);
    expect(diagnostics).toMatchObject([{ code: 'deadline-unread', severity: 'warning' }]);
    expect(diagnostics[0]?.passages[0]?.text).toBe('31/02/2026');
  });

  test('an impossible limit in prose', () => {
    const { items, diagnostics } = run([item('Nộp báo cáo trước ngày 31/11/2026.')]);
    expect(items[0]?.deadline).toBeNull();
    expect(diagnostics[0]?.passages[0]?.text).toBe('trước ngày 31/11/2026');
  });

  test('a time whose days no plan tells', () => {
    const { items, diagnostics } = run([item('Sơ kết phong trào vào cuối học kỳ I.')]);
    expect(items[0]?.deadline).toBeNull();
    expect(diagnostics[0]?.passages[0]?.text).toBe('vào cuối học kỳ I');
  });

  test('an item that names no time has none and raises nothing', () => {
    const { items, diagnostics } = run([
      item('Tăng cường phối hợp.'),
      item('', { statement: EMPTY_PASSAGE }),
    ]);
    expect(items.map(({ deadline }) => deadline)).toEqual([null, null]);
    expect(diagnostics).toEqual([]);
  });
});

describe('a date without a year', () => {
  const ofTwoYears = { from: 2025, to: 2026, outlook: null };

  test('takes the year of the part it stands in', () => {
    const next = section('Nội dung', section('PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM NĂM 2026'));
    const { items } = run([item('Báo cáo trước ngày 15/12.', { section: next })], ofTwoYears);
    expect(items[0]?.deadline).toMatchObject({ end: '2026-12-15', yearInferred: true, basis: 'inferred' });
  });

  test('has none where the document is about two years, or about those up to one', () => {
    for (const period of [ofTwoYears, { from: null, to: 2030, outlook: null }]) {
      const { items, diagnostics } = run([item('Báo cáo trước ngày 15/12.')], period);
      expect(items[0]?.deadline).toBeNull();
      expect(diagnostics.map(({ code }) => code)).toEqual(['deadline-unread']);
    }
  });

  test('the year of a cited document in a title is none', () => {
    const cited = section('Thực hiện Nghị quyết năm 2024 của Hội đồng nhân dân');
    const { items } = run([item('Báo cáo trước ngày 15/12.', { section: cited })]);
    expect(items[0]?.deadline?.end).toBe('2026-12-15');
  });
});

describe('a cell that points at the quarter or month of its part', () => {
  const plan = section('LỊCH LUÂN CHUYỂN SÁCH THÁNG 10 NĂM 2026');
  const pointing = (text: string, header?: string) =>
    run([item('Chuyển 40 tủ sách', { section: plan, cells: { deadline: [cell(text, header)] } })]);

  test('has the days of that', () => {
    expect(pointing('Trong tháng').items[0]?.deadline).toMatchObject({
      text: 'Trong tháng',
      type: 'during',
      start: '2026-10-01',
      end: '2026-10-31',
      basis: 'inherited',
    });
    expect(pointing('Cả tháng', 'Thời hạn').items[0]?.deadline).toMatchObject({
      type: 'by',
      end: '2026-10-31',
    });
  });

  test('has none where the part is for another span', () => {
    const { items, diagnostics } = pointing('Trong quý');
    expect(items[0]?.deadline).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['deadline-unread']);
  });
});
