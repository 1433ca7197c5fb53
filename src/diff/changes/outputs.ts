/** What a task is to yield: `Kế hoạch; Báo cáo`. */

import type { Span } from '../../plan/index.js';
import { isOf } from '../../vietnamese/comparing.js';
import type { Change, Direction } from '../schema.js';
import { maskedKey, textKey } from '../words.js';
import { aspectsOf } from './aspects.js';
import { changeOf, sideOf } from './change.js';
import type { Context } from './context.js';
import { pairUp } from './lists.js';
import { textDirection } from './texts.js';
import { compareWords } from './words.js';

interface Outputs {
  outputs: readonly string[];
  spans: Span[];
}

/** From this share on one output stands in the other's place. */
const IN_PLACE = 0.5;

export function compareOutputs(old: Outputs, next: Outputs, context: Context): Change[] {
  const { wording } = context;
  const [before, after] = [old.outputs.join('; '), next.outputs.join('; ')];
  // `Kế hoạch; Báo cáo` and `Kế hoạch Báo cáo`: where the outputs are set apart is a matter of form.
  if (old.outputs.length !== next.outputs.length && wording.keyOf(before) === wording.keyOf(after))
    return [changeOf('outputs', sideOf(before, old.spans), sideOf(after, next.spans), 'editorial')];
  const exact = pairUp(old.outputs, next.outputs, [(a, b) => a === b]);
  const alike = pairUp(exact.old, exact.next, [
    (a, b) => wording.keyOf(a) === wording.keyOf(b),
    (a, b) => maskedKey(a) === maskedKey(b),
    sameWords,
    (a, b) => commonShare(a, b) >= IN_PLACE,
  ]);
  const pairs = [...exact.pairs, ...alike.pairs].flatMap(([a, b]) => {
    const direction = outputDirection(a, b, context);
    return direction === null ? [] : [{ a, b, direction }];
  });
  return [
    ...pairs.map(({ a, b, direction }) =>
      changeOf('outputs', sideOf(a, old.spans), sideOf(b, next.spans), direction, {
        words: compareWords(a, b),
        aspects: direction === 'text-changed' ? aspectsOf(a, b, wording) : [],
      }),
    ),
    ...alike.old.map((text) => changeOf('outputs', sideOf(text, old.spans), null, 'dropped')),
    ...alike.next.map((text) => changeOf('outputs', null, sideOf(text, next.spans), 'added')),
  ];
}

function outputDirection(a: string, b: string, context: Context): Direction | null {
  const direction = textDirection(a, b, context);
  return direction === 'text-changed' && !sameWords(a, b) ? 'replaced' : direction;
}

/** True where order and linking words are all that differ; `công chức` and `viên chức` are two outputs. */
function sameWords(a: string, b: string): boolean {
  const telling = (text: string): string =>
    textKey(text)
      .split(' ')
      .filter((word) => !isOf('outputLinks', word))
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
