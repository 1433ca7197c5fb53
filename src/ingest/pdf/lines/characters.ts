import type { Glyph } from '../engine/types.js';

/** Ligatures and list signs of symbol fonts, spelled as text. */
const SPELLED: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uF02D': '-',
  '\uF06F': 'o',
  '\uF0A7': '▪',
  '\uF0B7': '•',
  '\uF0D8': '➢',
  '\uF0FC': '✓',
};

/** Before this code nothing stands in {@link SPELLED}. */
const FIRST_SPELLED = 0xf000;

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What a glyph says, its ligatures spelled out. */
export function spelled(glyph: Glyph): string {
  if (glyph.text.charCodeAt(0) < FIRST_SPELLED) return glyph.text;
  return SPELLED[glyph.text] ?? glyph.text;
}

/** `1` → `¹`; brackets around a raised number are left out, other characters stay. */
export function raised(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)] ?? digit).replace(/[[\]()]/g, '');
}
