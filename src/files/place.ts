import { lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where a file that was asked for really goes. */
export interface Place {
  path: string;
  /** A device, a pipe or an open file of a process: there is nothing to replace, it is written to. */
  isStream: boolean;
  /** Permissions of the file that is replaced; null where there is none. */
  mode: number | null;
}

/** Links followed one by one before they are taken for a circle, as Linux has it. */
const MOST_LINKS = 40;

/** Folders in which names stand for devices and for what a process has open. */
const SYSTEM_FOLDER = /^(?:\/dev(?:\/fd|\/pts)?|\/proc\/.{1,200}\/fd)$/u;

/**
 * Follows links to what they name, a file that is still to be made among it, so that the link stays; tells what can be replaced from what
 * can only be written to.
 */
export function placeOf(path: string): Place {
  const found = told(() => statSync(path));
  if (found !== null && !found.isFile() && !found.isDirectory()) return { path, isStream: true, mode: null };
  const folder = told(() => realpathSync(dirname(path)));
  if (folder !== null && SYSTEM_FOLDER.test(folder)) return { path, isStream: true, mode: null };
  const followed = behindLinks(path);
  if (followed !== path && found !== null && isSystem(followed)) return { path, isStream: true, mode: null };
  return { path: followed, isStream: false, mode: found?.isFile() === true ? found.mode & 0o777 : null };
}

function isSystem(path: string): boolean {
  const folder = told(() => realpathSync(dirname(path)));
  return folder !== null && SYSTEM_FOLDER.test(folder);
}

/** The path at the end of a chain of links; there need not be anything. */
function behindLinks(path: string): string {
  let at = path;
  for (let link = 0; link < MOST_LINKS && told(() => lstatSync(at))?.isSymbolicLink() === true; link++) {
    if (isSystem(at)) return at;
    at = resolve(join(realpathSync(dirname(at)), '.'), readlinkSync(at));
  }
  return at;
}

function told<T extends Stats | string>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
