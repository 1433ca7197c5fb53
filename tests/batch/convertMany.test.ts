import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { asText, planLines } from '../../scripts/support/plans.mjs';
import { type Converted, type ConvertManyOptions, convertMany, type Source } from '../../src/batch/index.js';
import { extractor } from '../../src/extract/index.js';
import { built, IS_BUILT } from '../support/built.js';
import { temporaryFolder, writeFiles } from '../support/folder.js';

type Batch = typeof import('../../src/batch/index.js');

const folder = temporaryFolder();
await writeFiles(folder, { 'kế hoạch.txt': asText(planLines(1)) });
const path = join(folder, 'kế hoạch.txt');

const sources = (): Source[] => [
  path,
  asText(planLines(2)),
  createReadStream(path),
  { name: 'luồng.txt', content: createReadStream(path) },
  join(folder, 'không có.txt'),
  new Uint8Array(),
];

async function collect(
  run: typeof convertMany,
  from: Parameters<typeof convertMany>[0],
  options: ConvertManyOptions,
): Promise<Converted[]> {
  const results: Converted[] = [];
  for await (const result of run(from, options)) results.push(result);
  return results.sort((a, b) => a.index - b.index);
}

const brief = ({ index, name, conversion, failure }: Converted): unknown[] => [
  index,
  name,
  conversion?.plan.tasks.length ?? null,
  conversion?.plan.source.name ?? null,
  failure?.code ?? null,
];

const EXPECTED = [
  [0, 'kế hoạch.txt', 20, 'kế hoạch.txt', null],
  [1, '', 20, '', null],
  [2, '', 20, '', null],
  [3, 'luồng.txt', 20, 'luồng.txt', null],
  [4, 'không có.txt', null, null, 'file-not-found'],
  [5, '', null, null, 'file-empty'],
];

test('a stream that breaks off costs its document', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield asText(planLines(1));
    throw new Error('mất mạng');
  }
  const results = await collect(convertMany, [{ name: 'x', content: broken() }, path], {
    extractor: extractor(),
  });
  expect(results.map(({ failure }) => failure?.code ?? null)).toEqual(['file-unreadable', null]);
});

describe('paths, bytes and streams', () => {
  test('in this thread, with an extractor of one\u2019s own', async () => {
    expect((await collect(convertMany, sources(), { extractor: extractor() })).map(brief)).toEqual(EXPECTED);
  });

  test.skipIf(!IS_BUILT)('in worker threads, the same', async () => {
    const batch = await built<Batch>('batch/index.js');
    const results = await collect(batch.convertMany, sources(), { concurrency: 2 });
    expect(results.map(brief)).toEqual(EXPECTED);
    const here = await collect(convertMany, sources(), { extractor: extractor() });
    expect(results.map(({ conversion }) => conversion?.plan)).toEqual(
      here.map(({ conversion }) => conversion?.plan),
    );
  });
});

test('takes sources no faster than results are taken', async () => {
  let taken = 0;
  async function* many(): AsyncGenerator<Source> {
    for (; taken < 100; taken++) yield asText(planLines(taken, 1));
  }
  let results = 0;
  for await (const _ of convertMany(many(), { concurrency: 3, extractor: extractor() })) {
    results++;
    expect(taken).toBeLessThanOrEqual(results + 3);
  }
  expect(results).toBe(100);
});

describe('sources that stall', () => {
  const forever = (): Promise<void> => new Promise((resume) => setTimeout(resume, 60_000).unref());

  test.each([1, 2, 3])('results come when they are ready, %i at once', async (concurrency) => {
    async function* slow(): AsyncGenerator<Source> {
      yield asText(planLines(1, 1));
      yield asText(planLines(2, 1));
      await forever();
    }
    const stop = new AbortController();
    const seen: number[] = [];
    const over = (async () => {
      const options = { concurrency, signal: stop.signal, extractor: extractor() };
      for await (const { index } of convertMany(slow(), options)) {
        seen.push(index);
        if (seen.length === 2) setTimeout(() => stop.abort(new Error('thôi')), 10);
      }
    })();
    await expect(over).rejects.toThrow('thôi');
    expect(seen).toEqual([0, 1]);
  });

  test('leaving the loop does not wait for them', async () => {
    async function* slow(): AsyncGenerator<Source> {
      yield asText(planLines(1, 1));
      await forever();
    }
    const stream = new Readable({ read: () => undefined });
    const all = [{ name: 'treo', content: stream }, asText(planLines(1, 1))];
    for await (const _ of convertMany(slow(), { concurrency: 2, extractor: extractor() })) break;
    for await (const { index } of convertMany(all, { concurrency: 2, extractor: extractor() })) {
      expect(index).toBe(1);
      break;
    }
    expect(stream.destroyed).toBe(true);
  });

  test('what they throw is thrown after the results before it', async () => {
    async function* broken(): AsyncGenerator<Source> {
      yield asText(planLines(1, 1));
      yield asText(planLines(2, 1));
      throw new Error('mất mạng');
    }
    const seen: number[] = [];
    const over = (async () => {
      for await (const { index } of convertMany(broken(), { concurrency: 4, extractor: extractor() }))
        seen.push(index);
    })();
    await expect(over).rejects.toThrow('mất mạng');
    expect(seen.sort()).toEqual([0, 1]);
  });

  test('they are closed where the loop is left', async () => {
    let isClosed = false;
    function* many(): Generator<Source> {
      try {
        for (;;) yield asText(planLines(1, 1));
      } finally {
        isClosed = true;
      }
    }
    for await (const _ of convertMany(many(), { concurrency: 2, extractor: extractor() })) break;
    expect(isClosed).toBe(true);
  });
});

describe('a signal', () => {
  test('that is aborted already', async () => {
    const reason = new Error('thôi');
    const run = collect(convertMany, [path], { signal: AbortSignal.abort(reason), extractor: extractor() });
    await expect(run).rejects.toBe(reason);
  });

  test.skipIf(!IS_BUILT)('that is aborted on the way, even where a document hangs', async () => {
    const { convertMany: run } = await built<Batch>('batch/index.js');
    const stop = new AbortController();
    const never: Source = {
      name: 'treo',
      content: (async function* () {
        yield new Uint8Array(1);
        await new Promise((resume) => setTimeout(resume, 60_000).unref());
      })(),
    };
    const results: Converted[] = [];
    const over = (async () => {
      for await (const result of run([path, never], { signal: stop.signal, concurrency: 2 })) {
        results.push(result);
        stop.abort();
      }
    })();
    await expect(over).rejects.toMatchObject({ name: 'AbortError' });
    expect(results.map(({ name }) => name)).toEqual(['kế hoạch.txt']);
  });
});
