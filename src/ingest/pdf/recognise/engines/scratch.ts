import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `kehoach-read-4711-aB3dE6`: the number is that of the process. */
const PREFIX = 'kehoach-read-';
const NAME = /^kehoach-read-(\d+)-/u;
/** A folder nothing was put into for so long is nobody's, milliseconds: a page takes three minutes at most. */
const LEFT = 15 * 60 * 1000;

/**
 * A folder of this process for the pictures on their way to an engine. Folders of processes that were killed, which could not take them away, are
 * taken away first.
 *
 * @param parent - the folder to make it in
 */
export async function scratchFolder(parent = tmpdir()): Promise<string> {
  await sweepLeft(parent);
  return mkdtemp(join(parent, `${PREFIX}${process.pid}-`));
}

/** Takes away the folders of processes that are gone. One whose process may live on another machine or in a container is known by its age. */
export async function sweepLeft(parent: string, now = Date.now()): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    const [, id] = NAME.exec(name) ?? [];
    if (id === undefined || isAlive(Number(id))) continue;
    const path = join(parent, name);
    const status = await stat(path).catch(() => null);
    if (status === null || now - status.mtimeMs < LEFT) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
