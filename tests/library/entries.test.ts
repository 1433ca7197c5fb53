import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMAND, IS_BUILT } from '../support/built.js';

/** `'../dist/ingest/index.js'`: a module of the build that a script opens by its name. */
const OPENED = /['"](?:\.\.\/)+dist\/([\w/.-]+\.js)['"]/g;

describe.skipIf(!IS_BUILT)('the modules that scripts and benches open by name', () => {
  test('are in the build', async () => {
    const dist = join(COMMAND, '..', '..');
    const missing: string[] = [];
    for (const folder of ['bench', 'scripts', 'examples'].filter((one) => existsSync(one)))
      for (const name of await readdir(folder, { recursive: true }))
        if (/\.m[jt]s$/.test(name))
          for (const [, module = ''] of (await readFile(join(folder, name), 'utf8')).matchAll(OPENED))
            if (!existsSync(join(dist, module))) missing.push(`${folder}/${name}: ${module}`);
    expect(missing).toEqual([]);
  });
});
