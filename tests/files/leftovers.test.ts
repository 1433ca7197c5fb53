import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { removeAtEnd, temporaryFolder } from '../../src/files/index.js';
import { temporaryFolder as testFolder } from '../support/folder.js';

const listeners = (): number => process.listenerCount('SIGTERM');

test('signals are listened for as long as anything is there to be taken away', () => {
  const before = listeners();
  const one = temporaryFolder('kehoach-');
  const path = join(testFolder(), 'a');
  const two = removeAtEnd(path);
  expect(basename(one.path)).toMatch(/^kehoach-/u);
  expect(existsSync(one.path)).toBe(true);
  expect(listeners()).toBe(before + 1);
  rmSync(one.path, { recursive: true });
  one.done();
  expect(listeners()).toBe(before + 1);
  two();
  expect(listeners()).toBe(before);
});

test('a folder that cannot be made leaves nobody listening', () => {
  const before = listeners();
  expect(() => temporaryFolder('không có/kehoach-')).toThrow();
  expect(listeners()).toBe(before);
});

test('a signal that somebody else listens for is theirs to answer', () => {
  const { path, done } = temporaryFolder('kehoach-');
  const other = (): void => undefined;
  process.on('SIGHUP', other);
  process.emit('SIGHUP', 'SIGHUP');
  process.off('SIGHUP', other);
  expect(existsSync(path)).toBe(true);
  rmSync(path, { recursive: true });
  done();
});
