import type { Glyph } from '../engine/types.js';
import { ofSign } from '../lines/signs.js';

/** What stands for a letter that a font does not tell. */
export const UNREAD = '\uFFFD';

/** A font without a table of its letters gives their places in the file for them, most of them control characters. */
const isNoLetter = ofSign((text) => /^[\0-\x1F\x7F-\x9F\uFFFD]+$/u.test(text));
/** Fewest such characters of one font that show that it does not tell its letters. */
const FEWEST = 3;

/** Marks the letters of fonts that do not tell which they are; they would pass for spaces: `NHI M V` for `NHIỆM VỤ`. */
export function markUnread(glyphs: readonly Glyph[]): Glyph[] {
  const found = new Map<string, Set<string>>();
  for (const { text, font } of glyphs) {
    if (!isNoLetter(text)) continue;
    const texts = found.get(font.name);
    if (texts === undefined) found.set(font.name, new Set([text]));
    else texts.add(text);
  }
  const untold = new Set([...found].filter(([, texts]) => texts.size >= FEWEST).map(([name]) => name));
  if (untold.size === 0) return [...glyphs];
  return glyphs.map((glyph) =>
    untold.has(glyph.font.name) && isNoLetter(glyph.text) ? { ...glyph, text: UNREAD } : glyph,
  );
}
