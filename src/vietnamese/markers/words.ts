import { z } from 'zod';
import { dataFile, wordList } from '../data.js';
import { lazily } from '../lazily.js';
import { light, oneOf, worded } from '../patterns.js';
import { fromRoman } from './roman.js';
import type { Marker, MarkerKind } from './types.js';

/** Words of markers that are a word and a number; the file says what each list holds. */
export const markerWords = dataFile(
  'marker-words',
  z.strictObject({
    points: wordList,
    parts: wordList,
    chapters: wordList,
    subheadings: wordList,
    headings: wordList,
    articles: wordList,
    annexes: wordList,
    numbers: wordList,
    forms: wordList,
    ordinals: wordList,
    counts: wordList,
    saying: wordList,
    places: wordList,
    bareAnnexes: wordList,
  }),
);

const words = lazily((): [RegExp, MarkerKind][] => {
  const { points, parts, chapters, subheadings, headings, articles, annexes, ...beside } = markerWords();
  const { numbers, forms, ordinals } = beside;
  const made = (source: string): RegExp => light(`^${source}`, 'iu');
  const numbered = `(?:\\s+${oneOf([...numbers, ...forms])})?(?:\\s*[:.])?(?:\\s+|$)`;
  return [
    [made(`${oneOf(points)}\\s+(?:${oneOf([...numbers, ...ordinals])}\\s+)?`), 'point'],
    [made(`${oneOf(parts)}(?:\\s+${oneOf(ordinals)})?\\s+`), 'part'],
    [made(`${oneOf(chapters)}\\s+`), 'chapter'],
    [made(`${oneOf(subheadings)}\\s+`), 'subheading'],
    [made(`${oneOf(headings)}\\s+`), 'heading'],
    [made(`${oneOf(articles)}\\s+`), 'article'],
    [made(`${oneOf(annexes)}${numbered}`), 'annex'],
  ];
});

const capitals = (list: readonly string[]): string[] =>
  list.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
const article = worded(() => `^${oneOf(capitals(markerWords().articles))}`, 'u');
const articleNumber = worded(() => `^${oneOf(capitals(markerWords().articles))}\\s?\\d`, 'u');

/** The marker of an article: `Điều 3`. */
export function isArticleMarker(marker: string): boolean {
  return article().test(marker);
}

/** Whether a line opens an article: `Điều 3. …`. */
export function opensArticle(line: string): boolean {
  return articleNumber().test(line);
}

const NUMBER = light(/^(\d{1,3}|[IVXLC]{1,7}|[A-Z]|\p{L}{2,4})(?=[\s.:)\-–/]|$)/u);

/** `Một là, …`, `Thứ hai: …`: points counted in words. */
const ordinalPoint = worded(() => {
  const { counts, saying, ordinals, places } = markerWords();
  return `^(${oneOf(counts)} ${oneOf(saying)}|${oneOf(ordinals)} ${oneOf(places)})\\s?[,:;]\\s+(?=\\p{L})`;
});

/**
 * Reads a marker that is a word and a number: `Chương II`, `Phần thứ nhất`, `Điều 3.`, `Nhiệm vụ 1:`, `Phụ lục số 01`, `PHỤ LỤC`.
 * The word must open the paragraph in capitals (`Điều 1.`), so that `điều 4 của Luật …` is no marker.
 */
export function readWordMarker(text: string): Marker | null {
  if (!/^\p{Lu}/u.test(text)) return null;
  const point = ordinalPoint().exec(text);
  if (point !== null)
    return { kind: 'bullet', label: point[1] ?? '', value: 0, path: [], style: 'là', end: point[0].length };
  for (const [word, kind] of words()) {
    const match = word.exec(text);
    if (match === null) continue;
    const at = match[0].length;
    const number = NUMBER.exec(text.slice(at));
    const value = number === null ? null : numberValue(number[1] ?? '');
    if (value !== null && number !== null) {
      const behind = at + number[0].length;
      if (kind === 'point' && !/^(?:\d+|[IVXLC]+)\s*[.:)]/u.test(text.slice(at))) return null;
      if (kind === 'annex' && goesOnInSentence(text, behind)) return null;
      if (kind === 'article' && !/^\s*(?:[.:)]|$)/u.test(text.slice(behind))) return null;
      return marker(kind, text.slice(0, behind), value, text, behind);
    }
    return kind === 'annex' && isBareAnnex(text, at)
      ? marker(kind, match[0].trim().replace(/[:.]$/u, ''), 1, text, at)
      : null;
  }
  return null;
}

/** «… lập theo» | «Mẫu số 07 ban hành kèm theo Kế hoạch này) và cấp giấy …»: a line of a sentence, no head of an annex. */
function goesOnInSentence(text: string, behind: number): boolean {
  const rest = text.slice(behind);
  if (!/^\s\p{Ll}/u.test(rest)) return false;
  return /[.;,]$/u.test(rest) || rest.includes(')') !== rest.includes('(');
}

/** Parts of documents that statements mention by their number. */
const MENTIONED: ReadonlySet<MarkerKind> = new Set(['part', 'chapter', 'heading', 'subheading', 'annex']);

/**
 * True where a line opens with the name of a part as a sentence mentions it, no sign behind the number or a comma: `Phụ lục III, gửi …`,
 * `Chương II Thông tư …`. Whether it is a mention is known from the line above, which a title never goes on from.
 */
export function mayMention(text: string): boolean {
  const read = readWordMarker(text);
  if (read === null || !MENTIONED.has(read.kind)) return false;
  const label = text.slice(read.label.length);
  return /^(?:[,;)]|\s+["“(]?\p{L}*\p{Ll})/u.test(label);
}

const bareAnnex = worded(() => `^${oneOf(markerWords().bareAnnexes)}`);

/** `PHỤ LỤC` alone on its line, or in capitals or with a colon before a title in capitals. */
function isBareAnnex(text: string, at: number): boolean {
  const word = text.slice(0, at).trim();
  const rest = text.slice(at);
  if (!bareAnnex().test(word)) return false;
  if (rest === '') return true;
  return rest === rest.toUpperCase() && (word === word.toUpperCase() || word.endsWith(':'));
}

function marker(kind: MarkerKind, label: string, value: number, text: string, at: number): Marker {
  const punctuation = /^\s*[.:)\-–/]*\s*/u.exec(text.slice(at))?.[0] ?? '';
  return { kind, label: label.trim(), value, path: [], style: '', end: at + punctuation.length };
}

function numberValue(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const roman = fromRoman(word);
  if (roman !== null) return roman;
  const ordinal = markerWords().places.indexOf(word.toLowerCase());
  if (ordinal >= 0) return ordinal + 1;
  return /^[A-Z]$/.test(word) ? word.charCodeAt(0) - 64 : null;
}

/** `Điều 3`: an article as its title prints it. */
export function articleLabel(number: string | number): string {
  const [word = ''] = markerWords().articles;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${number}`;
}
