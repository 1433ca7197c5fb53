/** What a task is to yield: `Kế hoạch; Báo cáo`. */
import type { Span } from '../../plan/index.js';
import type { Change, Direction } from '../schema.js';
import { maskedKey, textKey } from '../words.js';
import { rolledOver } from '../years.js';
import { pairUp } from './lists.js';
import { compareWords } from './words.js';

interface Outputs {
  outputs: readonly string[];
  spans: Span[];
}

/** Words that make no other output of one. */
const LINKS = new Set(['và', 'các', 'của', 'về', 'việc', 'những']);
/** From this share on one output stands in the other's place. */
const IN_PLACE = 0.5;

export function compareOutputs(old: Outputs, next: Outputs, years: number): Change[] {
  const bySame = pairUp(old.outputs, next.outputs, [(a, b) => textKey(a) === textKey(b)]);
  const alike = pairUp(bySame.old, bySame.next, [
    (a, b) => maskedKey(a) === maskedKey(b),
    sameWords,
    (a, b) => commonShare(a, b) >= IN_PLACE,
  ]);
  const side = (text: string, { spans }: Outputs) => ({ text, value: null, spans });
  return [
    ...alike.pairs.map(([a, b]) => ({
      field: 'outputs' as const,
      old: side(a, old),
      new: side(b, next),
      direction: directionOf(a, b, years),
      words: compareWords(a, b),
    })),
    ...alike.old.map((text) => plain(side(text, old), null, 'dropped')),
    ...alike.next.map((text) => plain(null, side(text, next), 'added')),
  ];
}

function plain(old: Change['old'], next: Change['new'], direction: Direction): Change {
  return { field: 'outputs', old, new: next, direction, words: null };
}

function directionOf(a: string, b: string, years: number): Direction {
  if (rolledOver(a, b, years)) return 'rolled-over';
  return sameWords(a, b) ? 'reworded' : 'replaced';
}

/** True where order and linking words are all that differ; `công chức` and `viên chức` are two outputs. */
function sameWords(a: string, b: string): boolean {
  const telling = (text: string): string =>
    textKey(text)
      .split(' ')
      .filter((word) => !LINKS.has(word))
      .sort()
      .join(' ');
  return telling(a) === telling(b);
}

/** Dice's coefficient of the words of two texts. */
export function commonShare(a: string, b: string): number {
  const [left, right] = [textKey(a).split(' '), textKey(b).split(' ')];
  const { pairs } = pairUp(left, right, [(x, y) => x === y]);
  return (2 * pairs.length) / (left.length + right.length);
}
