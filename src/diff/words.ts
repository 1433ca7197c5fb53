/** Words as the comparison sees them: case, tone placement, punctuation and markers of no account. */
import { keyOf } from '../vietnamese/agencies/index.js';
import { CharacterClass, lengthAt, WORD_CHARACTERS } from '../vietnamese/characters.js';

/** A word, a number, a date or the symbol of a document. */
export interface Token {
  /** Lower case, one tone placement. */
  key: string;
  /** The same with years and dates masked: `§` for a year, `§§` for a date. */
  mask: string;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
}

/** What begins with a digit: a symbol, a date, a number; in groups, since names cost more than the matching. */
const FIGURE =
  /(\d{1,5}(?:\/\d{4})?[/-]\p{Lu}[\p{L}\p{N}]{0,15}(?:[-/&][\p{L}\p{N}]{1,15}){0,4})|(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)|\d{1,2}\/\d{4}(?![\d/]))|\d+(?:[.,]\d+)*/uy;
const YEAR = /^(?:19|20)\d\d$/;
const DIGITS = new CharacterClass(/\d/);
const OPENS_WORD = new CharacterClass(/[\p{L}\p{M}]/u);
const SIGNS = new CharacterClass(/[%‰≥≤<>=±]/);

/**
 * The words of a text. The symbol of a document is one token, so that `107/2020/NĐ-CP` and `107/2021/NĐ-CP` stay two
 * documents; `31/01/2024` is a date and `2021-2025` two years.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  // Keys keep their length, so that one pass over the text serves every word.
  const keys = keyOf(text);
  const push = (start: number, end: number, kind: 'word' | 'date' | 'number'): void => {
    const key = keys.length === text.length ? keys.slice(start, end) : keyOf(text.slice(start, end));
    const mask = kind === 'date' ? '§§' : kind === 'number' && YEAR.test(key) ? '§' : key;
    tokens.push({ key, mask, start, end });
  };
  for (let at = 0; at < text.length; ) {
    let end = at + lengthAt(text, at);
    if (OPENS_WORD.at(text, at) > 0) {
      end = WORD_CHARACTERS.runEnd(text, at);
      push(at, end, 'word');
    } else if (DIGITS.at(text, at) > 0) {
      FIGURE.lastIndex = at;
      const [whole = '', symbol, date] = FIGURE.exec(text) ?? [];
      end = at + Math.max(1, whole.length);
      push(at, end, date !== undefined ? 'date' : symbol !== undefined ? 'word' : 'number');
    } else if (SIGNS.at(text, at) > 0) push(at, end, 'word');
    at = end;
  }
  return tokens;
}

/** A text as one key: `Hoà giải, …` and `hòa giải …` are the same. */
export function textKey(text: string | null): string {
  return text === null ? '' : keyOfTokens(tokensOf(text));
}

/** The key with years and dates masked: `năm 2024` and `năm 2025` are the same. */
export function maskedKey(text: string | null): string {
  return text === null ? '' : maskOfTokens(tokensOf(text));
}

export function keyOfTokens(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ');
}

export function maskOfTokens(tokens: readonly Token[]): string {
  return tokens.map(({ mask }) => mask).join(' ');
}
