import type { SeenLine, SeenWord } from '../engines/types.js';
import { median } from './size.js';

/** Signs alone, read with less confidence than this, are specks and the ends of strokes. */
const SPECK = 0.3;
/** Lines in which no word is surer than this, and hardly one can be a word, are drawn, not written: a signature, a seal. */
const DRAWN = 0.4;
/** A letter less sure than this may be none. */
const STRAY = 0.5;
/** How far down a line's letters a dash stands, as a share of their height: above it is dust, below it a line to write on. */
const DASH = { from: 0.25, to: 0.8 } as const;

/** Lines without what is no writing. */
export function withoutNoise(lines: readonly SeenLine[]): SeenLine[] {
  return lines
    .map((line) => withoutEdges(line).map(withoutBars))
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

/** A sign by itself at an end of a line, not read for sure, is the edge of a stamp or a speck: `CHỦ TỊCH /`, `" Thủ tướng`. */
const SIGN = /^[/|\\"'‘’“”`^*=<>«».,:;~_—–-]+$/u;
const UNSURE = 0.6;
/** Further from its neighbour than so many heights of it, a sign is none of the line's. */
const FAR = 1.5;
/** What ends a document, and where words are left to fill in. */
const ENDING = /^\.\/\.?$|\.{3}|_{3}/u;
/** A letter by itself behind a line in capitals that is no word, no numeral, no kind (`LOẠI B`). */
const LETTER = /^[^\dIVXYÝỞỔỦÔA-EĐ]$/u;
/** Before a dash, which engines read as signs of all sorts: `..= Tập trung`. */
const DUST = /^[.,:;'‘’`"]+[=~_-]*$/u;

/** A line without the signs that stand alone at its ends; a first sign where a dash stands is the dash of an item. */
function withoutEdges(line: SeenLine): SeenLine {
  if (!line.some(({ text }) => /\p{L}{2}/u.test(text))) return line;
  const kept = [...line];
  for (let first = kept[0]; first !== undefined && kept.length > 1; first = kept[0]) {
    if (!DUST.test(first.text) || ENDING.test(first.text)) break;
    kept.shift();
    if (!/[=~_-]/u.test(first.text)) continue;
    if (isDash(first, line)) kept.unshift({ ...first, text: '-' });
    break;
  }
  for (let last = kept.at(-1); last !== undefined && kept.length > 1; last = kept.at(-1)) {
    const isSign = SIGN.test(last.text) && !ENDING.test(last.text);
    const isDoubtful = last.confidence < UNSURE || standsOff(last, kept.at(-2));
    if (!(isSign && isDoubtful) && !isStray(last, kept)) break;
    kept.pop();
  }
  return kept;
}

/** True where a word stands further from the one before it than words of a line do. */
function standsOff({ box }: SeenWord, before: SeenWord | undefined): boolean {
  return before !== undefined && box[0] - before.box[2] > FAR * (before.box[3] - before.box[1]);
}

function isStray({ text, confidence }: SeenWord, line: SeenLine): boolean {
  const before = line.slice(0, -1);
  return (
    confidence < STRAY &&
    LETTER.test(text) &&
    before.length > 1 &&
    before.every((word) => word.text === word.text.toUpperCase())
  );
}

/** `|bảo`: a bar before a word in small letters is what is left of a line; `|II` may be a numeral. */
function withoutBars(word: SeenWord): SeenWord {
  const text = word.text.replace(/^\|+(?=\p{Ll}{2})|(?<=\p{Ll}{2})\|+$/gu, '');
  return text === word.text ? word : { ...word, text };
}

function isDash({ box: [, top, , bottom] }: SeenWord, line: SeenLine): boolean {
  const letters = line.filter(({ text }) => /\p{L}{2}/u.test(text));
  if (letters.length === 0) return false;
  const from = median(letters.map(({ box }) => box[1]));
  const to = median(letters.map(({ box }) => box[3]));
  const at = ((top + bottom) / 2 - from) / Math.max(1, to - from);
  return at >= DASH.from && at <= DASH.to;
}
