import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPart, PARTS, type Part } from '../src/parts.js';

const manifest: { dependencies: Record<string, string>; optionalDependencies: Record<string, string> } =
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

test('the optional dependencies are those of the parts, each in one', () => {
  const named = Object.values(PARTS).flatMap(({ packages }) => [...packages]);
  expect([...named].sort()).toEqual(Object.keys(manifest.optionalDependencies).sort());
  expect(Object.keys(manifest.dependencies).filter((name) => (named as string[]).includes(name))).toEqual([]);
});

/** What Node says of a package that is not there. */
function missing(message: string, code: string): Error {
  return Object.assign(new Error(message), { code });
}

describe('loadPart', () => {
  test.each<[Part, Error, string]>([
    [
      'queue',
      missing("Cannot find package 'bullmq' imported from /a/worker.js", 'ERR_MODULE_NOT_FOUND'),
      'npm install bullmq ioredis prom-client',
    ],
    [
      'scans',
      missing("Cannot find module '@tesseract.js-data/vie/package.json'\nRequire stack:", 'MODULE_NOT_FOUND'),
      'npm install tesseract.js @tesseract.js-data/vie @cantoo/pdf-lib',
    ],
    [
      'postgres',
      missing("Cannot find package 'node-pg-migrate' imported from /a/prepare.js", 'ERR_MODULE_NOT_FOUND'),
      'npm install pg node-pg-migrate',
    ],
    ['word', missing("Cannot find package 'docx' imported from", 'ERR_MODULE_NOT_FOUND'), 'npm install docx'],
  ])('%s: what is missing is said with what to install', async (part, cause, command) => {
    await expect(loadPart(part, () => Promise.reject(cause))).rejects.toMatchObject({
      code: 'part-missing',
      hint: `Run: ${command}`,
    });
  });

  test.each([
    ['another package', missing("Cannot find package 'pgx' imported from /a.js", 'ERR_MODULE_NOT_FOUND')],
    ['a failure of its own', new Error("'pg' does not work")],
    ['another code', missing("Cannot find package 'pg'", 'EACCES')],
  ])('%s goes through', async (_, cause) => {
    await expect(loadPart('postgres', () => Promise.reject(cause))).rejects.toBe(cause);
  });

  test('what is there is loaded', async () => {
    expect(await loadPart('word', () => 1)).toBe(1);
  });
});
