import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { diffCommand } from '../../src/cli/diff.js';
import { planDiffSchema, planSeriesSchema } from '../../src/diff/index.js';
import { taskOf } from '../support/planItems.js';
import { planOf, sectionOf } from './plans.js';

const folder = mkdtempSync(join(tmpdir(), 'kehoach-diff-'));
const file = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};
const sections = [sectionOf('II', 'NHIỆM VỤ')];
const plan = (year: number, text: string) => planOf(year, { sections, tasks: [taskOf('II-1', text)] });
const OLD = file('cu.json', plan(2024, 'Nạo vét kênh Bà Đỏ'));
const NEW = file('moi.json', plan(2025, 'Nạo vét kênh Bà Đỏ và kênh Ông Tư'));

let out = '';
let code: number | string | undefined;
beforeEach(() => {
  out = '';
  code = process.exitCode;
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  process.exitCode = code;
  vi.restoreAllMocks();
});

async function run(...args: string[]): Promise<number | string | undefined> {
  const program = new Command('kehoach').exitOverride();
  diffCommand(program);
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync(['diff', ...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
  return process.exitCode;
}

test.each([
  ['the same plan', [OLD, OLD], 0],
  ['two plans', [OLD, NEW], 1],
  ['no such file', [OLD, join(folder, 'khong-co.json')], 2],
  ['no plan', [OLD, file('khac.json', { a: 1 })], 2],
  ['no JSON', [OLD, file('hong.json', '{')], 2],
  ['one plan alone', [OLD], 2],
  ['a folder that is a file', [OLD, NEW, '-o', join(OLD, 'so-sanh.txt')], 2],
])('exit code: %s', async (_, args, expected) => {
  expect(await run(...args)).toBe(expected);
});

test('JSON keeps its contract', async () => {
  await run(OLD, NEW, '--json');
  expect(planDiffSchema.parse(JSON.parse(out)).tasks).toMatchObject([
    { kind: 'text-changed', oldIds: ['II-1'] },
  ]);
});

test('only the kinds asked for', async () => {
  await run(OLD, NEW, '--only', 'added,changed');
  expect(out).not.toContain('Ông Tư');
});

test('a file is written whole', async () => {
  const path = join(folder, 'so-sanh.html');
  await run(OLD, NEW, '--html', '--lang', 'vi', '-o', path);
  expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>[\s\S]*kênh Ông Tư[\s\S]*<\/html>\n$/);
  expect(out).toBe('');
});

test('a series of three', async () => {
  await run('--series', OLD, NEW, OLD, '--json');
  expect(planSeriesSchema.parse(JSON.parse(out)).tasks[0]?.kinds).toEqual(['text-changed', 'text-changed']);
});
