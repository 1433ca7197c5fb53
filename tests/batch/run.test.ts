import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { asMarkdown, asText, planLines } from '../../scripts/support/plans.mjs';
import {
  type BatchEvent,
  type BatchOptions,
  type BatchResult,
  findDocuments,
  runBatch,
} from '../../src/batch/index.js';
import { manifestOf, plansIn, temporaryFolder, writeFiles } from '../support/folder.js';

let sources = '';
let output = '';

beforeEach(async () => {
  sources = temporaryFolder();
  output = join(temporaryFolder(), 'kết quả');
  await writeFiles(sources, {
    '2025/ke-hoach.txt': asText(planLines(1)),
    '2026/ke-hoach.txt': asText(planLines(2)),
    '2026/ke-hoach.md': asMarkdown(planLines(2)),
    'trong.txt': '',
  });
});

async function convert(
  options: Partial<BatchOptions> = {},
): Promise<{ result: BatchResult; events: BatchEvent[] }> {
  const events: BatchEvent[] = [];
  const result = await runBatch(findDocuments([sources], output), {
    output,
    workers: false,
    roots: [sources],
    onEvent: (event) => events.push(event),
    ...options,
  });
  const { found, ok, warned, failed, skipped } = result;
  expect(found).toBe(ok + warned + failed + skipped);
  expect((await manifestOf(output)).length).toBe(found);
  return { result, events };
}

describe('a first run', () => {
  test('writes a plan for each document and a line for each in the order of their names', async () => {
    const { result } = await convert();
    expect(Object.keys(await plansIn(output))).toEqual([
      '2025/ke-hoach.txt.plan.json',
      '2026/ke-hoach.md.plan.json',
      '2026/ke-hoach.txt.plan.json',
    ]);
    expect(result).toMatchObject({ found: 4, failed: 1, skipped: 0, stopped: null });
    expect(result.counts).toMatchObject({ targets: 6, tasks: 60 });
    expect(result.failures).toEqual([
      { code: 'file-empty', documents: 1, first: join(sources, 'trong.txt') },
    ]);
    const lines = await manifestOf(output);
    expect(lines.map(({ name }) => name)).toEqual([
      '2025/ke-hoach.txt',
      '2026/ke-hoach.md',
      '2026/ke-hoach.txt',
      'trong.txt',
    ]);
    expect(lines[3]).toMatchObject({ status: 'failed', output: null, error: { code: 'file-empty' } });
  });

  test('leaves nothing behind but the plans, the manifest and the ledger', async () => {
    await convert();
    const { readdirSync } = await import('node:fs');
    expect(readdirSync(join(output, '.kehoach'))).toEqual(['ledger.jsonl', 'lock']);
    expect(readdirSync(join(output, '.kehoach', 'lock'))).toEqual(['1']);
  });
});

test.skipIf(sep !== '/')('no document leaves the output folder, and each has a plan of its own', async () => {
  const odd = ['x\\..\\..\\V.txt', 'a.txt', 'x\\..\\a.txt'];
  const folder = temporaryFolder();
  await writeFiles(folder, Object.fromEntries(odd.map((name, at) => [name, asText(planLines(at + 1))])));
  const bytes = [Buffer.of(0xff), Buffer.of(0xfe), Buffer.from('kế')].map((name) =>
    Buffer.concat([Buffer.from(`${folder}/`), name, Buffer.from('.txt')]),
  );
  for (const path of bytes) writeFileSync(path, asText(planLines(7)));
  const { found, failed } = await runBatch(findDocuments([folder], output), { output, workers: false });
  expect([found, failed]).toEqual([6, 0]);
  expect(Object.keys(await plansIn(output)).sort()).toEqual(
    [...odd, '%FF.txt', '%FE.txt', 'kế.txt'].map((name) => `${name}.plan.json`).sort(),
  );
});

test('a name that leads out of the output folder is refused', async () => {
  async function* one(): ReturnType<typeof findDocuments> {
    yield { label: 'x', name: '../x.txt', source: asText(planLines(1)), bytes: null };
  }
  const { failures } = await runBatch(one(), { output, workers: false });
  expect(failures).toEqual([{ code: 'output-unwritable', documents: 1, first: 'x' }]);
});

describe('a second run', () => {
  test('skips what is unchanged, what failed for good among it', async () => {
    await convert();
    const before = await plansIn(output);
    const { result } = await convert();
    expect(result).toMatchObject({
      found: 4,
      skipped: 4,
      skippedFailed: 1,
      counts: { targets: 6, tasks: 60 },
    });
    expect(result.failures).toHaveLength(1);
    expect(await plansIn(output)).toEqual(before);
    const lines = await manifestOf(output);
    expect(lines.map(({ status }) => status)).toEqual(Array(4).fill('skipped'));
    expect(lines.map(({ last }) => last === 'failed')).toEqual([false, false, false, true]);
  });

  test.each<[string, () => void | Promise<void>, Partial<BatchOptions>, number]>([
    ['a changed source', () => writeFileSync(join(sources, 'trong.txt'), asText(planLines(9))), {}, 3],
    ['another option', () => undefined, { format: 'text' }, 0],
    ['force', () => undefined, { force: true }, 0],
    ['a plan that is gone', () => rmSync(join(output, '2025/ke-hoach.txt.plan.json')), {}, 3],
    [
      'a plan that was touched',
      () => writeFileSync(join(output, '2025/ke-hoach.txt.plan.json'), '{}'),
      {},
      3,
    ],
    [
      'another version of kehoach wrote the plans',
      () => {
        const ledger = join(output, '.kehoach', 'ledger.jsonl');
        writeFileSync(
          ledger,
          readFileSync(ledger, 'utf8').replaceAll(/"version":"[^"]+"/gu, '"version":"0.0.1"'),
        );
      },
      {},
      0,
    ],
    ['a lost ledger', () => rmSync(join(output, '.kehoach'), { recursive: true }), {}, 0],
  ])('converts again after %s', async (_, change, options, skipped) => {
    await convert();
    await change();
    expect((await convert(options)).result.skipped).toBe(skipped);
    const fresh = join(temporaryFolder(), 'khac');
    await runBatch(findDocuments([sources], fresh), { output: fresh, workers: false, ...options });
    expect(await plansIn(output)).toEqual(await plansIn(fresh));
  });

  test('tells of removed sources and leaves their plans', async () => {
    await convert();
    rmSync(join(sources, '2025'), { recursive: true });
    const { result, events } = await convert();
    expect(result.found).toBe(3);
    expect(events.filter(({ event }) => event === 'removed')).toEqual([
      {
        event: 'removed',
        source: join(sources, '2025/ke-hoach.txt'),
        output: join(output, '2025/ke-hoach.txt.plan.json'),
      },
    ]);
    expect(Object.keys(await plansIn(output))).toContain('2025/ke-hoach.txt.plan.json');
  });

  test('says nothing of sources that were not asked for this time', async () => {
    await convert();
    const events: BatchEvent[] = [];
    const folder = join(sources, '2026');
    await runBatch(findDocuments([folder], output), {
      output,
      workers: false,
      roots: [folder],
      onEvent: (event) => events.push(event),
    });
    expect(events.filter(({ event }) => event === 'removed')).toEqual([]);
  });
});

describe('a run that is stopped', () => {
  test('finishes what has begun; the next one does the rest', async () => {
    const stop = new AbortController();
    const { result } = await convert({
      signal: stop.signal,
      concurrency: 1,
      onEvent: () => stop.abort(),
    });
    expect(result.stopped).toBe('asked');
    expect(result.found).toBeLessThan(4);
    const { result: rest } = await convert();
    expect(rest).toMatchObject({ found: 4, skipped: result.found, stopped: null });
  });
});

describe('two runs in one folder', () => {
  test('the second is refused, or waits', async () => {
    let refused: unknown = null;
    let second: Promise<BatchResult> | null = null;
    const waits: BatchEvent[] = [];
    async function* slowly(): ReturnType<typeof findDocuments> {
      refused = await runBatch(findDocuments([sources], output), { output, workers: false, wait: 0 }).catch(
        (error: unknown) => error,
      );
      second = runBatch(findDocuments([sources], output), {
        output,
        workers: false,
        wait: 20_000,
        onEvent: (event) => waits.push(event),
      });
      yield* findDocuments([sources], output);
    }
    const first = await runBatch(slowly(), { output, workers: false });
    expect(refused).toMatchObject({ code: 'locked' });
    expect(first).toMatchObject({ found: 4, skipped: 0 });
    expect(await second).toMatchObject({ found: 4, skipped: 4 });
    expect(waits[0]).toMatchObject({ event: 'waiting' });
  });
});

describe('an output that cannot be written', () => {
  test('is refused before anything is converted', async () => {
    writeFileSync(output, 'một tệp');
    const refused = runBatch(findDocuments([sources], output), { output, workers: false });
    await expect(refused).rejects.toMatchObject({ code: 'output-unwritable' });
    expect(readFileSync(output, 'utf8')).toBe('một tệp');
  });

  test('fails the document alone where only its place is taken', async () => {
    await writeFiles(output, { '2025': 'một tệp' });
    const { result } = await convert();
    expect(result).toMatchObject({ found: 4, failed: 2 });
    expect(result.failures.map(({ code }) => code)).toEqual(['file-empty', 'output-unwritable']);
    rmSync(join(output, '2025'));
    expect((await convert()).result).toMatchObject({ found: 4, skipped: 3, failed: 0 });
  });
});

test('bytes are converted like files', async () => {
  async function* one(): ReturnType<typeof findDocuments> {
    yield { label: '(standard input)', name: 'stdin', source: asText(planLines(1)), bytes: null };
  }
  const { found, failed } = await runBatch(one(), { output, workers: false });
  expect([found, failed]).toEqual([1, 0]);
  const plan = JSON.parse(await readFile(join(output, 'stdin.plan.json'), 'utf8'));
  expect(plan.source.name).toBe('stdin');
});
