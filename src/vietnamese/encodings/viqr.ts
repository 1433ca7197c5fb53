/** VIQR (RFC 1456): marks typed as punctuation behind the vowel, `dd` for `đ`: `Vie^.t Nam`, `ddu+o+.c`. */

const HATS: Record<string, string> = { '^': '\u0302', '(': '\u0306', '+': '\u031B', '*': '\u031B' };
const TONES: Record<string, string> = {
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};
const VOWEL = /([aeiouy])([\^(+*]?)(['`?~.]?)/giu;

/**
 * Decodes one word of VIQR; what is no mark of its vowel stays.
 *
 * @param goesOn - true where a small letter follows behind a space: a last `.` or `?` is then a tone, else punctuation
 */
export function decodeViqr(word: string, goesOn = false): string {
  const final = goesOn ? '' : (/[.?]$/u.exec(word)?.[0] ?? '');
  const body = word.slice(0, word.length - final.length);
  return body
    .replace(/dd/gu, 'đ')
    .replace(/D[dD]/gu, 'Đ')
    .replace(
      VOWEL,
      (_, vowel: string, hat: string, tone: string) => vowel + (HATS[hat] ?? '') + (TONES[tone] ?? ''),
    )
    .normalize('NFC')
    .concat(final);
}
