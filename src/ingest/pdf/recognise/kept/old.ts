import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Pages not used for so long are dropped, milliseconds: 30 days. */
const UNUSED = 30 * 24 * 3600 * 1000;
/** Most bytes that are kept; a page has some 30 KB. */
const MOST_BYTES = 200 * 1024 * 1024;
/** Files asked for their size at once. */
const ASKED_AT_ONCE = 64;

interface Used {
  path: string;
  bytes: number;
  at: number;
}

/** Drops what was not used for long, and of the rest the longest unused until it fits. What a killed process left half-written ages likewise. */
export async function dropOld(
  folder: string,
  ending: string,
  { now = Date.now(), most = MOST_BYTES }: { now?: number; most?: number } = {},
): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const files = await usesOf(
    names.filter((name) => name.endsWith(ending) || name.endsWith('.tmp')).map((name) => join(folder, name)),
  );
  files.sort((a, b) => b.at - a.at || (a.path < b.path ? -1 : 1));
  let kept = 0;
  for (const { path, bytes, at } of files) {
    kept += bytes;
    if (now - at > UNUSED || kept > most) await rm(path, { force: true }).catch(() => undefined);
  }
}

async function usesOf(paths: readonly string[]): Promise<Used[]> {
  const found: Used[] = [];
  for (let from = 0; from < paths.length; from += ASKED_AT_ONCE) {
    const some = paths.slice(from, from + ASKED_AT_ONCE).map(async (path): Promise<Used[]> => {
      const status = await stat(path).catch(() => null);
      return status === null ? [] : [{ path, bytes: status.size, at: status.mtimeMs }];
    });
    found.push(...(await Promise.all(some)).flat());
  }
  return found;
}
