/** What small commands load: little, so that they are quick on any machine. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { SUMMARIES } from '../../src/cli/summaries.js';
import { IS_BUILT } from '../support/built.js';

const run = promisify(execFile);

/** Prints the address of each module that is loaded, one a line, to standard error. */
const HOOK = `
  import { writeSync } from 'node:fs';
  export const load = (url, context, next) => { writeSync(2, url + '\\n'); return next(url, context); };`;
const hook = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
const WATCH = hook(`import { register } from 'node:module'; register(${JSON.stringify(hook(HOOK))});`);

async function loaded(...args: string[]): Promise<{ stdout: string; modules: string[] }> {
  const { stdout, stderr } = await run(process.execPath, ['--import', WATCH, 'dist/cli/main.js', ...args], {
    maxBuffer: 16 << 20,
  });
  return { stdout, modules: stderr.split('\n').filter((line) => /^(?:file|node):/u.test(line)) };
}

describe.skipIf(!IS_BUILT)('what is loaded', () => {
  test('by --version: not even the parser of arguments', async () => {
    const { modules } = await loaded('--version');
    expect(modules.length).toBeLessThan(12);
    expect(modules.filter((url) => url.includes('commander'))).toEqual([]);
  });

  test('by --help: no command', async () => {
    const { stdout, modules } = await loaded('--help');
    expect(modules.length).toBeLessThan(20);
    for (const [name, summary] of Object.entries(SUMMARIES)) {
      expect(stdout).toContain(`\n  ${name} `);
      expect(stdout.replace(/\s+/gu, ' ')).toContain(summary);
    }
  });

  test('by convert of a text: the chunks it needs, no format that it is not', async () => {
    const text = 'fixtures/documents/bao-cao-quy.txt';
    const { modules } = await loaded('convert', text, '--stdout');
    expect(modules.length).toBeLessThan(150);
    expect(modules.filter((url) => /mammoth|pdfjs|parse5|remark|file-type|locales/.test(url))).toEqual([]);
  });

  test('by schema: no schemas in code', async () => {
    const { modules } = await loaded('schema');
    expect(modules.length).toBeLessThan(20);
  });

  test.each(['convert', 'tasks', 'export'])('help of %s: the same as its own', async (name) => {
    const [own, asked] = await Promise.all([loaded(name, '--help'), loaded('help', name)]);
    expect(asked.stdout).toBe(own.stdout);
  });
});
