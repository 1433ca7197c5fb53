import { readMarkers } from '../../../vietnamese/markers/index.js';
import type { Line } from '../lines.js';
import { type Lore, learnLore } from './lore.js';
import { once } from './once.js';
import { learnShares, type Shares } from './shares.js';
import { standingOut, surePairs } from './sure.js';
import { learnWidth, type Width } from './width.js';
import { bareWords, indentOf, standsApart } from './words.js';

export interface Indents {
  first: number;
  others: number;
  /** Of the lines with a marker, those that begin where the others do. */
  astray: number;
}

/** How a document's lines were made of its paragraphs, as learned from the lines themselves. */
export interface Habit extends Width {
  /** True where an empty line stands between the lines of one paragraph. */
  doubleSpaced: boolean;
  /** True where an empty line stands above every paragraph, so that a line without one goes on. */
  blankAbove: boolean;
  /** Where a paragraph's first line and its others begin, in columns; null where they begin alike. */
  indents: Indents | null;
  /** Counted when first asked for: where every line stands alone, nobody asks. */
  shares: () => Shares;
  lore: Lore;
}

/** Lines that surely go on, at least: fewer prove no habit where the width does not either. */
const FEWEST = 2;
const ALMOST_ALL = 0.9;
/** Columns between the first line of a paragraph and its others. */
const LEAST_INDENT = 2;

/**
 * Learns how a text's lines were made of its paragraphs.
 *
 * @returns null where a line is a paragraph
 */
export function learnHabit(lines: readonly Line[]): Habit | null {
  const prose = lines.filter(({ text }) => !standsApart(text));
  const sure = surePairs(lines);
  const spaced = sure.filter(([, line]) => line.blanksAbove === 1).length;
  const doubleSpaced = spaced > sure.length * 0.6 && sure.length >= FEWEST * 4;
  const byWords = sure.filter(([, line]) => line.blanksAbove === (doubleSpaced ? 1 : 0));
  const cut = byWords.length > 0 ? byWords : standingOut(lines);
  const blankAbove = !doubleSpaced && cut.length > 0 && standsBelowBlanks(prose);
  if (cut.length === 0) return null;
  const indents = learnIndents(prose, cut);
  const width = learnWidth(prose, cut, blankAbove || indents !== null);
  if (width === null || (cut.length < FEWEST && !blankAbove && !width.exact)) return null;
  return {
    ...width,
    doubleSpaced,
    blankAbove,
    indents,
    shares: once(() => learnShares(prose, width, doubleSpaced)),
    lore: learnLore(prose, width),
  };
}

/** Every line with a number or letter in front has a blank line above, or nothing. */
function standsBelowBlanks(prose: readonly Line[]): boolean {
  const marked = prose.filter(({ text }) => (readMarkers(bareWords(text))[0]?.kind ?? 'bullet') !== 'bullet');
  const below = marked.filter(({ blanksAbove }, at) => blanksAbove > 0 || at === 0);
  return marked.length > 1 && below.length >= marked.length * ALMOST_ALL;
}

/** Where marked lines begin and where lines that surely go on do, if these are two places. */
function learnIndents(prose: readonly Line[], cut: readonly [Line, Line][]): Habit['indents'] {
  const marked = prose.flatMap(({ text }) =>
    readMarkers(bareWords(text)).length > 0 ? [indentOf(text)] : [],
  );
  const first = commonest(marked);
  const others = commonest(cut.map(([, line]) => indentOf(line.text)));
  if (first === null || others === null || Math.abs(first - others) < LEAST_INDENT) return null;
  const fitting = cut.filter(([, { text }]) => Math.abs(indentOf(text) - others) < LEAST_INDENT).length;
  const astray = marked.filter((indent) => Math.abs(indent - others) < LEAST_INDENT).length;
  return fitting >= cut.length * 0.8 ? { first, others, astray: (astray + 0.5) / (marked.length + 1) } : null;
}

function commonest(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([a, often], [b, oftener]) => oftener - often || a - b);
  return best?.[0] ?? null;
}
