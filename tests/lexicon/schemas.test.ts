/** Every data file has a strict schema: a list whose name is misspelt fails at load, and is not an empty list. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { FILES, OPEN, readFile } from './files.js';

const declared = vi.hoisted(() => new Map<string, unknown>());

vi.mock('../../src/vietnamese/data.js', async (original) => {
  const real = await original<typeof import('../../src/vietnamese/data.js')>();
  return {
    ...real,
    dataFile: <T>(name: string, schema: z.ZodType<T>) => {
      declared.set(name, schema);
      return real.dataFile(name, schema);
    },
  };
});

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

beforeAll(async () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  for (const file of files) {
    if (/\bdataFile\(/u.test(readFileSync(`${SRC}/${file}`, 'utf8')))
      await import(/* @vite-ignore */ `${SRC}/${file}`);
  }
});

function accepts(name: string, entries: unknown): boolean {
  const schema = declared.get(name);
  return schema instanceof z.ZodType && schema.safeParse(entries).success;
}

/** The entries with one field's name misspelt, and its path, for every field that is no entry itself. */
function* misspelt(value: unknown, path: string): Generator<{ path: string; entries: unknown }> {
  if (Array.isArray(value)) {
    const [first, ...others] = value as unknown[];
    if (first !== null && typeof first === 'object')
      for (const { path: at, entries } of misspelt(first, `${path}/[]`))
        yield { path: at, entries: [entries, ...others] };
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      const { [key]: _, ...rest } = value as Record<string, unknown>;
      const wrong = `${key.slice(0, -1)}${key.at(-1) === 'x' ? 'y' : 'x'}`;
      if (!OPEN.has(path)) yield { path: `${path}/${key}`, entries: { ...rest, [wrong]: inner } };
      for (const { path: at, entries } of misspelt(inner, `${path}/${key}`))
        yield { path: at, entries: { ...rest, [key]: entries } };
    }
  }
}

test('every file is read by a schema, and every schema has its file', () => {
  expect([...declared.keys()].sort()).toEqual([...FILES].sort());
});

describe.each(FILES)('%s', (name) => {
  test('holds to its schema', () => {
    expect(accepts(name, readFile(name).entries)).toBe(true);
  });

  test('fails with any name of a list misspelt', () => {
    const all = [...misspelt(readFile(name).entries, name)];
    expect(all.filter(({ entries }) => accepts(name, entries)).map(({ path }) => path)).toEqual([]);
  });
});

test('a phrase that stands twice, is decomposed or has a space around it fails', () => {
  const { bodies, ...rest } = readFile('offices').entries as { bodies: string[] };
  const wrong = ['ủy ban', 'u\u0309y ban nhân', ' bộ', ''].map((phrase) => [...bodies, phrase]);
  expect(wrong.map((list) => accepts('offices', { ...rest, bodies: list }))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(accepts('offices', { ...rest, bodies: [...bodies, 'ủy ban mới'] })).toBe(true);
});
