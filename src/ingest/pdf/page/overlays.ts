import type { Glyph, PageContent } from '../engine/types.js';
import { greatest, least } from '../numbers.js';
import { type Collision, collisionsOf } from './collisions.js';

/** Texts whose sizes differ by more than this share are of different kinds. */
const OTHER_SIZE = 0.08;
/** Texts of one size whose base lines differ by more than this share of it are not neighbours on a line. */
const OTHER_LINE = 0.15;
/** Fewest letters that lie over one another for two texts to be in each other's way. */
const FEWEST = 2;
/** Lines of one stamp stand this close, in sizes of type. */
const STAMP_LINES = 2;
/** What an office stamps into a printed blank or over a printed digit. */
const STAMPED = /^[\d\s./-]+$/u;

/** A text drawn in one go. */
interface Text {
  run: number;
  glyphs: Glyph[];
  size: number;
}

/** A page's glyphs without what is stamped or printed across them. */
export interface Uncovered {
  glyphs: Glyph[];
  /** The words of stamps and watermarks that were left out. */
  overlays: string[];
}

/**
 * Takes out what lies over the text of a page: stamps, and watermarks such as `DỰ THẢO`. Of two texts over one another the one set in a size unlike
 * that of the page goes, of two in one size the later one that keeps to no line. Neighbours on a line that run into each other both stay. A digit
 * stamped over a printed one replaces it.
 */
export function withoutOverlays(
  glyphs: readonly Glyph[],
  page: Pick<PageContent, 'width' | 'height'>,
): Uncovered {
  const collisions = collisionsOf(glyphs, page);
  if (collisions.length === 0) return { glyphs: [...glyphs], overlays: [] };
  const texts = textsOf(glyphs);
  const corrected = correctedDigits(collisions, texts);
  const overlays = overlaysOf(
    collisions.filter(({ under }) => !corrected.has(under)),
    texts,
  );
  const gone = new Set(overlays.flatMap((text) => text.glyphs));
  const moved = new Map([...corrected].map(([under, over]) => [over, { ...over, baseline: under.baseline }]));
  return {
    glyphs: glyphs.flatMap((glyph) =>
      gone.has(glyph) || corrected.has(glyph) ? [] : [moved.get(glyph) ?? glyph],
    ),
    overlays: overlays.map(wordsOf),
  };
}

function textsOf(glyphs: readonly Glyph[]): Map<number, Text> {
  const texts = new Map<number, Text>();
  for (const glyph of glyphs) {
    const text = texts.get(glyph.run);
    if (text === undefined) texts.set(glyph.run, { run: glyph.run, glyphs: [glyph], size: glyph.size });
    else text.glyphs.push(glyph);
  }
  return texts;
}

/** `tháng 5` with a 6 stamped over the 5: the printed digits, each with the one that replaces it. */
function correctedDigits(
  collisions: readonly Collision[],
  texts: ReadonlyMap<number, Text>,
): Map<Glyph, Glyph> {
  const corrected = new Map<Glyph, Glyph>();
  for (const { under, over } of collisions) {
    const text = texts.get(over.run);
    if (text !== undefined && /^\d$/.test(under.text) && STAMPED.test(wordsOf(text)))
      corrected.set(under, over);
  }
  return corrected;
}

function overlaysOf(collisions: readonly Collision[], texts: ReadonlyMap<number, Text>): Text[] {
  const body = bodySize(texts.values());
  const counts = new Map<string, { pair: [Text, Text]; collisions: Collision[] }>();
  for (const collision of collisions) {
    const under = texts.get(collision.under.run);
    const over = texts.get(collision.over.run);
    if (under === undefined || over === undefined) continue;
    const key = `${under.run} ${over.run}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { pair: [under, over], collisions: [collision] });
    else known.collisions.push(collision);
  }
  const found = new Set<Text>();
  for (const { pair, collisions: met } of counts.values()) {
    const overlay = met.length < FEWEST ? null : overlayOf(pair, met, body);
    if (overlay !== null) found.add(overlay);
  }
  return withTheirLines(found, [...texts.values()], body);
}

/** Which of two texts over one another was put across the other; null where they are neighbours on a line. */
function overlayOf([under, over]: [Text, Text], met: readonly Collision[], body: number): Text | null {
  const unlike = (text: Text): number => Math.abs(Math.log(text.size / body));
  if (Math.abs(unlike(under) - unlike(over)) > OTHER_SIZE) return unlike(under) > unlike(over) ? under : over;
  const apart = met.every((one) => Math.abs(one.under.baseline - one.over.baseline) > OTHER_LINE * over.size);
  return apart ? over : null;
}

/** Stamps in type of their own have several lines, not all over words; watermarks stand on a page more than once. */
function withTheirLines(overlays: ReadonlySet<Text>, all: readonly Text[], body: number): Text[] {
  const found = new Set(overlays);
  if (found.size === 0) return [];
  const words = new Set([...overlays].map(alike));
  const texts = all.filter((text) => Math.abs(Math.log(text.size / body)) > OTHER_SIZE);
  for (const text of texts) if (words.has(alike(text))) found.add(text);
  for (const list of [texts, texts.toReversed()]) {
    list.forEach((text, index) => {
      const before = list[index - 1];
      if (before !== undefined && found.has(before) && isNextLine(before, text)) found.add(text);
    });
  }
  return [...found].sort((a, b) => a.run - b.run);
}

function alike(text: Text): string {
  return `${text.size.toFixed(1)} ${wordsOf(text)}`;
}

function isNextLine(a: Text, b: Text): boolean {
  const [first, second] = [a.glyphs[0], b.glyphs[0]];
  if (first === undefined || second === undefined || first.font.name !== second.font.name) return false;
  const distance = Math.abs(first.baseline - second.baseline);
  if (Math.abs(a.size - b.size) > 0.1 || distance > STAMP_LINES * a.size) return false;
  const left = (text: Text): number => least(text.glyphs.map(({ box }) => box[0]));
  const right = (text: Text): number => greatest(text.glyphs.map(({ box }) => box[2]));
  return left(a) < right(b) && left(b) < right(a);
}

/** The size most letters of a page are set in. */
function bodySize(texts: Iterable<Text>): number {
  const counts = new Map<number, number>();
  for (const { size, glyphs } of texts) {
    const key = Math.round(size * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + glyphs.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] || 12;
}

function wordsOf({ glyphs }: Text): string {
  return glyphs
    .map((glyph) => glyph.text)
    .join('')
    .trim();
}
