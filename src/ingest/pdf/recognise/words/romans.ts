import type { SeenLine, SeenWord } from '../engines/types.js';

/** A numeral put right is told as unsure: it was inferred from what its row is. */
const INFERRED = 0.45;
/** A marker with a letter that no Roman numeral has. */
const MISREAD_HEAD = /^(?=.*[Hl|])[IVXHl|1]{1,6}\.$/u;
/** Numerals up to 39; no table has more groups. */
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/u;

/**
 * Puts right the Roman numeral of a table's group row, which engines take for other letters: `VH` for VII, `IH` for III, `VỊ` for VI, `1` for I. A
 * group row has two cells with words, the numeral and a title in capitals: `VH | XÂY DỰNG CHÍNH QUYỀN SỐ`.
 *
 * @param cells - the lines of each cell of one row that has words, from left to right
 */
export function withRoman(cells: readonly SeenLine[][]): SeenLine[][] {
  const [numeral, title, ...others] = cells;
  const word = numeral?.flat()[0];
  if (word === undefined || title === undefined || others.length > 0) return [...cells];
  if (numeral?.flat().length !== 1 || !isCapital(title.flat())) return [...cells];
  const roman = romanOf(word.text);
  if (roman === null || roman === word.text) return [...cells];
  return [[[{ ...word, text: roman, confidence: Math.min(word.confidence, INFERRED) }]], title];
}

/** The line with the Roman numeral of a heading at its head put right: `HI. NỘI DUNG` is III, `VH. TỔ CHỨC` VII. */
export function withRomanHead(line: SeenLine): SeenLine {
  const [word, ...title] = line;
  if (word === undefined || !MISREAD_HEAD.test(word.text) || !isCapital(title)) return line;
  const roman = romanOf(word.text);
  return roman === null
    ? line
    : [{ ...word, text: `${roman}.`, confidence: Math.min(word.confidence, INFERRED) }, ...title];
}

function isCapital(words: readonly SeenWord[]): boolean {
  const letters = words.map(({ text }) => text).join('');
  return words.length > 1 && /\p{Lu}{3}/u.test(letters) && !/\p{Ll}{3}/u.test(letters);
}

/** The Roman numeral that a misread one must be; null where it can be none. */
export function romanOf(text: string): string | null {
  const letters = text
    .normalize('NFD')
    .replace(/\p{M}|[.,]$/gu, '')
    .replace(/[1li|]/gu, 'I')
    .replace(/H/gu, 'II');
  return letters !== '' && ROMAN.test(letters) ? letters : null;
}
