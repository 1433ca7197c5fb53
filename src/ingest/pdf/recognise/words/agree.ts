import { isSyllable } from '../../../../vietnamese/encodings/syllable.js';
import type { SeenLine, SeenWord } from '../engines/types.js';

/** A word read the same twice is at least this sure, if one of the readings was by half. */
export const CONFIRMED = 0.9;
const HALF_SURE = 0.5;
/** A word read in two ways is at most this sure: too little for a value. */
export const DOUBTED = 0.3;

/**
 * The first reading of a stretch as a second one leaves it: words that both read alike are confirmed; where they differ by more, the first stands and
 * is doubted, unless it alone is no possible syllable and the second is one.
 */
export function confirmed(first: readonly SeenLine[], second: readonly SeenLine[]): SeenLine[] {
  const ours = first.flat();
  const theirs = second.flat();
  const partner = alignment(ours, theirs);
  const judged = new Map<SeenWord, SeenWord>();
  for (const [index, word] of ours.entries()) judged.set(word, judge(word, partner[index] ?? null));
  return first.map((line) => line.map((word) => judged.get(word) ?? word));
}

function judge(word: SeenWord, other: SeenWord | null): SeenWord {
  if (other !== null && meaning(other.text) === meaning(word.text)) {
    const sure = Math.max(word.confidence, other.confidence);
    return { ...word, confidence: sure < HALF_SURE ? sure : Math.max(sure, CONFIRMED) };
  }
  if (!/[\p{L}\p{N}]/u.test(word.text) && !/[\p{L}\p{N}]/u.test(other?.text ?? '')) return word;
  if (other !== null && !/\p{N}/u.test(word.text + other.text) && isWord(other.text) && !isWord(word.text)) {
    return { ...word, text: other.text, confidence: Math.min(word.confidence, other.confidence) };
  }
  return { ...word, confidence: Math.min(word.confidence, DOUBTED) };
}

/** What a word says: signs around it, kinds of dashes and quotation marks put aside; `Quý I` is `Quý 1`. */
function meaning(text: string): string {
  return text
    .replace(/[–—]/gu, '-')
    .replace(/^[^\p{L}\p{N}]{1,3}(?=.)|(?<=.)[.,;:”"]$/gu, '')
    .replace(/^[Il|](?=$|\/)/u, '1');
}

function isWord(text: string): boolean {
  return text.split(/[^\p{L}]+/u).every((part) => part === '' || isSyllable(part));
}

/** Most words compared at once; a page has some hundreds, a cell some dozens. */
const MOST = 1500;

/** For each word the one of another reading that stands in its place, null where none does: most words kept alike, then alike in part. */
function alignment(ours: readonly SeenWord[], theirs: readonly SeenWord[]): (SeenWord | null)[] {
  if (ours.length > MOST || theirs.length > MOST) return ours.map(() => null);
  const columns = theirs.length + 1;
  const scores = new Int32Array((ours.length + 1) * columns);
  for (let i = 1; i <= ours.length; i++) {
    for (let j = 1; j <= theirs.length; j++) {
      scores[i * columns + j] = Math.max(
        scores[(i - 1) * columns + j] ?? 0,
        scores[i * columns + j - 1] ?? 0,
        (scores[(i - 1) * columns + j - 1] ?? 0) + likeness(ours[i - 1], theirs[j - 1]),
      );
    }
  }
  const partner: (SeenWord | null)[] = ours.map(() => null);
  let [i, j] = [ours.length, theirs.length];
  while (i > 0 && j > 0) {
    const here = scores[i * columns + j] ?? 0;
    if (here === (scores[(i - 1) * columns + j] ?? 0)) i--;
    else if (here === (scores[i * columns + j - 1] ?? 0)) j--;
    else {
      partner[i - 1] = theirs[j - 1] ?? null;
      i--;
      j--;
    }
  }
  return partner;
}

function likeness(a: SeenWord | undefined, b: SeenWord | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return meaning(a.text) === meaning(b.text) ? 3 : 1;
}
