import {
  asWindows,
  blocksOf,
  isSyllable,
  KNOWN_BLOCKS,
  letterAt,
} from '../../../vietnamese/encodings/index.js';
import { light } from '../../../vietnamese/patterns.js';
import type { Glyph } from '../engine/types.js';
import { UNREAD } from './unread.js';

/** A reading of a font's letters other than the one it tells. */
type Reading = (text: string) => string;

/** Fewest different words that show that a font tells its letters wrongly; fewer are enough beside such a font. */
const ENOUGH = 3;
/** Share of the words that the other reading must make syllables, and that may be syllables as they stand. */
const MEANT = 0.75;
const TOLD = 0.34;
const CASED = light(/^\p{L}\p{Ll}*$/u);
/** Words of a font that are looked at: it has few different ones. */
const SAMPLE = 400;

/**
 * Rights the letters of fonts that tell them wrongly: by their places in the font file (`ÿӏQK` for `định`), or in the order of the Macintosh where they
 * are in that of Windows (`ng‡y` for `ngày`). A font is read anew where its words then are Vietnamese and as they stand are not. What stays without a
 * letter is marked as unread.
 */
export function rightMistold(glyphs: readonly Glyph[]): Glyph[] {
  const words = wordsByFont(glyphs);
  const readings = new Map<string, Reading>();
  for (const [font, all] of words) {
    const reading = readingsOf(all).find((one) => fits(all, one, ENOUGH));
    if (reading !== undefined) readings.set(font, reading);
  }
  if (readings.size === 0) return [...glyphs];
  for (const [font, all] of words) {
    if (readings.has(font)) continue;
    const reading = [...USUAL, ...readings.values()].find((one) => fits(all, one, 1));
    if (reading !== undefined) readings.set(font, reading);
  }
  return glyphs.map((glyph) => {
    const reading = readings.get(glyph.font.name);
    return reading === undefined ? glyph : { ...glyph, text: reading(glyph.text) };
  });
}

/** The words that each font draws whole, different ones only; a page of ordinary letters and signs has none to look at. */
function wordsByFont(glyphs: readonly Glyph[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  const byFont = new Map<string, string[]>();
  if (glyphs.every(({ text }) => ORDINARY.has(text))) return byFont;
  let [font, word] = ['', ''];
  let after: Glyph | null = null;
  const end = (): void => {
    if (word !== '') {
      const own = found.get(font) ?? new Set();
      if (own.size < SAMPLE) found.set(font, own.add(word));
    }
    word = '';
  };
  for (const glyph of glyphs) {
    const isSpace = /^[\s\u0003]*$/u.test(glyph.text);
    if (isSpace || glyph.font.name !== font || (after !== null && !goesOn(after, glyph))) end();
    font = glyph.font.name;
    if (!isSpace) word += glyph.text;
    after = glyph;
  }
  end();
  for (const [name, own] of found) byFont.set(name, [...own]);
  return byFont;
}

/** A glyph begins where the one before it ended. */
function goesOn({ box: a, baseline }: Glyph, { box: b, baseline: next, size }: Glyph): boolean {
  return Math.abs(b[0] - a[2]) < size * 0.1 && Math.abs(next - baseline) < size * 0.1;
}

/** The usual readings, and by places the one that fits best. */
function readingsOf(words: readonly string[]): readonly Reading[] {
  const range = blocksOf(words.flatMap((word) => [...word].map((letter) => letter.codePointAt(0) ?? 0)));
  if (range === null) return USUAL;
  const places = Array.from({ length: range.last - range.first + 1 }, (_, at) => range.first + at);
  const counts = places.map((place) => ({ place, count: counted(words, byPlaces(place)).meant }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return [...USUAL, byPlaces(best.place)];
}

function byPlaces(block: number): Reading {
  const letter = (char: string): string => letterAt(char.codePointAt(0) ?? 0, block) ?? UNREAD;
  return (text) => Array.from(text, letter).join('');
}

function fits(words: readonly string[], reading: Reading, enough: number): boolean {
  const { changed, meant, told } = counted(words, reading, (count) => mayFit(count, words.length));
  return changed >= enough && meant >= changed * MEANT && told <= changed * TOLD;
}

/** Whatever the rest of so many words shows: most fonts are told rightly, and a few of their words show it. */
function mayFit({ changed, meant, told }: Count, words: number): boolean {
  return told <= words * TOLD && changed - meant <= words * (1 - MEANT);
}

/** How many words a reading changes, how many of these it makes syllables, and how many are syllables as they stand. */
interface Count {
  changed: number;
  meant: number;
  told: number;
}

/** @param mayGoOn - asked after each changed word whether the rest need be counted */
function counted(
  words: readonly string[],
  reading: Reading,
  mayGoOn: (count: Count) => boolean = () => true,
): Count {
  const count: Count = { changed: 0, meant: 0, told: 0 };
  for (const word of words) {
    const other = reading(word);
    const letters = bare(other);
    // A number, or a letter by itself, proves nothing.
    if (other === word || letters.length < 2 || !/\p{L}/u.test(letters)) continue;
    count.changed++;
    if (isWord(letters)) count.meant++;
    if (isWord(bare(word))) count.told++;
    if (!mayGoOn(count)) break;
  }
  return count;
}

/** A Vietnamese syllable in small letters, in capitals, or with one to begin with. */
function isWord(word: string): boolean {
  return isSyllable(word) && (CASED.test(word) || word === word.toUpperCase());
}

/** What a Vietnamese page is written with. */
const ORDINARY: ReadonlySet<string> = new Set([
  '',
  ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at)),
  ...'àáâãèéêìíòóôõùúýăđĩũơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ–—‘’“”…•·°×≥≤\u00A0\u00AD',
  // Numbers of footnotes, squares and cubes: no reading makes letters of them.
  ...'⁰¹²³⁴⁵⁶⁷⁸⁹',
  ...Array.from({ length: 90 }, (_, at) => String.fromCharCode(0x1ea0 + at)),
]);

const WRITTEN = light(/[\p{L}\p{N}\uFFFD]/u);

/** A word without the signs around it. */
function bare(word: string): string {
  let [from, to] = [0, word.length];
  while (from < to && !WRITTEN.test(word[from] ?? '')) from++;
  while (to > from && !WRITTEN.test(word[to - 1] ?? '')) to--;
  return word.slice(from, to).normalize('NFC');
}

const USUAL: readonly Reading[] = [asWindows, ...KNOWN_BLOCKS.map(byPlaces)];
