import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replacing, writeWhole } from '../../src/files/index.js';
import { temporaryFolder } from '../support/folder.js';

const WAYS: [string, (path: string) => Promise<void>][] = [
  ['written', (path) => writeWhole(path, 'mới')],
  ['made elsewhere', (path) => replacing(path, async (temporary) => writeFileSync(temporary, 'mới'))],
];

describe.skipIf(process.platform === 'win32').each(WAYS)('a file that is %s', (_, write) => {
  test('leaves a device a device', async () => {
    await write('/dev/null');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('goes through a link, one to a device and one to nothing yet among them', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'nơi khác'));
    writeFileSync(join(folder, 'nơi khác', 'a'), 'cũ');
    symlinkSync(join('nơi khác', 'a'), join(folder, 'lk'));
    symlinkSync('lk', join(folder, 'lk của lk'));
    symlinkSync(join('nơi khác', 'b'), join(folder, 'lk trống'));
    symlinkSync('/dev/null', join(folder, 'lk rỗng'));
    for (const name of ['lk của lk', 'lk trống', 'lk rỗng']) {
      await write(join(folder, name));
      expect(lstatSync(join(folder, name)).isSymbolicLink()).toBe(true);
    }
    expect(readFileSync(join(folder, 'nơi khác', 'a'), 'utf8')).toBe('mới');
    expect(readFileSync(join(folder, 'nơi khác', 'b'), 'utf8')).toBe('mới');
    expect(readdirSync(join(folder, 'nơi khác'))).toEqual(['a', 'b']);
    expect(readdirSync(folder)).toHaveLength(5);
  });

  test('goes into a pipe', async () => {
    const pipe = join(temporaryFolder(), 'ống');
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'ignore'] });
    let read = '';
    reader.stdout.on('data', (chunk: Buffer) => {
      read += chunk.toString('utf8');
    });
    const ended = new Promise((resolve) => reader.on('close', resolve));
    await write(pipe);
    await ended;
    expect(read).toBe('mới');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  test('keeps the permissions of the one it replaces', async () => {
    const path = join(temporaryFolder(), 'a');
    writeFileSync(path, 'cũ');
    chmodSync(path, 0o600);
    await write(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});
