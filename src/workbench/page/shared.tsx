/** What every part of the page has at hand: its words, who sits before it, and a way to tell something. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Refusal } from './client.js';
import { type Language, WORDS, type Words, wordFor } from './words.js';

export interface Shared {
  language: Language;
  words: Words;
  person: string;
  tell: (message: string, isWarning?: boolean) => void;
}

export const SharedContext = createContext<Shared>({
  language: 'vi',
  words: WORDS.vi,
  person: '',
  tell: () => undefined,
});

export const useShared = (): Shared => useContext(SharedContext);

/** What went wrong, in words that say what to do. */
export function failureWords(words: Words, error: unknown): string {
  if (!(error instanceof Refusal)) return String(error);
  const said = wordFor(words.failures, error.code);
  return error.code === 'correction-refused' || said === error.code ? `${said} ${error.message}` : said;
}
