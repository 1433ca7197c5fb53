import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  createReadStream,
  createWriteStream,
  fsync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { removeAtEnd } from './leftovers.js';
import { type Place, placeOf } from './place.js';
import { unwritable } from './unwritable.js';

const flushToDisk = promisify(fsync);

/** UTF-16 units gathered before they go to the file. */
const BUFFERED = 1 << 16;

/** A file being written. Until `commit`, whatever stands at its path stays. */
export interface WholeFile {
  write: (text: string) => void;
  /** Puts the file in its place, flushed to disk. */
  commit: () => Promise<void>;
  /** Takes away what was written; nothing happens after `commit`. */
  discard: () => void;
}

/**
 * Opens a file that is written whole or not at all: into a temporary file, flushed to disk, then renamed over it. Only the
 * flush waits for the disk; the rest goes to the system's cache and is done at once. A link is followed, and what is no file, as
 * `/dev/null` or a pipe, is written to as it stands.
 *
 * @param path - the file; folders above it are made
 * @param staging - folder for the temporary file, on the same disk; beside the file where none is given
 * @throws KehoachError `disk-full` or `output-unwritable`, here and from each of its functions
 */
export function openWhole(path: string, staging?: string): WholeFile {
  const place = placeOf(path);
  const temporary = place.isStream ? path : temporaryIn(place.path, staging ?? dirname(place.path));
  const done = place.isStream ? () => undefined : removeAtEnd(temporary);
  let file: number | null = coded(path, () => {
    try {
      return openSync(temporary, 'w');
    } catch (cause) {
      done();
      throw cause;
    }
  });
  let text = '';
  const close = (): void => {
    if (file !== null) closeSync(file);
    file = null;
  };
  const flush = (): void => {
    if (file !== null) writeAll(file, Buffer.from(text, 'utf8'));
    text = '';
  };
  return {
    write(more) {
      text += more;
      if (text.length >= BUFFERED) coded(path, flush);
    },
    async commit() {
      try {
        flush();
        if (file !== null && !place.isStream) await flushToDisk(file);
        close();
        if (!place.isStream) putInPlace(temporary, place);
        done();
      } catch (cause) {
        throw unwritable(path, cause);
      }
    },
    discard() {
      close();
      if (!place.isStream) rmSync(temporary, { force: true });
      done();
    },
  };
}

/**
 * Writes a file whole or not at all.
 *
 * @param path - the file; folders above it are made
 * @param text - the content, or its pieces, which are taken one at a time
 * @param staging - folder for the temporary file, on the same disk
 * @throws KehoachError `disk-full` or `output-unwritable`
 */
export async function writeWhole(
  path: string,
  text: string | Iterable<string>,
  staging?: string,
): Promise<void> {
  const file = openWhole(path, staging);
  try {
    for (const piece of typeof text === 'string' ? [text] : text) file.write(piece);
    await file.commit();
  } catch (cause) {
    throw unwritable(path, cause);
  } finally {
    file.discard();
  }
}

/** Runs `work` with files open and commits them all, or none where it fails. */
export async function writingWhole(
  paths: readonly string[],
  work: (files: readonly WholeFile[]) => void | Promise<void>,
): Promise<void> {
  const files: WholeFile[] = [];
  try {
    for (const path of paths) files.push(openWhole(path));
    await work(files);
    for (const file of files) await file.commit();
  } finally {
    for (const file of files) file.discard();
  }
}

/** Lets `work` make a file at a temporary path and puts it in place when it is done. */
export async function replacing(path: string, work: (temporary: string) => Promise<void>): Promise<void> {
  const place = placeOf(path);
  const temporary = temporaryIn(place.path, place.isStream ? tmpdir() : dirname(place.path));
  const done = removeAtEnd(temporary);
  try {
    await work(temporary);
    try {
      if (place.isStream) await pipeline(createReadStream(temporary), createWriteStream(path));
      else {
        await flush(temporary);
        putInPlace(temporary, place);
      }
    } catch (cause) {
      throw unwritable(path, cause);
    }
  } finally {
    rmSync(temporary, { force: true });
    done();
  }
}

async function flush(path: string): Promise<void> {
  const file = openSync(path, 'r+');
  try {
    await flushToDisk(file);
  } finally {
    closeSync(file);
  }
}

/** A path beside `path`, on the same disk, for a file that will take its place; the folder is made. */
export function temporaryBeside(path: string): string {
  return temporaryIn(path, dirname(path));
}

/** A file that is replaced keeps its permissions. */
function putInPlace(temporary: string, { path, mode }: Place): void {
  if (mode !== null) chmodSync(temporary, mode);
  renameSync(temporary, path);
}

/**
 * Appends all of the bytes, going on after short writes: on a disk that fills up, a single write stores a part and reports
 * no error.
 */
export function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

function temporaryIn(path: string, staging: string): string {
  coded(path, () => mkdirSync(dirname(path), { recursive: true }));
  return join(staging, `${randomUUID()}.tmp`);
}

function coded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw unwritable(path, cause);
  }
}
