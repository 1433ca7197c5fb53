import { beforeAll, describe, expect, test } from 'vitest';
import { type Plan, planSchema } from '../../src/plan/index.js';
import { planOfText } from '../support/convertText.js';

let plan: Plan;
beforeAll(async () => {
  plan = await planOfText('II. NHIỆM VỤ\n\n- Sở Y tế chủ trì rà soát 12 quy trình trước ngày 31/3/2026.\n');
});

/** The plan with one field changed; a path of names and places. */
function changed(path: (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(plan);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], copy);
  (holder as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
  return copy;
}

test('a plan keeps it', () => {
  expect(planSchema.safeParse(plan).success).toBe(true);
});

describe('every field is present and nothing else', () => {
  test('the fields of a plan', () => {
    expect(Object.keys(plan)).toEqual([
      'schemaVersion',
      'generator',
      'source',
      'document',
      'abbreviations',
      'organizations',
      'sections',
      'targets',
      'tasks',
      'results',
      'statements',
      'tables',
      'diagnostics',
      'corrections',
    ]);
  });

  test.each(['parentId', 'outputs', 'deadline', 'lead', 'spans', 'note'])(
    'a task without %s is none',
    (key) => {
      const { [key]: _, ...rest } = plan.tasks[0] as Record<string, unknown>;
      expect(planSchema.safeParse(changed(['tasks', 0], rest)).success).toBe(false);
    },
  );

  test('an unknown field is refused', () => {
    expect(planSchema.safeParse({ ...plan, extra: 1 }).success).toBe(false);
    expect(planSchema.safeParse(changed(['tasks', 0, 'confidence'], 0.9)).success).toBe(false);
  });
});

describe('values outside the contract are refused', () => {
  test.each<[string, (string | number)[], unknown]>([
    ['a version', ['schemaVersion'], '2.0'],
    ['a kind', ['document', 'kind'], 'novel'],
    ['a role', ['sections', 0, 'role'], 'duty'],
    ['an origin', ['tasks', 0, 'origin'], 'appendix'],
    ['a deadline’s type', ['tasks', 0, 'deadline', 'type'], 'before'],
    ['a date in words', ['tasks', 0, 'deadline', 'end'], '31/3/2026'],
    ['a negative offset', ['tasks', 0, 'spans', 0, 'start'], -1],
    ['page nought', ['tasks', 0, 'spans', 0, 'page'], 0],
    ['half a page', ['source', 'pages'], 1.5],
  ])('%s', (_, path, value) => {
    expect(planSchema.safeParse(changed(path, value)).success).toBe(false);
  });
});
