import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { planSchema } from '../../src/plan/index.js';
import { VERSION } from '../../src/version.js';
import { COMMAND, type Ended, IS_BUILT, kehoach } from '../support/built.js';
import { fixture } from '../support/fixtures.js';
import { plansIn, temporaryFolder, writeFiles } from '../support/folder.js';

const PLAN = fixture('ke-hoach-kiem-soat-thu-tuc.txt');
const REPORT = fixture('bao-cao-quy.txt');

/** Runs the command with words on its standard input. */
function withInput(input: string | Buffer, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [COMMAND, ...args],
      { maxBuffer: 2 ** 26 },
      (_, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

/** No stack, no colour. */
function expectForPeople(stderr: string): void {
  expect(stderr).not.toMatch(/^\s+at\s/mu);
  expect(stderr).not.toContain('\u001B[');
}

describe.skipIf(!IS_BUILT)('the built command (skipped where nothing is built)', () => {
  const folder = temporaryFolder();

  test('convert writes one plan a document into a folder', async () => {
    const out = join(folder, 'one');
    const { code } = await kehoach(['convert', PLAN, REPORT, '-o', out]);
    expect(code).toBe(0);
    const plans = await plansIn(out);
    expect(Object.keys(plans)).toHaveLength(2);
    for (const text of Object.values(plans)) {
      expect(planSchema.safeParse(JSON.parse(text)).success).toBe(true);
      expect(text.endsWith('}\n')).toBe(true);
    }
  });

  test('convert --stdout prints the plan and nothing else', async () => {
    const { code, stdout } = await kehoach(['convert', PLAN, '--stdout']);
    expect(code).toBe(0);
    expect(planSchema.parse(JSON.parse(stdout)).source.name).toBe('ke-hoach-kiem-soat-thu-tuc.txt');
  });

  test('convert - reads standard input', async () => {
    const { code, stdout } = await withInput(readFileSync(PLAN), 'convert', '-', '--stdout');
    expect(code).toBe(0);
    expect(planSchema.parse(JSON.parse(stdout)).tasks.length).toBeGreaterThan(0);
  });

  test('convert takes folders, with the folders in them', async () => {
    const source = join(folder, 'van-ban');
    await writeFiles(source, {
      'a.txt': 'II. NHIỆM VỤ\n\n- Rà soát.\n',
      'sau/b.txt': 'II. NHIỆM VỤ\n\n- Tập huấn.\n',
    });
    const { code } = await kehoach(['convert', source, '-o', join(folder, 'nhieu')]);
    expect(code).toBe(0);
    expect(Object.values(await plansIn(join(folder, 'nhieu')))).toHaveLength(2);
  });

  test('one bad file fails by itself: exit 1, one line with a code, the others are written', async () => {
    const source = join(folder, 'hong');
    await writeFiles(source, { 'a.txt': '', 'b.txt': 'II. NHIỆM VỤ\n\n- Tập huấn.\n' });
    const out = join(folder, 'hong-ra');
    const { code, stderr } = await kehoach([
      'convert',
      join(source, 'a.txt'),
      join(source, 'b.txt'),
      '-o',
      out,
    ]);
    expect(code).toBe(1);
    const failures = stderr.split('\n').filter((line) => line.includes('[file-empty]'));
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/^kehoach: .*a\.txt: .+ \[file-empty\]$/u);
    expectForPeople(stderr);
    expect(Object.keys(await plansIn(out))).toHaveLength(1);
  });

  test('a file that is not there', async () => {
    const { code, stderr } = await kehoach(['text', join(folder, 'khong-co.docx')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^kehoach: .*khong-co\.docx: .+ \[file-not-found\]\n$/u);
  });

  test.each([
    ['no command', []],
    ['an unknown command', ['chuyen']],
    ['an unknown option', ['convert', PLAN, '--khong-co']],
    ['no file', ['convert']],
    ['nowhere to write', ['convert', PLAN]],
    ['an unknown format', ['convert', PLAN, '--stdout', '--format', 'xls']],
  ])('wrong usage: %s', async (_, args) => {
    const { code, stdout, stderr } = await kehoach(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
    expectForPeople(stderr);
  });

  test.each(['convert', 'inspect', 'text', 'schema', 'validate'])(
    '%s --help has an example',
    async (command) => {
      const { code, stdout } = await kehoach([command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain(`$ kehoach ${command}`);
    },
  );

  test('--version', async () => {
    expect(await kehoach(['--version'])).toMatchObject({ code: 0, stdout: `${VERSION}\n` });
  });

  test('inspect draws a picture without colour into a pipe, in English and Vietnamese', async () => {
    const english = await kehoach(['inspect', PLAN], { env: { NO_COLOR: '' } });
    const vietnamese = await kehoach(['inspect', PLAN, '--lang', 'vi']);
    for (const { code, stdout } of [english, vietnamese]) {
      expect(code).toBe(0);
      expect(stdout).not.toContain('\u001B[');
      expect(stdout).toContain('NHIỆM VỤ TRỌNG TÂM');
      expect(stdout).toContain('PL-1');
    }
    expect(english.stdout).not.toBe(vietnamese.stdout);
  });

  test('text prints the text that spans point into', async () => {
    const { stdout } = await kehoach(['text', PLAN]);
    const plan = planSchema.parse(JSON.parse((await kehoach(['convert', PLAN, '--stdout'])).stdout));
    expect(stdout).toHaveLength(plan.source.textLength + 1);
    for (const { text, spans } of plan.targets)
      expect(spans.map(({ start, end }) => stdout.slice(start, end)).join('')).toBe(text);
  });

  test('schema is JSON Schema that compiles, and holds for what convert writes', async () => {
    const schema: unknown = JSON.parse((await kehoach(['schema'])).stdout);
    const validate = new Ajv2020({ strict: false }).compile(schema as object);
    const { stdout } = await kehoach(['convert', PLAN, '--stdout']);
    expect(validate(JSON.parse(stdout))).toBe(true);
    expect(validate({ ...(JSON.parse(stdout) as object), tasks: 1 })).toBe(false);
  });

  test('validate says yes to a plan and what is wrong with another', async () => {
    const { stdout } = await kehoach(['convert', PLAN, '--stdout']);
    const wrong = planSchema.parse(JSON.parse(stdout));
    for (const task of wrong.tasks) task.sectionId = 'khong-co';
    await writeFiles(folder, {
      'tot.json': stdout,
      'sai.json': JSON.stringify(wrong),
      'hong.json': '{',
    });
    expect(await kehoach(['validate', join(folder, 'tot.json')])).toMatchObject({ code: 0 });
    for (const name of ['sai.json', 'hong.json', 'khong-co.json']) {
      const { code, stderr } = await kehoach(['validate', join(folder, name)]);
      expect(code).toBe(1);
      expect(stderr).toContain(`kehoach: ${join(folder, name)}: `);
      expectForPeople(stderr);
    }
    expect(await readFile(join(folder, 'tot.json'), 'utf8')).toBe(stdout);
  });
});
