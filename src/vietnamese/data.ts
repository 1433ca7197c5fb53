import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CHECKED } from './checked.js';

/** A word or phrase of a list: composed letters, no space around it. */
const phrase = z
  .string()
  .refine((text) => text !== '' && text === text.normalize('NFC').trim(), 'not in NFC, or spaces around it');

/** A list of words or phrases, none twice. */
export const wordList = z
  .array(phrase)
  .refine((list) => new Set(list).size === list.length, 'a phrase stands twice');

/** A file of `src/vietnamese/data`. */
interface DataFile<T = unknown> {
  source: string;
  entries: T;
}

const checks = new Map<string, () => DataFile>();

/**
 * A lazily read data file of `src/vietnamese/data`: read at its first use, then kept. The source checks it then, the build before it hands it
 * on. A field that the schema does not know is an error, so that a misspelt list is not an empty one.
 *
 * @param name - file name without `.json`
 * @param schema - shape of the file's `entries`, strict too
 */
export function dataFile<T>(name: string, schema: z.ZodType<T>): () => T {
  const check = (): DataFile<T> =>
    z.strictObject({ source: z.string().min(1), entries: schema }).parse(readData(name));
  checks.set(name, check);
  let kept: { value: T } | null = null;
  return () => {
    kept ??= { value: (CHECKED ? (readData(name) as DataFile<T>) : check()).entries };
    return kept.value;
  };
}

/**
 * The data files that the modules loaded so far read, by their names, each as its schema orders it.
 *
 * @throws ZodError for the first that does not hold to its schema
 */
export function checkedData(): Map<string, DataFile> {
  return new Map([...checks].map(([name, check]) => [name, check()]));
}

function readData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8'));
}
