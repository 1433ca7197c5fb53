import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMAND, IS_BUILT, kehoach } from '../support/built.js';
import { manifestOf, temporaryFolder, writeFiles } from '../support/folder.js';

const folder = temporaryFolder();
const names = Array.from({ length: 12 }, (_, at) => `kh ${at}.txt`);
await writeFiles(
  folder,
  Object.fromEntries(names.map((name, at) => [name, `II. NHIỆM VỤ\n\n- Rà soát ${at + 1} văn bản.\n`])),
);
const one = join(folder, 'kh 0.txt');

/** Runs the command with its output going somewhere else; gives its exit code and what it said. */
function run(
  args: readonly string[],
  stdout: 'closed' | number,
): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    stdio: ['ignore', stdout === 'closed' ? 'pipe' : stdout, 'pipe'],
  });
  child.stdout?.destroy();
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr })));
}

describe.skipIf(!IS_BUILT || process.platform === 'win32')('output that cannot be written', () => {
  test('a closed pipe: the batch is finished, and the exit code tells', { timeout: 60_000 }, async () => {
    const output = join(folder, 'ra-1');
    const { code, stderr } = await run(['convert', folder, '-o', output, '--json'], 'closed');
    expect(code).toBe(1);
    expect(stderr).toContain('nobody reads it any more');
    expect((await manifestOf(output)).map(({ status }) => status)).toHaveLength(names.length);
  });

  test('a closed pipe ends what only prints, in silence', { timeout: 60_000 }, async () => {
    expect(await run(['text', one], 'closed')).toEqual({ code: 141, stderr: '' });
  });

  test.skipIf(!existsSync('/dev/full')).each([
    ['text', ['text', one]],
    ['a batch', ['convert', one, '-o', join(folder, 'ra-2'), '--json']],
  ])('a full disk is a coded error: %s', { timeout: 60_000 }, async (_, args) => {
    const { code, stderr } = await run(args, openSync('/dev/full', 'w'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^kehoach: .+ \[disk-full\]\n$/u);
  });

  test.each([
    ['convert', ['convert', one, '-o', '']],
    ['export', ['export', one, '--to', 'jsonl', '-o', ' ']],
    ['diff', ['diff', one, one, '-o', '']],
  ])('no name is no place: %s', async (_, args) => {
    expect((await kehoach(args)).code).toBe(2);
  });

  test('several plans for one page: nothing is written', { timeout: 60_000 }, async () => {
    const page = join(folder, 'một.html');
    const { code } = await kehoach(['export', one, join(folder, 'kh 1.txt'), '--to', 'html', '-o', page]);
    expect(code).toBe(2);
    expect(existsSync(page)).toBe(false);
  });
});
