import type { BBox } from '../../../document/index.js';
import type { Glyph, PageContent } from '../engine/types.js';

/** A glyph drawn again within this share of its size is a bold face made of two strokes. */
const SAME_PLACE = 0.12;

/** What an office fills into a finished page by stamp: the number, a day, a month. */
const FILLED_IN = /^[\d\s./-]{1,16}$/u;

/**
 * The glyphs a reader sees: those outside the page and the invisible ones are left out, but invisible text over a picture
 * is what character recognition read off it. Text drawn twice to look bold counts once, as bold. Of what
 * signatures draw over the page, numbers filled into its blanks stay (`Số: 37 /KH-UBND`), their own legends go.
 */
export function visibleGlyphs(page: PageContent): Glyph[] {
  const kept = page.glyphs.filter(
    (glyph) => onPage(glyph, page) && (!glyph.invisible || page.images.some((box) => covers(box, glyph))),
  );
  return joinMarks(singleStrokes(withoutLegends(kept)));
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

function singleStrokes(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  const seen = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      kept.push(glyph);
      continue;
    }
    const twin = nearby(seen, glyph).find((other) => isTwin(other, glyph));
    if (twin !== undefined) {
      twin.font = { ...twin.font, bold: true };
      continue;
    }
    const own = { ...glyph };
    const key = placeKey(glyph.text, cellOf(glyph.box[0]), cellOf(glyph.box[1]));
    const bucket = seen.get(key);
    if (bucket === undefined) seen.set(key, [own]);
    else bucket.push(own);
    kept.push(own);
  }
  return kept;
}

/** Side of the squares in which twins are looked for, points. */
const SQUARE = 4;

function cellOf(coordinate: number): number {
  return Math.floor(coordinate / SQUARE);
}

function placeKey(text: string, column: number, row: number): string {
  return `${text}|${column}|${row}`;
}

function nearby(seen: ReadonlyMap<string, Glyph[]>, { text, box }: Glyph): Glyph[] {
  const found: Glyph[] = [];
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) {
      const bucket = seen.get(placeKey(text, cellOf(box[0]) + dx, cellOf(box[1]) + dy));
      if (bucket !== undefined) found.push(...bucket);
    }
  }
  return found;
}

function isTwin(a: Glyph, b: Glyph): boolean {
  const near = Math.max(a.size, b.size) * SAME_PLACE;
  return (
    Math.abs(a.box[0] - b.box[0]) <= near &&
    Math.abs(a.baseline - b.baseline) <= near &&
    Math.abs(a.size - b.size) <= near
  );
}

/** Puts combining marks drawn as glyphs of their own behind the letter they stand on. */
function joinMarks(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const base = kept.at(-1);
    if (base !== undefined && /^\p{M}+$/u.test(glyph.text) && standsOn(glyph, base)) {
      kept[kept.length - 1] = { ...base, text: base.text + glyph.text };
    } else {
      kept.push(glyph);
    }
  }
  return kept;
}

function standsOn(mark: Glyph, base: Glyph): boolean {
  if (base.text.trim() === '') return false;
  const middle = (mark.box[0] + mark.box[2]) / 2;
  return (
    middle >= base.box[0] - base.size / 2 &&
    middle <= base.box[2] + base.size / 2 &&
    Math.abs(mark.baseline - base.baseline) <= base.size
  );
}
