/**
 * Codings of Vietnamese from before Unicode: tell which one a text has, convert it; for formats with fonts, read the coding
 * off the font, check it against the words, convert run by run.
 */
export { toUnicode } from './decode.js';
export { detectEncoding } from './detect.js';
export { encodingOfFont } from './fonts.js';
export { blocksOf, KNOWN_BLOCKS, letterAt } from './glyphOrder.js';
export { type DecodedText, decodeLines, isStillCoded } from './lines.js';
export { asWindows } from './macReading.js';
export { type DecodedRuns, decodeRuns, type FontRun } from './runs.js';
export { isSyllable } from './syllable.js';
export type { Encoding, FontEncoding } from './types.js';
