import { appendFileSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLedger } from '../../src/batch/ledger/index.js';
import type { Entry } from '../../src/batch/types.js';
import { temporaryFolder } from '../support/folder.js';

function entry(name: string, milliseconds = 0): Entry {
  return {
    source: `/kho/${name}`,
    name,
    output: `${name}.plan.json`,
    status: 'ok',
    sha256: 'ab',
    bytes: 1,
    format: 'text',
    pages: null,
    counts: { targets: 1, tasks: 2, results: 0 },
    diagnostics: {},
    remarks: 0,
    error: null,
    version: '1',
    options: 'format=auto',
    outputSha256: 'cd',
    milliseconds,
  };
}

test('keeps the last line of each name, over several openings', async () => {
  const path = join(temporaryFolder(), 'ledger.jsonl');
  const first = await openLedger(path);
  first.put(entry('kế hoạch.txt', 1));
  first.put(entry('b\n.txt', 2));
  first.put(entry('kế hoạch.txt', 3));
  expect(first.get('kế hoạch.txt')?.milliseconds).toBe(3);
  first.close();
  const second = await openLedger(path);
  expect([...second.names()]).toEqual(['kế hoạch.txt', 'b\n.txt']);
  expect(second.get('kế hoạch.txt')).toEqual(entry('kế hoạch.txt', 3));
  expect(second.get('c.txt')).toBeNull();
  second.close();
});

test('cut off at any byte it gives the lines that are whole, and takes new ones', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'whole.jsonl');
  const ledger = await openLedger(path);
  const names = ['một.txt', 'hai.txt', 'ba.txt'];
  for (const name of names) ledger.put(entry(name));
  ledger.close();
  const bytes = readFileSync(path);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length), async (cut) => {
      const torn = join(folder, 'torn.jsonl');
      writeFileSync(torn, bytes.subarray(0, cut));
      // A line that lacks nothing but its line end is whole.
      const whole = bytes.subarray(0, cut).toString('utf8').split('\n').filter(isWhole).length;
      const mended = await openLedger(torn);
      expect([...mended.names()]).toEqual(names.slice(0, whole));
      mended.put(entry('mới.txt', 7));
      mended.close();
      const again = await openLedger(torn);
      expect([...again.names()]).toEqual([...names.slice(0, whole), 'mới.txt']);
      expect(again.get('mới.txt')?.milliseconds).toBe(7);
      again.close();
    }),
  );
});

test('passes over lines that are no entries', async () => {
  const path = join(temporaryFolder(), 'ledger.jsonl');
  writeFileSync(path, 'không phải JSON\n{"name":1}\n\n');
  const ledger = await openLedger(path);
  ledger.put(entry('a.txt'));
  ledger.close();
  appendFileSync(path, '{"name":"b.txt"');
  const again = await openLedger(path);
  expect([...again.names()]).toEqual(['a.txt']);
  again.close();
});

test('is freed of lines that are out of date', async () => {
  const path = join(temporaryFolder(), 'ledger.jsonl');
  const ledger = await openLedger(path);
  for (let at = 0; at < 1_100; at++) ledger.put(entry('a.txt', at));
  ledger.close();
  const again = await openLedger(path);
  expect(again.get('a.txt')?.milliseconds).toBe(1_099);
  again.close();
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(2);
});

describe('a second writer is noticed before a line is written', () => {
  test.each<[string, (path: string) => void]>([
    ['that appended a line', (path) => appendFileSync(path, `${JSON.stringify(entry('khác.txt'))}\n`)],
    ['that cut the file', (path) => truncateSync(path, 10)],
    ['that took the file away', (path) => rmSync(path)],
    [
      'that put another of the same length in its place',
      (path) => {
        writeFileSync(`${path}.tmp`, readFileSync(path));
        renameSync(`${path}.tmp`, path);
      },
    ],
  ])('%s', async (_, write) => {
    const path = join(temporaryFolder(), 'ledger.jsonl');
    const ledger = await openLedger(path);
    ledger.put(entry('a.txt'));
    write(path);
    expect(() => ledger.put(entry('b.txt'))).toThrow(expect.objectContaining({ code: 'locked' }));
    ledger.close();
  });

  test('and one opened by both leaves every line whole', async () => {
    const path = join(temporaryFolder(), 'ledger.jsonl');
    const [first, second] = [await openLedger(path), await openLedger(path)];
    first.put(entry('a.txt'));
    expect(() => second.put(entry('b.txt'))).toThrow(expect.objectContaining({ code: 'locked' }));
    first.put(entry('c.txt'));
    first.close();
    second.close();
    expect(readFileSync(path, 'utf8').trimEnd().split('\n').every(isWhole)).toBe(true);
    const again = await openLedger(path);
    expect([...again.names()]).toEqual(['a.txt', 'c.txt']);
    again.close();
  });
});

function isWhole(line: string): boolean {
  try {
    return JSON.parse(line) !== null;
  } catch {
    return false;
  }
}
