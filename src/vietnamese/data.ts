import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A word or phrase of a list: composed letters, no space around it. */
const phrase = z
  .string()
  .refine((text) => text !== '' && text === text.normalize('NFC').trim(), 'not in NFC, or spaces around it');

/** A list of words or phrases, none twice. */
export const wordList = z
  .array(phrase)
  .refine((list) => new Set(list).size === list.length, 'a phrase stands twice');

/**
 * A lazily read data file of `src/vietnamese/data`: parsed and checked at its first use, then kept. A field that the schema does not know is
 * an error, so that a misspelt list is not an empty one.
 *
 * @param name - file name without `.json`
 * @param schema - shape of the file's `entries`, strict too
 */
export function dataFile<T>(name: string, schema: z.ZodType<T>): () => T {
  let kept: { value: T } | null = null;
  return () => {
    if (kept === null) {
      const text = readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8');
      kept = {
        value: z.strictObject({ source: z.string().min(1), entries: schema }).parse(JSON.parse(text)).entries,
      };
    }
    return kept.value;
  };
}
