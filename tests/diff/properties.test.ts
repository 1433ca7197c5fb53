import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords } from '../../src/diff/changes/words.js';
import { applyDiff, diffPlans, type PlanDiff, planDiffSchema, renderDiff } from '../../src/diff/index.js';
import { assign } from '../../src/diff/match/assignment.js';
import { tokensOf } from '../../src/diff/words.js';
import type { Plan } from '../../src/plan/index.js';
import { measureOf, targetOf, taskOf } from '../support/planItems.js';
import { deadlineOf, planOf, sectionOf } from './plans.js';

const WORDS = [
  'rà',
  'soát',
  'quy',
  'hoạch',
  'thủy',
  'lợi',
  'báo',
  'cáo',
  'năm',
  '2024',
  '2025',
  'xã',
  'Hoà',
  'Hòa',
  '80%',
  'cải',
  'cách',
];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));
const item = fc.record({
  text,
  section: fc.constantFrom('I', 'II', 'III'),
  when: fc.constantFrom(null, 'năm', 'quý 1', 'quý 3', 'luôn', 'trước 06-30', 'đến 2030'),
  value: fc.option(fc.integer({ min: 1, max: 100 })),
});
const plan = (year: number): fc.Arbitrary<Plan> =>
  fc
    .record({ tasks: fc.array(item, { maxLength: 9 }), targets: fc.array(item, { maxLength: 4 }) })
    .map(({ tasks, targets }) => {
      const more = ({
        section,
        when,
        value,
      }: {
        section: string;
        when: string | null;
        value: number | null;
      }) => ({
        sectionId: section,
        deadline: when === null ? null : deadlineOf(when, year),
        measures: value === null ? [] : [measureOf(`${value}%`, value)],
      });
      return planOf(year, {
        sections: ['I', 'II', 'III'].map((id) => sectionOf(id, `Phần ${id} của kế hoạch`)),
        targets: targets.map((one, index) => targetOf(`g${index}`, one.text, more(one))),
        tasks: tasks.map((one, index) => taskOf(`t${index}`, one.text, more(one))),
      });
    });
const two = fc.tuple(plan(2024), plan(2025));
const byId = <T extends { id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a comparison', () => {
  test('keeps its contract and names every item once', () => {
    fc.assert(
      fc.property(two, ([old, next]) => {
        const diff = diffPlans(old, next);
        expect(planDiffSchema.parse(diff)).toEqual(diff);
        for (const list of ['sections', 'targets', 'tasks'] as const) {
          expect(diff[list].flatMap(({ oldIds }) => oldIds).sort()).toEqual(
            old[list].map(({ id }) => id).sort(),
          );
          expect(diff[list].flatMap(({ newIds }) => newIds).sort()).toEqual(
            next[list].map(({ id }) => id).sort(),
          );
        }
      }),
    );
  });

  test('applied to the old items gives the new ones', () => {
    fc.assert(
      fc.property(two, ([old, next]) => {
        const items = applyDiff(old, JSON.parse(JSON.stringify(diffPlans(old, next))) as PlanDiff);
        expect(byId(items.tasks)).toEqual(byId(next.tasks));
        expect(byId(items.targets)).toEqual(byId(next.targets));
        expect(byId(items.sections)).toEqual(byId(next.sections));
      }),
    );
  });

  test('of a plan with itself finds nothing', () => {
    fc.assert(
      fc.property(plan(2024), (one) => {
        expect(diffPlans(one, structuredClone(one)).summary.same).toBe(true);
      }),
    );
  });

  test('with the sides exchanged has the same matches', () => {
    const sides = (diff: PlanDiff, swapped: boolean) =>
      (['targets', 'tasks'] as const).flatMap((list) =>
        diff[list].map(({ oldIds, newIds }) =>
          (swapped ? [newIds, oldIds] : [oldIds, newIds]).map(String).join('→'),
        ),
      );
    fc.assert(
      fc.property(two, ([old, next]) => {
        const [there, back] = [diffPlans(old, next), diffPlans(next, old)];
        expect(sides(back, true).sort()).toEqual(sides(there, false).sort());
        expect(back.summary.tasks.added).toBe(there.summary.tasks.removed);
        expect(back.summary.tasks.split).toBe(there.summary.tasks.merged);
      }),
    );
  });

  test('is the same every time, in every format', () => {
    fc.assert(
      fc.property(two, ([old, next]) => {
        for (const format of ['json', 'markdown', 'html', 'csv', 'terminal'] as const) {
          const write = () =>
            renderDiff({ old, new: next, diff: diffPlans(old, next) }, format, {
              language: 'vi',
              only: null,
              color: false,
            });
          expect(write()).toBe(write());
        }
      }),
      { numRuns: 20 },
    );
  });
});

test('the assignment is the best there is', () => {
  const weights = fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });
  const best = (rows: readonly (readonly number[])[], used = 0): number => {
    const [row, ...rest] = rows;
    if (row === undefined) return 0;
    return Math.max(
      best(rest, used),
      ...row.map((weight, column) => ((used >> column) & 1 ? 0 : weight + best(rest, used | (1 << column)))),
    );
  };
  fc.assert(
    fc.property(weights, (rows) => {
      const edges = rows.flatMap((row, index) =>
        row.map((weight, column) => ({ row: index, column, weight })),
      );
      const taken = assign(rows.length, 4, edges).flatMap((column, row) =>
        column === -1 ? [] : [{ row, column }],
      );
      expect(new Set(taken.map(({ column }) => column)).size).toBe(taken.length);
      expect(taken.reduce((sum, { row, column }) => sum + (rows[row]?.[column] ?? 0), 0)).toBe(best(rows));
    }),
    { numRuns: 300 },
  );
});

test('runs of words join to both texts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (old, next) => {
      const runs = compareWords(old, next);
      const join = (out: string) =>
        runs
          .filter(({ op }) => op !== out)
          .map((run) => run.text)
          .join('');
      expect(join('removed')).toBe(next);
      expect(join('added').toLowerCase().length).toBe(old.toLowerCase().length);
    }),
  );
});

test.each([
  '1/'.repeat(25_000),
  'a'.repeat(50_000),
  `1${'-Q'.repeat(25_000)}`,
  '1.'.repeat(25_000),
  '12/12/'.repeat(9_000),
])('words are read in time that grows with the text: %.8s…', (line) => {
  const start = performance.now();
  tokensOf(line);
  expect(performance.now() - start).toBeLessThan(2_000);
});
