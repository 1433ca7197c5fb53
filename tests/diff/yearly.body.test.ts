import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { diffPlans } from '../../src/diff/index.js';
import { type Item, isRow } from '../../src/diff/item.js';
import type { Plan } from '../../src/plan/index.js';
import { seedPath } from './corpus.js';
import { ROW_PAIRS } from './yearly.annex.js';
import { BODY_PAIRS } from './yearly.body.js';

const paths = [seedPath('002'), seedPath('004')];
const [oldPath, newPath] = paths;
const here = oldPath != null && newPath != null;
if (!here) console.warn('skipped: the real plans of ../shared/corpus are not here');

/** Harmonic mean of precision and recall. */
function f1(found: ReadonlySet<string>, expected: ReadonlySet<string>): number {
  const right = [...found].filter((pair) => expected.has(pair)).length;
  return (2 * right) / (found.size + expected.size);
}

const bodyOf = ({ targets, tasks }: Plan): Item[] => [...targets, ...tasks].filter((item) => !isRow(item));

test.runIf(here)(
  'two years of a real plan are aligned as a reader aligns them',
  async () => {
    const [old, next] = await Promise.all(paths.map(async (path) => (await convert(path ?? '')).plan));
    if (old === undefined || next === undefined) throw new Error('two plans are expected');
    const diff = diffPlans(old, next);
    const [before, after] = [bodyOf(old), bodyOf(next)];
    const expected = new Set(
      BODY_PAIRS.map(([a, b]) => {
        const [from, to] = [
          before.find(({ text }) => text.includes(a)),
          after.find(({ text }) => text.includes(b)),
        ];
        return `${from?.id ?? a}→${to?.id ?? b}`;
      }),
    );
    const bodyIds = new Set(before.map(({ id }) => id));
    const found = new Set(
      [...diff.targets, ...diff.tasks].flatMap(({ oldIds, newIds }) =>
        oldIds.filter((id) => bodyIds.has(id)).flatMap((a) => newIds.map((b) => `${a}→${b}`)),
      ),
    );
    expect(f1(found, expected)).toBeGreaterThanOrEqual(0.9);

    const rows = new Map(
      diff.tasks
        .filter(({ oldIds, newIds }) => [...oldIds, ...newIds].some((id) => /^PL-\d+$/.test(id)))
        .flatMap(({ kind, oldIds, newIds }) =>
          oldIds.flatMap((a) => newIds.map((b) => [`${rowOf(a)}→${rowOf(b)}`, kind] as const)),
        ),
    );
    const wanted = new Map(ROW_PAIRS.map(([a, b, kind]) => [`${a}→${b}`, kind]));
    expect(f1(new Set(rows.keys()), new Set(wanted.keys()))).toBeGreaterThanOrEqual(0.95);
    const matched = [...rows].filter(([pair]) => wanted.has(pair));
    const right = matched.filter(([pair, kind]) => wanted.get(pair) === kind);
    expect(right.length / matched.length).toBeGreaterThanOrEqual(0.9);
  },
  300_000,
);

const rowOf = (id: string): string => id.replace(/^PL-(\d+).*$/, '$1');
