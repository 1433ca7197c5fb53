import { beforeAll, describe, expect, test } from 'vitest';
import type { Conversion } from '../../../src/convert.js';
import { diffPlans, type PlanDiff } from '../../../src/diff/index.js';
import { LIST_NAMES } from '../../../src/diff/lists.js';
import { type Form, planOfLines } from './documents.js';
import { PLANTED } from './edits.js';

/** Of 60 edits, and no entry that no edit planted. */
const LEAST = 58;

/** Every entry that is not unchanged, in a line. */
function toldOf(diff: PlanDiff): string[] {
  return LIST_NAMES.flatMap((list) =>
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
  const read = new Map<string, Conversion>();
  const planOf = async (lines: string): Promise<Conversion> => {
    const known = read.get(lines) ?? (await planOfLines(lines, form));
    read.set(lines, known);
    return known;
  };
  const compared = async (before: string, after: string): Promise<PlanDiff> => {
    const [old, next] = [await planOf(before), await planOf(after)];
    return diffPlans(old.plan, next.plan, { texts: { old: old.text, new: next.text } });
  };
  const missed: string[] = [];

  beforeAll(async () => {
    for (const { name, old, next, told } of PLANTED) {
      const found = toldOf(await compared(old, next));
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
      if (old !== next) expect((await compared(old, next)).summary.same, name).toBe(false);
  });
});
