import type { Glyph } from '../engine/types.js';

/** Type this many times as large as that of the page is a watermark's. */
const LARGE = 1.5;
/** Fewest letters of a text to speak of it. */
const FEWEST_LETTERS = 2;

/** What stands askew on a page, in the order it was drawn. */
export interface Askew {
  /** Watermarks: type much larger than that of the page. */
  watermarks: string[];
  /** Other words, which are not read. */
  words: string[];
}

/** The texts of a page that run neither along it nor across it: no line of the page is read from them. */
export function askewTexts(glyphs: readonly Glyph[]): Askew {
  const askew = glyphs.filter(({ turn }) => turn === null);
  if (askew.length === 0) return { watermarks: [], words: [] };
  const usual = usualSize(glyphs.filter(({ turn }) => turn !== null));
  const texts = new Map<number, { text: string; size: number }>();
  for (const { run, text, size } of askew) {
    const before = texts.get(run);
    if (before === undefined) texts.set(run, { text, size });
    else before.text += text;
  }
  const written = [...texts.values()].filter(
    ({ text }) => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= FEWEST_LETTERS,
  );
  const isLarge = ({ size }: { size: number }): boolean => usual !== null && size > usual * LARGE;
  return {
    watermarks: written.filter(isLarge).map(({ text }) => text.trim()),
    words: written.filter((one) => !isLarge(one)).map(({ text }) => text.trim()),
  };
}

/** The size most letters are set in; null where there are none. */
function usualSize(glyphs: readonly Glyph[]): number | null {
  const counts = new Map<number, number>();
  for (const { size } of glyphs) counts.set(Math.round(size), (counts.get(Math.round(size)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
