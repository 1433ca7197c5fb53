import type { BBox } from '../../../document/index.js';
import { LETTERS } from '../../../vietnamese/characters.js';
import type { Glyph } from '../engine/types.js';
import { spelled } from './characters.js';
import { layersOf } from './layers.js';
import { isSmallType, rowsOf } from './rows.js';
import { isBlank, isWritten } from './signs.js';
import { type Gaps, separatesWords } from './spacing.js';
import type { Line, Run, Word } from './types.js';

/** Small type this share of a line's size above its base line is raised. */
const RAISED = 0.12;

/**
 * Sets upright glyphs into lines, from the top down and from the left. What the lines say is filled in by `spellLines` once
 * the whole document is set.
 *
 * @param columnGap - width in sizes of type at which a line is split in two, Infinity for never
 */
export function linesOf(glyphs: readonly Glyph[], page: number, columnGap: number): Line[] {
  const lines: Line[] = [];
  for (const row of rowsOf(glyphs)) {
    const letters = row.filter((glyph) => !isBlank(glyph.text)).sort((a, b) => a.box[0] - b.box[0]);
    const spaces = row.filter((glyph) => isBlank(glyph.text)).sort((a, b) => a.box[0] - b.box[0]);
    for (const layer of layersOf(letters)) {
      for (const piece of pieces(layer, columnGap)) lines.push(makeLine(piece, spaces, page));
    }
  }
  return lines;
}

function pieces(letters: readonly Glyph[], columnGap: number): Glyph[][] {
  const found: Glyph[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const letter of letters) {
    const piece = found.at(-1);
    if (piece !== undefined && letter.box[0] - right < columnGap * letter.size) piece.push(letter);
    else found.push([letter]);
    right = Math.max(right, letter.box[2]);
  }
  return found;
}

function makeLine(letters: readonly Glyph[], spaces: readonly Glyph[], page: number): Line {
  const main = mainType(letters);
  const { words, spaceAfter } = wordsOf(letters, spaces, main);
  const written = letters.filter((letter) => isWritten(letter.text));
  return {
    page,
    text: '',
    box: union(letters.map((letter) => letter.box)),
    baseline: main.baseline,
    size: main.size,
    bold: written.length > 0 && written.every((letter) => letter.font.bold),
    italic: written.length > 0 && written.every((letter) => letter.font.italic),
    words,
    spaceAfter,
  };
}

/** Size and base line of the type most letters of a line are set in. */
function mainType(letters: readonly Glyph[]): { size: number; baseline: number } {
  const counts = new Map<number, { count: number; baseline: number }>();
  for (const { size, baseline } of letters) {
    const key = Math.round(size * 2) / 2;
    const entry = counts.get(key);
    if (entry === undefined) counts.set(key, { count: 1, baseline });
    else entry.count++;
  }
  let best = { size: letters[0]?.size ?? 0, baseline: letters[0]?.baseline ?? 0, count: 0 };
  for (const [size, { count, baseline }] of counts) if (count > best.count) best = { size, baseline, count };
  return best;
}

function wordsOf(
  letters: readonly Glyph[],
  spaces: readonly Glyph[],
  main: { size: number; baseline: number },
): { words: Word[]; spaceAfter: boolean } {
  const count = Math.max(0, letters.length - 1);
  const gaps: Gaps = {
    widths: new Float64Array(count),
    drawn: new Uint8Array(count),
    letters: new Uint8Array(count),
    size: main.size,
  };
  let right = letters[0]?.box[2] ?? 0;
  let before = letters[0];
  let space = 0;
  for (let gap = 0; gap < count; gap++) {
    const letter = letters[gap + 1];
    if (letter === undefined || before === undefined) break;
    let drawn = false;
    for (
      let at = spaces[space];
      at !== undefined && middle(at) < letter.box[0] + main.size / 10;
      at = spaces[space]
    ) {
      drawn ||= middle(at) > right - main.size / 10 || at.box[2] - at.box[0] === 0;
      space++;
    }
    const stamped = letter.stamp !== null && !drawn && letter.stamp === before.stamp;
    gaps.widths[gap] = stamped ? 0 : letter.box[0] - right;
    gaps.drawn[gap] = drawn ? 1 : 0;
    gaps.letters[gap] = isLetter(letter) && isLetter(before) ? 1 : 0;
    before = letter;
    right = Math.max(right, letter.box[2]);
  }
  const spaceAfter = spaces.some((glyph) => middle(glyph) > right && glyph.box[0] < right + main.size);
  const separates = separatesWords(gaps);
  const words: Word[] = [];
  let from = 0;
  for (let gap = 0; gap < count; gap++) {
    if (!separates(gap)) continue;
    words.push(makeWord(letters.slice(from, gap + 1), main, gaps.drawn[gap] === 1));
    from = gap + 1;
  }
  words.push(makeWord(letters.slice(from), main, spaceAfter));
  return { words, spaceAfter };
}

function makeWord(
  letters: readonly Glyph[],
  main: { size: number; baseline: number },
  spaceAfter: boolean,
): Word {
  // A word is kept for as long as the document is read, and nearly all have one run: a list written out takes the room of its one entry, a list
  // added to room for seventeen.
  let runs: Run[] = [];
  let x0 = Number.POSITIVE_INFINITY;
  let x1 = Number.NEGATIVE_INFINITY;
  let confidence: number | undefined;
  for (const letter of letters) {
    if (letter.confidence !== undefined) confidence = Math.min(confidence ?? 1, letter.confidence);
    const up = isSmallType(letter, main.size) && main.baseline - letter.baseline > main.size * RAISED;
    const run = runs.at(-1);
    if (run !== undefined && run.font === letter.font.name && run.raised === up) run.text += spelled(letter);
    else {
      const next = { text: spelled(letter), font: letter.font.name, raised: up };
      if (run === undefined) runs = [next];
      else runs.push(next);
    }
    x0 = Math.min(x0, letter.box[0]);
    x1 = Math.max(x1, letter.box[2]);
  }
  const sure = confidence === undefined ? {} : { confidence };
  return { text: '', runs, x0, x1, ...sure, spaceAfter };
}

/** A letter, or a sign that is one in the codings from before Unicode. */
function isLetter({ text }: Glyph): boolean {
  return LETTERS.at(text, 0) > 0 || /^[\u00A1-\u00FF]/u.test(text);
}

function middle(glyph: Glyph): number {
  return (glyph.box[0] + glyph.box[2]) / 2;
}

/** The smallest box around boxes. */
export function union(boxes: readonly BBox[]): BBox {
  let [x0, y0, x1, y1] = boxes[0] ?? [0, 0, 0, 0];
  for (const box of boxes) {
    x0 = Math.min(x0, box[0]);
    y0 = Math.min(y0, box[1]);
    x1 = Math.max(x1, box[2]);
    y1 = Math.max(y1, box[3]);
  }
  return [x0, y0, x1, y1];
}
