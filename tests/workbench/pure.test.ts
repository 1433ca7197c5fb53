import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { parseCorrections } from '../../src/corrections/index.js';
import { doubtsOf } from '../../src/workbench/doubts.js';
import { isFound, searchable } from '../../src/workbench/fold.js';
import { boxesByPage, lostMark, markedLines } from '../../src/workbench/marks.js';
import { quarterOf } from '../../src/workbench/server/track.js';
import { line, PLAN, read } from '../corrections/support.js';

test.each([
  ['Đề án Chuyển đổi số', 'de an so', true],
  ['Đề án Chuyển đổi số', 'ĐỀ ÁN', true],
  ['Hoà Bình', 'hòa', true],
  ['Sở Nội vụ', 'noi', true],
  ['Sở Nội vụ', 'oi vu', false],
  ['Sở Nội vụ', '', true],
  ['Sở Nội vụ', 'so y te', false],
])('%j is found by %j: %j', (text, question, found) => {
  expect(isFound(searchable(text), question)).toBe(found);
});

test.each([
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2026-12-31', '2026-Q4'],
  [null, 'none'],
])('%j is in %s', (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});

describe('marks', async () => {
  const { plan, text } = await read();
  const lines = markedLines(plan, text);

  test('the runs are the text, whole and in order', () => {
    expect(lines.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n')).toBe(text);
  });

  test('words of an item carry its key, words of a value its field', () => {
    const task = plan.tasks.find((one) => one.text.includes('rà soát'));
    const runs = lines.flatMap((one) => one.runs).filter(({ mark }) => mark === task?.key);
    expect(runs.map((run) => run.text).join('')).toBe(task?.text);
    expect(runs.find(({ field }) => field === 'deadline')?.text).toContain('31/3/2026');
    expect(runs.find(({ field }) => field === 'lead')?.text).toBe('Sở Nội vụ');
  });

  test('what nothing claimed is marked as lost', () => {
    const start = text.indexOf('Nâng cấp');
    const spans = [
      {
        start,
        end: start + 8,
        page: 1,
        bbox: [1, 2, 3, 4] as [number, number, number, number],
        confidence: null,
      },
    ];
    const lossy = {
      ...plan,
      diagnostics: [{ code: 'text-unclaimed', severity: 'warning' as const, message: '', spans }],
    };
    const lost = markedLines(lossy, text).flatMap(({ runs }) => runs.filter((run) => run.lost));
    expect(lost).toMatchObject([{ text: 'Nâng cấp', mark: lostMark(spans) }]);
    expect(boxesByPage(lossy).get(1)).toMatchObject([{ lost: true, bbox: [1, 2, 3, 4] }]);
  });
});

describe('doubts', async () => {
  const { plan, text } = await convert(Buffer.from(PLAN.replace('trước ngày 31/3/2026', 'trước ngày 31/3')), {
    name: 'a.md',
    format: 'markdown',
  });
  const [doubt] = doubtsOf(plan, text, []);

  test('a year that was left out is to be looked at', () => {
    expect(doubt).toMatchObject({ kind: 'inferred', path: 'deadline', settled: false });
  });

  test.each(['deadline', ''])('accepting %j settles it, and it stays in the count', (path) => {
    const [settled] = doubtsOf(plan, text, [line({ op: 'accept', key: doubt?.key ?? '', path })]);
    expect(settled?.settled).toBe(true);
  });

  test('setting a part of the value settles it; accepting another field does not', () => {
    const key = doubt?.key ?? '';
    expect(doubtsOf(plan, text, [line({ op: 'set', key, path: 'deadline.end' })])[0]?.settled).toBe(true);
    expect(doubtsOf(plan, text, [line({ op: 'accept', key, path: 'lead' })])[0]?.settled).toBe(false);
  });
});

test('a line of corrections that is too long or of another shape is a fault', () => {
  expect(parseCorrections('{}\n[]\nnull\n"x"\n').faults).toEqual([1, 2, 3, 4]);
});
