/** Long scans: their pages are read by jobs of their own, on as many workers as there are, and the document when they are. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OcrOptions, Pool } from '../batch/index.js';
import { temporaryFolder } from '../files/index.js';
import type { Pages, Store } from '../store/index.js';
import { VERSION } from '../version.js';
import type { QueuedDocument } from './job.js';

/** Smaller files are not looked at: a scan of many pages is larger. */
const LOOKED_AT_BYTES = 256 * 1024;

/** Folder of a cache that pages are kept in. */
const PAGES = 'pages';

const USUAL: OcrOptions = { mode: 'auto', engine: 'auto' };

/** Pages of one part. */
export type Part = NonNullable<QueuedDocument['part']>;

/** The parts of a scan that is to be read by several; none where one worker reads it as a whole. */
export async function partsOf(
  { isSplit, reading }: QueuedDocument,
  content: Uint8Array,
  pool: Pick<Pool, 'pages'>,
  partPages: number,
): Promise<Part[]> {
  const isPdf = Buffer.from(content.subarray(0, 1024)).includes('%PDF-');
  if (isSplit === true || !isPdf || content.length < LOOKED_AT_BYTES || reading.ocr?.mode === 'off')
    return [];
  const look = await pool.pages({ kind: 'pages', source: content, atLeast: 2 * partPages });
  // What is wrong with it is told when it is read.
  if (look.failure !== null || !look.isScan || look.pages < 2 * partPages) return [];
  return Array.from({ length: Math.ceil(look.pages / partPages) }, (_, at) => ({
    from: at * partPages + 1,
    to: Math.min((at + 1) * partPages, look.pages),
  }));
}

/** Name of a part in the store; other versions may read other words. */
export function partName({ from, to }: Part): string {
  return `${VERSION}-${from}-${to}`;
}

/**
 * Reads the pages of a part and keeps them in the store.
 *
 * @returns false where they could not be read: they are then read, or what is wrong with them is told, with the document
 */
export async function readPart(
  { key, reading }: QueuedDocument,
  part: Part,
  store: Store,
  pool: Pick<Pool, 'pages'>,
): Promise<boolean> {
  if (await store.hasPages(key.sha256, partName(part))) return true;
  const source = await store.content(key.sha256);
  return inCache(async (cache) => {
    const ocr = { ...(reading.ocr ?? USUAL), cache };
    const { failure } = await pool.pages({ kind: 'pages', source, read: { ...part, ocr } });
    if (failure !== null) return false;
    await store.keepPages(key.sha256, partName(part), await pagesIn(cache));
    return true;
  });
}

/** Runs a conversion that finds the pages which were read ahead. */
export function withPages<T>(
  document: QueuedDocument,
  store: Store,
  work: (document: QueuedDocument) => Promise<T>,
): Promise<T> {
  return inCache(async (cache) => {
    await mkdir(join(cache, PAGES), { recursive: true });
    for (const [name, text] of Object.entries(await store.pages(document.key.sha256))) {
      await writeFile(join(cache, PAGES, name), text, { mode: 0o600 });
    }
    return work({
      ...document,
      reading: { ...document.reading, ocr: { ...(document.reading.ocr ?? USUAL), cache } },
    });
  });
}

async function pagesIn(cache: string): Promise<Pages> {
  const pages: Pages = {};
  for (const name of await readdir(join(cache, PAGES)).catch(() => [])) {
    if (name.endsWith('.json')) pages[name] = await readFile(join(cache, PAGES, name), 'utf8');
  }
  return pages;
}

async function inCache<T>(work: (cache: string) => Promise<T>): Promise<T> {
  const { path, done } = temporaryFolder('kehoach-pages-');
  try {
    return await work(path);
  } finally {
    await rm(path, { recursive: true, force: true });
    done();
  }
}
