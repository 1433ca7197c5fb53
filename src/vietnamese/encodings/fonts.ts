import type { FontEncoding } from './types.js';

/** `ABCDEF+` in front of a font embedded in part. */
const SUBSET = /^[A-Z]{6}\+/u;
/** `,Bold`, `-Italic`, `Bold Italic` behind a family's name. */
const STYLE = /[\s,-]{0,3}(?:Bold|Italic|Oblique|Regular|Normal)$/iu;

/**
 * The coding a font draws, by its name: `.VnTime`, `.VnArial` TCVN3; `.VnTimeH` its capitals; `VNI-Times` VNI. PDF drops
 * the dot and adds a tag and the style: `FBHPEM+VnTimeHBold`.
 *
 * @returns null for every other font
 */
export function encodingOfFont(fontName: string): FontEncoding | null {
  const name = fontName
    .trim()
    .replace(/^["']|["']$/gu, '')
    .replace(SUBSET, '');
  const family = name.replace(STYLE, '').replace(STYLE, '');
  if (/^VNI[\s-]/iu.test(family)) return 'vni';
  if (!/^(?:\.vn|Vn[A-Z])/u.test(family) && !/^\.Vn/iu.test(family)) return null;
  return /[a-z]\s?B?H$/u.test(family) ? 'tcvn3-upper' : 'tcvn3';
}
