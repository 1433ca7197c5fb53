import { remembered } from '../../reading/index.js';
import { light } from '../patterns.js';
import { letterValue } from './alphabet.js';
import { fromRoman } from './roman.js';
import type { Marker, MarkerKind } from './types.js';
import { readWordMarker } from './words.js';

export { letterFollows, letterValue } from './alphabet.js';
export { fromRoman, toRoman } from './roman.js';
export type { Marker, MarkerKind } from './types.js';
export { isArticleMarker, mayMention, opensArticle } from './words.js';

const NUMBERED = light(
  /^(\(?)(\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,7}|[ivxlc]{1,6}|[IVXl1]{2,5}|\p{L})(\/\.|\s?[.)/:]|\.\)|\s?[-–—](?=\s)|(?=\s))/u,
);
const BULLET = /^(?:[-–—+*•●○◦▪▫■□·∙➢➤►✓✔❖]\s*)+/u;
/** The letter that Word's lists print as the bullet of their second level. */
const ROUND = /^o\s+(?=\p{Lu})/u;
const CAPITALS = /^\s*\p{Lu}{2,}[\s,]+\p{Lu}{2,}/u;

/**
 * Every way to read the marker a paragraph begins with, likeliest first; empty where it has none.
 *
 * `I. MỤC TIÊU` is Roman one (or capital I); `đ) Báo cáo …` the fifth letter; `i) …` the letter or a small Roman one;
 * `- + Tăng cường …` the innermost bullet. Nesting is not decided here: the sequence of markers does that.
 *
 * @param text - a paragraph's folded text
 */
export const readMarkers = remembered((text): readonly Marker[] => {
  const word = readWordMarker(text);
  if (word !== null) return [word];
  const bullet = readBullet(text);
  if (bullet !== null) return [bullet];
  return readNumbered(text);
});

/** `- Nâng cao …`, `+ 100% hồ sơ`, `-Triển khai`; `-5 độ` and `+84 …` are numbers, not bullets. */
function readBullet(text: string): Marker | null {
  const match = BULLET.exec(text) ?? ROUND.exec(text);
  if (match === null) return null;
  const printed = match[0];
  const rest = text.slice(printed.length);
  if (rest === '' || (!/\s$/u.test(printed) && /^[\d.,]/u.test(rest))) return null;
  const glyph = printed.replace(/\s+/gu, '').at(-1) ?? '';
  const style = /[–—-]/u.test(glyph) ? '-' : glyph === 'o' ? '○' : glyph;
  return { kind: 'bullet', label: style, value: 0, path: [], style, end: printed.length };
}

function readNumbered(text: string): Marker[] {
  const match = NUMBERED.exec(text);
  if (match === null) return [];
  const [printed, open = '', token = '', rawClose = ''] = match;
  const close = rawClose.trim();
  const rest = text.slice(printed.length);
  if (open !== '' && !close.startsWith(')')) return [];
  if (close === '' && !standsAlone(token, rest)) return [];
  if (/^[-–—]$/u.test(close) && !/^\s+\p{Lu}/u.test(rest)) return [];
  if (!/^\s/u.test(rest) && rest !== '' && (close === '/' || !/^\p{Lu}/u.test(rest))) return [];
  const end = printed.length + (rest.length - rest.trimStart().length);
  const style = open !== '' ? '()' : /[-–—]/u.test(close) ? '-' : close === '' ? '.' : close;
  const capitals = CAPITALS.test(rest);
  const make = (kind: MarkerKind, value: number, path: number[] = []): Marker => ({
    kind,
    label: token,
    value,
    path,
    style,
    capitals,
    end,
  });
  return readings(token, close, make, capitals);
}

/** Numbers that may go without punctuation: `II MỤC ĐÍCH, YÊU CẦU` before capitals, `1.1 Mục tiêu` before a capital, `1.2 30% hồ sơ`. */
function standsAlone(token: string, rest: string): boolean {
  if (token.includes('.')) return /^\s+(?:\p{Lu}|\d{1,3}(?:,\d{1,2})?\s?%)/u.test(rest);
  return CAPITALS.test(rest) && fromRoman(token) !== null;
}

function readings(
  token: string,
  close: string,
  make: (kind: MarkerKind, value: number, path?: number[]) => Marker,
  capitals: boolean,
): Marker[] {
  const damaged = capitals && close !== '' ? damagedRoman(token) : null;
  const misread = damaged === null ? [] : [make('roman', damaged)];
  if (/^[\d.]+$/.test(token)) {
    const path = token.split('.').map(Number);
    const value = path.at(-1) ?? 0;
    return path.length === 1 ? [make('arabic', value), ...misread] : [make('decimal', value, path)];
  }
  const found: Marker[] = [];
  const roman = fromRoman(token);
  if (roman !== null) found.push(make('roman', roman));
  if (close === '') return found;
  if (/^[A-ZĐ]$/u.test(token)) found.push(make('upper', letterValue(token.toLowerCase())));
  if (/^[a-zđ]$/u.test(token)) found.push(make('lower', letterValue(token)));
  const lowerRoman = /^[ivxlc]+$/.test(token) ? fromRoman(token.toUpperCase()) : null;
  if (lowerRoman !== null) found.push(make('lowerRoman', lowerRoman));
  return [...found, ...misread];
}

/** `1. MỤC ĐÍCH`, `Il. NỘI DUNG`, `lV. TỔ CHỨC`: a Roman numeral as character recognition may misread it; null where it is none. */
function damagedRoman(token: string): number | null {
  return /^[IVXl1]{1,5}$/.test(token) && /[l1]/.test(token) ? fromRoman(token.replace(/[l1]/g, 'I')) : null;
}
