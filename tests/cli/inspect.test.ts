import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { drawPlan, type PictureOptions } from '../../src/cli/inspect/picture.js';
import { WORDS } from '../../src/cli/inspect/words.js';
import { widthOf } from '../../src/cli/width.js';
import { by, deadline, measure, plan, section, target, task } from '../export/support/plans.js';

const text =
  'Rà soát, sửa đổi, bổ sung quy chế làm việc của Ủy ban nhân dân các xã, phường trên địa bàn tỉnh Thanh Vân';

function lines(options: Partial<PictureOptions>, unclaimed = 0): string[] {
  const one = task('II-1', text, { lead: [by('Sở Khoa học và Công nghệ')], deadline: deadline() });
  const picture = drawPlan(
    {
      plan: plan({ tasks: [one], targets: [], diagnostics: [] }),
      accounting: { share: 0.995, byUse: { unclaimed } },
    } as Parameters<typeof drawPlan>[0],
    { words: WORDS.vi, width: 80, color: false, full: false, ...options },
  );
  return picture.split('\n');
}

test.each([60, 80, 120])('a task is one line of no more than %i columns', (width) => {
  const found = lines({ width }).filter((line) => line.includes('II-1'));
  expect(found).toHaveLength(1);
  expect(stringWidth(found[0] ?? '')).toBeLessThanOrEqual(width);
  expect(found[0]).toMatch(/^ {2}II-1 +2026-01-31 +Sở Khoa học và Công… Rà soát.*…$/u);
});

test('a duty that body and annex state is counted once, and each line names the other', () => {
  const twins = plan({
    targets: [],
    diagnostics: [],
    tasks: [
      task('II-1', 'Số hóa hồ sơ', { sameAs: 'PL-1' }),
      task('PL-1', 'Số hóa hồ sơ', { sameAs: 'II-1', sectionId: 'PL', origin: 'annex' }),
      task('II-2', 'Tập huấn'),
    ],
  });
  const draw = (full: boolean): string =>
    drawPlan(
      { plan: twins, accounting: { share: 1, byUse: { unclaimed: 0 } } } as Parameters<typeof drawPlan>[0],
      { words: WORDS.vi, width: 100, color: false, full },
    );
  for (const full of [false, true]) {
    expect(draw(full)).toContain('(2)');
    expect(draw(full)).toContain('(= PL-1) Số hóa hồ sơ');
  }
});

test('outline, targets and remarks stay in their line at 80 columns, and are whole with --full', () => {
  const long = (start: string): string =>
    `${start} ${'của các cơ quan, đơn vị trên địa bàn tỉnh '.repeat(4)}`.trim();
  const wide = plan({
    sections: [section('II', long('Nhiệm vụ')), section('II.1', long('Cải cách'), { parentId: 'II' })],
    targets: [target('II-1', long('Tỷ lệ hồ sơ'), { measures: Array.from({ length: 12 }, () => measure()) })],
    tasks: [],
    diagnostics: [{ code: 'numbering-gap', severity: 'warning', message: long('II is missing'), spans: [] }],
  });
  const draw = (full: boolean): string[] =>
    drawPlan(
      { plan: wide, accounting: { share: 1, byUse: { unclaimed: 0 } } } as Parameters<typeof drawPlan>[0],
      { words: WORDS.vi, width: 80, color: false, full },
    ).split('\n');
  for (const line of draw(false)) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  for (const start of ['Nhiệm vụ', 'Cải cách', 'Tỷ lệ hồ sơ', 'II is missing'])
    expect(draw(true).join('\n')).toContain(long(start));
});

test('with all of its words where they are asked for, in no more columns', () => {
  const found = lines({ full: true });
  expect(found.join(' ')).toContain('Thanh');
  expect(found.filter((line) => /[│┌└├]/u.test(line)).every((line) => stringWidth(line) <= 80)).toBe(true);
});

test('tells how many words ended nowhere', () => {
  expect(lines({ words: WORDS.en }).join('\n')).toMatch(/99\.5 % of the text accounted for\n/u);
  expect(lines({ words: WORDS.en }, 1).join('\n')).toContain('; 1 word in no item');
  expect(lines({}, 12).join('\n')).toContain('; 12 chữ không vào mục nào');
});

test.each([
  [undefined, 120],
  [0, 120],
  [5, 40],
  [80, 80],
])('a terminal of %s columns is laid out for %i', (columns, width) => {
  expect(widthOf(columns, 120)).toBe(width);
});

test.each([false, true])('the narrowest is laid out, in full: %s', (full) => {
  expect(lines({ width: widthOf(1, 120), full }).join('\n')).toContain('II-1');
});
