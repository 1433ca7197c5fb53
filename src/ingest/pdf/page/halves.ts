import { looksLikeHeader } from '../../../vietnamese/columns.js';
import { rightHeadWord, startsRightHead } from '../columns/anchors.js';
import type { Glyph, PageContent } from '../engine/types.js';
import { bandsOf } from '../lines/bands.js';
import { linesOf } from '../lines/lines.js';
import { spellLines } from '../lines/spell.js';
import type { Line } from '../lines/types.js';
import { greatest, least } from '../numbers.js';

/** A sheet of two pages is this much wider than high. */
const LANDSCAPE = 1.2;
/** The white strip between two pages lies in the middle part of the sheet, and is this wide at least, as shares of its width. */
const FROM = 0.42;
const TO = 0.58;
const GUTTER = 0.035;
/** A gap this wide, in sizes of type, ends a line. */
const COLUMN_GAP = 1.2;
/** Lines as long as this share of their page's widest, and of so many words, are running text; so many of them on each half show two pages. */
const LONG = 0.75;
const FEWEST_WORDS = 5;
const FEWEST_LINES = 4;
/** More lines than this share standing level with lines of the other page are rows of a table. */
const LEVEL = 0.8;

/** Where a page of its own stands on a printed sheet: its left edge there, points. */
export interface Half<P extends PageContent> {
  page: P;
  left: number;
}

/**
 * The two pages that were printed side by side on one sheet, from the left; the sheet itself where it is one page. A white strip down its middle that
 * no word and no ruling crosses parts them; that they are pages is known from their numbers, from a letterhead that is whole on the left half,
 * or from running text on both.
 */
export function halvesOf<P extends PageContent>(sheet: P): Half<P>[] {
  const whole = [{ page: sheet, left: 0 }];
  if (sheet.width < sheet.height * LANDSCAPE) return whole;
  const seen = sheet.glyphs.filter(({ hidden, text }) => !hidden && text.trim() !== '');
  const cut = gutterOf(sheet, seen);
  if (cut === null || crossed(sheet, cut)) return whole;
  const left = halfLines(seen.filter(({ box }) => box[2] <= cut));
  const right = halfLines(seen.filter(({ box }) => box[0] >= cut));
  if (left.length === 0 || right.length === 0 || !arePages(left, right)) return whole;
  return [
    { page: part(sheet, 0, cut), left: 0 },
    { page: part(sheet, cut, sheet.width), left: cut },
  ];
}

/** The middle of the widest white strip in the middle part of a sheet; null where there is none wide enough. */
function gutterOf({ width }: PageContent, glyphs: readonly Glyph[]): number | null {
  const boxes = glyphs.map(({ box }) => [box[0], box[2]] as const).sort((a, b) => a[0] - b[0]);
  let right = width * FROM;
  let best: [number, number] = [0, 0];
  for (const [x0, x1] of [...boxes, [width * TO, width * TO] as const]) {
    const to = Math.min(x0, width * TO);
    if (to - right > best[1] - best[0]) best = [right, to];
    right = Math.max(right, x1);
  }
  if (best[1] - best[0] < GUTTER * width) return null;
  return best[0] < width / 2 && best[1] > width / 2 ? width / 2 : (best[0] + best[1]) / 2;
}

/** A stroke, a filled bar or a picture lies across the place. */
function crossed({ strokes, fills, images }: PageContent, cut: number): boolean {
  return (
    strokes.some(({ x0, x1 }) => Math.min(x0, x1) < cut - 1 && Math.max(x0, x1) > cut + 1) ||
    [...fills, ...images].some(([x0, , x1]) => x0 < cut - 1 && x1 > cut + 1)
  );
}

function halfLines(glyphs: readonly Glyph[]): Line[] {
  const lines = linesOf(
    glyphs.filter(({ turn }) => turn === 0),
    0,
    COLUMN_GAP,
  );
  spellLines(lines);
  return lines;
}

function arePages(left: readonly Line[], right: readonly Line[]): boolean {
  const bands = bandsOf([...left, ...right]);
  if (bands.some(({ lines }) => looksLikeHeader(lines.map(({ text }) => text)))) return false;
  return countsOn(left, right) || holdsHead(left) || (runs(left) && runs(right) && !areLevel(left, right));
}

/** The right page opens with its number, one more than that of the left page where it has one. */
function countsOn(left: readonly Line[], right: readonly Line[]): boolean {
  const [first] = bandsOf([...left, ...right]);
  const numbers = (first?.lines ?? []).map(({ text }) => (/^\d{1,3}$/u.test(text) ? Number(text) : null));
  const [a = null, b = null] = numbers;
  if (first?.lines.some((line) => right.includes(line)) !== true) return false;
  return numbers.length === 1 ? a !== null : numbers.length === 2 && a !== null && b === a + 1;
}

/** The name of the state stands on the left half: the agency stands beside it, and both are the head of one page. */
function holdsHead(left: readonly Line[]): boolean {
  return left.some(({ text, words }) => startsRightHead(text) || rightHeadWord(words) > 0);
}

/** A half of long lines. */
function runs(lines: readonly Line[]): boolean {
  const widest = greatest(lines.map(({ box }) => box[2])) - least(lines.map(({ box }) => box[0]));
  const long = lines.filter(
    ({ box, words }) => words.length >= FEWEST_WORDS && box[2] - box[0] > widest * LONG,
  );
  return long.length >= FEWEST_LINES;
}

function areLevel(left: readonly Line[], right: readonly Line[]): boolean {
  const heights = new Set(left.flatMap(({ baseline }) => [Math.floor(baseline), Math.ceil(baseline)]));
  const level = right.filter(({ baseline }) => heights.has(Math.round(baseline))).length;
  return level > right.length * LEVEL;
}

/** What lies between two places of a sheet, as a page of its own. */
function part<P extends PageContent>(sheet: P, from: number, to: number): P {
  const within = (x0: number, x1: number): boolean => (x0 + x1) / 2 >= from && (x0 + x1) / 2 < to;
  const moved = <B extends readonly [number, number, number, number]>(boxes: readonly B[]) =>
    boxes
      .filter(([x0, , x1]) => within(x0, x1))
      .map(([x0, y0, x1, y1]): [number, number, number, number] => [x0 - from, y0, x1 - from, y1]);
  return {
    ...sheet,
    width: to - from,
    glyphs: sheet.glyphs
      .filter(({ box }) => within(box[0], box[2]))
      .map((glyph) => {
        const [x0, y0, x1, y1] = glyph.box;
        return { ...glyph, box: [x0 - from, y0, x1 - from, y1] };
      }),
    strokes: sheet.strokes
      .filter(({ x0, x1 }) => within(x0, x1))
      .map(({ x0, y0, x1, y1 }) => ({ x0: x0 - from, y0, x1: x1 - from, y1 })),
    fills: moved(sheet.fills),
    images: moved(sheet.images),
  };
}
