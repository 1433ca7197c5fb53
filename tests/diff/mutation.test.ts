import { beforeAll, describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { diffPlans, type PlanDiff } from '../../src/diff/index.js';
import type { Plan } from '../../src/plan/index.js';
import { seedPath } from './corpus.js';
import { type Expectation, mutate, randomFrom, renumber, shiftPlan } from './mutations.js';
import { planOf, sectionOf } from './plans.js';
import { OLD_GROUPS, OLD_YEAR, tasksOf } from './yearly.annex.js';

const EDITS = 500;
const EDITS_A_PLAN = 10;
const SHARE = 0.97;

const invented = planOf(OLD_YEAR, {
  sections: [sectionOf('PL', 'NHIỆM VỤ TRỌNG TÂM', { role: 'annex' })],
  tasks: tasksOf(OLD_GROUPS, OLD_YEAR),
});

function isReported(diff: PlanDiff, { oldId, newIds, kind, direction }: Expectation): boolean {
  const entry = diff.tasks.find((one) =>
    oldId === null ? one.newIds.includes(newIds[0] ?? '') : one.oldIds.includes(oldId),
  );
  if (entry === undefined || entry.kind !== kind) return false;
  const ids = [...entry.newIds].sort().join() === [...newIds].sort().join();
  return ids && (direction === undefined || entry.changes.some((change) => change.direction === direction));
}

/** Edits the plan and counts the edits that are reported as what they are, and the entries reported without an edit. */
function measure(
  plan: Plan,
  year: (plan: Plan) => Plan,
): { share: number; missed: string[]; noise: string[] } {
  const random = randomFrom(20_240_131);
  const missed: string[] = [];
  const noise: string[] = [];
  let done = 0;
  while (done < EDITS) {
    const { plan: edited, expected } = mutate(plan, EDITS_A_PLAN, random);
    const diff = diffPlans(plan, year(edited));
    done += expected.length;
    for (const one of expected)
      if (!isReported(diff, one)) missed.push(`${one.edit} ${one.oldId ?? one.newIds[0]}`);
    const touched = new Set(expected.flatMap(({ oldId, newIds }) => [oldId, ...newIds]));
    const parents = new Set(
      [...plan.tasks, ...edited.tasks].filter(({ id }) => touched.has(id)).map(({ parentId }) => parentId),
    );
    for (const { kind, oldIds, newIds } of diff.tasks) {
      const quiet = kind === 'unchanged' || kind === 'rolled-over';
      if (!quiet && ![...oldIds, ...newIds].some((id) => touched.has(id) || parents.has(id)))
        noise.push(`${kind} ${oldIds} ${newIds}`);
    }
  }
  return { share: 1 - missed.length / done, missed, noise };
}

describe.each([
  ['a table made by hand', async () => invented],
  [
    'a real plan',
    async () => {
      const path = seedPath('002');
      return path === null ? null : (await convert(path)).plan;
    },
  ],
])('random edits of %s', (_, load) => {
  let plan: Plan | null = null;
  beforeAll(async () => {
    plan = await load();
  });

  test.each([
    ['in the same year', (edited: Plan) => edited],
    ['a year on', (edited: Plan) => shiftPlan(edited, 1)],
  ])('are reported as what they are, %s', (_, year) => {
    if (plan === null) return console.warn('skipped: the corpus is not at hand');
    const { share, missed, noise } = measure(plan, year);
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(SHARE);
    expect([...new Set(noise)]).toEqual([]);
  });

  test('renumbering changes nothing', () => {
    if (plan === null) return console.warn('skipped: the corpus is not at hand');
    expect(diffPlans(plan, renumber(plan)).summary).toMatchObject({ same: true });
  });

  test('a year on, everything is carried over', () => {
    if (plan === null) return console.warn('skipped: the corpus is not at hand');
    const { tasks, relation } = diffPlans(plan, shiftPlan(plan, 1));
    const other = tasks.filter(
      ({ kind, changes }) => kind !== (changes.length > 0 ? 'rolled-over' : 'unchanged'),
    );
    expect(other.map(({ kind, oldIds, newIds }) => `${kind} ${oldIds} ${newIds}`)).toEqual([]);
    expect(tasks.some(({ kind }) => kind === 'rolled-over')).toBe(true);
    expect(relation).not.toBe('same-document');
  });
});
