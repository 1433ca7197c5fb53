import type { Deadline } from '../../../plan/index.js';
import { dayIn, type Language, type Words, wordFor } from '../words.js';

/** What a deadline was read as: `chậm nhất 31/03/2026`. */
export function readingOf(
  { type, start, end }: Pick<Deadline, 'type' | 'start' | 'end'>,
  words: Words,
  language: Language,
): string {
  const days = [start, end].filter((day) => day !== null).map((day) => dayIn(language, day));
  return [wordFor(words.types, type), days.join(' – ')].filter((part) => part !== '').join(' ');
}
