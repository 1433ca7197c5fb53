import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  link?: boolean;
  dev?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const own = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'optionalDependencies',
  Record<string, string> | undefined
>;
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const runtime = Object.keys({ ...own.dependencies, ...own.optionalDependencies });

describe('the lock file', () => {
  test('knows the content of every package', () => {
    const unknown = locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/u.test(integrity ?? ''));
    expect(unknown.map(([path]) => path)).toEqual([]);
  });

  test('takes nothing from anywhere but the registry', () => {
    const elsewhere = locked.filter(
      ([, { resolved, link }]) =>
        link === true || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });
});

test('every runtime dependency is told of, with its licence', () => {
  const page = readFileSync('docs/dependencies.md', 'utf8');
  const rows = new Map(
    [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gmu)].map(([, name = '', licence = '']) => [
      name,
      licence,
    ]),
  );
  const expected = runtime.map((name) => [name, lock.packages[`node_modules/${name}`]?.license ?? '?']);
  expect([...rows].sort()).toEqual(expected.sort());
});

test('a bill of materials names every package that is installed with this one', () => {
  const bill = JSON.parse(
    execFileSync(process.execPath, ['scripts/write-sbom.mjs'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    }),
  ) as {
    bomFormat: string;
    components: { name: string; version: string; 'bom-ref': string; hashes: { content: string }[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  const named = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  for (const name of runtime)
    expect(named).toContain(`${name}@${lock.packages[`node_modules/${name}`]?.version}`);
  const installed = locked.filter(([, { dev }]) => dev !== true);
  expect(named.size).toBe(
    new Set(installed.map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`)).size,
  );
  for (const { hashes } of bill.components) expect(hashes[0]?.content).toMatch(/^[\da-f]{128}$/u);
  const refs = new Set(bill.components.map((component) => component['bom-ref']));
  for (const { dependsOn } of bill.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
});
