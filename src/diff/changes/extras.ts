/** Cells of columns that are no field of their own: `Nguồn vốn`, `Địa bàn`. */
import type { ExtraCell } from '../../plan/index.js';
import type { Change } from '../schema.js';
import type { Context } from './context.js';
import { pairUp } from './lists.js';
import { compareTexts, type Words } from './texts.js';

/** Compares the cells of columns of one title, then of the columns that are left, in their order. */
export function compareExtras(
  old: readonly ExtraCell[],
  next: readonly ExtraCell[],
  context: Context,
): Change[] {
  const { keyOf } = context.wording;
  const {
    pairs,
    old: gone,
    next: come,
  } = pairUp(old, next, [
    (a, b) => keyOf(a.header) === keyOf(b.header) && a.text === b.text,
    (a, b) => keyOf(a.header) === keyOf(b.header),
    (a, b) => keyOf(a.text) === keyOf(b.text),
  ]);
  const compare = (a: ExtraCell | null, b: ExtraCell | null): Change[] =>
    compareTexts('extra', wordsOf(a), wordsOf(b), context).map((change) => ({
      ...change,
      label: (b ?? a)?.header ?? null,
    }));
  return [
    ...pairs.flatMap(([a, b]) => compare(a, b)),
    ...gone.flatMap((cell) => compare(cell, null)),
    ...come.flatMap((cell) => compare(null, cell)),
  ];
}

function wordsOf(cell: ExtraCell | null): Words {
  return { text: cell?.text ?? null, spans: cell?.spans ?? [] };
}
