import { access, mkdir, readFile, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Conversion } from '../../convert.js';
import { KehoachError } from '../../errors.js';
import { systemCode } from '../../files/index.js';
import type { Plan } from '../../plan/index.js';
import { readPlace } from '../content.js';
import { correctedKey } from '../corrected.js';
import type { Again, Extractor, PackedResult, Result, Store, StoredDocument, VersionKey } from '../types.js';
import { correct, correctionsIn } from './corrections.js';
import { namesIn, passing, readJson, readText, writeOnce } from './files.js';
import { latest } from './latest.js';
import { type Layout, layoutOf } from './layout.js';
import { type PackedFiles, pack } from './pack.js';
import { pagesIn } from './pages.js';
import { type Line, summarize } from './summary.js';

/**
 * A store in a folder that every machine sees. Files are written whole and never changed. A result counts from the moment its
 * line of the manifest is there, which is written after the plan: a stop in between leaves a plan that the next try finds equal.
 */
export async function openFolder(path: string): Promise<Store> {
  const root = resolve(path);
  const layout = layoutOf(root);
  await mkdir(layout.documents, { recursive: true }).catch((cause: unknown) => {
    throw new KehoachError('store-unusable', `${path} cannot be made: ${systemCode(cause)}.`, { cause });
  });

  async function* documents(): AsyncGenerator<StoredDocument> {
    for (const part of await namesIn(layout.documents)) {
      for (const name of await namesIn(join(layout.documents, part))) {
        const document = await readJson<StoredDocument>(layout.document(basename(name, '.json')));
        if (document !== null) yield document;
      }
    }
  }

  async function* entries(extractor: Extractor): AsyncGenerator<Line> {
    const folder = layout.results(extractor);
    for (const part of await namesIn(folder)) {
      for (const name of await namesIn(join(folder, part))) {
        const entry = await readJson<Line>(join(folder, part, name));
        if (entry !== null) yield entry;
      }
    }
  }

  const exists = (file: string): Promise<boolean> =>
    passing(() =>
      access(file).then(
        () => true,
        () => false,
      ),
    );

  const store: Store = {
    async keep(document, content) {
      const { sha256 } = document;
      if (content !== null) await writeOnce(layout.content(sha256), content);
      const text = `${JSON.stringify(document)}\n`;
      if (await writeOnce(layout.document(sha256), text)) return document;
      const first = (await readJson<StoredDocument>(layout.document(sha256))) ?? document;
      if (first.name !== document.name) await writeOnce(layout.name(sha256, document.name), text);
      return first;
    },
    async content(sha256) {
      const kept = await passing(() => readFile(layout.content(sha256)).catch(nullWhereMissing));
      if (kept !== null) return kept;
      const document = await readJson<StoredDocument>(layout.document(sha256));
      if (document?.place == null) throw lost();
      return readPlace(document.place, sha256);
    },
    has: (key) => exists(layout.result(key)),
    async isDone(key) {
      const lines = await correctionsIn(layout.corrections(key.sha256));
      return exists(layout.result(correctedKey(key, lines)));
    },
    result: (key) => readResult(layout, key),
    packer: new URL('./pack.js', import.meta.url).href,
    async pending(key) {
      return (await store.isDone(key)) ? null : store.content(key.sha256);
    },
    async commit(result) {
      const { entry } = result;
      const key: VersionKey = { sha256: entry.sha256, version: entry.version, options: entry.options };
      const corrections = (await correctionsIn(layout.corrections(key.sha256))).length;
      if (await exists(layout.result(key))) return { isNew: false, corrections };
      const files = filesOf(result);
      if (files !== null) {
        await Promise.all([writeOnce(layout.plan(key), files.plan), writeOnce(layout.text(key), files.text)]);
      }
      const line = `${JSON.stringify({ ...entry, at: Date.now() } satisfies Line)}\n`;
      return { isNew: await writeOnce(layout.result(key), line), corrections };
    },
    ...pagesIn(layout),
    latest: (most) => latest(documents(), layout, most),
    corrections: (sha256) => correctionsIn(layout.corrections(sha256)),
    correct: (sha256, known, lines) => correct(layout.corrections(sha256), known, lines),
    async *todo(extractor: Extractor, again: Again) {
      for await (const document of documents()) {
        const key = { sha256: document.sha256, ...extractor };
        const entry = await readJson<Line>(layout.result(key));
        if (again === 'missing' && entry === null) yield document;
        if (again === 'failed' && entry?.status === 'failed') {
          await passing(() => rm(layout.result(key), { force: true }));
          yield document;
        }
      }
    },
    summary: (extractor) => summarize(documents(), entries(extractor)),
    ping: async () => {
      await passing(() => access(layout.documents));
    },
    close: async () => undefined,
  };
  return store;
}

function filesOf(result: Result | PackedResult): PackedFiles | null {
  // What the packer of this store has made.
  if ('packed' in result) return result.packed as PackedFiles;
  return result.conversion === null ? null : pack(result.conversion);
}

async function readResult(layout: Layout, key: VersionKey): Promise<Result | null> {
  const line = await readJson<Line>(layout.result(key));
  if (line === null) return null;
  const { at: _, ...entry } = line;
  const [plan, rest] = await Promise.all([
    readText(layout.plan(key)),
    readJson<Omit<Conversion, 'plan'>>(layout.text(key)),
  ]);
  if (entry.status === 'failed' || plan === null || rest === null) return { entry, conversion: null };
  return { entry, conversion: { plan: JSON.parse(plan) as Plan, ...rest } };
}

function nullWhereMissing(error: unknown): null {
  if (systemCode(error) === 'ENOENT') return null;
  throw error;
}

function lost(): KehoachError {
  return new KehoachError(
    'file-not-found',
    'The store has neither the bytes of the document nor their place.',
  );
}
