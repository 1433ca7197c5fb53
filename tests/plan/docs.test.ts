import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outputOf } from '../export/support/files.js';
import { temporaryFolder } from '../support/folder.js';

const root = new URL('../../', import.meta.url).pathname;

test('the page on the plan tells every field, with examples that conversion still gives', async () => {
  const page = join(temporaryFolder(), 'plan-json.md');
  await outputOf(process.execPath, [join(root, 'scripts', 'write-plan-docs.mjs'), page]);
  expect(readFileSync(page, 'utf8')).toBe(readFileSync(join(root, 'docs', 'plan-json.md'), 'utf8'));
});

test('it tells every code of a diagnostic', () => {
  const page = readFileSync(join(root, 'docs', 'plan-json.md'), 'utf8');
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:extract|ingest|convert).*\.ts$/u.test(name))
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'));
  const codes = sources.flatMap((source) =>
    [...source.matchAll(/(?:diagnose\(\s*draft,\s*|code: )'([a-z]+(?:-[a-z]+)+)'/gu)].map(([, code]) => code),
  );
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !page.includes(`| \`${code}\` |`))).toEqual([]);
});
