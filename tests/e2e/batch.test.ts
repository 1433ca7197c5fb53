import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { asText, planLines } from '../../scripts/support/plans.mjs';
import { COMMAND, IS_BUILT, kehoach } from '../support/built.js';
import { manifestOf, plansIn, temporaryFolder, writeFiles } from '../support/folder.js';
import { libraryOf, realDocuments } from './support/library.js';

const IS_ROOT = process.getuid?.() === 0;
/** A user without rights of its own, to see what permissions do. */
const NOBODY = 65_534;

/** How often each value occurs. */
function census(values: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}

describe.skipIf(!IS_BUILT)('a folder of five hundred documents, forty of them broken', () => {
  const folder = temporaryFolder();
  const sources = join(folder, 'văn bản');
  const output = join(folder, 'kết quả');
  let failures: Record<string, number> = {};
  let found = 0;

  beforeAll(async () => {
    const library = await libraryOf(460, 40);
    failures = library.failures;
    await writeFiles(sources, library.files);
    await writeFiles(sources, realDocuments());
    found = Object.keys(library.files).length + Object.keys(realDocuments()).length;
  });

  test('first run: everything is accounted for', { timeout: 300_000 }, async () => {
    const { code, stdout } = await kehoach(['convert', sources, '-o', output, '--json']);
    expect(code).toBe(1);
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const summary = events.at(-1);
    expect(summary).toMatchObject({ event: 'summary', found, failed: 40, skipped: 0, stopped: null });
    const { ok, warned } = summary as { ok: number; warned: number };
    expect(ok + warned + 40).toBe(found);
    expect(events.filter(({ event }) => event === 'document')).toHaveLength(found);

    const lines = await manifestOf(output);
    expect(lines).toHaveLength(found);
    expect(census(lines.map(({ status }) => status))).toEqual({
      failed: 40,
      ...(ok > 0 ? { ok } : {}),
      ...(warned > 0 ? { warned } : {}),
    });
    const codes = lines.flatMap(({ error }) => (error === null ? [] : [(error as { code: string }).code]));
    expect(census(codes)).toEqual(failures);
    expect(Object.keys(census(lines.map(({ format }) => format))).sort()).toEqual(
      ['doc', 'docx', 'html', 'markdown', 'null', 'pdf', 'text'].sort(),
    );
    expect(Object.keys(await plansIn(output))).toHaveLength(found - 40);
  });

  test('second run: everything is skipped, nothing changes', { timeout: 300_000 }, async () => {
    const before = await plansIn(output);
    const { code, stderr, stdout } = await kehoach(['convert', sources, '-o', output]);
    expect(stdout).toBe('');
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`skipped, unchanged +${found} \\(40 of them failed before\\)`, 'u'));
    expect((await manifestOf(output)).every(({ status }) => status === 'skipped')).toBe(true);
    expect(await plansIn(output)).toEqual(before);
  });
});

describe.skipIf(!IS_BUILT)('the same bytes', () => {
  const folder = temporaryFolder();
  const sources = join(folder, 'nguon');
  let expected: Record<string, string> = {};

  beforeAll(async () => {
    await writeFiles(sources, (await libraryOf(36, 4)).files);
    await kehoach(['convert', sources, '-o', join(folder, 'mot'), '--quiet', '--concurrency', '1']);
    expected = await plansIn(join(folder, 'mot'));
    expect(Object.keys(expected)).toHaveLength(36);
  }, 120_000);

  test.each<[string, string[], Record<string, string>]>([
    ['four at once', ['--concurrency', '4'], {}],
    [
      'in Auckland, in Vietnamese',
      [],
      { TZ: 'Pacific/Auckland', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
    ],
    ['in Honolulu, in Turkish', [], { TZ: 'Pacific/Honolulu', LC_ALL: 'tr_TR.UTF-8' }],
  ])('%s', { timeout: 120_000 }, async (name, flags, env) => {
    const output = join(folder, name);
    await kehoach(['convert', sources, '-o', output, '--quiet', ...flags], { env });
    expect(await plansIn(output)).toEqual(expected);
  });

  test('with the folders given in another order', { timeout: 120_000 }, async () => {
    const parts = ['quý 1', 'quý 2', 'quý 3', 'quý 4', 'hỏng'].map((part) => join(sources, part));
    const [one, two] = [join(folder, 'xuôi'), join(folder, 'ngược')];
    await kehoach(['convert', ...parts, '-o', one, '--quiet']);
    await kehoach(['convert', ...parts.toReversed(), '-o', two, '--quiet']);
    expect(await plansIn(two)).toEqual(await plansIn(one));
  });
});

describe.skipIf(!IS_BUILT)('limits', () => {
  const folder = temporaryFolder();
  const small = join(folder, 'nguon', 'nho.txt');

  beforeAll(async () => {
    await writeFiles(folder, {
      'nguon/lon.txt': asText(planLines(1, 200_000)),
      'nguon/nho.txt': asText(planLines(2)),
    });
  });

  test.each([
    ['--timeout', '4', 'timeout'],
    ['--memory', '40', 'memory'],
  ])(
    '%s %s: the document is given up, the batch goes on',
    { timeout: 120_000 },
    async (flag, value, expected) => {
      const output = join(folder, expected);
      const { code, stderr } = await kehoach(['convert', join(folder, 'nguon'), '-o', output, flag, value]);
      expect(code).toBe(1);
      expect(stderr).toContain(`[${expected}]`);
      const statuses = (await manifestOf(output)).map(({ name, status }) => [name, status]);
      expect(statuses).toContainEqual(['lon.txt', 'failed']);
      expect(statuses).toContainEqual(['nho.txt', 'ok']);
    },
  );

  test.each([
    [['-o', 'x', '--timeout', '0']],
    [['-o', 'x', '--concurrency', 'hai']],
    [['-o', 'x', '--stdout']],
    [['-o', 'x', '--quiet', '--json']],
    [[]],
  ])('wrong usage: %j', async (flags) => {
    expect((await kehoach(['convert', small, ...flags], { cwd: folder })).code).toBe(2);
  });
});

describe.skipIf(!IS_BUILT)('disks and permissions', () => {
  test.skipIf(!IS_ROOT)(
    'an unreadable folder and an unreadable file fail, the rest is converted',
    async () => {
      const folder = temporaryFolder();
      chmodSync(folder, 0o755);
      await writeFiles(folder, {
        'nguon/kin/a.txt': asText(planLines(1)),
        'nguon/b.txt': asText(planLines(2)),
        'nguon/c.txt': asText(planLines(3)),
      });
      chmodSync(join(folder, 'nguon/kin'), 0);
      chmodSync(join(folder, 'nguon/b.txt'), 0);
      const output = join(folder, 'ket-qua');
      mkdirSync(output, { mode: 0o777 });
      chmodSync(output, 0o777);
      const { code } = await kehoach(['convert', join(folder, 'nguon'), '-o', output], { uid: NOBODY });
      expect(code).toBe(1);
      const lines = await manifestOf(output);
      expect(lines.map(({ name, error }) => [name, (error as { code: string } | null)?.code])).toEqual([
        ['b.txt', 'file-unreadable'],
        ['c.txt', undefined],
        ['kin', 'folder-unreadable'],
      ]);
    },
  );

  test.skipIf(!IS_ROOT)('a read-only output is refused at once', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    await writeFiles(folder, { 'a.txt': asText(planLines(1)) });
    const { code, stderr } = await kehoach(
      ['convert', join(folder, 'a.txt'), '-o', join(folder, 'ket-qua')],
      {
        uid: NOBODY,
      },
    );
    expect(code).toBe(1);
    expect(stderr).toContain('[output-unwritable]');
  });

  test.skipIf(!IS_ROOT)(
    'a full disk: a clear error, nothing torn, and the next run goes on',
    async ({ skip }) => {
      const folder = temporaryFolder();
      const disk = join(folder, 'dia');
      mkdirSync(disk);
      const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', disk]).status === 0;
      skip(!mounted, 'no small disk can be mounted here');
      try {
        const files = Object.fromEntries(
          Array.from({ length: 20 }, (_, at) => [`kh ${at}.txt`, asText(planLines(at + 1))]),
        );
        await writeFiles(join(folder, 'nguon'), files);
        const convert = (): ReturnType<typeof kehoach> =>
          kehoach(['convert', join(folder, 'nguon'), '-o', join(disk, 'ket-qua')]);
        const full = await convert();
        expect(full.code).toBe(1);
        expect(full.stderr).toContain('the disk is full');
        for (const text of Object.values(await plansIn(disk))) expect(() => JSON.parse(text)).not.toThrow();
        spawnSync('mount', ['-o', 'remount,size=20m', disk]);
        expect((await convert()).code).toBe(0);
        await kehoach(['convert', join(folder, 'nguon'), '-o', join(folder, 'khac'), '--quiet']);
        expect(await plansIn(join(disk, 'ket-qua'))).toEqual(await plansIn(join(folder, 'khac')));
      } finally {
        spawnSync('umount', [disk]);
      }
    },
  );

  test('names as people give them, links, and a name with a newline shown on one line', async () => {
    const folder = temporaryFolder();
    const odd = ['hai\ndòng.txt', 'dấu "nháy\'.txt', 'khoảng  trắng.txt', 'kế hoạch.txt'.normalize('NFD')];
    await writeFiles(
      join(folder, 'nguon'),
      Object.fromEntries(odd.map((name) => [name, asText(planLines(1))])),
    );
    symlinkSync(join(folder, 'nguon'), join(folder, 'nguon', 'vòng'));
    writeFileSync(join(folder, 'nguon', '.ẩn.txt'), 'x');
    const { code, stderr } = await kehoach(['convert', 'nguon', '-o', 'ket-qua'], { cwd: folder });
    expect(code).toBe(0);
    expect(Object.keys(await plansIn(join(folder, 'ket-qua'))).sort()).toEqual(
      odd.map((name) => `${name.normalize('NFC')}.plan.json`).sort(),
    );
    expect(stderr).toContain('nguon/hai\\ndòng.txt → ');
    expect(stderr).toContain('vòng: passed over');
  });
});

describe.skipIf(!IS_BUILT)('Ctrl-C', () => {
  test('finishes what has begun and writes the manifest; the same command does the rest', {
    timeout: 120_000,
  }, async () => {
    const folder = temporaryFolder();
    const { files } = await libraryOf(120, 0);
    await writeFiles(join(folder, 'nguon'), files);
    const output = join(folder, 'ket-qua');
    const child = spawn(process.execPath, [
      COMMAND,
      'convert',
      join(folder, 'nguon'),
      '-o',
      output,
      '--json',
    ]);
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (stdout === '') child.kill('SIGINT');
      stdout += chunk.toString('utf8');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    const done = (await manifestOf(output)).length;
    expect(stdout.trim().split('\n').length).toBe(done + 1);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(120);
    const rest = await kehoach(['convert', join(folder, 'nguon'), '-o', output, '--json']);
    expect(JSON.parse(rest.stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
      found: 120,
      skipped: done,
    });
    rmSync(folder, { recursive: true });
  });
});

test.skipIf(!IS_BUILT)('standard input and standard output', async () => {
  const folder = temporaryFolder();
  await writeFiles(folder, { 'a.txt': asText(planLines(1)) });
  const { stdout, code } = await kehoach(['convert', join(folder, 'a.txt'), '--stdout']);
  expect(code).toBe(0);
  await kehoach(['convert', join(folder, 'a.txt'), '-o', join(folder, 'ket-qua'), '--quiet']);
  expect(await readFile(join(folder, 'ket-qua/a.txt.plan.json'), 'utf8')).toBe(stdout);
});
