import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** One document to read. */
export interface Input {
  /** As shown to people. */
  label: string;
  /** Name for the output, relative to the folder that was given. */
  name: string;
  source: string | Uint8Array;
}

/**
 * The documents a command was given: files as they are, folders with every file below them in the order of their names (hidden
 * ones left out), `-` for standard input.
 */
export async function* inputsOf(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') {
      yield { label: '(standard input)', name: 'stdin', source: new Uint8Array(await buffer(process.stdin)) };
    } else if (await isFolder(path)) {
      for await (const file of filesBelow(path))
        yield { label: file, name: relative(path, file), source: file };
    } else {
      yield { label: path, name: path.split(/[\\/]/u).at(-1) ?? path, source: path };
    }
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}
