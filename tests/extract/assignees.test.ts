import { describe, expect, test } from 'vitest';
import { assembleDocument, paragraph, passageOf, tableCell } from '../../src/document/index.js';
import { assignStatements } from '../../src/extract/assignees/body.js';
import { assignRows } from '../../src/extract/assignees/rows.js';
import type { CellDraft, ItemDraft, SectionDraft } from '../../src/extract/draft.js';
import type { Draft } from '../../src/extract/stages.js';
import type { ColumnRole, SectionRole } from '../../src/plan/index.js';
import { emptyDraft } from '../support/drafts.js';
import { itemOf } from '../support/items.js';

function newDraft(): Draft {
  return emptyDraft(
    assembleDocument({ blocks: [], pages: null, ocr: false, encoding: 'unicode', notes: [] }),
  );
}

function section(title: string, role: SectionRole, parent: SectionDraft | null = null): SectionDraft {
  const words = passageOf(paragraph(title));
  return { id: title, parent, marker: null, title: words, role, roleStated: true, part: 0 };
}

function item(text: string, at: SectionDraft, more: Partial<ItemDraft> = {}): ItemDraft {
  return itemOf({
    type: at.role === 'objectives' ? 'target' : 'task',
    id: text,
    section: at,
    marker: '-',
    statement: passageOf(paragraph(text)),
    ...more,
  });
}

function cell(text: string, inherited = false, breaks: number[] = []): CellDraft {
  const node = tableCell(text, { column: 0, breaks });
  return { passage: passageOf(node), breaks, inherited, header: '', titles: [], node };
}

function row(cells: Partial<Record<ColumnRole, CellDraft[]>>): ItemDraft {
  return item('Nhiệm vụ', section('Phụ lục', 'annex'), { origin: 'annex', cells });
}

function shown(one: ItemDraft | undefined) {
  const side = (list: ItemDraft['lead']) => list.map(({ name, basis }) => `${name} (${basis})`);
  return { lead: side(one?.lead ?? []), support: side(one?.support ?? []), origin: one?.origin };
}

describe('rows', () => {
  test('leads and supports of the cells; filled down is inherited', () => {
    const draft = newDraft();
    draft.items = [row({ lead: [cell('Sở Y tế; Sở Nội vụ', true)], support: [cell('Các sở, ban, ngành')] })];
    assignRows(draft, draft.items);
    expect(shown(draft.items[0])).toEqual({
      lead: ['Sở Y tế (inherited)', 'Sở Nội vụ (inherited)'],
      support: ['Các sở, ban, ngành (stated)'],
      origin: 'annex',
    });
  });

  test('a line may end inside a name', () => {
    const draft = newDraft();
    draft.items = [row({ lead: [cell('Phòng Hành chính - Tổ chức', false, [10, 19])] })];
    assignRows(draft, draft.items);
    expect(shown(draft.items[0]).lead).toEqual(['Phòng Hành chính - Tổ chức (stated)']);
  });

  test('words that name nobody are a note', () => {
    const draft = newDraft();
    const across = cell('Theo phân công tại Phụ lục I');
    draft.items = [row({ lead: [across], support: [across] })];
    assignRows(draft, draft.items);
    expect(draft.items[0]?.note?.text).toBe('Theo phân công tại Phụ lục I');
    expect(shown(draft.items[0])).toEqual({ lead: [], support: [], origin: 'annex' });
  });

  test('an agency across both columns leads', () => {
    const draft = newDraft();
    const across = cell('UBND các xã, phường');
    draft.items = [row({ lead: [across], support: [across] })];
    assignRows(draft, draft.items);
    expect(shown(draft.items[0])).toMatchObject({ lead: ['UBND các xã, phường (stated)'], support: [] });
  });

  test('ditto marks and labels', () => {
    const draft = newDraft();
    draft.items = [
      row({ lead: [cell('Chủ trì: Sở Xây dựng. Phối hợp: Sở Y tế.')] }),
      row({ lead: [cell('nt')], support: [cell('-')] }),
    ];
    assignRows(draft, draft.items);
    expect(shown(draft.items[0])).toMatchObject({
      lead: ['Sở Xây dựng (stated)'],
      support: ['Sở Y tế (stated)'],
    });
    expect(shown(draft.items[1])).toMatchObject({ lead: ['Sở Xây dựng (inherited)'], support: [] });
  });

  test('a cell that says who leads and who works along', () => {
    const draft = newDraft();
    draft.items = [
      row({ lead: [cell('Sở Xây dựng chủ trì, Sở Y tế phối hợp')] }),
      row({ lead: [cell('Sở Xây dựng (chủ trì), Sở Y tế')], support: [cell('Sở Y tế')] }),
    ];
    assignRows(draft, draft.items);
    for (const one of draft.items) {
      expect(shown(one)).toMatchObject({
        lead: ['Sở Xây dựng (stated)'],
        support: ['Sở Y tế (stated)'],
      });
    }
    expect(draft.diagnostics).toEqual([]);
  });

  test('a name no rule knows is taken as printed and reported', () => {
    const draft = newDraft();
    draft.items = [row({ lead: [cell('Nhóm 4 Thanh Vân Xanh')] })];
    assignRows(draft, draft.items);
    expect(shown(draft.items[0]).lead).toEqual(['Nhóm 4 Thanh Vân Xanh (stated)']);
    expect(draft.diagnostics.map(({ code }) => code)).toEqual(['agency-unknown']);
  });
});

describe('statements', () => {
  const work = section('TỔ CHỨC THỰC HIỆN', 'implementation');
  const health = section('Sở Y tế', 'implementation', work);

  test('the heading leads, also from above a section of its own', () => {
    const draft = newDraft();
    const below = section('Về kinh phí', 'implementation', health);
    draft.items = [item('Chủ trì, phối hợp với Sở Tài chính cân đối kinh phí.', below)];
    assignStatements(draft.items);
    expect(shown(draft.items[0])).toEqual({
      lead: ['Sở Y tế (inherited)'],
      support: ['Sở Tài chính (stated)'],
      origin: 'assignment',
    });
  });

  test('an opening with its agency is an assignment, also among tasks', () => {
    const draft = newDraft();
    const tasks = section('NHIỆM VỤ', 'tasks');
    draft.items = [
      item('Phòng Nội chính tham mưu ban hành quy chế.', tasks),
      item('Nâng cao chất lượng phục vụ.', tasks),
      item('Phối hợp với các đơn vị liên quan rà soát.', tasks),
    ];
    assignStatements(draft.items);
    expect(draft.items.map(shown)).toEqual([
      { lead: ['Phòng Nội chính (stated)'], support: [], origin: 'assignment' },
      { lead: [], support: [], origin: 'body' },
      { lead: [], support: ['các đơn vị liên quan (stated)'], origin: 'body' },
    ]);
  });

  test('a paragraph that goes on after a numbered statement inherits its lead; the closing one has its own', () => {
    const draft = newDraft();
    draft.items = [
      item('Các cơ quan, đơn vị xây dựng kế hoạch hằng năm.', work, { marker: '1' }),
      item('Thường xuyên sơ kết, tổng kết.', work, { marker: null }),
      item('Chủ động báo cáo kết quả.', work, { marker: null }),
      item('Trong quá trình thực hiện, nếu có vướng mắc, các địa phương phản ánh về Sở Y tế.', work, {
        marker: null,
      }),
    ];
    assignStatements(draft.items);
    expect(draft.items.map((one) => shown(one).lead)).toEqual([
      ['Các cơ quan, đơn vị (stated)'],
      ['Các cơ quan, đơn vị (inherited)'],
      ['Các cơ quan, đơn vị (inherited)'],
      ['các địa phương (stated)'],
    ]);
  });

  test('points under a lead-in that names its agency', () => {
    const draft = newDraft();
    const leadIn = item('Sở Xây dựng có trách nhiệm:', work, { marker: '2' });
    draft.items = [leadIn, item('Thẩm định quy hoạch.', work, { parent: leadIn })];
    assignStatements(draft.items);
    expect(shown(draft.items[1])).toMatchObject({ lead: ['Sở Xây dựng (inherited)'], origin: 'assignment' });
  });

  test('targets have none', () => {
    const draft = newDraft();
    draft.items = [item('Sở Y tế hoàn thành 100% hồ sơ.', section('MỤC TIÊU', 'objectives'))];
    assignStatements(draft.items);
    expect(shown(draft.items[0])).toMatchObject({ lead: [], support: [] });
  });
});
