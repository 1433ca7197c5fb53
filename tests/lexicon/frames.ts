/** The table of frames: for each list the texts its entries are put into, and what the public reader makes of them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Entry } from './files.js';
import type { READERS, ReaderName } from './readers.js';

/**
 * A text with a place for an entry. In `text` and `gives` stand `{}` for the entry, `{^}` for it with a capital, `{^^}` in capitals, and `{key}`,
 * `{role}` … for what stands beside it in the file.
 */
export interface Frame {
  reader: ReaderName;
  text: string;
  /** What the reader gives, as much of it as the list decides. */
  gives: unknown;
}

const FILE = fileURLToPath(new URL('./frames.json', import.meta.url));

/** The frames of each list; an entry is proved by one of them. */
export const FRAMES = JSON.parse(readFileSync(FILE, 'utf8')) as Record<Entry['list'], Frame[]>;

/** Entries that no frame proves yet, by list. */
export const UNPROVED = JSON.parse(
  readFileSync(fileURLToPath(new URL('./unproved.json', import.meta.url)), 'utf8'),
) as Record<Entry['list'], string[]>;

function filled(text: string, { phrase, beside }: Entry): string {
  const capital = phrase.charAt(0).toUpperCase() + phrase.slice(1);
  return text.replace(/\{(\^{0,2}|[a-z]+)\}/gu, (whole, name: string) => {
    if (name === '') return phrase;
    if (name === '^') return capital;
    return name === '^^' ? phrase.toUpperCase() : (beside[name] ?? whole);
  });
}

function filledIn(value: unknown, entry: Entry): unknown {
  if (typeof value === 'string') return filled(value, entry).trim();
  if (Array.isArray(value)) return value.map((one: unknown) => filledIn(one, entry));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filledIn(inner, entry)]));
}

/** True where a reading is what a frame says: every field it names, and of a list every member. */
function agrees(read: unknown, gives: unknown): boolean {
  if (Array.isArray(gives))
    return (
      Array.isArray(read) && read.length === gives.length && gives.every((one, at) => agrees(read[at], one))
    );
  if (gives === null || typeof gives !== 'object') return Object.is(read, gives);
  if (read === null || typeof read !== 'object') return false;
  const fields = read as Record<string, unknown>;
  return Object.entries(gives).every(([key, inner]) => agrees(fields[key], inner));
}

/** True where the frame with the entry in it is read as the frame says. */
export function holds(frame: Frame, entry: Entry, readers: typeof READERS): boolean {
  return agrees(readers[frame.reader](filled(frame.text, entry)), filledIn(frame.gives, entry));
}
