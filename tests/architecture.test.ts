/** The rooms of docs/architecture.md and what each may import, held against the imports of the source. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const PAGE = readFileSync(new URL('../docs/architecture.md', import.meta.url), 'utf8');

/** `| `src/diff/` | what lives there | plan, vietnamese |` */
const ROW = /^\| (`src\/[^|]+) \|[^|]*\| ([^|]+) \|$/gmu;
const rooms = new Map(
  [...PAGE.matchAll(ROW)].flatMap(([, names = '', imports = '']) =>
    [...names.matchAll(/`src\/([^`]+?)\/?`/gu)].map(([, room = '']) => [room, imports.trim()] as const),
  ),
);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name));
const IMPORT = /(?:from|import\()\s*'(\.[^']+)'/gu;

/** The room a file lives in: the deepest that the page names, else its first folder. */
function roomOf(file: string): string {
  const named = [...rooms.keys()].filter((room) => file === room || file.startsWith(`${room}/`));
  return named.sort((a, b) => b.length - a.length)[0] ?? file.split('/')[0] ?? '';
}

const imports = files.flatMap((file) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map(([, path = '']) => ({
    file,
    target: relative(SRC, join(SRC, dirname(file), path)).replace(/\.js$/u, '.ts'),
  })),
);

/** Small files at the top that every room may use. */
const COMMON = new Set(['errors.ts', 'version.ts', 'coded.ts', 'parts.ts']);

function allowed(from: string, to: string): boolean {
  const said = rooms.get(from);
  if (said === undefined) return false;
  if (said === 'nothing of ours') return false;
  if (said === 'all') return true;
  if (said === 'all but cli') return to !== 'cli';
  return said.split(',').some((one) => one.trim() === to || to.startsWith(`${one.trim()}/`));
}

describe('the rooms', () => {
  test('the page names every folder of the source', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
    expect([...folders].filter((folder) => ![...rooms.keys()].some((room) => room === folder))).toEqual([]);
  });

  test('import only what the page says', () => {
    const broken = imports
      .filter(({ file }) => file.includes('/'))
      .map(({ file, target }) => ({
        file,
        target,
        from: roomOf(file),
        to: target.includes('/') ? roomOf(target) : target,
      }))
      .filter(({ from, to }) => from !== to && !COMMON.has(to) && !allowed(from, to.replace(/\.ts$/u, '')))
      .map(({ file, target }) => `${file} → ${target}`);
    expect(broken).toEqual([]);
  });
});

test('most files hold one idea: half of them have fewer than 100 lines', () => {
  const lengths = files
    .map((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
});

test('files are small: half of them have fewer than 100 lines', ({ annotate }) => {
  const lines = files
    .map((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length - 1)
    .sort((a, b) => a - b);
  const median = lines[Math.floor(lines.length / 2)] ?? 0;
  annotate(`${files.length} files, median ${median} lines, longest ${lines.at(-1)}`);
  expect(median).toBeLessThan(100);
});

test('no file is longer than 300 lines', () => {
  const long = files.filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length - 1 > 300);
  expect(long).toEqual([]);
});
