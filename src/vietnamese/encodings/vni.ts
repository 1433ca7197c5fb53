/**
 * VNI for Windows: a letter, then a second one that is its mark (`aù` is `á`). The mark's case is the typist's (`Uûy` is
 * `Ủy`), so it is not looked at. The converter on npm (vietnamese-conversion) leaves such mixed words as
 * they are and gets `ỷ` and `ỹ` wrong.
 */

const TONES: Record<string, string> = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const CIRCUMFLEX: Record<string, string> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
const BREVE: Record<string, string> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Marks that may follow a letter, and the letter it stands for. */
const BASES: Record<string, { letter: string; marks: Record<string, string> }> = {
  a: { letter: 'a', marks: { ...TONES, ...CIRCUMFLEX, ...BREVE } },
  e: { letter: 'e', marks: { ...TONES, ...CIRCUMFLEX } },
  o: { letter: 'o', marks: { ...TONES, ...CIRCUMFLEX } },
  u: { letter: 'u', marks: TONES },
  y: { letter: 'y', marks: TONES },
  ö: { letter: 'ư', marks: TONES },
  ô: { letter: 'ơ', marks: TONES },
};

/** Letters that are one code. */
const SINGLES: Record<string, string> = {
  ñ: 'đ',
  ö: 'ư',
  ô: 'ơ',
  æ: 'ỉ',
  ó: 'ĩ',
  í: 'í',
  ì: 'ì',
  ò: 'ị',
  î: 'ỵ',
};

/**
 * Decodes one word of VNI.
 *
 * @returns null where a mark follows no letter it belongs to, and so the word is Unicode already
 */
export function decodeVni(word: string): string | null {
  let decoded = '';
  for (let at = 0; at < word.length; at++) {
    const character = word.charAt(at);
    const base = BASES[character.toLowerCase()];
    const mark = base?.marks[word.charAt(at + 1).toLowerCase()];
    const letter = mark === undefined ? SINGLES[character.toLowerCase()] : base?.letter;
    if (letter === undefined && /[\u00C0-\u00FF]/u.test(character)) return null;
    const plain =
      letter === undefined
        ? character
        : character === character.toLowerCase()
          ? letter
          : letter.toUpperCase();
    decoded += plain + (mark ?? '');
    if (mark !== undefined) at++;
  }
  return decoded.normalize('NFC');
}
