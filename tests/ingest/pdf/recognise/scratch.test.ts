import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../../../src/ingest/pdf/recognise/engines/scratch.js';

test('a folder that a killed process left is taken away by the next, others stay', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'kehoach-test-'));
  try {
    const { pid: gone } = spawnSync(process.execPath, ['-e', '']);
    const hourAgo = new Date(Date.now() - 3600 * 1000);
    const names = {
      left: `kehoach-read-${gone}-aaaaaa`,
      // Of a process in a container, whose number says nothing here.
      atWork: `kehoach-read-${gone}-bbbbbb`,
      ours: `kehoach-read-${process.pid}-cccccc`,
      other: 'kehoach-1234',
    };
    for (const [key, name] of Object.entries(names)) {
      await mkdir(join(parent, name));
      await writeFile(join(parent, name, '0.pgm'), '');
      if (key !== 'atWork') await utimes(join(parent, name), hourAgo, hourAgo);
    }
    const made = await scratchFolder(parent);
    const left = (await readdir(parent)).map((name) => join(parent, name));
    expect(left.sort()).toEqual(
      [made, ...[names.atWork, names.ours, names.other].map((name) => join(parent, name))].sort(),
    );
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
});
