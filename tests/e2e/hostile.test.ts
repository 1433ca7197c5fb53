import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hostileFiles, KINDS } from '../../scripts/support/hostile.mjs';
import { asText, planLines } from '../../scripts/support/plans.mjs';
import { IS_BUILT, kehoach } from '../support/built.js';
import { manifestOf, temporaryFolder } from '../support/folder.js';

/** For all of them, on a slow machine. */
const MOST_TIME = 180_000;

test.skipIf(!IS_BUILT)(
  'ninety-eight kinds of hostile file cost each other nothing',
  { timeout: MOST_TIME },
  async () => {
    const folder = temporaryFolder();
    const [sources, output] = [join(folder, 'đến'), join(folder, 'ra')];
    mkdirSync(sources);
    const names: string[] = [];
    for await (const { name, bytes } of hostileFiles()) {
      writeFileSync(join(sources, name), bytes);
      names.push(name);
    }
    expect(new Set(names).size).toBe(KINDS);
    for (const name of ['a lành.txt', 'z lành.txt']) writeFileSync(join(sources, name), asText(planLines(1)));
    const { code } = await kehoach(['convert', sources, '-o', output, '--timeout', '20', '--quiet']);
    expect(code).toBe(1);
    const lines = await manifestOf(output);
    expect(lines).toHaveLength(KINDS + 2);
    const uncoded = lines.filter(({ error }) => (error as { code: string } | null)?.code === 'internal');
    expect(uncoded.map(({ name, error }) => [name, error])).toEqual([]);
    const good = lines.filter(({ name }) => String(name).endsWith('lành.txt'));
    expect(good.map(({ counts }) => (counts as { tasks: number }).tasks)).toEqual([20, 20]);
  },
);
