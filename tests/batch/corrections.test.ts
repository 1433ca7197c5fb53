import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ManifestLine, runBatch } from '../../src/batch/index.js';
import { appendCorrections } from '../../src/corrections/index.js';
import { planSchema } from '../../src/plan/index.js';
import { line, PLAN } from '../corrections/support.js';
import { temporaryFolder } from '../support/folder.js';

test('a batch applies what people corrected, and converts again only what was corrected since', async () => {
  const folder = temporaryFolder();
  const corrections = join(folder, 'sua');
  const output = join(folder, 'out');
  await mkdir(output);
  const found = ['a.md', 'b.md'].map((name) => ({
    label: name,
    name,
    source: join(folder, name),
    bytes: null,
  }));
  for (const { source } of found) await writeFile(source, PLAN);
  async function* documents() {
    yield* found;
  }
  const run = async (): Promise<string[]> => {
    const lines: ManifestLine[] = [];
    await runBatch(documents(), {
      output,
      corrections,
      workers: false,
      onEvent: (event) => void (event.event === 'document' && lines.push(event)),
    });
    return lines.map(({ name, status }) => `${name} ${status === 'skipped' ? 'skipped' : 'read'}`).sort();
  };
  expect(await run()).toEqual(['a.md read', 'b.md read']);
  const path = join(output, 'a.md.plan.json');
  const plan = planSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const { key = '', text: quote = '' } = plan.tasks[0] ?? {};
  await appendCorrections(join(corrections, 'a.md.corrections.jsonl'), [
    line({ op: 'set', key, quote, path: 'note', value: 'xem lại' }),
  ]);
  expect(await run()).toEqual(['a.md read', 'b.md skipped']);
  expect(planSchema.parse(JSON.parse(await readFile(path, 'utf8'))).tasks[0]?.note).toBe('xem lại');
  expect(await run()).toEqual(['a.md skipped', 'b.md skipped']);
});
