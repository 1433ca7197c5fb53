import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { drawPlan, type PictureOptions } from '../../src/cli/inspect/picture.js';
import { WORDS } from '../../src/cli/inspect/words.js';
import { by, deadline, plan, task } from '../export/support/plans.js';

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
