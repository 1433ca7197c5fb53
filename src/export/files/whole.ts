/** Files written whole or not at all: into a temporary file beside it, flushed to disk, then renamed over it. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file being written. Until `commit`, whatever stands at its path stays. */
export interface WholeFile {
  write(text: string): Promise<void>;
  /** Puts the file in its place. */
  commit(): Promise<void>;
  /** Takes away what was written; nothing happens after `commit`. */
  discard(): Promise<void>;
}

/** UTF-16 units gathered before they go to the disk. */
const BUFFERED = 1 << 16;

export async function openWhole(path: string): Promise<WholeFile> {
  const temporary = await temporaryBeside(path);
  const file = await open(temporary, 'w');
  let closed = false;
  let parts: string[] = [];
  let length = 0;
  const flush = async () => {
    if (length === 0) return;
    const text = parts.join('');
    parts = [];
    length = 0;
    await file.writeFile(text, 'utf8');
  };
  const close = async () => {
    if (!closed) await file.close();
    closed = true;
  };
  return {
    async write(text) {
      parts.push(text);
      length += text.length;
      if (length >= BUFFERED) await flush();
    },
    async commit() {
      await flush();
      await file.sync();
      await close();
      await rename(temporary, path);
    },
    async discard() {
      await close();
      await rm(temporary, { force: true });
    },
  };
}

/** A path beside `path`, on the same disk, for a file that will take its place; the folder is made. */
export async function temporaryBeside(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  return `${path}.${randomUUID()}.tmp`;
}

/** Runs `work` with files open and commits them all, or none where it fails. */
export async function writingWhole(
  paths: readonly string[],
  work: (files: readonly WholeFile[]) => Promise<void>,
): Promise<void> {
  const files: WholeFile[] = [];
  try {
    for (const path of paths) files.push(await openWhole(path));
    await work(files);
    for (const file of files) await file.commit();
  } finally {
    await Promise.all(files.map((file) => file.discard()));
  }
}

/** Lets `work` make a file at a temporary path beside `path` and puts it in place when it is done. */
export async function replacing(path: string, work: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = await temporaryBeside(path);
  try {
    await work(temporary);
    const file = await open(temporary, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
