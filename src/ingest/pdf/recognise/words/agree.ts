import { isSyllable } from '../../../../vietnamese/encodings/syllable.js';
import type { SeenLine, SeenWord } from '../engines/types.js';
import { strokesOf } from './uprights.js';

/** A word read the same twice is at least this sure, if one of the readings was by half. */
export const CONFIRMED = 0.9;
const HALF_SURE = 0.5;
/** A word read in two ways is at most this sure: too little for a value. */
export const DOUBTED = 0.3;
/** A numeral read in two ways of which the strokes counted in the picture bear out one. */
const SETTLED = 0.7;

/** Counts the uprights at the left of a word in the picture; null where the picture does not tell. */
export type Uprights = (word: SeenWord) => number | null;

/**
 * The first reading of a stretch as a second one leaves it: words that both read alike are confirmed; where they differ by more, the first stands and
 * is doubted, unless it alone is no possible syllable and the second is one. Numerals of strokes are counted in the picture as well.
 */
export function confirmed(
  first: readonly SeenLine[],
  second: readonly SeenLine[],
  uprights: Uprights = () => null,
): SeenLine[] {
  const ours = first.flat();
  const theirs = second.flat();
  const partner = alignment(ours, theirs);
  const judged = new Map<SeenWord, SeenWord>();
  for (const [index, word] of ours.entries()) {
    const other = partner[index] ?? null;
    judged.set(word, counted(word, other, uprights) ?? judge(word, other));
  }
  return first.map((line) => line.map((word) => judged.get(word) ?? word));
}

/** A word with a numeral of strokes as the strokes in the picture judge it; null where there is nothing to count. */
function counted(word: SeenWord, other: SeenWord | null, uprights: Uprights): SeenWord | null {
  const [ours, theirs] = [strokesOf(word.text), strokesOf(other?.text ?? '')];
  if (ours === null && theirs === null) return null;
  const count = uprights(word);
  if (count === null) return null;
  if (other !== null && meaning(spelled(other).text) === meaning(spelled(word).text)) {
    return count === ours
      ? judge(spelled(word), spelled(other))
      : { ...word, confidence: Math.min(word.confidence, DOUBTED) };
  }
  // A stroke that one reading has alone may be the end of a line or of a pen.
  if (other === null && (ours ?? 0) < 2) return null;
  if (ours === theirs || (other !== null && behind(word.text) !== behind(other.text))) return null;
  const confidence = Math.max(word.confidence, SETTLED);
  if (count === ours) return spelled({ ...word, confidence });
  if (count === theirs && other !== null) return spelled({ ...word, text: other.text, confidence });
  return null;
}

/** What stands behind the numeral at a word's head. */
function behind(text: string): string {
  return text.replace(/^([XV]{0,4})[IHl|1]{1,4}/u, '$1').replace(/[.,;:]$/u, '');
}

/** A Roman numeral in its own letters: `IH.` is `III.`; digits stay. */
function spelled(word: SeenWord): SeenWord {
  const text = word.text.replace(/^(?=[I1l|]*[H|]|I*l|l+I)[IHl|1]+/u, (letters) =>
    letters.replace(/H/gu, 'II').replace(/[l|1]/gu, 'I'),
  );
  return { ...word, text };
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
  const doubted = { ...word, confidence: Math.min(word.confidence, DOUBTED) };
  return other === null ? doubted : { ...doubted, other: other.text };
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
