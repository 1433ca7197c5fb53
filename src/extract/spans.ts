import { type Passage, placesOf, slicePassage } from '../document/index.js';
import type { Span } from '../plan/index.js';

/** The contract's spans of a passage. */
export function spansOf(passage: Passage): Span[] {
  return placesOf(passage);
}

/** The spans of several passages, one after the other. */
export function spansOfAll(passages: readonly Passage[]): Span[] {
  return passages.flatMap(spansOf);
}

/** The spans of a stretch of a passage; `start` and `end` are UTF-16 offsets into its text. */
export function spansWithin(passage: Passage, start: number, end: number): Span[] {
  return placesOf(slicePassage(passage, start, end));
}
