import { describe, expect, test } from 'vitest';
import { planProgressSchema, progressOf } from '../../../src/diff/index.js';
import type { Plan } from '../../../src/plan/index.js';
import { planOfText } from '../../support/convertText.js';
import { PAIRS } from './pairs.js';

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

test('twelve plans and their reports: links, and no false “met”', async () => {
  const faults: string[] = [];
  let [right, wrong, all] = [0, 0, 0];
  const falseMet: string[] = [];
  for (const { name, plan, report, links } of PAIRS) {
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
