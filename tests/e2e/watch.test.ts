import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
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

describe.skipIf(!IS_BUILT)('watch', () => {
  test('refuses a folder that is not there, and writes nothing', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder();
    const output = join(folder, 'ra');
    const { code, stderr } = await kehoach(['watch', join(folder, 'không có'), '-o', output]);
    expect(code).toBe(1);
    expect(stderr).toContain('[folder-unreadable]');
    expect(existsSync(output)).toBe(false);
  });

  test.each<[string, (bad: string) => void, number]>([
    ['a document that stays bad', () => undefined, 1],
    ['one that is mended', (bad) => writeFileSync(bad, asText(planLines(3))), 0],
    ['one that is taken away', (bad) => rmSync(bad), 0],
  ])(
    'says what it watches and ends by what remains failed: %s',
    { timeout: 120_000 },
    async (_, mend, code) => {
      const folder = temporaryFolder();
      const [inbox, output] = [join(folder, 'đến'), join(folder, 'ra')];
      mkdirSync(inbox);
      const bad = join(inbox, 'hỏng.pdf');
      writeFileSync(bad, '%PDF-1.7 hỏng');
      const child = spawn(process.execPath, [COMMAND, 'watch', inbox, '-o', output, '--settle', '0.2']);
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => {
        stderr += chunk.toString('utf8');
      });
      const ended = new Promise((resolve) => child.on('close', resolve));
      await until(() => stderr.includes('[format-damaged]'));
      expect(stderr).toContain(`kehoach: watching ${inbox}; plans go to ${output}`);
      mend(bad);
      writeFileSync(join(inbox, 'sau.txt'), asText(planLines(4)));
      await until(() => existsSync(join(output, 'sau.txt.plan.json')));
      if (existsSync(bad) && code === 0) await until(() => existsSync(join(output, 'hỏng.pdf.plan.json')));
      child.kill('SIGINT');
      expect(await ended).toBe(code);
    },
  );
});
