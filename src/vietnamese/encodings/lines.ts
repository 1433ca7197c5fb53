import { light } from '../patterns.js';
import { raiseCapitalFonts } from './capitalFonts.js';
import { toUnicode } from './decode.js';
import { detectEncoding, type KnownWords } from './detect.js';
import { UNICODE_ONLY } from './syllable.js';
import { raiseTonedCapitals } from './tonedCapitals.js';
import type { Encoding } from './types.js';

/** Letters and signs of Latin-1 that no Vietnamese text in Unicode has inside its words. */
const FOREIGN = /[¡-¿ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ\u00AD]/u;
/** A vowel with its marks typed behind it: `Vie^.t`, `ddu+o+.c`. */
const TYPED_MARKS = /[aeiouy][\^(+][`'?~.]|dd[aeiouy][\^(+`'?~]/iu;

/** One mark behind its vowel, or `dd`: enough in a text that is typed so. */
const TYPED_MARK = light(/\p{L}[\^(+*'`?~.](?=\p{L}|[\s;:,]|$)|dd/iu);

/** A plain text in Unicode, and the coding most of its converted lines had. */
export interface DecodedText {
  text: string;
  encoding: Encoding;
}

/**
 * Converts a plain text to Unicode line by line: no font says how it is coded, and a file may be put together from parts that are coded
 * differently. A line of too few words is read as the text as a whole is.
 *
 * @param text - read byte for byte where it is not Unicode; soft hyphens kept
 * @param mayBeUnicode - false where the bytes are no Unicode, so that a code page must be found
 */
export function decodeLines(text: string, mayBeUnicode: boolean): DecodedText {
  if (mayBeUnicode && !FOREIGN.test(text) && !TYPED_MARKS.test(text)) return { text, encoding: 'unicode' };
  const known: KnownWords = new Map();
  const whole = detectEncoding(text, 'unicode', known);
  const counts = new Map<Encoding, number>();
  const coded: boolean[] = [];
  // A text may be Unicode for the most part, and coded from some line on.
  let around = whole;
  const lines = text.split('\n').map((line) => {
    const encoding = encodingOfLine(line, whole === 'unicode' && !FOREIGN.test(line) ? whole : around, known);
    if (whole === 'unicode' && encoding !== 'unicode') around = encoding;
    const decoded = encoding === 'unicode' ? line : toUnicode(line, encoding);
    if (decoded !== line) counts.set(encoding, (counts.get(encoding) ?? 0) + line.length);
    coded.push(encoding === 'tcvn3' && decoded !== line);
    return decoded;
  });
  const [longest] = [...counts].sort(([, a], [, b]) => b - a);
  const raised = counts.has('tcvn3') ? raiseTonedCapitals(raiseCapitalFonts(lines, coded), coded) : lines;
  return { text: raised.join('\n'), encoding: longest?.[0] ?? 'unicode' };
}

function encodingOfLine(line: string, whole: Encoding, known: KnownWords): Encoding {
  if (!/[^\0-\x7F]/u.test(line) && !TYPED_MARKS.test(line))
    return whole === 'viqr' && TYPED_MARK.test(line) ? 'viqr' : 'unicode';
  const own = detectEncoding(line, whole, known);
  if (own !== 'unicode') return own;
  return UNICODE_ONLY.test(line) ? 'unicode' : whole;
}

/** Words that still look coded, at least, for a text to be suspect. */
const FEWEST_LEFT = 3;
/** A sign of TCVN3 or VNI inside a word. */
const LEFT = /[a-zà-ỹ][¡-¬®-¸¹º¼-¿]|[¡-¬®-¸¹º¼-¿][a-zà-ỹ]/giu;

/** True where words of a paragraph are still in a coding that was not found out. */
export function isStillCoded(text: string): boolean {
  return (text.match(LEFT)?.length ?? 0) >= FEWEST_LEFT;
}
