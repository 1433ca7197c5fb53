import { readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * A lazily read data file of `src/vietnamese/data`: parsed and checked at its first use, then kept.
 *
 * @param name - file name without `.json`
 * @param schema - shape of the file's `entries`
 */
export function dataFile<T>(name: string, schema: z.ZodType<T>): () => T {
  let kept: { value: T } | null = null;
  return () => {
    if (kept === null) {
      const text = readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8');
      kept = { value: z.object({ source: z.string(), entries: schema }).parse(JSON.parse(text)).entries };
    }
    return kept.value;
  };
}
