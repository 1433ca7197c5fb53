import { firstWord, lastWord } from './rules/words.js';
import { firstChunk, textWidth } from './textWidth.js';
import type { BodyLine, LooseColumn, RebuiltRow } from './types.js';

/** How the lines of a table run: through one cell after the other, or across the cells that stand side by side. */
export type Flow = 'cells' | 'across';

/** Between what a column's width lies, in thousandths of the type size. */
export interface ColumnWidth {
  /** As wide as its widest line. */
  least: number;
  /** Any wider, and a word that begins a line would have fitted on the line above. */
  most: number;
}

/** What is known of a table as a whole, learned anew from each reading of its rows. */
export interface Lore {
  columns: readonly LooseColumn[];
  flow: Flow;
  /** Width of each column, null where not known. */
  widths: readonly (ColumnWidth | null)[];
  /** How often two words stand side by side inside lines, equal lines counted once. */
  phrases: ReadonlyMap<string, number>;
  /** The same inside the cells of the last reading; learned where lines run across the cells. */
  cellPhrases: ReadonlyMap<string, number>;
  /** How many cells of a column have the same words. */
  seen: ReadonlyMap<string, number>;
  /** Empty lines between the lines of one cell. */
  spacing: number;
}

/** What can be known before the first reading. */
export function firstLore(columns: readonly LooseColumn[], lines: readonly BodyLine[], flow: Flow): Lore {
  const phrases = phrasesIn(lines.map((line) => line.text.trim()));
  const blanks = lines.map((line) => line.blanksAbove).sort((a, b) => a - b);
  const spacing = blanks[Math.floor(blanks.length / 2)] ?? 0;
  return {
    columns,
    flow,
    widths: columns.map(() => null),
    phrases,
    cellPhrases: new Map(),
    seen: new Map(),
    spacing,
  };
}

function phrasesIn(texts: readonly string[]): Map<string, number> {
  const phrases = new Map<string, number>();
  for (const text of new Set(texts)) {
    const words = text.split(/\s+/u);
    words.slice(1).forEach((word, at) => {
      const key = phraseKey(words[at] ?? '', word);
      phrases.set(key, (phrases.get(key) ?? 0) + 1);
    });
  }
  return phrases;
}

/** Words at the joint of two pieces, as kept in {@link Lore.phrases}. */
export function phraseKey(above: string, below: string): string {
  return phraseKeyOf(lastWord(above), firstWord(below));
}

/** @param last - the last word above, as {@link lastWord} gives it */
export function phraseKeyOf(last: string, first: string): string {
  return `${last} ${first}`;
}

export function seenKey(column: number, text: string): string {
  return `${column}|${text
    .toLowerCase()
    .replace(/[\s.;,]+/gu, ' ')
    .trim()}`;
}

/** Learns the widths of the columns and the words of cells that recur from a reading of the rows. */
export function learn(lore: Lore, rows: readonly RebuiltRow[]): Lore {
  const seen = new Map<string, number>();
  const bounds: { low: number; high: number }[][] = lore.columns.map(() => []);
  for (const row of rows) {
    for (const { column, pieces } of row.cells) {
      const key = seenKey(column, pieces.join(' '));
      seen.set(key, (seen.get(key) ?? 0) + 1);
      pieces.forEach((piece, at) => {
        const low = textWidth(piece);
        const next = pieces[at + 1];
        const high = next === undefined ? Number.POSITIVE_INFINITY : low + textWidth(` ${firstChunk(next)}`);
        bounds[column]?.push({ low, high });
      });
    }
  }
  const widths = bounds.map(widthOf);
  if (lore.flow === 'cells') return { ...lore, seen, widths };
  return {
    ...lore,
    seen,
    widths: widths.map((width, at) => nearGuess(width, lore.widths[at] ?? null)),
    cellPhrases: phrasesIn(rows.flatMap((row) => row.cells.map((cell) => cell.pieces.join(' ')))),
  };
}

/** A width learned where lines run across the cells is kept only this near the last one: misread rows would carry it away. */
const NEAR_GUESS = 0.12;

function nearGuess(width: ColumnWidth | null, guess: ColumnWidth | null): ColumnWidth | null {
  if (width === null || guess === null) return guess;
  const near = width.least >= guess.least * (1 - NEAR_GUESS) && width.least <= guess.most * (1 + NEAR_GUESS);
  return near ? width : guess;
}

/** Fewest pieces from which a width can be told. */
const FEWEST_PIECES = 4;

/** Beyond the widest line by more than this share a column's width is never put. */
const MOST_BEYOND = 1.45;

/** Widths that explain this share of what the best explains are not ruled out. */
const NEARLY_AS_MANY = 0.92;

/** The widths that explain most line ends: no piece is wider, and no first word of the next piece would have fitted. */
function widthOf(bounds: readonly { low: number; high: number }[]): ColumnWidth | null {
  if (bounds.length < FEWEST_PIECES) return null;
  const steps = [
    ...bounds.map(({ low }) => ({ at: low, gain: 1 })),
    ...bounds.filter(({ high }) => Number.isFinite(high)).map(({ high }) => ({ at: high, gain: -1 })),
  ].sort((a, b) => a.at - b.at || b.gain - a.gain);
  let explained = 0;
  let best = { explained: -1, least: 0 };
  for (const { at, gain } of steps) {
    explained += gain;
    if (explained > best.explained) best = { explained, least: at };
  }
  let most = best.least;
  for (const [index, { gain }] of steps.entries()) {
    explained = index === 0 ? gain : explained + gain;
    const until = steps[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    if (until > most && explained >= best.explained * NEARLY_AS_MANY) most = until;
  }
  return { least: best.least, most: Math.min(most, best.least * MOST_BEYOND) };
}

/** Share of the pieces of first lines that are no wider than their column is taken to be; the widest may be two cells read as one. */
const SURELY_ONE_CELL = 0.85;
/** More than this share of the pieces fill their column, or nearly. */
const SURELY_FULL = 0.6;
const MARGIN = 1.08;

/** Learns a first guess of the widths from rows of which only the first line was read: most of its pieces fill their column. */
export function guessWidths(lore: Lore, rows: readonly RebuiltRow[]): Lore {
  const widths = lore.columns.map((_, column) => {
    const pieces = rows
      .flatMap((row) => row.cells.filter((cell) => cell.column === column))
      .map((cell) => textWidth(cell.pieces.join(' ')));
    const sorted = pieces.sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
    if (sorted.length === 0) return null;
    return { least: at(SURELY_FULL), most: Math.max(at(SURELY_ONE_CELL), witnessed(sorted)) * MARGIN };
  });
  return { ...lore, widths };
}

/** Pieces no narrower than this share of another bear out that their column is as wide. */
const ALIKE = 0.9;

/** The widest piece that another bears out: most cells of a column may be short (`Kế hoạch`) and yet a few fill it. */
function witnessed(sorted: readonly number[]): number {
  return sorted.findLast((width, at) => (sorted[at - 1] ?? 0) >= width * ALIKE) ?? 0;
}
