import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMAND, IS_BUILT } from '../support/built.js';
import { temporaryFolder } from '../support/folder.js';
import { copyOf, plan } from './support/plans.js';

/** Runs the built command as a user would. */
function kehoach(...parameters: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...parameters], {
      env: { ...process.env, NO_COLOR: '1' },
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
  });
}

describe.skipIf(!IS_BUILT)('the commands', () => {
  const folder = temporaryFolder();
  const plans = join(folder, 'ket-qua');

  beforeAll(async () => {
    await mkdir(join(plans, 'sau'), { recursive: true });
    await writeFile(join(plans, 'a.plan.json'), JSON.stringify(plan()));
    await writeFile(join(plans, 'sau', 'b.plan.json'), JSON.stringify(copyOf(plan(), 'b.pdf')));
    await writeFile(join(plans, 'ghi-chu.txt'), 'không phải kế hoạch');
  });

  test('export: a folder into a workbook', async () => {
    const output = join(folder, 'ra', 'ke-hoach.xlsx');
    const { code, err } = await kehoach('export', plans, '--to', 'xlsx', '-o', output);
    expect([code, err]).toEqual([0, `${output}: 2 documents, 34 rows, 1 file\n`]);
    expect(await readdir(join(folder, 'ra'))).toEqual(['ke-hoach.xlsx']);
  });

  test('export: one sheet, in English, with semicolons', async () => {
    const output = join(folder, 'viec.csv');
    await kehoach(
      'export',
      plans,
      '--to',
      'csv',
      '--sheet',
      'tasks',
      '--separator',
      'semicolon',
      '--lang',
      'en',
      '-o',
      output,
    );
    const lines = (await readFile(output, 'utf8')).split('\r\n');
    expect(lines[0]).toContain('"File";"Document number"');
    expect(lines).toHaveLength(1 + 10 + 1);
  });

  test('export: to standard output', async () => {
    const { out } = await kehoach('export', plans, '--to', 'jsonl', '-o', '-');
    expect(out.trim().split('\n')).toHaveLength(14);
  });

  test('export: what is no plan is said, the rest is written', async () => {
    const bad = join(folder, 'hong.json');
    await writeFile(bad, '{"schemaVersion":"1.0"}');
    const { code, out, err } = await kehoach(
      'export',
      join(plans, 'a.plan.json'),
      bad,
      '--to',
      'jsonl',
      '-o',
      '-',
    );
    expect(code).toBe(1);
    expect(err).toContain('hong.json: The file is not a plan.');
    expect(out.trim().split('\n')).toHaveLength(7);
  });

  test.each([
    ['an unknown format', ['export', 'x', '--to', 'doc', '-o', 'y']],
    ['several files to standard output', ['export', plans, '--to', 'csv', '-o', '-']],
    ['no output', ['export', 'x', '--to', 'csv']],
    ['a day of no calendar', ['tasks', 'x', '--due-before', '2026-02-30']],
  ])('wrong usage: %s', async (_, parameters) => {
    expect((await kehoach(...parameters)).code).toBe(2);
  });

  test('query: table, CSV and JSON', async () => {
    const sql =
      "select name, count(*) as n from assignees where role = 'lead' group by name order by n desc, name limit 1";
    expect((await kehoach('query', sql, plans)).out).toContain('│ Sở Nội vụ │ 4 │');
    expect((await kehoach('query', sql, plans, '--format', 'csv')).out).toBe(
      '"name","n"\r\n"Sở Nội vụ",4\r\n',
    );
    expect(JSON.parse((await kehoach('query', sql, plans, '--format', 'json')).out)).toEqual([
      { name: 'Sở Nội vụ', n: 4 },
    ]);
    expect((await kehoach('query', 'select khong', plans)).code).toBe(2);
  });

  test('tasks: who must do what by when', async () => {
    const asked = ['tasks', plans, '--agency', 'so noi vu', '--due-before', '2026-06-30'];
    expect(JSON.parse((await kehoach(...asked, '--format', 'json')).out)).toMatchObject([
      { file: 'ke-hoach-thanh-van.docx', id: 'II.1-1', end: '2026-01-31' },
      { file: 'b.pdf', id: 'II.1-1', end: '2026-01-31' },
    ]);
    expect((await kehoach(...asked)).out).toContain('Rà soát văn bản quy phạm pháp luật');
    expect((await kehoach(...asked, '--format', 'ics')).out.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect((await kehoach(...asked, '--format', 'csv')).out.split('\r\n')).toHaveLength(1 + 2 + 1);
  });
});
