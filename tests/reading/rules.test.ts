/**
 * Every rule of the language, by its own examples. A domain that moves to books of rules adds a line here:
 * `checkDomain('time', timeDomain)`, with its reader in a file of this folder.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

test('every book of rules is tested by its examples', () => {
  const made = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('reading'))
    .flatMap((name) => [
      ...readFileSync(new URL(`src/${name}`, root), 'utf8').matchAll(/export const (\w+) = ruleBook/gu),
    ])
    .map(([, name]) => name);
  const tested = readdirSync(new URL('tests/reading', root), 'utf8')
    .map((name) => readFileSync(new URL(`tests/reading/${name}`, root), 'utf8'))
    .join('\n');
  expect(made.filter((name) => name === undefined || !new RegExp(`\\b${name}\\b`, 'u').test(tested))).toEqual(
    [],
  );
});
