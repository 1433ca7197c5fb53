const SYMBOL_FONT = /^(?:symbol|wingdings(?: [23])?|webdings|zapf ?dingbats|marlett|monotype sorts)$/iu;

/** True for fonts whose characters are pictures: `Wingdings`, `Symbol`. */
export function isSymbolFont(font: string): boolean {
  return SYMBOL_FONT.test(font.trim());
}

/** Boxes to tick in Wingdings, Wingdings 2 and Webdings, by their code. */
const BOXES: ReadonlySet<number> = new Set([0x6f, 0x71, 0x72, 0xa3, 0xa8]);
const TICKED: ReadonlySet<number> = new Set([0xfe, 0x52, 0x53, 0x54, 0x78, 0xfd]);
/** Greek and signs of the Symbol font that occur in figures; the rest of the font does not occur in plans. */
const SYMBOL_SIGNS: ReadonlyMap<number, string> = new Map([
  [0xa3, '≤'],
  [0xb3, '≥'],
  [0xb1, '±'],
  [0xb4, '×'],
  [0xb8, '÷'],
  [0xb0, '°'],
  [0xae, '→'],
  [0xe5, '∑'],
  [0x61, 'α'],
  [0x62, 'β'],
  [0x6d, 'µ'],
  [0xb9, '≠'],
  [0xbb, '≈'],
]);

/** The dash that an ornament at the start of a paragraph stands for, and its meaning elsewhere: nothing to read. */
export const ORNAMENT_DASH = '-';

/**
 * What a character of a symbol font says: a box to tick `☐` or `☑`, a sign of the Symbol font (`≥`), else the dash of a
 * bullet.
 *
 * @param code - character code; Word adds 0xF000 to it
 */
export function symbolText(font: string, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^symbol$/iu.test(font)) return SYMBOL_SIGNS.get(low) ?? ORNAMENT_DASH;
  if (BOXES.has(low)) return '☐';
  if (TICKED.has(low)) return '☑';
  return ORNAMENT_DASH;
}

/**
 * Reads characters of a symbol font that were typed as letters, as Word and saved web pages keep them: `§` in `Wingdings`
 * is a bullet. Digits and punctuation are themselves in `Symbol`.
 */
export function readSymbols(text: string, font: string): string {
  return text.replace(/[!-\u00FF\uF020-\uF0FF]/gu, (sign) => {
    if (sign === '\u00A0') return sign;
    const code = sign.charCodeAt(0);
    return code < 0x40 && /^symbol$/iu.test(font) ? sign : symbolText(font, code);
  });
}

/** Word keeps pasted symbols at U+F020 to U+F0FF whatever the font. */
export function readPrivateUse(text: string): string {
  return text.replace(/[\uF020-\uF0FF]/gu, (sign) => symbolText('Wingdings', sign.charCodeAt(0)));
}
