import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { exportPlan } from '../../src/export/index.js';
import { decimal } from '../../src/export/stratml/parts.js';
import type { Plan } from '../../src/plan/index.js';
import { anyPlan } from './support/arbitrary.js';
import { HOSTILE, measure, plan, target, task } from './support/plans.js';

let schema = '';
beforeAll(async () => {
  schema = await readFile(new URL('stratml.xsd', import.meta.url), 'utf8');
});

async function stratml(of: Plan): Promise<string> {
  const [file] = await exportPlan(of, 'stratml');
  return new TextDecoder().decode(file?.content);
}

/** What an XML schema validator has to say, nothing for a valid file. */
async function problems(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'plan.xml', contents: xml }],
    schema: [{ fileName: 'stratml.xsd', contents: schema }],
  });
  return errors.map(({ message }) => message);
}

describe('valid against the schema', () => {
  test('the plan of tỉnh Thanh Vân', async () => {
    expect(await problems(await stratml(plan()))).toEqual([]);
  });

  test('a plan without any item', async () => {
    expect(await problems(await stratml(plan({ targets: [], tasks: [], results: [] })))).toEqual([]);
  });

  test('hostile texts', async () => {
    const tasks = HOSTILE.map((text, index) => task(`II-${index}`, `${text} \u0001\ud800`));
    expect(await problems(await stratml(plan({ tasks })))).toEqual([]);
  });

  test('any plan', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (any) => {
        expect(await problems(await stratml(any))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

test('counts are those of the plan', async () => {
  const xml = await stratml(plan());
  expect(xml.match(/<Objective>/g)).toHaveLength(2 + 5 + 1);
  expect(xml.match(/RASCI="Responsible"/g)).toHaveLength(4);
  expect(xml.match(/RASCI="Supportive"/g)).toHaveLength(2);
  expect(xml).toContain('StakeholderTypeType="Generic_Group"');
  expect(xml).toContain('DocumentType="Performance_Plan"');
  expect(xml).toContain('stratml:PublicationDate="2026-01-05"');
});

test('a least keeps its sign, a range is two results, a result achieved is actual', async () => {
  const xml = await stratml(plan());
  expect(xml).toContain('<Description>≥ 95 % (tối thiểu 95% hồ sơ)</Description>');
  expect(xml).toContain('<Description>≥ 80 % (80% đến 85%)</Description>');
  expect(xml).toContain('<Description>≤ 85 % (80% đến 85%)</Description>');
  expect(xml.match(/<ActualResult>/g)).toHaveLength(1);
  expect(xml).toMatch(/<TargetResult stratml:StartDate="2026-01-01" stratml:EndDate="2026-12-31">/);
});

test('the language, which the schema has no code for, is said', async () => {
  const xml = await stratml(plan());
  expect(xml).not.toMatch(/ Language=/);
  expect(xml).toContain('tiếng Việt (vi)');
});

test.each([
  ['increase', 'tăng'],
  ['decrease', 'giảm'],
] as const)('a measure of %s says %s', async (change, said) => {
  const xml = await stratml(
    plan({ targets: [target('I-1', 'Đổi 5%', { measures: [measure({ change })] })] }),
  );
  expect(/Chiều thay đổi<[^>]+>\s*<[^>]+>(\p{L}+)/u.exec(xml)?.[1]).toBe(said);
});

test('a measure without a unit says so', async () => {
  const xml = await stratml(
    plan({ targets: [target('I-1', 'Đạt 5', { measures: [measure({ unit: '' })] })] }),
  );
  expect(xml).toContain('<UnitOfMeasurement>(không nêu đơn vị)</UnitOfMeasurement>');
});

test.each([
  [['from', 2026, 'to', 2030], 'Strategic_Plan'],
  [['from', 2026, 'to', 2027], 'Performance_Plan'],
])('%j is a %s', async ([, from, , to], type) => {
  const period = { from: Number(from), to: Number(to), outlook: null };
  expect(await stratml(plan({ document: { ...plan().document, period } }))).toContain(
    `DocumentType="${type}"`,
  );
});

test.each([
  [0.56, '0.56'],
  [1600, '1600'],
  [1e21, '1000000000000000000000'],
  [-0.1, '-0.1'],
  [1e-7, '0.0000001'],
])('%d as a decimal is %s', (value, written) => {
  expect(decimal(value)).toBe(written);
});
