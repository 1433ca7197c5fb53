import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const seeds = join(root, '..', 'shared', 'corpus', 'seeds');

/** The texts to measure on, largest first: the corpus where it is there, else the project's fixtures. */
export function texts() {
  const folder = existsSync(seeds) ? seeds : join(root, 'fixtures', 'documents');
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/u.test(name))
    .map((name) => ({
      name,
      path: join(folder, name),
      bytes: readFileSync(join(folder, name)),
      size: statSync(join(folder, name)).size,
    }))
    .sort((a, b) => b.size - a.size);
}

/** Median of several runs in milliseconds, after a warm-up. */
export async function median(run, { warmUp = 10, rounds = 25 } = {}) {
  for (let i = 0; i < warmUp; i++) await run();
  const times = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}

/** The files of a format to measure on: those made from the corpus where they are there, else the fixtures. */
export function rendered(ending) {
  const folder = join(root, '..', 'shared', 'corpus', 'rendered');
  const home = existsSync(folder) ? folder : join(root, 'fixtures', 'documents');
  return readdirSync(home)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(home, name));
}
