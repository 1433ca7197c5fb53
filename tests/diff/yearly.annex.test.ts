import { expect, test } from 'vitest';
import { diffPlans, type TaskEntry } from '../../src/diff/index.js';
import { planOf, sectionOf } from './plans.js';
import { NEW_GROUPS, NEW_YEAR, OLD_GROUPS, OLD_YEAR, ROW_PAIRS, tasksOf } from './yearly.annex.js';

const plan = (year: number, groups: typeof OLD_GROUPS) =>
  planOf(year, {
    sections: [sectionOf('PL', `NHIỆM VỤ TRỌNG TÂM NĂM ${year}`, { role: 'annex' })],
    tasks: tasksOf(groups, year),
  });
const diff = diffPlans(plan(OLD_YEAR, OLD_GROUPS), plan(NEW_YEAR, NEW_GROUPS));
const rowOf = (id: string): string => id.replace(/^PL-(\d+).*$/, '$1');
const rowEntries = diff.tasks.filter(({ oldIds, newIds }) =>
  [...oldIds, ...newIds].some((id) => !id.includes('.')),
);
const pairsOf = (entries: readonly TaskEntry[]): Set<string> =>
  new Set(
    entries.flatMap(({ oldIds, newIds }) =>
      oldIds.flatMap((a) => newIds.map((b) => `${rowOf(a)}→${rowOf(b)}`)),
    ),
  );
const expected = new Set(ROW_PAIRS.map(([old, next]) => `${old}→${next}`));

test('rows of one year are found in the next', () => {
  const found = pairsOf(rowEntries);
  const right = [...found].filter((pair) => expected.has(pair)).length;
  const wrong = [...found].filter((pair) => !expected.has(pair));
  const missing = [...expected].filter((pair) => !found.has(pair));
  expect({ wrong, missing }).toEqual({ wrong: [], missing: [] });
  expect((2 * right) / (found.size + expected.size)).toBeGreaterThanOrEqual(0.95);
});

test.each(ROW_PAIRS)('row %i → %i: %s', (old, next, kind) => {
  const entry = rowEntries.find(
    ({ oldIds, newIds }) => oldIds.includes(`PL-${old}`) && newIds.includes(`PL-${next}`),
  );
  expect(entry?.kind).toBe(kind);
});
