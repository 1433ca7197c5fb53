import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { asText, planLines } from '../../scripts/support/plans.mjs';
import { COMMAND, IS_BUILT, kehoach } from '../support/built.js';
import { manifestOf, plansIn, temporaryFolder } from '../support/folder.js';

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition() && waited < 60_000; waited += 100) await sleep(100);
  expect(condition()).toBe(true);
}

test.skipIf(!IS_BUILT)('watch converts what arrives, and Ctrl-C ends it', { timeout: 180_000 }, async () => {
  const folder = temporaryFolder();
  const [inbox, output] = [join(folder, 'đến'), join(folder, 'kết quả')];
  mkdirSync(inbox);
  writeFileSync(join(inbox, 'sẵn.txt'), asText(planLines(1)));
  const child = spawn(process.execPath, [COMMAND, 'watch', inbox, '-o', output, '--settle', '2', '--json']);
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const plan = (name: string): string => join(output, `${name}.plan.json`);
  await until(() => existsSync(plan('sẵn.txt')));

  const bytes = asText(planLines(2));
  for (let at = 0; at < bytes.length; at += 500) {
    appendFileSync(join(inbox, 'chép dần.txt'), bytes.subarray(at, at + 500));
    await sleep(100);
  }
  await until(() => existsSync(plan('chép dần.txt')));
  renameSync(join(inbox, 'sẵn.txt'), join(inbox, 'đổi tên.txt'));
  await until(() => existsSync(plan('đổi tên.txt')));
  child.kill('SIGINT');
  expect(await ended).toBe(0);

  const summary = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as object;
  expect(summary).toMatchObject({ event: 'summary', found: 3, failed: 0, stopped: null });
  expect((await manifestOf(output)).map(({ name }) => name)).toEqual([
    'chép dần.txt',
    'sẵn.txt',
    'đổi tên.txt',
  ]);
  const converted = JSON.parse(await readFile(plan('chép dần.txt'), 'utf8'));
  expect(converted.source.bytes).toBe(bytes.length);

  await kehoach(['convert', inbox, '-o', join(folder, 'khác'), '--quiet']);
  expect(await plansIn(output)).toMatchObject(await plansIn(join(folder, 'khác')));
});
