/** What every part of the page has at hand: its words, who sits before it, and a way to tell something. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Refusal } from './client.js';
import { type Language, WORDS, type Words, wordFor } from './words.js';

/** Something to do, under its name. */
export interface Act {
  label: string;
  act: () => void;
}

export interface Shared {
  language: Language;
  words: Words;
  person: string;
  /** @param act - what can be done about it, shown as a button */
  tell: (message: string, isWarning?: boolean, act?: Act | null) => void;
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
