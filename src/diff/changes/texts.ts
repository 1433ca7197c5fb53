/** Fields of words. */
import type { Span } from '../../plan/index.js';
import type { Change, ChangedField, Direction } from '../schema.js';
import { textKey } from '../words.js';
import { rolledOver } from '../years.js';
import { compareWords } from './words.js';

/** A text and the spans of its item; null where the field is empty. */
export interface Words {
  text: string | null;
  spans: Span[];
}

/**
 * Compares two texts; case, punctuation and the placement of tone marks are no difference.
 *
 * @returns `[]` or one change: `added`, `dropped`, `rolled-over` (`năm 2024` → `năm 2025`), `reworded`
 */
export function compareTexts(field: ChangedField, old: Words, next: Words, years: number): Change[] {
  if (textKey(old.text) === textKey(next.text)) return [];
  const direction: Direction =
    old.text === null
      ? 'added'
      : next.text === null
        ? 'dropped'
        : rolledOver(old.text, next.text, years)
          ? 'rolled-over'
          : 'reworded';
  return [
    {
      field,
      old: sideOf(old),
      new: sideOf(next),
      direction,
      words: old.text === null || next.text === null ? null : compareWords(old.text, next.text),
    },
  ];
}

function sideOf({ text, spans }: Words): Change['old'] {
  return text === null ? null : { text, value: null, spans };
}
