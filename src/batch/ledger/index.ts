import { closeSync, fstatSync, ftruncateSync, openSync, statSync } from 'node:fs';
import { KehoachError } from '../../errors.js';
import { type Stretch, unwritable, writeAll, writeWhole } from '../../files/index.js';
import type { Entry } from '../types.js';
import { endsWithNewline, lineAt } from './bytes.js';
import { readPlaces } from './places.js';

/**
 * What earlier runs left behind, one line a document in a file that only grows: a line is written after its plan is in place,
 * the last line of a name counts, and a line that a stop has torn is not read. In memory stands only where each line is.
 */
export interface Ledger {
  get: (name: string) => Entry | null;
  /** @throws KehoachError `disk-full`, `output-unwritable`, or `locked` where another run has written into the file */
  put: (entry: Entry) => void;
  names: () => IterableIterator<string>;
  close: () => void;
}

/** Lines that may be out of date before the file is written anew. */
const SPARE_LINES = 1_000;

/**
 * Opens a ledger, mending what a stop has left.
 *
 * @param path - the file; made where it is missing
 */
export async function openLedger(path: string): Promise<Ledger> {
  const places = await currentPlaces(path);
  const file = openForAppending(path);
  let end = fstatSync(file).size;
  const append = (text: string): Stretch => {
    if (!isAlone(path, file, end)) throw secondWriter(path);
    const bytes = Buffer.from(text, 'utf8');
    try {
      writeAll(file, bytes);
    } catch (cause) {
      // A part may have been written; the next line must not stand behind it.
      ftruncateSync(file, end);
      throw unwritable(path, cause);
    }
    const place = { at: end, length: bytes.length };
    end += bytes.length;
    return place;
  };
  if (!endsWithNewline(file, end)) append('\n');
  return {
    get(name) {
      const place = places.get(name);
      return place === undefined ? null : (JSON.parse(lineAt(file, place)) as Entry);
    },
    put(entry) {
      places.set(entry.name, append(`${JSON.stringify(entry)}\n`));
    },
    names: () => places.keys(),
    close: () => closeSync(file),
  };
}

/** Where the lines stand, after the file is freed of lines that are out of date where those are many. */
async function currentPlaces(path: string): Promise<Map<string, Stretch>> {
  const { places, lines } = await readPlaces(path);
  if (lines <= 2 * places.size + SPARE_LINES) return places;
  const file = openSync(path, 'r');
  try {
    await writeWhole(path, linesAt(file, places.values()));
  } finally {
    closeSync(file);
  }
  return (await readPlaces(path)).places;
}

function* linesAt(file: number, places: Iterable<Stretch>): Generator<string> {
  for (const place of places) yield `${lineAt(file, place).trimEnd()}\n`;
}

/** Whether the file is as this run left it: a line of another's, or another file in its place, means that two are writing. */
function isAlone(path: string, file: number, end: number): boolean {
  const [opened, standing] = [fstatSync(file), statSync(path, { throwIfNoEntry: false })];
  return opened.size === end && standing?.ino === opened.ino && standing.dev === opened.dev;
}

function secondWriter(path: string): KehoachError {
  return new KehoachError('locked', `Another run has written into ${path}.`, {
    hint: 'Run the same command again when the other has ended.',
  });
}

function openForAppending(path: string): number {
  try {
    return openSync(path, 'a+');
  } catch (cause) {
    throw unwritable(path, cause);
  }
}
