import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { publishedSchema } from '../../scripts/support/publishedSchema.mjs';
import { planDiffSchema } from '../../src/diff/index.js';
import { planSchema } from '../../src/plan/index.js';
import { plan } from '../export/support/plans.js';

const PUBLISHED = [
  ['plan', planSchema],
  ['diff', planDiffSchema],
] as const;

type Schema = { [key: string]: unknown };

async function read(path: string): Promise<Schema> {
  return JSON.parse(await readFile(path, 'utf8'));
}

describe.each(PUBLISHED)('%s.schema.json', (name, schema) => {
  const now = JSON.parse(JSON.stringify(z.toJSONSchema(schema))) as Schema;

  test('is what the code says, with what each node means', async () => {
    const published = await read(`schema/${name}.schema.json`);
    expect(withoutExamples(published)).toEqual(JSON.parse(JSON.stringify(publishedSchema(name, now))));
  });

  test('has an address, and a description for each of its nodes', async () => {
    const published = await read(`schema/${name}.schema.json`);
    expect(published['$id']).toMatch(new RegExp(`^urn:kehoach:${name}:\\d\\.\\d$`));
    const nodes = nodesOf(published, '');
    expect(nodes.length).toBeGreaterThan(300);
    expect(nodes.filter(([, node]) => typeof node['description'] !== 'string').map(([path]) => path)).toEqual(
      [],
    );
  });

  test('keeps what was released: no field goes or changes its type without a new schemaVersion', async () => {
    const released = await read(`tests/library/released/${name}-1.0.schema.json`);
    if (versionOf(now) === versionOf(released)) expect(breaks(released, now, '')).toEqual([]);
  });
});

test('examples of the plan are valid where they stand, and most values have one', async () => {
  const ajv = new Ajv2020({ strict: false });
  const leaves = nodesOf(await read('schema/plan.schema.json'), '').filter(
    ([, node]) => !('properties' in node) && !('const' in node),
  );
  const wrong = leaves.flatMap(([path, node]) =>
    listOf(node, 'examples')
      .filter((example) => !ajv.validate(node, example))
      .map((example) => `${path}: ${JSON.stringify(example)}`),
  );
  expect(wrong).toEqual([]);
  const told = leaves.filter(([, node]) => listOf(node, 'examples').length > 0);
  expect(told.length / leaves.length).toBeGreaterThan(0.5);
});

test('a plan is valid against the published schema, for a validator of another make', async () => {
  const validate = new Ajv2020({ strict: false }).compile(await read('schema/plan.schema.json'));
  expect(validate(plan())).toBe(true);
  expect(validate({ ...plan(), tasks: [{ id: 1 }] })).toBe(false);
  const { organizations: _, ...without } = plan();
  expect(validate(without)).toBe(false);
});

describe('breaks', () => {
  const old = {
    type: 'object',
    properties: { a: { type: 'string' }, b: { enum: ['x', 'y'] } },
    required: ['a', 'b'],
  };

  test.each([
    ['nothing changed', old, []],
    ['a field more', { ...old, properties: { ...old.properties, c: { type: 'number' } } }, []],
    ['a field gone', { ...old, properties: { a: { type: 'string' } } }, ['b is gone']],
    [
      'another type',
      { ...old, properties: { ...old.properties, a: { type: 'number' } } },
      ['a is no longer what it was'],
    ],
    ['a value more', { ...old, properties: { ...old.properties, b: { enum: ['x', 'y', 'z'] } } }, []],
    [
      'a value gone',
      { ...old, properties: { ...old.properties, b: { enum: ['x'] } } },
      ['b is no longer what it was'],
    ],
    ['no longer always there', { ...old, required: ['a'] }, ['b may be missing']],
  ])('%s', (_, next, found) => {
    expect(breaks(old, next, '')).toEqual(found);
  });
});

/** Every schema of a field, an entry or a branch that is an object of its own, with its path. */
function nodesOf(schema: Schema, path: string): [string, Schema][] {
  const fields = Object.keys(at(schema, 'properties')).map(
    (key) => [`${path}.${key}`, at(at(schema, 'properties'), key)] as const,
  );
  const entries = [
    ...['items', 'additionalProperties']
      .map((key) => at(schema, key))
      .filter((it) => Object.keys(it).length > 0),
    ...(listOf(schema, 'prefixItems') as Schema[]),
  ].map((node) => [`${path}[]`, node] as const);
  const below = [...fields, ...entries].flatMap(([own, node]) => [
    [own, node] as [string, Schema],
    ...nodesOf(node, own),
  ]);
  return [...below, ...(listOf(schema, 'anyOf') as Schema[]).flatMap((branch) => nodesOf(branch, path))];
}

function withoutExamples(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExamples);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, own]) => !(key === 'examples' && Array.isArray(own)));
  return Object.fromEntries(kept.map(([key, own]) => [key, withoutExamples(own)]));
}

function versionOf(schema: Schema): string {
  return JSON.stringify(at(at(schema, 'properties'), 'schemaVersion'));
}

function at(schema: unknown, key: string): Schema {
  const value = typeof schema === 'object' && schema !== null ? (schema as Schema)[key] : undefined;
  return typeof value === 'object' && value !== null ? (value as Schema) : {};
}

/** What a program made for the old schema would no longer find in the new one. */
function breaks(old: Schema, next: Schema, path: string): string[] {
  if (Object.keys(old).length === 0) return [];
  const here = path === '' ? '(root)' : path;
  const inner = (key: string) => (path === '' ? key : `${path}.${key}`);
  const fields = Object.keys(at(old, 'properties')).flatMap((key) => {
    const [before, after] = [at(at(old, 'properties'), key), at(next, 'properties')[key]];
    if (after === undefined) return [`${inner(key)} is gone`];
    const mayMiss = listOf(old, 'required').includes(key) && !listOf(next, 'required').includes(key);
    return [
      ...(mayMiss ? [`${inner(key)} may be missing`] : []),
      ...breaks(before, after as Schema, inner(key)),
    ];
  });
  const members = ['items', 'additionalProperties'].flatMap((key) =>
    breaks(at(old, key), at(next, key), `${here}[]`),
  );
  const choices = ['anyOf', 'oneOf', 'prefixItems'].flatMap((key) =>
    listOf(old, key).flatMap((part, index) =>
      breaks(part as Schema, (listOf(next, key)[index] ?? {}) as Schema, path),
    ),
  );
  const definitions = Object.keys(at(old, '$defs')).flatMap((key) =>
    breaks(at(at(old, '$defs'), key), at(at(next, '$defs'), key), key),
  );
  const kept =
    ['type', 'const', '$ref', 'pattern'].every(
      (key) => JSON.stringify(old[key]) === JSON.stringify(next[key]),
    ) && listOf(old, 'enum').every((value) => listOf(next, 'enum').includes(value));
  return [
    ...(kept ? [] : [`${here} is no longer what it was`]),
    ...fields,
    ...members,
    ...choices,
    ...definitions,
  ];
}

function listOf(schema: Schema, key: string): unknown[] {
  const value = schema[key];
  return Array.isArray(value) ? value : [];
}
