import { describe, expect, test } from 'vitest';
import { diffPlans, type TaskEntry } from '../../src/diff/index.js';
import type { Task } from '../../src/plan/index.js';
import { measureOf, taskOf } from '../support/planItems.js';
import { assigneeOf, deadlineOf, planOf, sectionOf } from './plans.js';

const TEXT = 'Rà soát quy hoạch thủy lợi vùng hạ lưu sông Thanh';

/** The only task of a plan of 2024 against the only task of a plan of 2025. */
function compare(old: Partial<Task>, next: Partial<Task>, years: [number, number] = [2024, 2025]): TaskEntry {
  const [before, after] = years;
  const sections = [sectionOf('II', 'NHIỆM VỤ')];
  const diff = diffPlans(
    planOf(before, { sections, tasks: [taskOf('II-1', TEXT, old)] }),
    planOf(after, { sections, tasks: [taskOf('II-1', TEXT, next)] }),
  );
  const [entry] = diff.tasks;
  if (entry === undefined || diff.tasks.length !== 1) throw new Error('one entry is expected');
  return entry;
}

const directions = ({ changes }: TaskEntry): string[] =>
  changes.map(({ field, direction }) => `${field} ${direction}`);

describe('words', () => {
  test.each([
    [
      'Hoà giải ở cơ sở, bảo đảm an ninh trật tự',
      'hòa giải ở cơ sở bảo đảm an ninh trật tự',
      'editorial',
      ['text editorial'],
    ],
    [
      'Tổ chức hội nghị tổng kết năm 2024 của tỉnh',
      'Tổ chức hội nghị tổng kết năm 2025 của tỉnh',
      'rolled-over',
      ['text rolled-over'],
    ],
    [
      'Báo cáo trước ngày 15/11/2024 về phòng dịch',
      'Báo cáo trước ngày 15/11/2025 về phòng dịch',
      'rolled-over',
      ['text rolled-over'],
    ],
    [
      'Giai đoạn 2021-2025 và năm 2024, trồng rừng',
      'Giai đoạn 2021-2025 và năm 2025, trồng rừng',
      'rolled-over',
      ['text rolled-over'],
    ],
    [
      'Thực hiện Nghị định số 107/2020/NĐ-CP về bộ máy',
      'Thực hiện Nghị định số 107/2021/NĐ-CP về bộ máy',
      'text-changed',
      ['text text-changed'],
    ],
    [
      'Tổ chức hội nghị tổng kết năm 2024 của tỉnh',
      'Tổ chức hội nghị tổng kết năm 2027 của tỉnh',
      'text-changed',
      ['text text-changed'],
    ],
    [
      'Xây dựng bến cá Vạn Hải thành cảng loại hai',
      'Xây dựng bến cá Vạn Hải thành cảng loại một',
      'text-changed',
      ['text text-changed'],
    ],
  ])('%s → %s', (old, next, kind, changes) => {
    const entry = compare({ text: old }, { text: next });
    expect([entry.kind, directions(entry)]).toEqual([kind, changes]);
  });

  test('a change of words is told word by word', () => {
    const { changes } = compare({ text: 'Xây dựng bến cá Vạn Hải' }, { text: 'Xây dựng cảng cá Vạn Hải' });
    expect(changes[0]?.words).toEqual([
      { op: 'same', text: 'Xây dựng ' },
      { op: 'removed', text: 'bến' },
      { op: 'added', text: 'cảng' },
      { op: 'same', text: ' cá Vạn Hải' },
    ]);
  });
});

describe('measures', () => {
  const share = (value: number, more = {}) => [
    measureOf(`${value}% hồ sơ`, value, { subject: 'hồ sơ', ...more }),
  ];
  test.each([
    ['80% → 90%', share(80), share(90), ['measures raised']],
    ['90% → 80%', share(90), share(80), ['measures lowered']],
    ['none → 80%', [], share(80), ['measures added']],
    ['80% → none', share(80), [], ['measures dropped']],
    [
      '12 lớp → 12 học viên',
      [measureOf('12 lớp', 12, { unit: 'lớp', subject: 'bồi dưỡng' })],
      [measureOf('12 học viên', 12, { unit: 'học viên', subject: 'bồi dưỡng' })],
      ['measures unit-changed'],
    ],
    [
      'ít nhất 80% → không quá 80%',
      share(80, { comparator: 'gte' }),
      share(80, { comparator: 'lte' }),
      ['measures bound-changed'],
    ],
    [
      '80%, of the commune another',
      [...share(80, { scope: 'cấp huyện' }), ...share(60, { scope: 'cấp xã' })],
      [...share(80, { scope: 'cấp huyện' }), ...share(70, { scope: 'cấp xã' })],
      ['measures raised'],
    ],
    [
      '25–35% → 30–40%',
      share(25, { upper: 35, comparator: 'range' }),
      share(30, { upper: 40, comparator: 'range' }),
      ['measures raised'],
    ],
    [
      'in another order',
      [...share(80), measureOf('5 xã', 5, { unit: 'xã' })],
      [measureOf('5 xã', 5, { unit: 'xã' }), ...share(80)],
      [],
    ],
  ])('%s', (_, old, next, changes) => {
    const entry = compare({ measures: old }, { measures: next });
    expect([entry.kind, directions(entry)]).toEqual([changes.length > 0 ? 'changed' : 'unchanged', changes]);
  });
});

describe('deadlines', () => {
  const at = (when: string, year: number) => ({ deadline: deadlineOf(when, year) });
  test.each([
    ['quý 1', 2024, 'quý 1', 2025, 'rolled-over', ['deadline rolled-over']],
    ['quý 1', 2024, 'quý 2', 2025, 'changed', ['deadline later']],
    ['trước 09-30', 2024, 'trước 08-31', 2025, 'changed', ['deadline earlier']],
    ['năm', 2024, 'luôn', 2025, 'changed', ['deadline replaced']],
    ['luôn', 2024, 'luôn', 2025, 'unchanged', []],
    ['đến 2030', 2024, 'đến 2030', 2025, 'unchanged', []],
    ['đến 2030', 2024, 'đến 2031', 2025, 'changed', ['deadline later']],
    ['trước 01-31', 2025, 'trước 01-31', 2026, 'rolled-over', ['deadline rolled-over']],
    ['trước 06-30', 2025, 'trước 09-30', 2025, 'changed', ['deadline later']],
    ['mỗi tháng', 2024, 'mỗi tháng', 2025, 'unchanged', []],
  ])('%s of %i → %s of %i', (a, yearA, b, yearB, kind, changes) => {
    const entry = compare(at(a, yearA), at(b, yearB));
    expect([entry.kind, directions(entry)]).toEqual([kind, changes]);
  });

  test('one put in, one dropped', () => {
    expect(directions(compare({}, at('quý 3', 2025)))).toEqual(['deadline added']);
    expect(directions(compare(at('quý 3', 2024), {}))).toEqual(['deadline dropped']);
  });
});

describe('agencies', () => {
  const lead = (...names: string[]) => ({ lead: names.map(assigneeOf) });
  test.each([
    [
      'the same body in other words',
      ['Trung tâm Xúc tiến Thương mại và Du lịch'],
      ['Trung tâm Xúc tiến Du lịch và Thương mại'],
      'editorial',
      ['lead editorial'],
    ],
    ['another body', ['Sở Y tế'], ['Sở Nội vụ'], 'changed', ['lead dropped', 'lead added']],
    ['one more', ['Sở Y tế'], ['Sở Y tế', 'Sở Nội vụ'], 'changed', ['lead added']],
    ['a successor', ['Sở Kế hoạch và Đầu tư'], ['Sở Tài chính'], 'text-changed', ['lead successor']],
    [
      'merged into a body that leads already',
      ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
      ['Sở Tài chính'],
      'text-changed',
      ['lead successor'],
    ],
    ['in another order', ['Sở Y tế', 'Sở Nội vụ'], ['Sở Nội vụ', 'Sở Y tế'], 'unchanged', []],
  ])('%s', (_, old, next, kind, changes) => {
    const entry = compare(lead(...old), lead(...next));
    expect([entry.kind, directions(entry)]).toEqual([kind, changes]);
  });

  test('before the merger a successor is a new assignee', () => {
    const entry = compare(lead('Sở Kế hoạch và Đầu tư'), lead('Sở Tài chính'), [2021, 2022]);
    expect(directions(entry)).toEqual(['lead dropped', 'lead added']);
  });
});

test.each([
  [['Kế hoạch', 'Báo cáo'], ['Báo cáo', 'Kế hoạch'], []],
  [['Kế hoạch'], ['Kế hoạch', 'Hội nghị quán triệt'], ['outputs added']],
  [['Kế hoạch', 'Tờ trình'], ['Kế hoạch'], ['outputs dropped']],
  [['Kế hoạch tuyển dụng năm 2024'], ['Kế hoạch tuyển dụng năm 2025'], ['outputs rolled-over']],
  [['Quyết định bổ nhiệm ngạch công chức'], ['Quyết định bổ nhiệm ngạch viên chức'], ['outputs replaced']],
])('outputs %j → %j', (old, next, changes) => {
  expect(directions(compare({ outputs: old }, { outputs: next }))).toEqual(changes);
});

describe('values in other words', () => {
  const worded = (text: string, year = 2025) => ({ ...deadlineOf('quý 3', year), text });

  test.each([
    ['Quý III/2025', 'Quý III'],
    ['Quý III/2025', 'Quý 3 năm 2025'],
    ['quý III/2025', 'Quý III/2025'],
  ])('the same time as %s and as %s is editorial', (old, next) => {
    const entry = compare({ deadline: worded(old) }, { deadline: worded(next) }, [2025, 2025]);
    expect([entry.kind, directions(entry)]).toEqual(['editorial', ['deadline editorial']]);
  });

  test.each([
    ['Quý I/2024 Cả năm 2024', 'Quý I/2024 Cả năm 2025'],
    ['Tháng 01/2024, trong năm 2024', 'Tháng 01/2024, trong năm 2025'],
    ['Trước ngày 15/3/2024; báo cáo năm 2024', 'Trước ngày 15/3/2024; báo cáo năm 2025'],
  ])('%s → %s leaves one of its times behind', (old, next) => {
    const whole = (text: string, year: number) => ({ ...deadlineOf('năm', year), start: '2024-01-01', text });
    const entry = compare({ deadline: whole(old, 2024) }, { deadline: whole(next, 2025) });
    expect([entry.kind, directions(entry)]).toEqual(['not-rolled', ['deadline not-rolled']]);
  });

  test.each([
    [['Kế hoạch', 'Báo cáo'], ['Kế hoạch Báo cáo']],
    [['Công văn, Quyết định'], ['Công văn', 'Quyết định']],
    [['Lớp học'], ['Lớp', 'học']],
  ])('%j and %j are set apart in another way', (old, next) => {
    const entry = compare({ outputs: old }, { outputs: next }, [2025, 2025]);
    expect([entry.kind, directions(entry)]).toEqual(['editorial', ['outputs editorial']]);
  });
});
