/**
 * windows-1258, the code page of Vietnamese Windows: a base letter, then its tone as a letter of its own (`U` `Ò` is `Ủ`), read as windows-1252.
 * Source: the code page's table as published by the Unicode Consortium (VENDORS/MICSFT/WINDOWS/CP1258.TXT).
 */
const LETTERS: Readonly<Record<string, string>> = {
  Ã: 'Ă',
  ã: 'ă',
  Ð: 'Đ',
  ð: 'đ',
  Õ: 'Ơ',
  õ: 'ơ',
  Ý: 'Ư',
  ý: 'ư',
  Ì: '\u0300',
  Ò: '\u0309',
  Þ: '\u0303',
  ì: '\u0301',
  ò: '\u0323',
};

/** Decodes one word of windows-1258. */
export function decodeWindows1258(word: string): string {
  return [...word]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('')
    .normalize('NFC');
}
