import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { plan } from '../export/support/plans.js';
import { IS_BUILT } from '../support/built.js';
import { temporaryFolder } from '../support/folder.js';

const run = promisify(execFile);

describe.skipIf(!IS_BUILT)('the package as it is published', () => {
  const folder = temporaryFolder();
  let tarball = '';
  let files: string[] = [];

  beforeAll(async () => {
    const { stdout } = await run(
      'npm',
      ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
      {
        maxBuffer: 16 << 20,
      },
    );
    const [packed] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
    tarball = join(folder, packed?.filename ?? '');
    files = (packed?.files ?? []).map(({ path }) => path);
  }, 120_000);

  test('holds the library, its types, its data and the schemas, and nothing of the workshop', () => {
    for (const file of ['dist/index.js', 'dist/index.d.ts', 'dist/cli/main.js', 'package.json', 'LICENSE'])
      expect(files).toContain(file);
    expect(files.some((file) => file.startsWith('dist/vietnamese/data/') && file.endsWith('.json'))).toBe(
      true,
    );
    expect(
      files.filter((file) => /^(?:src|tests|fixtures|output|bench|scripts|node_modules)\//.test(file)),
    ).toEqual([]);
  });

  test('pages and examples are in it, and every link of a page leads to something in it', async () => {
    const pages = files.filter((file) => file.endsWith('.md'));
    for (const page of ['README.md', 'README.vi.md', 'CHANGELOG.md', 'docs/exports.md'])
      expect(pages).toContain(page);
    expect(files).toContain('examples/convert-many.mjs');
    const packed = new Set(files);
    const isThere = (path: string): boolean =>
      packed.has(path) || files.some((file) => file.startsWith(`${path}/`));
    const broken: string[] = [];
    for (const page of pages) {
      const text = (await readFile(page, 'utf8'))
        .replace(/^```[\s\S]*?^```/gmu, '')
        .replace(/`[^`\n]*`/gu, '');
      for (const [, link = ''] of text.matchAll(/\]\(([^()\s]+)\)/gu)) {
        if (/^(?:https?:|#)/u.test(link)) continue;
        const target = posix
          .join(posix.dirname(page), decodeURI(link.replace(/#.*$/u, '')))
          .replace(/\/$/u, '');
        if (!isThere(target)) broken.push(`${page}: ${link}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('publint has nothing to say', async () => {
    const { messages, pkg } = await publint({ pkgDir: process.cwd(), pack: false, level: 'warning' });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('its types are right for every way to import it', { timeout: 120_000 }, async () => {
    const { stdout } = await run(
      process.execPath,
      [
        'node_modules/@arethetypeswrong/cli/dist/index.js',
        tarball,
        '--profile',
        'esm-only',
        '--format',
        'json',
      ],
      { maxBuffer: 64 << 20 },
    );
    const { analysis } = JSON.parse(stdout) as {
      analysis: { problems: { kind: string; resolutionKind?: string }[] };
    };
    const modern = analysis.problems.filter(
      ({ kind, resolutionKind }) =>
        resolutionKind !== 'node10' && resolutionKind !== 'node16-cjs' && kind !== 'CJSResolvesToESM',
    );
    expect(modern).toEqual([]);
  });

  test('importing it prints nothing, keeps nothing open and loads no engine', async () => {
    const watch = `
      await import(${JSON.stringify(join(process.cwd(), 'dist/index.js'))});
      console.log(JSON.stringify(process.report.getReport().sharedObjects.filter((path) => path.endsWith(".node"))));`;
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', watch], {
      timeout: 30_000,
    });
    expect(JSON.parse(stdout)).toEqual([]);
    expect(stderr).toBe('');
  });

  test.skipIf(process.env['CI'] === undefined)(
    'works where it is installed from its tarball, in an empty folder',
    { timeout: 240_000 },
    async () => {
      const home = temporaryFolder();
      await writeFile(join(home, 'package.json'), '{"type":"module","private":true}');
      await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], { cwd: home });
      await writeFile(join(home, 'a.plan.json'), JSON.stringify(plan()));
      const script = `
        import { readFileSync } from 'node:fs';
        import { convert, exportPlan, planSchema } from 'kehoach';
        const plan = planSchema.parse(JSON.parse(readFileSync('a.plan.json', 'utf8')));
        const written = [];
        for (const format of ['csv', 'xlsx', 'jsonl', 'sqlite', 'parquet', 'ics', 'stratml', 'markdown', 'html'])
          if ((await exportPlan(plan, format)).length > 0) written.push(format);
        console.log(typeof convert, ...written);`;
      await writeFile(join(home, 'use.js'), script);
      const { stdout } = await run(process.execPath, ['use.js'], { cwd: home });
      expect(stdout).toBe('function csv xlsx jsonl sqlite parquet ics stratml markdown html\n');
      const command = join(home, 'node_modules', '.bin', 'kehoach');
      const { version } = JSON.parse(await readFile('package.json', 'utf8'));
      expect((await run(command, ['--version'])).stdout.trim()).toBe(version);
    },
  );
});
