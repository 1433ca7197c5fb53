import { describe, expect, test } from 'vitest';
import { diffPlans, type PlanDiff } from '../../src/diff/index.js';
import { targetOf, taskOf } from '../support/planItems.js';
import { planOf, sectionOf } from './plans.js';

const SECTIONS = [
  sectionOf('II', 'NHIỆM VỤ'),
  sectionOf('II.1', 'Cải cách thể chế'),
  sectionOf('II.2', 'Tài chính công'),
];
const OTHERS = [
  taskOf('II.1-8', 'Theo dõi tình hình thi hành pháp luật trên địa bàn'),
  taskOf('II.2-8', 'Công khai dự toán ngân sách của các đơn vị'),
];
const brief = (diff: PlanDiff, list: 'tasks' | 'targets' | 'sections' = 'tasks'): string[] =>
  diff[list]
    .filter(({ kind }) => kind !== 'unchanged')
    .map(
      ({ kind, moved, oldIds, newIds }) =>
        `${kind}${moved ? '*' : ''} ${oldIds.join('+')}→${newIds.join('+')}`,
    );
const plan = (year: number, ...tasks: ReturnType<typeof taskOf>[]) =>
  planOf(year, { sections: SECTIONS, tasks: [...tasks, ...OTHERS] });

const HALF = 'Rà soát, hệ thống hóa văn bản của Hội đồng nhân dân tỉnh Thanh Vân';
const OTHER_HALF = 'bồi dưỡng nghiệp vụ soạn thảo cho công chức tư pháp các xã';

describe('tasks', () => {
  test.each([
    ['dropped', [taskOf('II.1-1', HALF)], [], ['removed II.1-1→']],
    ['added', [], [taskOf('II.1-1', HALF)], ['added →II.1-1']],
    ['under another theme', [taskOf('II.1-1', HALF)], [taskOf('II.2-1', HALF)], ['moved* II.1-1→II.2-1']],
    [
      'one became two',
      [taskOf('II.1-1', `${HALF}; ${OTHER_HALF}`)],
      [taskOf('II.1-1', HALF), taskOf('II.1-2', OTHER_HALF)],
      ['split II.1-1→II.1-1+II.1-2'],
    ],
    [
      'two became one',
      [taskOf('II.1-1', HALF), taskOf('II.1-2', OTHER_HALF)],
      [taskOf('II.1-1', `${HALF}; ${OTHER_HALF}`)],
      ['merged II.1-1+II.1-2→II.1-1'],
    ],
    [
      'two that changed places',
      [taskOf('II.1-1', HALF), taskOf('II.1-2', OTHER_HALF)],
      [taskOf('II.1-1', OTHER_HALF), taskOf('II.1-2', HALF)],
      [],
    ],
    [
      'nothing alike',
      [taskOf('II.1-1', HALF)],
      [taskOf('II.1-1', 'Trồng rừng phòng hộ ven biển')],
      ['added →II.1-1', 'removed II.1-1→'],
    ],
  ])('%s', (_, old, next, expected) => {
    expect(brief(diffPlans(plan(2024, ...old), plan(2024, ...next))).sort()).toEqual([...expected].sort());
  });

  test('the best pairs as a whole, not the best pair first', () => {
    const old = [
      taskOf('II.1-1', 'Kiểm tra việc nuôi cá lồng trên hồ Sen Trắng'),
      taskOf('II.1-2', 'Kiểm tra việc nuôi cá lồng trên hồ Sen Trắng và sông Thanh'),
    ];
    const next = [
      taskOf('II.1-1', 'Kiểm tra việc nuôi cá lồng trên hồ Sen Trắng, sông Thanh'),
      taskOf('II.1-2', 'Kiểm tra nuôi cá lồng hồ Sen Trắng'),
    ];
    const pairs = diffPlans(plan(2024, ...old), plan(2024, ...next)).tasks.map(
      ({ oldIds, newIds }) => `${oldIds}→${newIds}`,
    );
    expect(pairs).toEqual(expect.arrayContaining(['II.1-1→II.1-2', 'II.1-2→II.1-1']));
  });

  test('a short text names nothing under another theme', () => {
    const [old, next] = [
      plan(2024, taskOf('II.1-1', 'Báo cáo kết quả')),
      plan(2024, taskOf('II.2-1', 'Báo cáo kết quả')),
    ];
    expect(brief(diffPlans(old, next))).toHaveLength(2);
  });

  test('equal texts keep their order', () => {
    const rows = (year: number) => plan(year, ...[1, 2, 3].map((n) => taskOf(`II.1-${n}`, HALF)));
    expect(diffPlans(rows(2024), rows(2024)).summary.same).toBe(true);
  });
});

test('targets match targets only', () => {
  const old = planOf(2024, { sections: SECTIONS, targets: [targetOf('II.1-1', HALF)] });
  const next = planOf(2024, { sections: SECTIONS, tasks: [taskOf('II.1-1', HALF)] });
  const diff = diffPlans(old, next);
  expect([brief(diff, 'targets'), brief(diff)]).toEqual([['removed II.1-1→'], ['added →II.1-1']]);
});

describe('sections', () => {
  test('another marker is no change, another title is', () => {
    const old = planOf(2024, {
      sections: [
        sectionOf('I', 'MỤC TIÊU'),
        sectionOf('II', 'NHIỆM VỤ TRỌNG TÂM'),
        sectionOf('III', 'Tổ chức thực hiện'),
      ],
    });
    const next = planOf(2024, {
      sections: [
        sectionOf('I', 'CĂN CỨ XÂY DỰNG'),
        sectionOf('II', 'MỤC TIÊU'),
        sectionOf('III', 'NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM'),
        sectionOf('IV', 'Tổ chức thực hiện'),
      ],
    });
    expect(brief(diffPlans(old, next), 'sections')).toEqual(['added →I', 'text-changed II→III']);
  });

  test('a retitled section is known by its tasks', () => {
    const tasks = (id: string) => [taskOf(`${id}-1`, HALF), taskOf(`${id}-2`, OTHER_HALF)];
    const old = planOf(2024, { sections: [sectionOf('II', 'Công tác văn bản')], tasks: tasks('II') });
    const next = planOf(2024, {
      sections: [sectionOf('III', 'Hoàn thiện văn bản, thể chế')],
      tasks: tasks('III'),
    });
    const diff = diffPlans(old, next);
    expect([brief(diff, 'sections'), brief(diff)]).toEqual([['text-changed II→III'], []]);
  });
});
