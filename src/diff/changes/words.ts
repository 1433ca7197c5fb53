/** Texts against texts, word by word. */
import { diffArrays } from 'diff';
import type { WordRun } from '../schema.js';

/** Texts further apart than this many words are shown whole, one struck out, one put in. */
const MOST_EDITS = 1200;

/**
 * What became of the words of a text. The runs that are not `added` join to `old`, those that are not `removed` to `next`;
 * a lone space between two changed words belongs to the change.
 */
export function compareWords(old: string, next: string): WordRun[] {
  const runs = diffArrays(piecesOf(old), piecesOf(next), { maxEditLength: MOST_EDITS });
  if (runs === undefined) {
    const whole: WordRun[] = [
      { op: 'removed', text: old },
      { op: 'added', text: next },
    ];
    return whole.filter(({ text }) => text !== '');
  }
  return joinRuns(
    runs.map(({ value, added, removed }) => ({
      op: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}

/** Words, spaces and single marks. */
function piecesOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

function joinRuns(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') joined.push({ op: 'removed', text: removed });
    if (added !== '') joined.push({ op: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, { op, text }] of runs.entries()) {
    const between = index > 0 && index < runs.length - 1 && text.trim() === '';
    if (op === 'removed' || (op === 'same' && between)) removed += text;
    if (op === 'added' || (op === 'same' && between)) added += text;
    if (op === 'same' && !between) {
      flush();
      joined.push({ op, text });
    }
  }
  flush();
  return joined;
}
