/** Texts against texts, word by word. */
import { diffArrays } from 'diff';
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
    comparator: (a, b) => a.key === b.key,
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
      text: value.map(({ text }) => text).join(''),
    })),
  );
}

/** Words, dates and symbols of documents whole; spaces and marks one by one. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const pushBetween = (from: number, to: number): void => {
    if (to === from + 1) pieces.push({ text: text.charAt(from), key: text.charAt(from) });
    else for (const sign of text.slice(from, to).match(BETWEEN) ?? []) pieces.push({ text: sign, key: sign });
  };
  let at = 0;
  for (const { start, end, key } of tokensOf(text)) {
    pushBetween(at, start);
    pieces.push({ text: text.slice(start, end), key });
    at = end;
  }
  pushBetween(at, text.length);
  return pieces;
}

interface Piece {
  text: string;
  key: string;
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
