/** The expressions that are built of lists of words at their first use are as safe as those that are written. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { expect, test, vi } from 'vitest';

const built = vi.hoisted(() => new Set<() => RegExp>());

vi.mock('../src/vietnamese/patterns.js', async (original) => {
  const real = await original<typeof import('../src/vietnamese/patterns.js')>();
  const worded: typeof real.worded = (source, flags) => {
    const made = real.worded(source, flags);
    built.add(made);
    return made;
  };
  return { ...real, worded };
});

const SRC = fileURLToPath(new URL('../src', import.meta.url));
/** Longest the analysis of one expression may take, in milliseconds; what is not told by then counts as not vulnerable. */
const ANALYSIS = 5000;
/** Analyses run at once. */
const LANES = 4;

test('no expression built of words can be made to backtrack without end', { timeout: 300_000 }, async () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  for (const file of files)
    if (/\bworded\(/u.test(readFileSync(`${SRC}/${file}`, 'utf8')))
      await import(/* @vite-ignore */ `${SRC}/${file}`);
  const patterns = new Map([...built].map((make) => [String(make()), make()]));
  expect(patterns.size).toBeGreaterThan(100);
  const vulnerable: string[] = [];
  const queue = patterns.values();
  const lane = async (): Promise<void> => {
    for (const { source, flags } of queue) {
      const result = await check(source, flags, { checker: 'automaton', timeout: ANALYSIS });
      if (result.status === 'vulnerable')
        vulnerable.push(`/${source}/${flags} (${result.complexity.summary})`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  expect(vulnerable).toEqual([]);
});
