import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { explain } from '../../src/explain/index.js';
import { renderExplanation } from '../../src/explain/render.js';
import type { Plan } from '../../src/plan/index.js';
import { everyRule, ruleOf } from '../../src/vietnamese/rules.js';
import { convertText } from '../support/convertText.js';
import { corpusFiles } from '../support/corpus.js';
import { fixture } from '../support/fixtures.js';

const PLAN =
  'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nII. NHIỆM VỤ\n\n- Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính trồng 500 cây, hoàn thành trong Quý I/2026.\n';

describe('explain', () => {
  test('names the numbers and times that were not taken for values, and the rule that refused a number', async () => {
    const { plan, text } = await convertText(
      'KẾ HOẠCH\n\nTrồng cây năm 2026\n\nII. NHIỆM VỤ\n\n- Trồng 500 cây chào mừng ngày 02/9 tại 03 xã nêu trên, xong trước ngày 30/11/2026.\n- Chăm sóc cây đã trồng.\n',
    );
    const [planted, tended] = explain(plan, text, null);
    expect(planted?.considered.map(({ field, words, rule }) => [field, words, rule?.id ?? null])).toEqual([
      ['deadline', 'ngày 02/9', null],
      ['measures', '03 xã', 'measure/not-spoken-of'],
    ]);
    const refusal = planted?.considered[1]?.rule;
    expect(refusal?.example?.gives).toEqual([]);
    expect(tended?.considered).toEqual([]);
    if (planted === undefined) throw new Error('no item');
    expect(renderExplanation(planted, 'en')).toContain(
      'not taken: “03 xã” (measures)\n    rule: measure/not-spoken-of',
    );
    expect(renderExplanation(planted, 'vi')).toContain('không lấy: “ngày 02/9” (deadline)');
  });

  test('says of each value its words, its rule, and an example of the rule', async () => {
    const { plan, text } = await convertText(PLAN);
    const [item, ...others] = explain(plan, text, plan.tasks[0]?.id ?? null);
    expect(others).toEqual([]);
    expect(item?.values.map(({ field, words }) => [field, words])).toEqual([
      ['lead', ['Sở Xây dựng']],
      ['support', ['Sở Tài chính']],
      ['deadline', ['hoàn thành trong Quý I/2026']],
      ['measures', ['500 cây']],
    ]);
    for (const { rule } of item?.values ?? []) {
      expect(rule?.source).not.toBe('');
      expect(rule?.example).not.toBeNull();
    }
  });

  test('finds an item by its key; tells every item without an id', async () => {
    const { plan, text } = await convertText(PLAN);
    expect(explain(plan, text, plan.tasks[0]?.key ?? '')).toHaveLength(1);
    expect(explain(plan, text, null)).toHaveLength(plan.tasks.length + plan.targets.length);
    expect(explain(plan, text, 'nowhere')).toEqual([]);
  });

  test('reads well in Vietnamese', async () => {
    const { plan, text } = await convertText(PLAN);
    const [item] = explain(plan, text, null);
    if (item === undefined) throw new Error('no item');
    const lines = renderExplanation(item, 'vi').split('\n');
    expect(lines).toContain('  lead: Sở Xây dựng [stated]');
    expect(lines.some((line) => line.startsWith('    quy tắc: time/'))).toBe(true);
    expect(lines.some((line) => line.startsWith('    ví dụ: “'))).toBe(true);
  });
});

/** Every value of a plan's items that a rule read. */
function valuesOf({ tasks, targets }: Plan) {
  return [...tasks, ...targets].flatMap(({ id, lead, support, monitor, deadline, measures }) =>
    [...lead, ...support, ...monitor, ...(deadline === null ? [] : [deadline]), ...measures].map((value) => ({
      id,
      value,
    })),
  );
}

describe('every value has words and a rule that exists', () => {
  test.each([
    fixture('quyet-dinh-chuyen-doi-so.md'),
    fixture('ke-hoach-kiem-soat-thu-tuc.txt'),
    ...corpusFiles('seeds', 'real').filter((path) => !/^ocr/u.test(basename(path))),
  ])('%s', async (file) => {
    const { plan, text } = await convert(readFileSync(file), { name: 'x' });
    const problems = valuesOf(plan)
      .filter(({ value }) => value.spans.length === 0 || ruleOf(value.rule) === null)
      .map(({ id, value }) => `${id} ${value.rule}`);
    expect(problems).toEqual([]);
    const folded = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    for (const { id, value } of valuesOf(plan)) {
      const printed = folded(value.spans.map(({ start, end }) => text.slice(start, end)).join(' '));
      const number = 'value' in value;
      expect([id, printed.length > 0 || number]).toEqual([id, true]);
    }
    for (const { id, outputs, outputSpans } of plan.tasks) {
      const printed = folded(outputSpans.map(({ start, end }) => text.slice(start, end)).join(''));
      expect([id, printed]).toEqual([id, folded(outputs.join(''))]);
    }
  });
});

test('ids of rules are unique over all domains', () => {
  const ids = everyRule().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(100);
});
