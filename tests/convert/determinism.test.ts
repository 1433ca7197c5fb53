import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { COMMAND, IS_BUILT } from '../support/built.js';
import { fixtures } from '../support/fixtures.js';

const plain = async (path: string): Promise<string> => JSON.stringify((await convert(path)).plan);

describe('same bytes, same plan, byte for byte', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('whatever the order', async () => {
    const first = new Map<string, string>();
    for (const path of fixtures()) first.set(path, await plain(path));
    for (const path of fixtures().reverse()) expect(await plain(path)).toBe(first.get(path));
    const together = await Promise.all(fixtures().map(plain));
    expect(together).toEqual([...first.values()]);
  });

  test.each(['Pacific/Kiritimati', 'America/Anchorage', 'Asia/Ho_Chi_Minh'])(
    'in the zone %s',
    async (place) => {
      const path = fixtures()[0] ?? '';
      process.env['TZ'] = 'UTC';
      const expected = await plain(path);
      process.env['TZ'] = place;
      expect(await plain(path)).toBe(expected);
    },
  );

  test('from a path and from bytes', async () => {
    for (const path of fixtures()) {
      const { plan } = await convert(readFileSync(path), { name: basename(path) });
      expect(JSON.stringify(plan)).toBe(await plain(path));
    }
  });
});

describe.skipIf(!IS_BUILT)('the built command (skipped where nothing is built)', () => {
  const folder = fileURLToPath(new URL('../../fixtures/documents', import.meta.url));
  const run = (environment: Record<string, string>): string =>
    execFileSync(process.execPath, [COMMAND, 'convert', `${folder}/bao-cao-quy.txt`, '--stdout'], {
      env: { PATH: process.env['PATH'] ?? '', ...environment },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });

  test.each([
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Anchorage', LANG: 'C' },
    { LANG: 'vi_VN.UTF-8', NODE_ENV: 'production' },
  ])('in %j', (environment) => {
    expect(run(environment)).toBe(run({ TZ: 'UTC', LANG: 'en_US.UTF-8' }));
  });
});
