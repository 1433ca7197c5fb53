/** The part of a statement that speaks of one of its numbers. */
import type { Measure } from '../../plan/index.js';

/** A number in its statement: the clause it stands in, the words before and behind it. */
export interface Figure {
  measure: Measure;
  clause: string;
  before: string;
  behind: string;
}

const END = /[;,.:()](?=\s|$|\p{L})/gu;
/** A clause with fewer words than this speaks of what the one before it names. */
const SHORT = 4;

/** Every measure of a statement with the clause it stands in; a measure whose words are not found has the whole. */
export function figuresOf(text: string, measures: readonly Measure[]): Figure[] {
  let from = 0;
  return measures.map((measure) => {
    const found = text.indexOf(measure.text, from);
    const at = found >= 0 ? found : text.indexOf(measure.text);
    if (at < 0) return { measure, clause: text, before: '', behind: '' };
    from = at + 1;
    const end = at + measure.text.length;
    const { start, stop } = clauseAround(text, at, end);
    return {
      measure,
      clause: text.slice(start, stop),
      before: text.slice(start, at),
      behind: text.slice(end, stop + SHORT * 6),
    };
  });
}

function clauseAround(text: string, at: number, end: number): { start: number; stop: number } {
  const ends = [...text.matchAll(END)].map(({ index }) => index);
  const stop = ends.find((one) => one >= end) ?? text.length;
  const before = ends.filter((one) => one < at).reverse();
  for (const one of before) if (wordCount(text.slice(one + 1, at)) >= SHORT) return { start: one + 1, stop };
  return { start: 0, stop };
}

function wordCount(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}
