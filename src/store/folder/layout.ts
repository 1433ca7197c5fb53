import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Extractor, VersionKey } from '../types.js';

/** Hex digits of the hash that documents are spread over folders by: no folder then holds more than a few thousand. */
const SPREAD = 2;

/** Where things stand in a store's folder. */
export function layoutOf(root: string) {
  const spread = (sha256: string): string => join(sha256.slice(0, SPREAD), sha256);
  const of = (kind: string, { sha256, ...extractor }: VersionKey, ending: string): string =>
    join(root, kind, folderOf(extractor), `${spread(sha256)}${ending}`);
  return {
    documents: join(root, 'documents'),
    document: (sha256: string) => join(root, 'documents', `${spread(sha256)}.json`),
    name: (sha256: string, name: string) => join(root, 'names', spread(sha256), `${digest(name)}.json`),
    /** Batches of what people corrected, each named by how many lines were there before. */
    corrections: (sha256: string) => join(root, 'corrections', spread(sha256)),
    /** Pages of a long scan, read ahead of the document. */
    pages: (sha256: string) => join(root, 'pages', spread(sha256)),
    content: (sha256: string) => join(root, 'contents', spread(sha256)),
    results: (extractor: Extractor) => join(root, 'results', folderOf(extractor)),
    /** The line of the manifest; a result is there when this file is. */
    result: (key: VersionKey) => of('results', key, '.json'),
    plan: (key: VersionKey) => of('plans', key, '.plan.json'),
    /** The canonical text and what became of its words. */
    text: (key: VersionKey) => of('texts', key, '.json'),
  };
}

export type Layout = ReturnType<typeof layoutOf>;

/** `0.1.0~5f0c94d2`: one folder for each extractor and its options. */
function folderOf({ version, options }: Extractor): string {
  return `${version}~${digest(options)}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
