/** The data files of the language as they stand on the disk, and the lists in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../src/vietnamese/data', import.meta.url));

/** Names of the data files, without `.json`. */
export const FILES = readdirSync(FOLDER).map((name) => basename(name, '.json'));

/** A data file, parsed. */
export function readFile(name: string): { source: string; entries: unknown } {
  return JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as { source: string; entries: unknown };
}

/** Records whose keys are entries and not names of lists. */
export const OPEN: ReadonlySet<string> = new Set([
  'abbreviations/standard',
  'abbreviations/foreign',
  'agencies-words/shorts',
  'compound-words',
  'latex-signs',
  'loose-table-weights',
  'references/damagedSymbols',
  'references/damagedParts',
  'units/[]/units',
]);
