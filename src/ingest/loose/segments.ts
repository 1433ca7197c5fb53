import { formsWord } from '../../vietnamese/compounds.js';
import { type Lore, phraseKey } from './lore.js';
import { textWidth } from './textWidth.js';
import type { Alignment, BodyLine } from './types.js';

/** A line cut into words, with the places at which a cell might begin inside it. */
export interface Segments {
  words: readonly string[];
  /** Indexes of words, ascending: 0, places at which the line may be cut, the number of words. */
  cuts: readonly number[];
  /** Cuts at which a wide space stands. */
  wide: ReadonlySet<number>;
  /** The ways in which the layout may give the line's parts to the columns, null where it tells none. */
  ways: readonly Way[] | null;
}

/** A way to give the parts of a line to the columns. */
export interface Way {
  parts: readonly { from: number; to: number; column: number }[];
  /** Points that speak against it. */
  cost: number;
}

/** Two words that stand side by side in this many lines are not cut apart. */
const SURE_PHRASE = 3;
/** Longer lines are cut at capitals only, and at no more places than this. */
const MOST_WORDS = 60;

/**
 * The places at which a line can be cut between cells that stand side by side: at every word where lines run across cells or right behind a
 * page end (the cut cells' last lines: `chính - Tổ chức | ban, đơn vị`), else where a word begins as cells begin.
 *
 * @param anywhere - the line may be cut at any word
 */
export function segmentsOf(line: BodyLine, { flow, phrases }: Lore, anywhere: boolean): Segments {
  const pieces = line.text.trim().split(/(\s+)/u);
  const words = pieces.filter((_, at) => at % 2 === 0);
  const wide = new Set(
    words.map((_, at) => at).filter((at) => at > 0 && (pieces[at * 2 - 1] ?? '').length > 1),
  );
  if (line.alignments !== undefined) {
    const { alignments } = line;
    const begins = (at: number): boolean =>
      at === 0 || alignments.some(({ columns }) => columns[at] !== columns[at - 1]);
    const cuts = [...words.map((_, at) => at).filter(begins), words.length];
    return { words, cuts, wide, ways: alignments.map((alignment) => wayOf(alignment, cuts)) };
  }
  const all = (flow === 'across' || anywhere) && words.length <= MOST_WORDS;
  const apart = (at: number): boolean =>
    beginsCell(words, at) ||
    (flow === 'across'
      ? !isInsideWord(words, at)
      : (phrases.get(phraseKey(words[at - 1] ?? '', words[at] ?? '')) ?? 0) < SURE_PHRASE);
  const cuts = words
    .map((_, at) => at)
    .filter((at) => at === 0 || wide.has(at) || ((all || beginsCell(words, at)) && apart(at)));
  return { words, cuts: [...cuts.slice(0, MOST_WORDS), words.length], wide, ways: null };
}

/** The parts are between the line's cuts: neighbours in one column are one part. */
function wayOf({ columns, cost }: Alignment, cuts: readonly number[]): Way {
  const parts: Way['parts'][number][] = [];
  cuts.slice(0, -1).forEach((word, from) => {
    const column = columns[word] ?? 1;
    const last = parts.at(-1);
    if (last?.column === column) parts[parts.length - 1] = { ...last, to: from + 1 };
    else parts.push({ from, to: from + 1, column });
  });
  return { parts, cost };
}

/** The same line cut at wide spaces only. */
export function wholeSegments(segments: Segments): Segments {
  const { words, cuts, wide, ways } = segments;
  if (ways !== null) return segments;
  return { ...segments, cuts: cuts.filter((at) => at === 0 || at === words.length || wide.has(at)) };
}

/** «ban | hành»; not «hồ sơ | kết quả», where `sơ` and `kết` belong to other words. */
function isInsideWord(words: readonly string[], at: number): boolean {
  const forms = (first: number): boolean => formsWord(words[first] ?? '', words[first + 1] ?? '');
  return forms(at - 1) && !forms(at - 2) && !forms(at);
}

function beginsCell(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return /^["“(]?\p{Lu}|^\d/u.test(word) || (/^[-–+]$/u.test(word) && at + 1 < words.length);
}

/** Width of each stretch of words is asked for over and over; the widths of the words are not. */
export function widthsOf(words: readonly string[]): (from: number, to: number) => number {
  const sums = [0];
  for (const word of words) sums.push((sums.at(-1) ?? 0) + textWidth(word));
  return (from, to) => (sums[to] ?? 0) - (sums[from] ?? 0) + Math.max(0, to - from - 1) * textWidth(' ');
}
