import { afterAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/batch/job.js';
import { startPool } from '../../src/batch/runner/index.js';
import { IS_BUILT } from '../support/built.js';

const worker = new URL('./support/misbehaving.mjs', import.meta.url);
const patient = startPool({ timeout: 60_000, memory: 48 }, worker);
const impatient = startPool({ timeout: 1_000, memory: 48 }, worker);
afterAll(() => Promise.all([patient.close(), impatient.close()]));

test('pages read off their pictures are told while the document is read', async () => {
  const told: string[] = [];
  await patient.run({ source: '', name: 'trang' }, undefined, {
    onPage: ({ page, pages }) => told.push(`${page} of ${pages}`),
  });
  expect(told).toEqual(['1 of 2', '2 of 2']);
});

describe('a worker that misbehaves is ended, and the next document goes on', () => {
  test.each([
    ['hangs in a loop', 'treo', 'timeout'],
    ['waits for ever', 'cho', 'timeout'],
    ['outgrows its memory', 'phinh', 'memory'],
    ['outgrows its memory at one blow', 'vot', 'memory'],
    ['leaves', 'thoat', 'internal'],
  ])('%s', async (_, name, code) => {
    const pool = code === 'timeout' ? impatient : patient;
    const [bad, good] = await Promise.all([
      pool.run({ source: '', name }),
      pool.run({ source: '', name: 'tot' }),
    ]);
    expect(bad.failure).toMatchObject({ code });
    expect(good.failure).toBeNull();
    expect((await pool.run({ source: '', name: 'tot' })).failure).toBeNull();
  });

  test.each([
    ['hangs', 'treo', 'timeout'],
    ['outgrows the memory', 'phinh', 'memory'],
    ['leaves', 'thoat', 'internal'],
  ])('a document that is still being written is not lost where the next %s', async (_, name, code) => {
    // Only what hangs may end by the clock: filling the memory takes as long as the machine is busy.
    const pool = startPool({ timeout: code === 'timeout' ? 1_000 : 60_000, memory: 48 }, worker);
    try {
      let begin = (_: Promise<Outcome>): void => undefined;
      const next = new Promise<Outcome>((resolve) => {
        begin = resolve;
      });
      const written = pool.run({ source: '', name: 'ghi' }, () => begin(pool.run({ source: '', name })));
      expect((await next).failure).toMatchObject({ code });
      expect((await written).failure).toBeNull();
    } finally {
      await pool.close();
    }
  });

  test.skipIf(!IS_BUILT)('fills buffers, which V8 does not count', async () => {
    const pool = startPool(
      { timeout: 60_000, memory: 48 },
      new URL('./support/hoarding.mjs', import.meta.url),
    );
    try {
      expect((await pool.run({ source: '' })).failure).toMatchObject({ code: 'memory' });
    } finally {
      await pool.close();
    }
  });

  test('forty of them in a row', async () => {
    const names = Array.from({ length: 40 }, (_, at) => (at % 4 === 0 ? 'phinh' : 'tot'));
    const outcomes: (string | null)[] = [];
    for (const name of names) outcomes.push((await patient.run({ source: '', name })).failure?.code ?? null);
    expect(outcomes).toEqual(names.map((name) => (name === 'phinh' ? 'memory' : null)));
  });
});
