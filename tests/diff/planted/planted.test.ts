import { beforeAll, describe, expect, test } from 'vitest';
import { diffPlans, type PlanDiff } from '../../../src/diff/index.js';
import type { Plan } from '../../../src/plan/index.js';
import { type Form, planOfLines } from './documents.js';
import { PLANTED } from './edits.js';

const LISTS = [
  'document',
  'sections',
  'targets',
  'tasks',
  'results',
  'statements',
  'tables',
  'organizations',
] as const;
/** Of 60 edits, and no entry that no edit planted. */
const LEAST = 58;

/** Every entry that is not unchanged, in a line. */
function toldOf(diff: PlanDiff): string[] {
  return LISTS.flatMap((list) =>
    diff[list]
      .filter(({ kind }) => kind !== 'unchanged')
      .map(({ kind, changes }) => {
        const told = changes.map(({ field, direction, aspects }) => {
          const kinds = [...new Set(aspects.map((aspect) => aspect.kind))].join(',');
          return `${field} ${direction}${kinds === '' ? '' : `[${kinds}]`}`;
        });
        return told.length === 0 ? `${list} ${kind}` : `${list} ${kind}: ${told.join('; ')}`;
      }),
  );
}

describe.each<Form>(['text', 'docx'])('planted edits of %s', (form) => {
  const plans = new Map<string, Plan>();
  const planOf = async (lines: string): Promise<Plan> => {
    const known = plans.get(lines) ?? (await planOfLines(lines, form)).plan;
    plans.set(lines, known);
    return known;
  };
  const missed: string[] = [];

  beforeAll(async () => {
    for (const { name, old, next, told } of PLANTED) {
      const found = toldOf(diffPlans(await planOf(old), await planOf(next)));
      if ([...found].sort().join('\n') !== [...told].sort().join('\n'))
        missed.push(`${name}\n  planted: ${told.join(' | ')}\n  told:    ${found.join(' | ')}`);
    }
  }, 120_000);

  test('are told as what they are, and nothing else is', () => {
    expect(PLANTED.length).toBeGreaterThanOrEqual(60);
    expect(PLANTED.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(
      PLANTED.length - 60 + LEAST,
    );
  });

  test('never pass as the same', async () => {
    for (const { name, old, next } of PLANTED)
      if (old !== next)
        expect(diffPlans(await planOf(old), await planOf(next)).summary.same, name).toBe(false);
  });
});
