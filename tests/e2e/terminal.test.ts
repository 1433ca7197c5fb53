import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { asText, planLines } from '../../scripts/support/plans.mjs';
import { COMMAND, IS_BUILT, kehoach } from '../support/built.js';
import { temporaryFolder } from '../support/folder.js';

/** Colours, an 8-bit control sequence, a change of direction. */
const STEERING = '\u001b[31m\u009b1m\u202e';
const SENT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

const folder = temporaryFolder();
const plan = join(folder, `x${'\u202e'}.plan.json`);
const other = join(folder, 'y.plan.json');

beforeAll(async () => {
  const source = join(folder, 'kh.txt');
  writeFileSync(source, asText(planLines(1, 3)));
  const text = (await kehoach(['convert', source, '--stdout'])).stdout;
  const evil = JSON.parse(text, (_, value) =>
    typeof value === 'string' && / /u.test(value) ? value.replace(' ', ` ${STEERING}`) : value,
  );
  writeFileSync(plan, JSON.stringify(evil));
  writeFileSync(other, text);
});

describe.skipIf(!IS_BUILT)('what a plan holds does not steer the terminal', () => {
  test.each<[string, () => string[]]>([
    ['tasks', () => ['tasks', plan]],
    ['tasks, counted', () => ['tasks', plan, '--group-by', 'agency']],
    ['query', () => ['query', `select text as "a${STEERING}" from tasks`, plan]],
    ['diff', () => ['diff', plan, other]],
    ['progress', () => ['progress', plan, other]],
    ['export', () => ['export', plan, '--to', 'jsonl', '-o', join(folder, `ra${STEERING}.jsonl`)]],
    ['validate', () => ['validate', plan]],
    ['a failure', () => ['inspect', join(folder, `không có${STEERING}`)]],
  ])('%s', { timeout: 60_000 }, async (_, args) => {
    const { stdout, stderr } = await kehoach(args());
    expect(stdout + stderr).not.toBe('');
    expect(stdout + stderr).not.toMatch(SENT);
  });

  test('data for programs stays as it is', { timeout: 60_000 }, async () => {
    const { stdout } = await kehoach(['tasks', plan, '--format', 'csv']);
    expect(stdout).toContain(STEERING);
  });
});

const HAS_SCRIPT = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

describe.skipIf(!IS_BUILT || !HAS_SCRIPT)('what a document holds does not steer a terminal', () => {
  const source = join(folder, 'điều khiển.txt');

  test.each<[string, string[]]>([
    ['text', ['text']],
    ['convert --stdout', ['convert', '--stdout']],
    ['inspect', ['inspect']],
    ['explain', ['explain']],
    ['tasks', ['tasks']],
  ])('%s', { timeout: 60_000 }, (_, args) => {
    // Few enough signs among the letters, or it is no text.
    const lines = asText(planLines(1, 20)).toString('utf8');
    writeFileSync(source, lines.replace('- ', `- Rà soát ${STEERING}12 văn bản`));
    // Colours and links of the command's own are left out, so that all that is left is the document's.
    const line = [process.execPath, COMMAND, ...args, source].map((word) => `'${word}'`).join(' ');
    const { stdout } = spawnSync('script', ['-qec', line, '/dev/null'], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', TERM: 'dumb' },
    });
    expect(stdout).not.toContain('kehoach: ');
    expect(stdout.length).toBeGreaterThan(300);
    expect(stdout.replaceAll('\r\n', '\n')).not.toMatch(SENT);
  });
});

describe.skipIf(!IS_BUILT || process.platform === 'win32')('a signal leaves nothing behind', () => {
  const endless = 'with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n';
  const wide = 'with recursive n(i) as (select 1 union all select i + 1 from n) select i from n order by -i';

  test.each<[string, string[]]>([
    ['query', ['query', endless, other]],
    ['query that sorts', ['query', wide, other]],
  ])('%s', { timeout: 60_000 }, async (_, args) => {
    const temporary = join(folder, `tạm ${args[1]?.length}`);
    mkdirSync(temporary);
    const child = spawn(process.execPath, [COMMAND, ...args], {
      env: { ...process.env, TMPDIR: temporary, SQLITE_TMPDIR: temporary },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)));
    await sleep(2_500);
    child.kill('SIGTERM');
    expect(await ended).toBe('SIGTERM');
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('export that is printed into a pipe nobody reads', { timeout: 60_000 }, async () => {
    const temporary = join(folder, 'tạm');
    mkdirSync(temporary);
    const many = join(folder, 'nhiều');
    mkdirSync(many);
    for (let at = 0; at < 300; at++) writeFileSync(join(many, `${at}.plan.json`), readFileSync(other));
    const child = spawn(process.execPath, [COMMAND, 'export', many, '--to', 'jsonl', '-o', '-'], {
      env: { ...process.env, TMPDIR: temporary },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)));
    for (let waited = 0; readdirSync(temporary).length === 0 && waited < 30_000; waited += 50)
      await sleep(50);
    child.kill('SIGTERM');
    child.stdout?.resume();
    expect(await ended).toBe('SIGTERM');
    expect(readdirSync(temporary)).toEqual([]);
  });
});
