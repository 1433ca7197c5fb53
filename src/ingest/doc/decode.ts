import {
  decodeRuns,
  detectEncoding,
  encodingOfFont,
  type FontRun,
} from '../../vietnamese/encodings/index.js';
import { isSymbolFont, readSymbols } from '../html/symbols.js';
import type { Stretch } from './formats.js';

/** Fonts that stand for a coding where the paragraph shows it and its font does not. */
const FONTS: Readonly<Record<string, string>> = { tcvn3: '.VnTime', vni: 'VNI-Times' };
/** Letters that only Unicode has: a paragraph with them is not in a legacy coding whatever its font. */
const UNICODE = /[\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u;
const PARAGRAPH_END = /(?<=[\r\x07\n])/u;

/**
 * Converts a text to Unicode paragraph by paragraph: offices paste paragraphs of one coding among those of another, and a
 * font's name often tells of a coding that was given up long ago.
 *
 * @param stretches - fonts of the text, in its order; words outside them have none
 */
export function decodeByParagraph(
  text: string,
  stretches: readonly Pick<Stretch, 'start' | 'end' | 'font'>[],
): { text: string; encoding: string } {
  const runs: FontRun[] = [];
  let start = 0;
  let at = 0;
  for (const paragraph of text.split(PARAGRAPH_END)) {
    const end = start + paragraph.length;
    const own: FontRun[] = [];
    while ((stretches[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    let from = start;
    for (let next = at; from < end; next++) {
      const stretch = stretches[next];
      const to = stretch === undefined ? end : Math.min(end, stretch.end);
      if (stretch !== undefined && stretch.start > from) {
        own.push({ text: text.slice(from, Math.min(end, stretch.start)), font: null });
        from = Math.min(end, stretch.start);
      }
      if (to > from) own.push({ text: text.slice(from, to), font: stretch?.font ?? null });
      from = Math.max(from, to);
    }
    runs.push(...withCoding(paragraph, own));
    start = end;
  }
  const { texts, encoding } = decodeRuns(runs);
  return { text: texts.join(''), encoding };
}

/** Runs of a paragraph, their fonts set right by what its words are. */
function withCoding(paragraph: string, runs: readonly FontRun[]): FontRun[] {
  const coding = isLatin(paragraph) ? detectEncoding(paragraph) : 'unicode';
  return runs.map(({ text, font }, index) => {
    const opens = index === 0;
    if (font !== null && isSymbolFont(font)) return { text: readSymbols(text, font), font: null, opens };
    const legacy = font !== null && encodingOfFont(font) !== null;
    if (legacy) return { text, font: UNICODE.test(text) && coding === 'unicode' ? null : font, opens };
    return { text, font: UNICODE.test(paragraph) ? null : (FONTS[coding] ?? null), opens };
  });
}

/** Letters above ASCII, without which there is nothing to tell. */
function isLatin(text: string): boolean {
  return /[\u00A1-\u00FF]/u.test(text);
}
