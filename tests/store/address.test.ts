import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf, shownAddress } from '../../src/store/index.js';
import { temporaryFolder } from '../support/folder.js';

const folder = temporaryFolder();

describe('where a server is', () => {
  test('comes from the flag, then the environment, then a file', async () => {
    const file = join(folder, 'dia-chi');
    await writeFile(file, 'redis://tu-tep:6379\n');
    const env = { KEHOACH_QUEUE: 'redis://tu-moi-truong:6379', KEHOACH_QUEUE_FILE: file };
    expect(addressOf('queue', 'redis://tu-co:6379', env).url).toBe('redis://tu-co:6379');
    expect(addressOf('queue', undefined, env).url).toBe('redis://tu-moi-truong:6379');
    expect(addressOf('queue', undefined, { KEHOACH_QUEUE_FILE: file }).url).toBe('redis://tu-tep:6379');
  });

  test('takes user and password from the environment or a file', async () => {
    const file = join(folder, 'mat-khau');
    await writeFile(file, 'bí mật/1\n');
    const fromFile = addressOf('store', 'postgres://kho/van-ban', {
      KEHOACH_STORE_USER: 'may-doc',
      KEHOACH_STORE_PASSWORD_FILE: file,
    });
    expect(fromFile.url).toBe('postgres://may-doc:b%C3%AD%20m%E1%BA%ADt%2F1@kho/van-ban');
    expect(fromFile.shown).toBe('postgres://kho/van-ban');
    const given = addressOf('queue', 'redis://hang-doi', { KEHOACH_QUEUE_PASSWORD: 'bi-mat' });
    expect(given.url).toBe('redis://:bi-mat@hang-doi');
  });

  test('refuses a password on the command line without repeating it', () => {
    const refused = (): unknown => addressOf('queue', 'redis://ai:bi-mat@hang-doi', {});
    expect(refused).toThrow(/KEHOACH_QUEUE_PASSWORD|command line/u);
    expect(refused).not.toThrow(/bi-mat/u);
  });

  test('is needed, and a queue is no folder', () => {
    expect(() => addressOf('queue', undefined, {})).toThrow(/--queue or KEHOACH_QUEUE/u);
    expect(() => addressOf('queue', './hang-doi', {})).toThrow(/redis:/u);
    expect(addressOf('store', './kho', {})).toEqual({ url: './kho', shown: './kho' });
  });

  test.each([
    [
      'postgres://ai:bi-mat@kho:5433/van-ban?sslmode=verify-full&password=bi-mat',
      'postgres://kho:5433/van-ban',
    ],
    ['rediss://:bi-mat@hang-doi/2', 'rediss://hang-doi/2'],
    ['/kho/van-ban', '/kho/van-ban'],
  ])('%s is shown as %s', (address, shown) => {
    expect(shownAddress(address)).toBe(shown);
  });
});
