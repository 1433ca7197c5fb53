/** What a worker loads before it takes its first document: every module is processor time that its readers want at the same moment. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Imports and exports from elsewhere, those of types left out. */
const FROM = /^(?:import|export) (?!type )([^;]*?)from '([^']+)';$/gmu;

/** Modules of ours and packages that are loaded with a module. */
function loadedWith(entry: string): Set<string> {
  const found = new Set<string>();
  const open = [join(SRC, entry)];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    if (!path.endsWith('.ts')) continue;
    for (const [, names = '', from = ''] of readFileSync(path, 'utf8').matchAll(FROM)) {
      const all = names.replace(/[{}\s]+/gu, ' ').split(',');
      if (all.every((name) => name.trim() === '' || name.trim().startsWith('type '))) continue;
      open.push(from.startsWith('.') ? join(dirname(path), from).replace(/\.js$/u, '.ts') : from);
    }
  }
  return new Set([...found].map((path) => path.replace(`${SRC}/`, '')));
}

test.each(['cli/work.ts', 'queue/index.ts', 'store/index.ts', 'store/postgres/index.ts'])(
  '%s brings no reader of documents along',
  (entry) => {
    const loaded = loadedWith(entry);
    expect(loaded.size).toBeGreaterThan(10);
    expect(
      [...loaded].filter((name) => /^(?:convert\.ts|batch\/job\.ts|ingest\/index|extract\/)/u.test(name)),
    ).toEqual([]);
  },
);

test('a worker loads neither the counters that nobody asks for nor BullMQ by way of its names', () => {
  const loaded = loadedWith('queue/index.ts');
  expect(loaded.has('p-queue')).toBe(true);
  expect(loaded.has('prom-client')).toBe(false);
  expect(loaded.has('bullmq')).toBe(false);
});
