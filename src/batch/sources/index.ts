import { stat } from 'node:fs/promises';
import { basename, relative, sep } from 'node:path';
import type { Found, Passed } from '../types.js';
import { globBase, isPattern, matches } from './glob.js';
import { nameKeeper } from './names.js';
import { identity, walk } from './walk.js';

/**
 * The documents that paths name: files as they are, folders with every file below them, patterns (`2026/*.pdf`) with
 * what matches. A document's name is its path relative to the folder that was given; paths are taken in the order of their
 * code units, so that the order they are given in does not matter.
 *
 * @param output - folder that is not entered, where the plans are written
 */
export async function* findDocuments(
  paths: readonly string[],
  output: string | null,
): AsyncGenerator<Found | Passed> {
  const nameOf = nameKeeper();
  const leaveOut = output === null ? null : await identity(output);
  for (const given of [...paths].sort()) {
    for await (const item of filesOf(given, leaveOut)) {
      if ('remark' in item) {
        yield item;
        continue;
      }
      const { path, bytes, failure, from } = item;
      const { name, again } = nameOf(
        from === null ? basename(path) : relative(from, path) || basename(path),
        path,
      );
      if (again) continue;
      yield { label: path, name, source: path, bytes, ...(failure === undefined ? {} : { failure }) };
    }
  }
}

/** How many files paths name: for the progress bar, in less time than reading them takes. */
export async function countFiles(paths: readonly string[], output: string | null): Promise<number> {
  let count = 0;
  for await (const item of findDocuments(paths, output)) if (!('remark' in item)) count++;
  return count;
}

/** The part of a given path that every document it names lies below. */
export function rootOf(given: string): string {
  return isPattern(given) ? globBase(given) : given;
}

type FileOf = { path: string; bytes: number | null; from: string | null; failure?: Found['failure'] };

async function* filesOf(given: string, leaveOut: string | null): AsyncGenerator<FileOf | Passed> {
  const status = await stat(given).catch(() => null);
  if (status?.isDirectory() === true) {
    const folder = given.endsWith(sep) ? given.slice(0, -1) || sep : given;
    for await (const item of walk(folder, leaveOut)) yield 'remark' in item ? item : { ...item, from: given };
  } else if (status === null && isPattern(given)) {
    for await (const path of matches(given)) {
      const size = await stat(path).catch(() => null);
      yield { path, bytes: size?.size ?? null, from: globBase(given) };
    }
  } else {
    yield { path: given, bytes: status?.size ?? null, from: null };
  }
}
