/** Fields of words. */
import type { Span } from '../../plan/index.js';
import type { Change, ChangedField, ChangeSide, Direction } from '../schema.js';
import { keepsOldYear, rolledOver } from '../years.js';
import { aspectsOf } from './aspects.js';
import { changeOf, sideOf } from './change.js';
import type { Context } from './context.js';
import { compareWords } from './words.js';

/** A text and the spans of its item; null where the field is empty. */
export interface Words {
  text: string | null;
  spans: Span[];
}

/**
 * Compares two texts.
 *
 * @returns `[]` or one change: `added`, `dropped`, `not-rolled` (`năm 2024` in the plan of 2025), `editorial` (the same words in
 * another spelling or punctuation), `rolled-over` (`năm 2024` → `năm 2025`), `text-changed`
 */
export function compareTexts(field: ChangedField, old: Words, next: Words, context: Context): Change[] {
  const [a, b] = [old.text, next.text];
  if (a === null && b === null) return [];
  if (a === null || b === null)
    return [changeOf(field, sideOrNull(old), sideOrNull(next), a === null ? 'added' : 'dropped')];
  const direction = textDirection(a, b, context);
  if (direction === null) return [];
  return [
    changeOf(field, sideOf(a, old.spans), sideOf(b, next.spans), direction, {
      words: a === b ? null : compareWords(a, b),
      aspects: direction === 'text-changed' ? aspectsOf(a, b, context.wording) : [],
    }),
  ];
}

/** What became of a text that stands on both sides; null where it is the same to the letter. */
export function textDirection(old: string, next: string, context: Context): Direction | null {
  const { wording } = context;
  const [a, b] = [wording.wordsOf(old), wording.wordsOf(next)];
  if (keepsOldYear(a, b, context)) return 'not-rolled';
  if (old === next) return null;
  if (wording.keyOf(old) === wording.keyOf(next)) return 'editorial';
  return rolledOver(a, b, context.years) ? 'rolled-over' : 'text-changed';
}

function sideOrNull({ text, spans }: Words): ChangeSide | null {
  return text === null ? null : sideOf(text, spans);
}
