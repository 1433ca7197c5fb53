import { describe, expect, test } from 'vitest';
import { planProgressSchema, progressOf } from '../../../src/diff/index.js';
import { figuresOf } from '../../../src/diff/progress/clauses.js';
import { countsAlike, isAchieved } from '../../../src/diff/progress/numbers.js';
import { wordingOf } from '../../../src/diff/wording.js';
import type { Plan } from '../../../src/plan/index.js';
import { planOfText } from '../../support/convertText.js';
import { measureOf } from '../../support/planItems.js';
import { planOf } from '../plans.js';
import { PAIRS } from './pairs.js';
import { UNSEEN } from './unseen.js';

const PRECISION = 0.95;
const RECALL = 0.7;

/** What the comparison links, in opening words. */
function linksOf(plan: Plan, report: Plan): { promise: string; said: string; state: string }[] {
  const progress = progressOf(plan, report);
  planProgressSchema.parse(progress);
  const text = new Map([...plan.targets, ...plan.tasks].map((item) => [item.id, item.text]));
  const said = new Map([...report.results, ...report.statements].map((one) => [one.id, one.text]));
  return [
    ...progress.targets.map((one) => ({ item: one.targetId, by: one.resultId, state: one.state })),
    ...progress.tasks.map((one) => ({ item: one.taskId, by: one.reportId, state: one.state })),
  ].flatMap(({ item, by, state }) =>
    by === null ? [] : [{ promise: text.get(item) ?? '', said: said.get(by) ?? '', state }],
  );
}

test.each([
  ['twelve plans and their reports', PAIRS],
  ['five written afterwards', UNSEEN],
])('%s: links, and no false “met”', async (_, pairs) => {
  const faults: string[] = [];
  let [right, wrong, all] = [0, 0, 0];
  const falseMet: string[] = [];
  for (const { name, plan, report, links } of pairs) {
    const found = linksOf(await planOfText(plan), await planOfText(report));
    all += links.length;
    for (const { promise, said, state } of found) {
      const link = links.find(([a, b]) => promise.startsWith(a) && said.startsWith(b));
      if (link === undefined) {
        wrong += 1;
        faults.push(`${name}: ${promise} ↮ ${said} (${state})`);
      } else right += 1;
      if (state === 'met' && link?.[2] !== 'met') falseMet.push(`${name}: ${promise} ← ${said}`);
      if (link !== undefined && link[2] !== state)
        faults.push(`${name}: ${promise}: ${state}, not ${link[2]}`);
    }
    for (const [a, b] of links)
      if (!found.some(({ promise, said }) => promise.startsWith(a) && said.startsWith(b)))
        faults.push(`${name}: ${a} … ${b} is not linked`);
  }
  const report = `P ${(right / (right + wrong)).toFixed(2)} R ${(right / all).toFixed(2)} of ${all}\n${faults.join('\n')}`;
  expect(falseMet).toEqual([]);
  expect(right / (right + wrong), report).toBeGreaterThanOrEqual(PRECISION);
  expect(right / all, report).toBeGreaterThanOrEqual(RECALL);
  console.info(report);
});

describe('the gate', () => {
  const gateOf = async (name: string) => {
    const pair = PAIRS.find((one) => one.name === name);
    if (pair === undefined) throw new RangeError(name);
    return progressOf(await planOfText(pair.plan), await planOfText(pair.report)).gate;
  };
  test.each([
    ['another province', { comparable: false, reasons: ['different-issuers'] }],
    ['another year', { comparable: false, reasons: ['other-period'] }],
    ['a quarter of the year, with limits', { comparable: true, interim: true }],
    ['farming of a commune', { comparable: true, interim: false, reasons: [] }],
  ])('%s', async (name, expected) => {
    expect(await gateOf(name)).toMatchObject(expected);
  });
});

describe('a figure of a report', () => {
  const wording = wordingOf(planOf(2025, {}), planOf(2025, {}));
  test.each([
    ['đạt 70,4% (kế hoạch 72%)', true],
    ['đạt 70,4% (chỉ tiêu giao là 72%)', true],
    ['trồng 70,4% (mục tiêu: 72%)', true],
    ['đạt 70,4% kế hoạch', false],
    ['bằng 70,4% chỉ tiêu năm', false],
    ['đạt 70,4% (so với kế hoạch)', false],
    ['kế hoạch 70,4%', false],
  ])('%s', (text, achieved) => {
    const [figure] = figuresOf(text, [measureOf('70,4%', 70.4)]);
    expect(figure !== undefined && isAchieved(figure, wording)).toBe(achieved);
  });
});

describe('figures that count alike', () => {
  test.each([
    ['tăng 10%', 'increase', 'tăng 12%', 'increase', true],
    ['tăng 10%', 'increase', 'giảm 10%', 'decrease', false],
    ['tăng 10%', 'increase', 'đạt 10%', null, false],
    ['tăng lên 70%', 'increase', 'đạt 72%', null, true],
  ] as const)('%s (%s), %s (%s): %s', (asked, up, said, way, alike) => {
    const [promised] = figuresOf(asked, [measureOf(asked, 10, { change: up })]);
    const [reported] = figuresOf(said, [measureOf(said, 10, { change: way })]);
    expect(promised !== undefined && reported !== undefined && countsAlike(promised, reported)).toBe(alike);
  });
});
