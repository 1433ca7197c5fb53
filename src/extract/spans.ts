import { EMPTY_PASSAGE, type Passage, placesOf, slicePassage } from '../document/index.js';
import type { Span } from '../plan/index.js';

/** The contract's spans of a passage. */
export function spansOf(passage: Passage): Span[] {
  return placesOf(passage);
}

/** The spans of several passages, one after the other. */
export function spansOfAll(passages: readonly Passage[]): Span[] {
  return passages.flatMap(spansOf);
}

/** Words to read as one text: a passage, or the titles of a column, one above the other. */
export type Words = Passage | readonly Passage[];

/** What stands between two titles of a column where they are read as one. */
export const TITLE_JOINT = ' - ';

/** The spans of a stretch of words; `start` and `end` are UTF-16 offsets into their text. */
export function spansWithin(words: Words, start: number, end: number): Span[] {
  if (!isTitles(words)) return placesOf(slicePassage(words, start, end));
  let at = 0;
  return words.flatMap((title) => {
    const [from, to] = [start - at, end - at];
    at += title.text.length + TITLE_JOINT.length;
    return to <= 0 || from >= title.text.length ? [] : placesOf(slicePassage(title, Math.max(0, from), to));
  });
}

/** The passage that holds a stretch of words, else the last. */
export function passageWith(words: Words, text: string): Passage {
  if (!isTitles(words)) return words;
  return words.find((title) => title.text.includes(text)) ?? words.at(-1) ?? EMPTY_PASSAGE;
}

function isTitles(words: Words): words is readonly Passage[] {
  return Array.isArray(words);
}
