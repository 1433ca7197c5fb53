/** The data files of the language as they stand on the disk, and the lists and entries in them. */
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

/** Fields that say what an entry of a list of objects is; they are no words of the language. */
const FACTS: ReadonlySet<string> = new Set([
  'kind',
  'role',
  'type',
  'level',
  'code',
  'validFrom',
  'validTo',
  'from',
]);

/** An entry: a word or phrase with the list it stands in. */
export interface Entry {
  /** `measure-words/before/gte`, `units/[]/units/keys`, `provinces/[]/aliases`. */
  list: string;
  phrase: string;
  /** What stands beside it: the fields of its object, the key or value of its record, the first of its group. */
  beside: Readonly<Record<string, string>>;
}

/** Every entry of a file. */
export function entriesOfFile(name: string): Entry[] {
  return [...entriesIn(readFile(name).entries, name, {})];
}

/** Every entry of every list. */
export function everyEntry(): Entry[] {
  return FILES.flatMap(entriesOfFile);
}

function* entriesIn(value: unknown, list: string, beside: Entry['beside']): Generator<Entry> {
  if (typeof value === 'string') yield { list, phrase: value, beside };
  else if (Array.isArray(value)) yield* entriesOfArray(value as unknown[], list, beside);
  else if (value !== null && typeof value === 'object') {
    if (OPEN.has(list)) yield* entriesOfRecord(value as Record<string, unknown>, list, beside);
    else yield* entriesOfObject(value as Record<string, unknown>, list, beside);
  }
}

function* entriesOfArray(value: readonly unknown[], list: string, beside: Entry['beside']): Generator<Entry> {
  for (const one of value) {
    const group =
      Array.isArray(one) && typeof one[0] === 'string' ? { first: one[0], last: String(one.at(-1)) } : {};
    yield* entriesIn(one, typeof one === 'string' ? list : `${list}/[]`, { ...beside, ...group });
  }
}

/** Keys are entries; so are values of several words, but not single words of a value that is a list in one string. */
function* entriesOfRecord(
  value: Record<string, unknown>,
  list: string,
  beside: Entry['beside'],
): Generator<Entry> {
  for (const [key, inner] of Object.entries(value)) {
    yield {
      list: `${list}/keys`,
      phrase: key,
      beside: { ...beside, ...(typeof inner === 'string' ? { value: inner } : {}) },
    };
    const words = list === 'compound-words' && typeof inner === 'string' ? inner.split(' ') : inner;
    yield* entriesIn(words, `${list}/values`, { ...beside, key });
  }
}

function* entriesOfObject(
  value: Record<string, unknown>,
  list: string,
  beside: Entry['beside'],
): Generator<Entry> {
  const facts = Object.entries(value).filter(
    ([, inner]) => typeof inner === 'string' || typeof inner === 'boolean',
  );
  const known = { ...beside, ...Object.fromEntries(facts.map(([key, inner]) => [key, String(inner)])) };
  for (const [key, inner] of Object.entries(value)) {
    if (!FACTS.has(key)) yield* entriesIn(inner, `${list}/${key}`, known);
  }
}
