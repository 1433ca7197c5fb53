/**
 * The reading cases that stand beside the project in places (../shared/cases): small documents with their right values. Those not read
 * yet are listed in cases.unread.json; the list can only shrink: a case on it that is read fails here until it is taken off.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { COMMAND, IS_BUILT } from './support/built.js';

const CASES = fileURLToPath(new URL('../../shared/cases', import.meta.url));
const RUNNER = `${CASES}/run.mjs`;
const unread: string[] = JSON.parse(readFileSync(new URL('./cases.unread.json', import.meta.url), 'utf8'));
const here = existsSync(RUNNER) && IS_BUILT;

test.skipIf(!here)('every case is read but those listed (skipped where ../shared/cases is not there)', () => {
  const failed = [...printed().matchAll(/^✗ (\S+)/gmu)].map(([, name]) => name ?? '');
  expect(failed.filter((name) => !unread.includes(name))).toEqual([]);
  expect(unread.filter((name) => !failed.includes(name))).toEqual([]);
});

/** What the runner prints; it exits with 1 where a case fails. */
function printed(): string {
  try {
    return execFileSync(process.execPath, [RUNNER, COMMAND], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout;
    throw error;
  }
}
