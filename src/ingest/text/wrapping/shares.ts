import { isCapitals } from '../../../vietnamese/casing.js';
import { readMarkers } from '../../../vietnamese/markers/index.js';
import { endsStatement } from '../../../vietnamese/sentences.js';
import type { Line } from '../lines.js';
import { isFormal } from './formal.js';
import { hasRoom, type Width, WORD } from './width.js';
import { bareWords, pairsOf } from './words.js';

/** What a text's lines are, counted where their room tells. */
export interface Shares {
  /** Of all paragraphs, those that begin without a marker. */
  unmarked: number;
  /** Chance that a word inside a paragraph ends a sentence. */
  sentenceEnds: number;
  /** How many full lines that end no sentence go on for one that ends a paragraph, where the next has no marker. */
  unended: number;
  /** The same of lines that end a sentence, in a paragraph with a marker and in one without. */
  ended: { marked: number; bare: number };
}

/** Words and sentence ends of a text of this kind, counted in before any of its own: one sentence in some sixty words goes on in its paragraph. */
const USUAL_WORDS = 120;
const USUAL_ENDS = 2;
/** No more full lines end a paragraph by chance. */
const MOST_BY_CHANCE = 0.5;

/** Counts paragraphs that surely begin (their marker, or room in the line above), full lines that go on, and sentences that end inside a paragraph. */
export function learnShares(prose: readonly Line[], width: Width, doubleSpaced: boolean): Shares {
  let marked = 1;
  let bare = 1;
  let full = 1;
  const begun = { unended: 0.5, marked: 0.5, bare: 0.5 };
  let inMarked = false;
  for (const [above, line] of pairsOf(prose)) {
    const before = bareWords(above.text);
    const words = bareWords(line.text);
    if (readMarkers(before).length > 0) inMarked = true;
    const room = hasRoom(above.text, line.text, width);
    if (readMarkers(words).length > 0) marked++;
    else if (!room) full++;
    else {
      const ended = endsStatement(before);
      if (ended) bare++;
      if (line.blanksAbove === (doubleSpaced ? 1 : 0) && !isFormal(words) && !isCapitals(before))
        begun[!ended ? 'unended' : inMarked ? 'marked' : 'bare']++;
      inMarked = false;
    }
  }
  const sentenceEnds = shareOfEnds(prose);
  const byChance = Math.min(MOST_BY_CHANCE, WORD / width.width);
  return {
    unmarked: bare / (bare + marked),
    sentenceEnds,
    unended: full / (begun.unended * byChance),
    ended: {
      marked: (full * sentenceEnds) / (begun.marked * byChance),
      bare: (full * sentenceEnds) / (begun.bare * byChance),
    },
  };
}

function shareOfEnds(prose: readonly Line[]): number {
  let ends = USUAL_ENDS;
  let words = USUAL_WORDS;
  for (const { text } of prose) {
    if (/[.!?]\s/u.test(text)) ends += text.match(/[\p{Ll}\d][.!?]\s+\p{Lu}/gu)?.length ?? 0;
    words += text.trim().split(' ').length;
  }
  return ends / words;
}
