import { stat } from 'node:fs/promises';
import { basename, relative, sep } from 'node:path';
import { failureOf } from '../failure.js';
import { sourceAt } from '../stream.js';
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
 * @param nameOf - gives the names, where some are taken already
 */
export async function* findDocuments(
  paths: readonly string[],
  output: string | null,
  nameOf = nameKeeper(),
): AsyncGenerator<Found | Passed> {
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
      const read =
        failure === undefined && from === null
          ? await contentAt(path)
          : { source: path, ...(failure === undefined ? {} : { failure }) };
      yield { label: path, name, bytes, ...read };
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

/** What a path that was given stands for; a failure where it is a stream that breaks off. */
async function contentAt(path: string): Promise<Pick<Found, 'source' | 'failure'>> {
  try {
    return { source: await sourceAt(path) };
  } catch (error) {
    return { source: path, failure: failureOf(error) };
  }
}
