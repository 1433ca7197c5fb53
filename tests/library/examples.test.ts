import { execFile, spawn } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { plan } from '../export/support/plans.js';
import { IS_BUILT } from '../support/built.js';
import { temporaryFolder } from '../support/folder.js';

const SAMPLE = 'examples/ke-hoach-mau.md';
const run = promisify(execFile);

/** Runs an example as its first lines say, and gives what it prints. */
async function example(name: string, ...parameters: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [`examples/${name}.mjs`, ...parameters], {
    maxBuffer: 16 << 20,
  });
  return stdout;
}

describe.skipIf(!IS_BUILT)('examples', () => {
  test('list-tasks', async () => {
    const lines = (await example('list-tasks', SAMPLE)).trim().split('\n');
    expect(lines).toEqual([
      '2026-03-31  Sở Tư pháp: Rà soát văn bản quy phạm pháp luật',
      '2026-06-30  Văn phòng UBND tỉnh: Công bố danh mục dịch vụ công trực tuyến',
      '2026-09-30  Sở Nội vụ: Kiểm tra công vụ',
    ]);
  });

  test('to-spreadsheet', async () => {
    const path = join(temporaryFolder(), 'ke-hoach.xlsx');
    expect(await example('to-spreadsheet', path, SAMPLE)).toMatch(/^1 documents, \d+ rows\n$/);
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
  });

  test('calendar-in-memory', async () => {
    const calendar = await example('calendar-in-memory', SAMPLE);
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  });

  test('ask-in-sql', async () => {
    expect(await example('ask-in-sql', SAMPLE)).toBe('Sở Nội vụ: 1\nSở Tư pháp: 1\nVăn phòng UBND tỉnh: 1\n');
  });

  test('convert-many', async () => {
    const lines = (await example('convert-many', SAMPLE, 'khong-co.md')).trim().split('\n').sort();
    expect(lines).toEqual(['ke-hoach-mau.md: 3 tasks', 'khong-co.md: file-not-found']);
  });

  test('own-pass', async () => {
    const path = join(temporaryFolder(), 'ke-hoach.md');
    await writeFile(path, `${await readFile(SAMPLE, 'utf8')}\n\n- Thực hiện nghiêm kỷ luật.\n`);
    expect(await example('own-pass', SAMPLE)).toBe('');
    expect(await example('own-pass', path)).toMatch(/^Nobody leads \S+\.\n$/u);
  });

  test('watch-folder', async () => {
    const folder = temporaryFolder();
    await copyFile(SAMPLE, join(folder, 'ke-hoach.md'));
    const child = spawn(process.execPath, ['examples/watch-folder.mjs', folder]);
    const line = await new Promise<string>((resolve) =>
      child.stdout.once('data', (data) => resolve(String(data))),
    );
    child.kill('SIGINT');
    expect(line).toBe('ke-hoach.md: 3\n');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });

  test('validate', async () => {
    const path = join(temporaryFolder(), 'ke-hoach.plan.json');
    await writeFile(path, JSON.stringify(plan()));
    expect(await example('validate', path)).toBe('5 tasks\n');
    await writeFile(path, JSON.stringify({ ...plan(), tasks: 'không' }));
    expect(await example('validate', path)).toMatch(/^tasks: /);
  });
});
