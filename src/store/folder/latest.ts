import { stat } from 'node:fs/promises';
import type { StoredDocument } from '../types.js';
import { passing } from './files.js';
import type { Layout } from './layout.js';

/** The documents that came last, the latest first; every one is looked at. */
export async function latest(
  documents: AsyncIterable<StoredDocument>,
  layout: Layout,
  most: number,
): Promise<(StoredDocument & { addedAt: Date })[]> {
  const all: (StoredDocument & { addedAt: Date })[] = [];
  for await (const document of documents) {
    const { mtime } = await passing(() => stat(layout.document(document.sha256)));
    all.push({ ...document, addedAt: mtime });
  }
  return all
    .sort((a, b) => b.addedAt.getTime() - a.addedAt.getTime() || (a.sha256 < b.sha256 ? -1 : 1))
    .slice(0, most);
}
