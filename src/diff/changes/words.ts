/** Texts against texts, word by word. */
import { diffArrays } from 'diff';
import { keyOf } from '../../vietnamese/agencies/index.js';
import type { WordRun } from '../schema.js';
import { tokensOf } from '../words.js';

/** Texts further apart than this many words are shown whole, one struck out, one put in. */
const MOST_EDITS = 1200;

/**
 * What became of the words of a text. The runs that are not `removed` join to `next`, those that are not `added` to `old` but
 * for case and the placement of tone marks, which are no change. What stands between two changes belongs to them where it is
 * no whole word.
 */
export function compareWords(old: string, next: string): WordRun[] {
  const runs = diffArrays(piecesOf(old), piecesOf(next), {
    maxEditLength: MOST_EDITS,
    comparator: (a, b) => a === b || keyOf(a) === keyOf(b),
  });
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

/** Words, dates and symbols of documents whole; spaces and marks one by one. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of tokensOf(text)) {
    pieces.push(...(text.slice(at, start).match(BETWEEN) ?? []), text.slice(start, end));
    at = end;
  }
  return [...pieces, ...(text.slice(at).match(BETWEEN) ?? [])];
}

const BETWEEN = /\s+|[^\s]/gu;

function joinRuns(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') joined.push({ op: 'removed', text: removed });
    if (added !== '') joined.push({ op: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, { op, text }] of runs.entries()) {
    const between = index > 0 && index < runs.length - 1 && !/\s\S+\s/u.test(text);
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
