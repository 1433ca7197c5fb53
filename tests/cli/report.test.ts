import { describe, expect, test } from 'vitest';
import type { BatchResult } from '../../src/batch/index.js';
import { startTally } from '../../src/batch/tally.js';
import type { ManifestLine } from '../../src/batch/types.js';
import { printable } from '../../src/cli/printable.js';
import { lineOf } from '../../src/cli/report/lines.js';
import { summaryTable } from '../../src/cli/report/summary.js';

function line(name: string, more: Partial<ManifestLine> = {}): ManifestLine {
  return {
    source: `kho/${name}`,
    name,
    output: `${name}.plan.json`,
    status: 'ok',
    sha256: 'ab',
    bytes: 1,
    format: 'pdf',
    pages: 2,
    counts: { targets: 1, tasks: 2, results: 0 },
    diagnostics: {},
    remarks: 0,
    unclaimed: 0,
    error: null,
    version: '1',
    options: 'format=auto',
    outputSha256: 'cd',
    milliseconds: 1_000,
    ...more,
  } as ManifestLine;
}

const failed = (name: string): ManifestLine =>
  line(name, {
    status: 'failed',
    output: null,
    pages: null,
    counts: { targets: 0, tasks: 0, results: 0 },
    error: { code: 'file-empty', message: 'The file is empty.', hint: null },
  });

function resultOf(lines: readonly ManifestLine[], stopped: BatchResult['stopped'] = null): BatchResult {
  const tally = startTally();
  for (const one of lines) tally.add(one);
  return { ...tally.result(), stopped, stillFailed: 0, milliseconds: 61_234 };
}

const lines = [
  line('a.pdf', { milliseconds: 3_000 }),
  line('b.pdf', { status: 'warned', remarks: 1, unclaimed: 12 }),
  failed('z.txt'),
  failed('c.txt'),
  line('d.pdf', { status: 'skipped', last: 'ok' }),
  { ...failed('e.txt'), status: 'skipped', last: 'failed' } as ManifestLine,
];

describe('the tally', () => {
  test('adds up, in any order', () => {
    const result = resultOf(lines);
    expect(result).toMatchObject({
      found: 6,
      ok: 1,
      warned: 1,
      failed: 2,
      skipped: 2,
      skippedFailed: 1,
      pages: 6,
    });
    expect(result.counts).toEqual({ targets: 3, tasks: 6, results: 0 });
    expect(result.unclaimed).toEqual({ words: 12, documents: 1 });
    expect(result.failures).toEqual([{ code: 'file-empty', documents: 3, first: 'kho/c.txt' }]);
    expect(resultOf(lines.toReversed()).failures).toEqual(result.failures);
  });

  test('names the five slowest of this run', () => {
    const many = Array.from({ length: 9 }, (_, at) => line(`${at}.pdf`, { milliseconds: at }));
    expect(resultOf(many).slowest.map(({ milliseconds }) => milliseconds)).toEqual([8, 7, 6, 5, 4]);
  });
});

test('the table at the end', () => {
  expect(summaryTable(resultOf(lines, 'asked'), 'kết quả')).toBe(`
documents             6
  ok                  1
  with warnings       1
  failed              2
  skipped, unchanged  2 (1 of them failed before)
targets               3
tasks                 6
words in no item      12 (documents: 1)
time                  61.2 s
plans in              kết quả

failure     documents  first
file-empty  3          kho/c.txt

slowest
kho/a.pdf  3.0 s
kho/b.pdf  1.0 s
kho/z.txt  1.0 s
kho/c.txt  1.0 s

Stopped before everything was done; the same command goes on from here.
`);
});

describe('lines', () => {
  test.each<[Parameters<typeof lineOf>[0], string | null]>([
    [{ event: 'document', ...line('a.pdf') }, 'kho/a.pdf → ra/a.pdf.plan.json: 1 target, 2 tasks, 0 remarks'],
    [{ event: 'document', ...failed('a\n.txt') }, 'kehoach: kho/a\\n.txt: The file is empty. [file-empty]'],
    [{ event: 'document', ...line('a.pdf', { status: 'skipped', last: 'ok' }) }, null],
    [
      { event: 'removed', source: 'kho/a.pdf', output: 'ra/a.pdf.plan.json' },
      'kho/a.pdf: is gone; its plan stays: ra/a.pdf.plan.json',
    ],
    [
      { event: 'passed', source: 'kho/x', remark: 'neither a file nor a folder' },
      'kho/x: passed over: neither a file nor a folder',
    ],
    [
      { event: 'watching', folder: 'đến\u001b', output: 'ra' },
      'kehoach: watching đến\\u001b; plans go to ra',
    ],
    [{ event: 'page', source: 'quét.pdf', page: 9, pages: 300 }, null],
    [
      { event: 'page', source: 'quét.pdf', page: 10, pages: 300 },
      'quét.pdf: page 10 of 300 read off its picture',
    ],
    [{ event: 'away', folder: 'đến', output: 'ra' }, 'kehoach: đến is gone; waiting until it comes back'],
  ])('%j', (event, expected) => {
    expect(lineOf(event, 'ra')).toBe(expected);
  });

  test.each([
    ['kế hoạch "1".pdf', 'kế hoạch "1".pdf'],
    ['a\nb\u001b[31m', 'a\\nb\\u001b[31m'],
  ])('%j is shown as %j', (path, expected) => {
    expect(printable(path)).toBe(expected);
  });
});
