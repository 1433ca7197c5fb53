import { readMarkers } from '../../../vietnamese/markers/index.js';
import { endsStatement } from '../../../vietnamese/sentences.js';
import type { Line } from '../lines.js';
import { printedWidth } from '../printedWidth.js';
import { bareWords, firstWord, indentOf, pairsOf, standsApart, surelyGoesOn } from './words.js';

/** How a document's lines were made of its paragraphs, as learned from the lines themselves. */
export interface Habit {
  /** How far a line fills its page: letters where the lines end exactly there, else ems as printed. */
  measure: (text: string) => number;
  /** The longest a line may be, by that measure. */
  width: number;
  /** True where every line that goes on had no room for the next word: the lines were cut by a program, letter by letter. */
  exact: boolean;
  /** True where an empty line stands between the lines of one paragraph. */
  doubleSpaced: boolean;
  /** True where an empty line stands above every paragraph, so that a line without one goes on. */
  blankAbove: boolean;
  /** Where a paragraph's first line and its others begin, in columns; null where they begin alike. */
  indents: { first: number; others: number } | null;
  /** Of all paragraphs, those that begin without a marker. */
  unmarked: number;
  /** Chance that a word inside a paragraph ends a sentence. */
  sentenceEnds: number;
}

/** Lines that surely go on, at least: fewer prove no habit. */
const FEWEST = 2;
const LONGEST_PRINTED_LINE = 160;
const SHORTEST_WIDTH = 24;
/** Share of the lines that surely go on that must have had no room, for the cut to be a program's. */
const EXACT = 0.93;
/** Share of lines that may be longer than the widest that goes on: rows, addresses, what was pasted. */
const LONGER = 0.03;
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
  const sure = pairsOf(lines).filter(([above, line]) => line.blanksAbove <= 1 && surelyGoesOn(above, line));
  const spaced = sure.filter(([, line]) => line.blanksAbove === 1).length;
  const doubleSpaced = spaced > sure.length * 0.6 && sure.length >= FEWEST * 4;
  const cut = sure.filter(([, line]) => line.blanksAbove === (doubleSpaced ? 1 : 0));
  const blankAbove = !doubleSpaced && cut.length > 0 && standsBelowBlanks(prose);
  if (cut.length < (blankAbove ? 1 : FEWEST)) return null;
  const indents = learnIndents(prose, cut);
  const width = learnWidth(prose, cut, blankAbove || indents !== null);
  if (width === null) return null;
  return {
    ...width,
    doubleSpaced,
    blankAbove,
    indents,
    ...learnShares(prose, width),
  };
}

/** Every line with a number or letter in front has a blank line above, or nothing. */
function standsBelowBlanks(prose: readonly Line[]): boolean {
  const marked = prose.filter(({ text }) => (readMarkers(bareWords(text))[0]?.kind ?? 'bullet') !== 'bullet');
  const below = marked.filter(({ blanksAbove }, at) => blanksAbove > 0 || at === 0);
  return marked.length > 1 && below.length >= marked.length * ALMOST_ALL;
}

type Width = Pick<Habit, 'measure' | 'width' | 'exact'>;

/**
 * By letters where that explains every cut; else by what the letters take in print.
 *
 * @param knownOtherwise - blank lines or indents tell paragraphs apart, so that the width need not
 */
function learnWidth(
  prose: readonly Line[],
  cut: readonly [Line, Line][],
  knownOtherwise: boolean,
): Width | null {
  const letters = widest(cut.map(([above]) => above.text.length));
  const longer = prose.filter(({ text }) => text.length > letters + 2).length;
  const noRoom = cut.filter(([above, line]) => above.text.length + 1 + firstWord(line.text).length > letters);
  const wide = letters >= SHORTEST_WIDTH && letters <= LONGEST_PRINTED_LINE;
  if (wide && noRoom.length >= cut.length * EXACT && longer <= prose.length * LONGER)
    return { measure: (text) => text.length, width: letters, exact: true };
  const measure = (text: string): number => printedWidth(text.trim());
  const ems = cut.map(([above]) => measure(above.text)).sort((a, b) => a - b);
  const width = ems[Math.floor((ems.length - 1) * 0.95)] ?? 0;
  const tooLong = prose.filter(({ text }) => measure(text) > width * 1.15).length;
  if (knownOtherwise) return { measure, width, exact: false };
  return ems.length < FEWEST * 3 || letters > LONGEST_PRINTED_LINE || tooLong > prose.length * LONGER * 2
    ? null
    : { measure, width, exact: false };
}

function widest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** Where marked lines begin and where lines that surely go on do, if these are two places. */
function learnIndents(prose: readonly Line[], cut: readonly [Line, Line][]): Habit['indents'] {
  const first = commonest(
    prose.flatMap(({ text }) => (readMarkers(bareWords(text)).length > 0 ? [indentOf(text)] : [])),
  );
  const others = commonest(cut.map(([, line]) => indentOf(line.text)));
  if (first === null || others === null || Math.abs(first - others) < LEAST_INDENT) return null;
  const fitting = cut.filter(([, { text }]) => Math.abs(indentOf(text) - others) < LEAST_INDENT).length;
  return fitting >= cut.length * 0.8 ? { first, others } : null;
}

function commonest(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([a, often], [b, oftener]) => oftener - often || a - b);
  return best?.[0] ?? null;
}

/** Counts paragraphs that surely begin (their marker, or room in the line above) and sentences that surely end inside one. */
function learnShares(prose: readonly Line[], width: Width): Pick<Habit, 'unmarked' | 'sentenceEnds'> {
  let marked = 1;
  let bare = 1;
  for (const [above, line] of pairsOf(prose)) {
    if (readMarkers(bareWords(line.text)).length > 0) marked++;
    else if (endsStatement(above.text) && hasRoom(above.text, line.text, width)) bare++;
  }
  let ends = 1;
  let words = 40;
  for (const { text } of prose) {
    ends += text.match(/\p{Ll}[.!?]\s+\p{Lu}/gu)?.length ?? 0;
    words += text.trim().split(' ').length;
  }
  return { unmarked: bare / (bare + marked), sentenceEnds: ends / words };
}

/** True where the first word of a line would have fitted into the line above. */
export function hasRoom(above: string, line: string, { measure, width, exact }: Width): boolean {
  return measure(`${above} ${firstWord(line)}`) <= width * (exact ? 1 : ROUGH);
}

/** Letters' widths in print are about right only. */
const ROUGH = 0.92;
