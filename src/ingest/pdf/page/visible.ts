import type { BBox } from '../../../document/index.js';
import type { Glyph, PageContent } from '../engine/types.js';
import { isBlank, isMark, isWritten } from '../lines/signs.js';
import { rightMistold } from './mistold.js';
import { NONE, type Squares, squaresOf } from './squares.js';
import { markUnread } from './unread.js';

/** A glyph drawn again within this share of its size is a bold face made of two strokes. */
const SAME_PLACE = 0.12;

/** Type smaller than this is not read, points. */
const SPECK = 1;

/** What an office fills into a finished page by stamp: the number, a day, a month. */
const FILLED_IN = /^[\d\s./-]{1,16}$/u;

/** What of a page's glyphs a reader sees. */
export interface Seen {
  glyphs: Glyph[];
  /** Letters and digits that nobody sees were left out. */
  hidden: boolean;
  /** Fonts that tell other letters than they draw were read anew. */
  righted: boolean;
}

/** Fewest letters that nobody sees to speak of them. */
const FEWEST_HIDDEN = 2;

/**
 * The glyphs a reader sees: those outside the page and the invisible ones are left out, but invisible text over a picture
 * is what character recognition read off it. Text drawn twice to look bold counts once, as bold. Of what
 * signatures draw over the page, numbers filled into its blanks stay (`Số: 37 /KH-UBND`), their own legends go.
 */
export function visibleGlyphs(page: PageContent): Seen {
  const kept = page.glyphs.filter((glyph) => isSeen(glyph, page));
  const hidden =
    kept.length < page.glyphs.length &&
    page.glyphs.filter((glyph) => !isSeen(glyph, page) && isWritten(glyph.text)).length >= FEWEST_HIDDEN;
  const told = rightMistold(kept);
  return {
    glyphs: joinMarks(singleStrokes(withoutLegends(markUnread(told)), page)),
    hidden,
    righted: told.some(({ text }, at) => text !== kept[at]?.text),
  };
}

function isSeen(glyph: Glyph, page: PageContent): boolean {
  if (glyph.hidden || isSpeck(glyph) || !onPage(glyph, page)) return false;
  return !glyph.invisible || page.images.some((box) => covers(box, glyph));
}

function withoutLegends(glyphs: readonly Glyph[]): Glyph[] {
  const texts = new Map<number, string>();
  for (const { stamp, text } of glyphs) if (stamp !== null) texts.set(stamp, (texts.get(stamp) ?? '') + text);
  if (texts.size === 0) return [...glyphs];
  return glyphs.filter(({ stamp }) => stamp === null || FILLED_IN.test(texts.get(stamp) ?? ''));
}

/** True where most of a page's text came from character recognition. */
export function isRecognised(glyphs: readonly Glyph[]): boolean {
  const invisible = glyphs.filter((glyph) => glyph.invisible).length;
  return invisible > 0 && invisible * 2 > glyphs.length;
}

/** Type smaller than a point, which nobody reads. */
function isSpeck({ size, box }: Glyph): boolean {
  return size < SPECK && box[2] - box[0] < SPECK && box[3] - box[1] < 2 * SPECK;
}

function onPage({ box }: Glyph, { width, height }: PageContent): boolean {
  const x = (box[0] + box[2]) / 2;
  const y = (box[1] + box[3]) / 2;
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

function covers(box: BBox, glyph: Glyph): boolean {
  const x = (glyph.box[0] + glyph.box[2]) / 2;
  const y = (glyph.box[1] + glyph.box[3]) / 2;
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}

function singleStrokes(glyphs: readonly Glyph[], { width, height }: PageContent): Glyph[] {
  const kept: Glyph[] = [];
  const squares = squaresOf(width, height, SQUARE);
  for (const glyph of glyphs) {
    if (isBlank(glyph.text)) {
      kept.push(glyph);
      continue;
    }
    const twin = twinOf(glyph, kept, squares);
    const other = kept[twin];
    if (other !== undefined) {
      kept[twin] = { ...other, font: { ...other.font, bold: true } };
      continue;
    }
    squares.add(squares.column(glyph.box[0]), squares.row(glyph.box[1]), kept.length);
    kept.push(glyph);
  }
  return kept;
}

/** Side of the squares in which twins are looked for, points. */
const SQUARE = 16;

/** Index in `kept` of the same character in the same place, the first of several; {@link NONE} where there is none. */
function twinOf(glyph: Glyph, kept: readonly Glyph[], squares: Squares): number {
  const near = glyph.size * SAME_PLACE;
  const [x0, y0] = glyph.box;
  const left = squares.column(x0 - near);
  const right = squares.column(x0 + near);
  const top = squares.row(y0 - near);
  const bottom = squares.row(y0 + near);
  // The squares of its corners, each once; steps as wide as the corners are apart, or one that ends the loop.
  for (let x = left; x <= right; x += right - left || 1) {
    for (let y = top; y <= bottom; y += bottom - top || 1) {
      let found = NONE;
      for (let entry = squares.last(x, y); entry !== NONE; entry = squares.before(entry)) {
        const other = kept[squares.item(entry)];
        if (other !== undefined && other.text === glyph.text && isTwin(other, glyph))
          found = squares.item(entry);
      }
      if (found !== NONE) return found;
    }
  }
  return NONE;
}

function isTwin(a: Glyph, b: Glyph): boolean {
  const near = Math.max(a.size, b.size) * SAME_PLACE;
  return (
    Math.abs(a.box[0] - b.box[0]) <= near &&
    Math.abs(a.box[1] - b.box[1]) <= near &&
    Math.abs(a.size - b.size) <= near
  );
}

/** Puts combining marks drawn as glyphs of their own behind the letter they stand on. */
function joinMarks(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const base = kept.at(-1);
    if (base !== undefined && isMark(glyph.text) && standsOn(glyph, base)) {
      kept[kept.length - 1] = { ...base, text: base.text + glyph.text };
    } else {
      kept.push(glyph);
    }
  }
  return kept;
}

function standsOn(mark: Glyph, base: Glyph): boolean {
  if (isBlank(base.text)) return false;
  const middle = (mark.box[0] + mark.box[2]) / 2;
  return (
    middle >= base.box[0] - base.size / 2 &&
    middle <= base.box[2] + base.size / 2 &&
    Math.abs(mark.baseline - base.baseline) <= base.size
  );
}
