/** A data file with one of its lists emptied of meaning: each phrase gives way to a word that no text has. */
import { type Entry, entriesOfFile, OPEN } from './files.js';

const LETTERS = 'abcdeghiklmnopqrstuvxy';

/** `blăng ab`: as many as are asked for, none twice. */
export function nonsense(index: number): string {
  const letter = (at: number): string => LETTERS.charAt(at % LETTERS.length);
  return `blăng ${letter(index)}${letter(Math.floor(index / LETTERS.length))}${letter(Math.floor(index / LETTERS.length ** 2))}`;
}

/**
 * The entries of a file without those of a list.
 *
 * @param list - as {@link Entry} names it
 */
export function withoutList(entries: unknown, file: string, list: Entry['list']): unknown {
  let count = 0;
  const next = (): string => nonsense(count++);
  const walk = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') return path === list ? next() : value;
    if (Array.isArray(value))
      return value.map((one: unknown) => walk(one, typeof one === 'string' ? path : `${path}/[]`));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]: [string, unknown]) => {
        if (!OPEN.has(path)) return [key, walk(inner, `${path}/${key}`)];
        const words =
          `${path}/values` === list && path === 'compound-words' ? next() : walk(inner, `${path}/values`);
        return [`${path}/keys` === list ? next() : key, words];
      }),
    );
  };
  return walk(entries, file);
}

/** The file that a list stands in. */
export const fileOf = (list: Entry['list']): string => list.split('/')[0] ?? '';

/** The entries of a list. */
export const entriesOf = (list: Entry['list']): Entry[] =>
  entriesOfFile(fileOf(list)).filter((entry) => entry.list === list);
