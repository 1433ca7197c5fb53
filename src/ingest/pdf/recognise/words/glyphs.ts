import type { Glyph } from '../../engine/types.js';
import type { SeenLine, SeenWord } from '../engines/types.js';
import { lineType, type SizeHabit } from './size.js';

/** The face of recognised words; engines do not tell which. */
const FONT = { name: 'recognised', bold: false, italic: false };

/** Number of the text drawn in one go, which recognised words have one of a line. */
export interface Runs {
  next: number;
}

/** Words as the invisible glyphs of a text behind a picture, points; the letters of a word share its width evenly. */
export function glyphsOf(line: SeenLine, scale: number, habit: SizeHabit, runs: Runs): Glyph[] {
  const { baseline, size } = lineType(line);
  const place = { baseline: baseline * scale, size: habit.snap(size * scale), run: runs.next++ };
  return line.flatMap((word, index) => {
    const before = line[index - 1];
    const letters = lettersOf(word, scale, place);
    if (before === undefined) return letters;
    const gap = {
      text: ' ',
      box: [before.box[2], word.box[1], Math.max(before.box[2], word.box[0]), word.box[3]] as const,
    };
    return [glyph(gap.text, gap.box[0] * scale, gap.box[2] * scale, place, 1), ...letters];
  });
}

interface PlacedLine {
  baseline: number;
  size: number;
  run: number;
}

function lettersOf({ text, box, confidence }: SeenWord, scale: number, place: PlacedLine): Glyph[] {
  const letters = [...text];
  const width = ((box[2] - box[0]) * scale) / letters.length;
  return letters.map((letter, index) =>
    glyph(letter, box[0] * scale + index * width, box[0] * scale + (index + 1) * width, place, confidence),
  );
}

function glyph(
  text: string,
  x0: number,
  x1: number,
  { baseline, size, run }: PlacedLine,
  confidence: number,
): Glyph {
  return {
    text,
    box: [x0, baseline - size, x1, baseline + size / 4],
    baseline,
    size,
    font: FONT,
    turn: 0,
    invisible: true,
    hidden: false,
    stamp: null,
    run,
    confidence,
  };
}
