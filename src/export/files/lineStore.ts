/** Lines of JSON on disk, found by the document they belong to. */
import { closeSync, openSync } from 'node:fs';
import { linesOf, readStretch, type Stretch, writeAll } from '../../files/index.js';

/**
 * Where the lines of a document are: how many, and offset and length of each stretch of them, one behind the other. Numbers in a row, as there is one
 * of these for every document of every table.
 */
type Place = number[];

/** A document without lines. */
const NO_LINES: Place = [0];

export interface LineStore {
  documents: () => string[];
  has: (document: string) => boolean;
  count: (document: string) => number;
  /** The lines of a document with their ends. */
  bytesOf: (document: string) => Buffer;
  /** The lines of a document, without their ends. */
  linesOf: (document: string) => string[];
  /** Appends lines to those of the document. */
  add: (document: string, lines: readonly string[]) => void;
  /** Puts lines in place of those of the document; no lines count as lines too. */
  replace: (document: string, lines: readonly string[]) => void;
  close: () => void;
}

/**
 * Opens a file of lines that each name their document; a new one where it is not there. Only the places of lines are held in memory.
 *
 * @param field - what names the document in a line
 */
export async function openLines(path: string, field = 'document_id'): Promise<LineStore> {
  const places = new Map<string, Place>();
  let end = 0;
  for await (const { bytes, at } of linesOf(path)) {
    const line = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
    note(String(line[field]), { at, length: bytes.length + 1 }, 1);
    end = at + bytes.length + 1;
  }
  const file = openSync(path, 'a+');

  /** Lines that stand one behind the other are one stretch, ends and all. */
  function note(document: string, stretch: Stretch, count: number): void {
    const [counted = 0, ...stretches] = places.get(document) ?? NO_LINES;
    const [at, length] = stretches.slice(-2);
    if (at !== undefined && length !== undefined && at + length === stretch.at)
      stretches[stretches.length - 1] = length + stretch.length;
    else stretches.push(stretch.at, stretch.length);
    places.set(document, [counted + count, ...stretches]);
  }

  function bytesOf(document: string): Buffer {
    return Buffer.concat(
      stretchesOf(places.get(document) ?? NO_LINES).map((place) => readStretch(file, place)),
    );
  }

  function add(document: string, lines: readonly string[]): void {
    if (lines.length === 0) return;
    const bytes = Buffer.from(`${lines.join('\n')}\n`, 'utf8');
    writeAll(file, bytes);
    note(document, { at: end, length: bytes.length }, lines.length);
    end += bytes.length;
  }

  return {
    documents: () => [...places.keys()],
    has: (document) => places.has(document),
    count: (document) => places.get(document)?.[0] ?? 0,
    bytesOf,
    linesOf: (document) => bytesOf(document).toString('utf8').split('\n').slice(0, -1),
    add,
    replace(document, lines) {
      places.set(document, NO_LINES);
      add(document, lines);
    },
    close: () => closeSync(file),
  };
}

function stretchesOf([, ...numbers]: Place): Stretch[] {
  const stretches: Stretch[] = [];
  for (let index = 0; index < numbers.length; index += 2)
    stretches.push({ at: numbers[index] ?? 0, length: numbers[index + 1] ?? 0 });
  return stretches;
}

/**
 * Writes the lines of all documents in the order of their keys: of a document in several stores those of the first, or all of them.
 */
export function sortedByDocument(stores: readonly LineStore[], path: string, which: 'first' | 'all'): void {
  const output = openSync(path, 'w');
  try {
    for (const document of [...new Set(stores.flatMap((store) => store.documents()))].sort()) {
      const holders = stores.filter((store) => store.has(document));
      for (const store of which === 'first' ? holders.slice(0, 1) : holders)
        writeAll(output, store.bytesOf(document));
    }
  } finally {
    closeSync(output);
  }
}
