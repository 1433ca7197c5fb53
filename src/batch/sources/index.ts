import { stat } from 'node:fs/promises';
import { basename, relative, sep } from 'node:path';
import { failureOf } from '../failure.js';
import { sourceAt } from '../stream.js';
import type { Found, Passed } from '../types.js';
import { boundFolder } from './bound.js';
import { globBase, isPattern, matches } from './glob.js';
import { nameKeeper } from './names.js';
import { identity, walk } from './walk.js';

/**
 * The documents that paths name: files as they are, folders with every file below them, patterns (`2026/*.pdf`) with
 * what matches. A document's name is its path relative to the folder that was given; paths are taken in the order of their
 * code units, so that the order they are given in does not matter.
 *
 * @param output - folder that is not entered, where the plans are written
 * @param nameOf - gives the names, where some are taken already
 * @param bind - folders that are given are documents, their pictures the pages
 */
export async function* findDocuments(
  paths: readonly string[],
  output: string | null,
  nameOf = nameKeeper(),
  bind = false,
): AsyncGenerator<Found | Passed> {
  const leaveOut = output === null ? null : await identity(output);
  for (const given of [...paths].sort()) {
    if (bind && (await isFolder(given))) {
      const folder = withoutEnd(given);
      const { name, again } = nameOf(basename(folder), folder);
      if (!again) yield { label: folder, name, ...(await boundFolder(folder)) };
      continue;
    }
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
      const read =
        failure === undefined && from === null
          ? await contentAt(path)
          : { source: path, ...(failure === undefined ? {} : { failure }) };
      yield { label: path, name, bytes, ...read };
    }
  }
}

/** How many files paths name: for the progress bar, in less time than reading them takes. */
export async function countFiles(
  paths: readonly string[],
  output: string | null,
  bind = false,
): Promise<number> {
  const folders = bind ? await Promise.all(paths.map(isFolder)) : [];
  let count = folders.filter(Boolean).length;
  const others = paths.filter((_, index) => folders[index] !== true);
  for await (const item of findDocuments(others, output)) if (!('remark' in item)) count++;
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
    const folder = withoutEnd(given);
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

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}

/** A folder's path without the separator it may end with. */
function withoutEnd(folder: string): string {
  return folder.endsWith(sep) ? folder.slice(0, -1) || sep : folder;
}

/** What a path that was given stands for; a failure where it is a stream that breaks off. */
async function contentAt(path: string): Promise<Pick<Found, 'source' | 'failure'>> {
  try {
    return { source: await sourceAt(path) };
  } catch (error) {
    return { source: path, failure: failureOf(error) };
  }
}
