import type { SeenLine, SeenWord } from '../engines/types.js';
import { median } from './size.js';

/** Signs alone, read with less confidence than this, are specks and the ends of strokes. */
const SPECK = 0.3;
/** Lines in which no word is surer than this, and hardly one can be a word, are drawn, not written: a signature, a seal. */
const DRAWN = 0.4;
/** How far down a line's letters a dash stands, as a share of their height: above it is dust, below it a line to write on. */
const DASH = { from: 0.25, to: 0.8 } as const;

/** Lines without what is no writing. */
export function withoutNoise(lines: readonly SeenLine[]): SeenLine[] {
  return lines
    .map(withoutSigns)
    .map((line) => line.filter(({ text, confidence }) => confidence >= SPECK || /[\p{L}\p{N}]/u.test(text)))
    .filter((line) =>
      line.some(({ confidence, text }) => confidence >= DRAWN || /\p{L}{2}|\p{N}/u.test(text)),
    );
}

/** No document prints these before a word: one that stands where a dash does is the dash of an item, others are dust. `~ 30 %` is about 30. */
const SIGNS = /^[_~]+/u;

function withoutSigns(line: SeenLine): SeenLine {
  return line.flatMap((word, index) => {
    if (!SIGNS.test(word.text) || /^_{3,}/u.test(word.text) || /\d/u.test(word.text)) return [word];
    const text = word.text.replace(SIGNS, '');
    if (text !== '') return [{ ...word, text }];
    if (/^\d/u.test(line[index + 1]?.text ?? '')) return [word];
    return isDash(word, line) ? [{ ...word, text: '-' }] : [];
  });
}

function isDash({ box: [, top, , bottom] }: SeenWord, line: SeenLine): boolean {
  const letters = line.filter(({ text }) => /\p{L}{2}/u.test(text));
  if (letters.length === 0) return false;
  const from = median(letters.map(({ box }) => box[1]));
  const to = median(letters.map(({ box }) => box[3]));
  const at = ((top + bottom) / 2 - from) / Math.max(1, to - from);
  return at >= DASH.from && at <= DASH.to;
}
