import { describe, expect, test } from 'vitest';
import { planProgressSchema, planSeriesSchema, progressOf, seriesOf } from '../../src/diff/index.js';
import type { Measure, Plan } from '../../src/plan/index.js';
import { measureOf, targetOf, taskOf } from '../support/planItems.js';
import { planOf, sectionOf } from './plans.js';

const SECTIONS = [sectionOf('II', 'NHIỆM VỤ')];
const A = 'Rà soát quy hoạch thủy lợi hạ lưu sông Thanh';
const B = 'Bồi dưỡng nghiệp vụ cho công chức tư pháp các xã';
const C = 'Trồng rừng phòng hộ ven biển huyện Vạn Hải';
const year = (number: number, ...texts: string[]): Plan =>
  planOf(number, { sections: SECTIONS, tasks: texts.map((text, index) => taskOf(`II-${index + 1}`, text)) });

describe('a series', () => {
  test.each([
    ['dropped after a year', [[A, B], [B], [B]], [A, [['II-1'], [], []], ['removed', null]]],
    ['new in the second year', [[A], [A, C], [A, C]], [C, [[], ['II-2'], ['II-2']], ['added', 'unchanged']]],
    ['new in the last year', [[A], [A], [A, C]], [C, [[], [], ['II-2']], [null, 'added']]],
    [
      'carried through',
      [
        [A, B],
        [B, A],
        [A, B],
      ],
      [A, [['II-1'], ['II-2'], ['II-1']], ['unchanged', 'unchanged']],
    ],
    [
      'split in the second year',
      [[`${A}; ${B}`], [A, B], [A, B]],
      [`${A} ¶ ${B}`, [['II-1'], ['II-1', 'II-2'], ['II-1', 'II-2']], ['split', 'unchanged']],
    ],
  ])('%s', (_, years, [text, ids, kinds]) => {
    const series = seriesOf(years.map((texts, index) => year(2024 + index, ...texts)));
    expect(planSeriesSchema.parse(series)).toEqual(series);
    expect(series.tasks).toContainEqual(expect.objectContaining({ ids, kinds }));
    if (kinds?.[0] !== 'split')
      expect(series.tasks.find((life) => life.text === text)).toMatchObject({ ids, kinds });
  });

  test('takes two plans or more', () => {
    expect(() => seriesOf([year(2024, A)])).toThrow(RangeError);
  });
});

describe('a report', () => {
  const plan = (promised: Measure): Plan =>
    planOf(2025, {
      targets: [
        targetOf('I-1', 'Tỷ lệ hồ sơ nộp trực tuyến của huyện Mỹ Lộc Đông', { measures: [promised] }),
      ],
    });
  const report = (
    reported: Measure,
    text = 'Hồ sơ nộp trực tuyến của huyện Mỹ Lộc Đông tăng nhanh',
  ): Plan => ({
    ...planOf(2025, {}),
    results: [{ id: 'I-1', key: 'I-1', sectionId: 'I', text, measures: [reported], spans: [] }],
  });
  const share = (value: number, more: Partial<Measure> = {}) =>
    measureOf(`${value}%`, value, { subject: 'hồ sơ nộp trực tuyến', ...more });

  test.each([
    ['reached', share(80), share(85), 'met'],
    ['not reached', share(80, { comparator: 'gte' }), share(79.5), 'not-yet'],
    ['a ceiling kept', share(5, { comparator: 'lte' }), share(4), 'met'],
    ['a ceiling broken', share(5, { comparator: 'lte' }), share(6), 'not-yet'],
    ['part of a whole', share(100), share(20, { unit: 'xã', of: 20 }), 'met'],
    ['less than the whole', share(100), share(19, { unit: 'xã', of: 20 }), 'not-yet'],
    ['another unit', share(80), share(85, { unit: 'hồ sơ' }), 'unknown'],
    ['another scope', share(80, { scope: 'cấp huyện' }), share(85, { scope: 'cấp xã' }), 'unknown'],
    ['a rise is no level', share(80), share(85, { change: 'increase' }), 'unknown'],
  ])('%s', (_, promised, reported, state) => {
    const progress = progressOf(plan(promised), report(reported));
    expect(planProgressSchema.parse(progress)).toEqual(progress);
    expect(progress.targets.map((entry) => entry.state)).toEqual([state]);
    expect(progress.unmatchedResults).toEqual(state === 'unknown' ? ['I-1'] : []);
  });

  test('of something else says nothing', () => {
    const other = report(measureOf('85%', 85, { subject: 'trẻ em đến lớp' }), 'Trẻ em đến lớp đạt 85%');
    expect(progressOf(plan(share(80)), other).summary).toEqual({ met: 0, 'not-yet': 0, unknown: 1 });
  });
});
