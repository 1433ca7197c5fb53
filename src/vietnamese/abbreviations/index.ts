/** Short forms: where a text defines them, where it uses them, what they usually stand for. */
import { type AbbreviationReading, announcedDefinitions, bracketedDefinitions } from './definitions.js';

export type { AbbreviationReading } from './definitions.js';
export { standardLongForm } from './lexicon.js';
export { isAcronym } from './shape.js';
export { type AcronymUse, acronymsIn, longFormsIn } from './uses.js';

/** Every definition of a short form in a text, in order: first those a phrase announces, then those brackets alone give. */
export function readDefinitions(text: string): AbbreviationReading[] {
  if (!/[(,;]/u.test(text)) return [];
  return [...announcedDefinitions(text), ...bracketedDefinitions(text)].sort((a, b) => a.end - b.end);
}
