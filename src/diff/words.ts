/** Words as the comparison sees them: case, tone placement, punctuation and markers of no account. */
import { keyOf } from '../vietnamese/agencies/index.js';

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

const TOKEN =
  /(?<symbol>\d{1,5}(?:\/\d{4})?[/-]\p{Lu}[\p{L}\p{N}]{0,15}(?:[-/&][\p{L}\p{N}]{1,15}){0,4})|(?<date>\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)|\d{1,2}\/\d{4}(?![\d/]))|(?<number>\d+(?:[.,]\d+)*)|(?<word>[\p{L}\p{M}][\p{L}\p{M}\p{N}]*)|(?<sign>[%‰≥≤<>=±])/gu;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * The words of a text. The symbol of a document is one token, so that `107/2020/NĐ-CP` and `107/2021/NĐ-CP` stay two
 * documents; `31/01/2024` is a date and `2021-2025` two years.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  // Keys keep their length, so that one pass over the text serves every word.
  const keys = keyOf(text);
  for (const match of text.matchAll(TOKEN)) {
    const { date, number } = match.groups ?? {};
    const end = match.index + match[0].length;
    const key = keys.length === text.length ? keys.slice(match.index, end) : keyOf(match[0]);
    const mask = date !== undefined ? '§§' : number !== undefined && YEAR.test(number) ? '§' : key;
    tokens.push({ key, mask, start: match.index, end });
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
