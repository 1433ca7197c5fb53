import { describe, expect, test } from 'vitest';
import { diffPlans, type PlanDiff } from '../../src/diff/index.js';
import type { Plan, Task } from '../../src/plan/index.js';
import { measureOf, targetOf, taskOf } from '../support/planItems.js';
import { assigneeOf, deadlineOf, planOf, sectionOf } from './plans.js';

const SECTIONS = [
  sectionOf('II', 'NHIỆM VỤ'),
  sectionOf('II.1', 'Cải cách thể chế'),
  sectionOf('II.2', 'Tài chính công'),
];
const TEXT = 'Rà soát quy hoạch thủy lợi vùng hạ lưu sông Thanh';
const OTHER = taskOf('II.1-9', 'Theo dõi tình hình thi hành pháp luật trên địa bàn');

const plan = (year: number, ...tasks: Task[]): Plan =>
  planOf(year, { sections: SECTIONS, tasks: [...tasks, OTHER] });
const told = (
  diff: PlanDiff,
  list: 'tasks' | 'targets' | 'sections' | 'tables' | 'document' = 'tasks',
): string[] =>
  diff[list]
    .filter(({ kind }) => kind !== 'unchanged')
    .map(({ kind, oldIds, newIds, changes }) =>
      `${kind} ${oldIds.join('+')}→${newIds.join('+')} ${changes.map((one) => `${one.field} ${one.direction}`).join(', ')}`.trim(),
    );

describe('stale times', () => {
  test.each([
    [
      'a deadline',
      { deadline: deadlineOf('quý 1', 2024) },
      { deadline: deadlineOf('quý 1', 2024) },
      ['deadline not-rolled'],
    ],
    [
      'another deadline of the old year',
      { deadline: deadlineOf('quý 1', 2024) },
      { deadline: deadlineOf('quý 3', 2024) },
      ['deadline not-rolled'],
    ],
    [
      'a deadline of the new year',
      { deadline: deadlineOf('quý 1', 2024) },
      { deadline: deadlineOf('quý 1', 2025) },
      ['deadline rolled-over'],
    ],
    [
      'a year of the text',
      { text: `${TEXT} trong năm 2024` },
      { text: `${TEXT} trong năm 2024` },
      ['text not-rolled'],
    ],
    [
      'a quarter of the text',
      { text: `${TEXT} xong quý II/2024` },
      { text: `${TEXT} xong quý II/2024` },
      ['text not-rolled'],
    ],
    [
      'a date of the text',
      { text: `${TEXT} trước ngày 30/6/2024` },
      { text: `${TEXT} trước ngày 30/6/2024` },
      ['text not-rolled'],
    ],
    [
      'a year looked back to',
      { text: `${TEXT}, tăng so với năm 2024` },
      { text: `${TEXT}, tăng so với năm 2024` },
      [],
    ],
    [
      'a year in a cited title',
      { text: `${TEXT} theo Kế hoạch số 4/KH-UBND năm 2024` },
      { text: `${TEXT} theo Kế hoạch số 4/KH-UBND năm 2024` },
      [],
    ],
    ['a year to come', { text: `${TEXT} đến năm 2030` }, { text: `${TEXT} đến năm 2030` }, []],
  ])('%s', (_, old, next, changes) => {
    const diff = diffPlans(plan(2024, taskOf('II.1-1', TEXT, old)), plan(2025, taskOf('II.1-1', TEXT, next)));
    expect(diff.tasks[0]?.changes.map(({ field, direction }) => `${field} ${direction}`)).toEqual(changes);
  });

  test('versions of one year have none', () => {
    const one = plan(
      2024,
      taskOf('II.1-1', `${TEXT} trong năm 2024`, { deadline: deadlineOf('quý 1', 2024) }),
    );
    expect(diffPlans(one, structuredClone(one)).summary.same).toBe(true);
  });
});

describe('unread is not absent', () => {
  const unread = (text: string, field: 'deadline' | 'lead' = 'deadline') => ({
    unread: [{ field, text, spans: [] }],
  });
  test.each([
    ['the same words', unread('Qúy mấy đó'), unread('Qúy mấy đó'), []],
    ['other words', unread('Qúy mấy đó'), unread('Khi nào xong'), ['deadline text-changed']],
    ['read before', { deadline: deadlineOf('quý 1', 2024) }, unread('Khi nào xong'), ['deadline unread']],
    ['read now', unread('Khi nào xong'), { deadline: deadlineOf('quý 1', 2024) }, ['deadline unread']],
    ['read now from the same words', unread('quý 1/2024'), { deadline: deadlineOf('quý 1', 2024) }, []],
    ['a lead', { lead: [assigneeOf('Sở Y tế')] }, unread('Đ/c Năm', 'lead'), ['lead unread']],
  ])('%s', (_, old, next, changes) => {
    const diff = diffPlans(plan(2024, taskOf('II.1-1', TEXT, old)), plan(2024, taskOf('II.1-1', TEXT, next)));
    expect(diff.tasks[0]?.changes.map(({ field, direction }) => `${field} ${direction}`)).toEqual(changes);
  });
});

describe('wholes and parts', () => {
  const A = 'Khảo sát nhu cầu nước sạch của các hộ dân vùng ven';
  const B = 'Lắp đồng hồ đo nước cho các trường học miền núi';
  const C = 'Thu gom rác thải nhựa dọc bờ biển phía nam';
  const more: Partial<Task> = {
    measures: [measureOf('80% hộ', 80)],
    deadline: deadlineOf('quý 1', 2024),
    lead: [assigneeOf('Sở Y tế')],
  };
  test.each([
    [
      '1 : 2',
      [taskOf('II.1-1', `${A}; ${B}`)],
      [taskOf('II.1-1', A), taskOf('II.1-2', B)],
      ['split II.1-1→II.1-1+II.1-2 text editorial'],
    ],
    [
      '1 : 3',
      [taskOf('II.1-1', `${A}; ${B}; ${C}`)],
      [taskOf('II.1-1', A), taskOf('II.1-2', B), taskOf('II.1-3', C)],
      ['split II.1-1→II.1-1+II.1-2+II.1-3 text editorial'],
    ],
    [
      '3 : 1',
      [taskOf('II.1-1', A), taskOf('II.1-2', B), taskOf('II.1-3', C)],
      [taskOf('II.1-1', `${A}; ${B}; ${C}`)],
      ['merged II.1-1+II.1-2+II.1-3→II.1-1 text editorial'],
    ],
    [
      '2 : 1 with a word between',
      [taskOf('II.1-1', A), taskOf('II.1-2', B)],
      [taskOf('II.1-1', `${A} và ${B.toLowerCase()}`)],
      ['merged II.1-1+II.1-2→II.1-1'],
    ],
    [
      'values kept by one part',
      [taskOf('II.1-1', `${A}; ${B}`, more)],
      [taskOf('II.1-1', A, more), taskOf('II.1-2', B)],
      ['split II.1-1→II.1-1+II.1-2 text editorial'],
    ],
    [
      'values kept by both',
      [taskOf('II.1-1', `${A}; ${B}`, more)],
      [taskOf('II.1-1', A, more), taskOf('II.1-2', B, more)],
      ['split II.1-1→II.1-1+II.1-2 text editorial'],
    ],
    [
      'a value that is gone',
      [taskOf('II.1-1', `${A}; ${B}`, more)],
      [taskOf('II.1-1', A, { ...more, lead: [] }), taskOf('II.1-2', B)],
      ['split II.1-1→II.1-1+II.1-2 text editorial, lead dropped'],
    ],
  ])('%s', (_, old, next, expected) => {
    expect(told(diffPlans(plan(2024, ...old), plan(2024, ...next)))).toEqual(expected);
  });
});

describe('places', () => {
  test('an agency in front of the duty, or above it as a heading', () => {
    const lead = [assigneeOf('Sở Y tế')];
    const old = planOf(2024, {
      sections: [sectionOf('V', 'TỔ CHỨC THỰC HIỆN')],
      tasks: [taskOf('V-1', `Sở Y tế: ${TEXT}`, { lead })],
    });
    const next = planOf(2024, {
      sections: [sectionOf('V', 'TỔ CHỨC THỰC HIỆN'), sectionOf('V.1', 'Sở Y tế')],
      tasks: [taskOf('V.1-1', TEXT, { lead })],
    });
    expect(told(diffPlans(old, next))).toEqual(['editorial V-1→V.1-1 text editorial']);
    expect(told(diffPlans(next, old))).toEqual(['editorial V.1-1→V-1 text editorial']);
  });

  test('a heading put between moves nothing', () => {
    const old = planOf(2024, {
      sections: [sectionOf('II', 'NHIỆM VỤ')],
      tasks: [taskOf('II-1', TEXT), taskOf('II-2', OTHER.text)],
    });
    const next = planOf(2024, {
      sections: [sectionOf('II', 'NHIỆM VỤ'), sectionOf('II.1', 'Những việc làm ngay')],
      tasks: [taskOf('II.1-1', TEXT), taskOf('II.1-2', OTHER.text)],
    });
    expect(told(diffPlans(old, next))).toEqual([]);
    expect(told(diffPlans(old, next), 'sections')).toEqual(['added →II.1']);
  });

  test('a section with another title and the same items is the same section', () => {
    const items = (id: string) => [taskOf(`${id}-1`, TEXT), taskOf(`${id}-2`, OTHER.text)];
    const old = planOf(2024, {
      sections: [sectionOf('I', 'Nông thôn mới'), sectionOf('II', 'Thủy lợi')],
      tasks: items('II'),
    });
    const next = planOf(2024, {
      sections: [sectionOf('I', 'Nông thôn mới'), sectionOf('II', 'Chống hạn mặn')],
      tasks: items('II'),
    });
    const diff = diffPlans(old, next);
    expect([told(diff), told(diff, 'sections')]).toEqual([[], ['text-changed II→II title text-changed']]);
  });
});

test('keys tell the items of two versions apart before likeness', () => {
  const draft = plan(2024, taskOf('II.1-1', TEXT, { key: 'a' }), taskOf('II.1-2', TEXT, { key: 'b' }));
  const final = plan(2024, taskOf('II.1-1', TEXT, { key: 'b' }), taskOf('II.1-2', TEXT, { key: 'a' }));
  const pairs = (diff: PlanDiff) =>
    diff.tasks.map(({ tier, oldIds, newIds }) => `${tier} ${oldIds}→${newIds}`);
  expect(pairs(diffPlans(draft, final))).toEqual(
    expect.arrayContaining(['same-key II.1-1→II.1-2', 'same-key II.1-2→II.1-1']),
  );
  final.document.key = 'another';
  expect(pairs(diffPlans(draft, final))).toEqual(expect.arrayContaining(['same-text II.1-1→II.1-1']));
});

test('a body task and its annex row are told once', () => {
  const sections = [...SECTIONS, sectionOf('PL', 'PHỤ LỤC', { role: 'annex' })];
  const twins = (year: number) => [
    taskOf('II.1-1', TEXT, { sameAs: 'PL-1' }),
    taskOf('PL-1', TEXT, { origin: 'annex', number: '1', deadline: deadlineOf('quý 1', year) }),
  ];
  const diff = diffPlans(
    planOf(2024, { sections, tasks: [OTHER] }),
    planOf(2024, { sections, tasks: [OTHER, ...twins(2024)] }),
  );
  expect(diff.tasks.map(({ kind, newIds, sameAs }) => `${kind} ${newIds} ${sameAs}`)).toEqual([
    'unchanged II.1-9 null',
    'added II.1-1 PL-1',
    'added PL-1 null',
  ]);
  expect(diff.summary.tasks.added).toBe(1);
});

describe('relation', () => {
  test.each([
    ['the next year of one issuer', {}, 'same-issuer'],
    ['the short form of its name', { issuer: 'UBND tỉnh Thanh Vân' }, 'same-issuer'],
    ['another province', { issuer: 'Ủy ban nhân dân tỉnh An Bình' }, 'different-issuers'],
    ['nobody', { issuer: null }, 'unknown'],
    ['a version', { key: 'ke-hoach-2024' }, 'same-document'],
  ])('%s', (_, document, expected) => {
    const next = plan(2025);
    Object.assign(next.document, document);
    expect(diffPlans(plan(2024), next).relation).toBe(expected);
  });
});

test('words outside every part of the plan make two texts differ', () => {
  const [old, next] = [plan(2024), plan(2024)];
  next.source.textSha256 = 'f'.repeat(64);
  const diff = diffPlans(old, next);
  expect([diff.summary.same, told(diff, 'document')]).toEqual([
    false,
    ['editorial canonical-text→canonical-text canonicalText unplaced'],
  ]);
});

test('targets are compared with their values in words', () => {
  const of = (valueText: string) =>
    planOf(2024, {
      sections: SECTIONS,
      targets: [targetOf('II.1-1', 'Xếp hạng chỉ số của tỉnh', { valueText })],
    });
  expect(told(diffPlans(of('Nhóm khá'), of('Nhóm tốt')), 'targets')).toEqual([
    'changed II.1-1→II.1-1 value text-changed',
  ]);
});
