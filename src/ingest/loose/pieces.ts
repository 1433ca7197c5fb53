import { formsWord } from '../../vietnamese/compounds.js';
import type { OpenCell } from './cells.js';
import type { PiecePlaces } from './judging.js';
import { type Lore, phraseKeyOf } from './lore.js';
import type { Memory } from './memory.js';
import { Text } from './rules/text.js';
import { firstWord, lastWord } from './rules/words.js';
import { type Segments, widthsOf } from './segments.js';
import { firstChunk, textWidth } from './textWidth.js';
import type { BodyLine } from './types.js';

/** A piece of a line about to be placed. */
export interface Piece {
  text: Text;
  /** Thousandths of the type size. */
  width: number;
  /** Room that the first word needs behind another, in thousandths of the type size. */
  firstWidth: number;
  firstWord: string;
  lastWord: string;
  line: number;
  opensLine: boolean;
  wideSpaceBefore: boolean;
  outOfRhythm: boolean;
  behindPageEnd: boolean;
  /** The column it stands in, where the layout tells it. */
  column: number | null;
  /** The cells that begin with it, by sub-row and column. */
  begun: OpenCell[][];
  /** What it is worth as the beginning of a cell of each column, null until it is asked. */
  starts: readonly number[] | null;
  /** What it is worth in each column, null until it is asked. */
  places: PiecePlaces | null;
  /** What it is to the pieces that may follow it in a cell. */
  pairs: Map<Piece, Pair>;
}

/** Two pieces of which one may follow the other in a cell. */
export interface Pair {
  /** How often the two words at the joint stand side by side inside lines of the table. */
  phrase: number;
  /** The two words at the joint are syllables of one word. */
  wordGoesOn: boolean;
}

/** Makes the pieces of a line, each once as long as it is remembered. */
export interface PieceMaker {
  /** @param from - first word, `to` the one behind the last; `column` where the layout tells it */
  pieceOf: (from: number, to: number, column: number | null) => Piece;
}

/**
 * The pieces of a line.
 *
 * @param at - the line's place in its row
 * @param spacing - empty lines that the table has between the lines of a cell
 * @param memory - keeps them
 */
export function pieceMaker(
  line: BodyLine,
  at: number,
  { words, wide }: Segments,
  spacing: number,
  memory: Memory,
): PieceMaker {
  const width = widthsOf(words);
  const make = (from: number, to: number, column: number | null): Piece => {
    const text = words.slice(from, to).join(' ');
    return {
      text: new Text(text),
      width: width(from, to),
      firstWidth: textWidth(` ${firstChunk(text)}`),
      firstWord: firstWord(text),
      lastWord: lastWord(text),
      line: at,
      opensLine: from === 0,
      wideSpaceBefore: wide.has(from),
      outOfRhythm: from === 0 && line.blanksAbove !== spacing,
      behindPageEnd: line.afterBreak,
      column,
      begun: [],
      starts: null,
      places: null,
      pairs: new Map(),
    };
  };
  return {
    pieceOf: (from, to, column) => {
      const kept = memory.piecesOf(line);
      const begun = kept.get(from) ?? new Map<number, Piece[]>();
      kept.set(from, begun);
      const alike = begun.get(to) ?? [];
      begun.set(to, alike);
      const known = alike.find((piece) => piece.column === column);
      if (known !== undefined) return known;
      const piece = make(from, to, column);
      alike.push(piece);
      return piece;
    },
  };
}

/** What two pieces are to one another. */
export function pairOf(lore: Lore, above: Piece, below: Piece): Pair {
  const known = above.pairs.get(below);
  if (known !== undefined) return known;
  // Where lines run across the cells, «Tờ trình | Phòng Nội vụ» stands side by side in line after line.
  const apart = lore.flow === 'across' && below.text.startsCapital;
  const pair = {
    phrase: apart ? 0 : (lore.phrases.get(phraseKeyOf(above.lastWord, below.firstWord)) ?? 0),
    wordGoesOn: below.text.startsSmall && formsWord(above.lastWord, below.firstWord),
  };
  above.pairs.set(below, pair);
  return pair;
}
