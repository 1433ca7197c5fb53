/** Sources of expressions in which lists of words stand by their names. */
import { calendarWords } from './calendarWords.js';
import { commonWords } from './commonWords.js';
import { withLists, worded } from './patterns.js';

/** The lists of a data file. */
export type WordLists = () => Readonly<Partial<Record<string, unknown>>>;

/** A source with the words of its lists: those of a room's own file, of the calendar and of the grammar. */
export function withWords(source: string, own: WordLists = () => ({})): string {
  return withLists(source, (name) => {
    const found = own()[name] ?? calendarWords()[name as keyof ReturnType<typeof calendarWords>];
    const words = found ?? commonWords()[name as keyof ReturnType<typeof commonWords>];
    return Array.isArray(words) ? (words as readonly string[]) : undefined;
  });
}

/**
 * An expression made ready at its first use, in whose source lists stand by their names: `{until}\\s{days}\\s\\d`.
 *
 * @param own - the room's own file, whose lists go before those of the calendar and of the grammar
 * @param flags - small and capital letters alike where none are given
 */
export function listed(source: string, own?: WordLists, flags = 'iu'): () => RegExp {
  return worded(() => withWords(source, own), flags);
}
