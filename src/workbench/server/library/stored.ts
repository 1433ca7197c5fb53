import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { documentEntry, taskRow } from '../../api.js';

/** What is kept of a document. */
export const stored = z.strictObject({
  entry: documentEntry,
  /** Path of the file, relative to the folder. */
  path: z.string(),
  modified: z.number(),
  /** Version of the reader. */
  version: z.string(),
  /** Work to be done, and words to find the document by. */
  tasks: z.array(taskRow),
  words: z.string(),
});
export type Stored = z.infer<typeof stored>;

/** What a file says; undefined where there is none, or no JSON in it. */
export async function jsonAt(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
