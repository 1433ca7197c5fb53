import { readMarkers } from '../../../vietnamese/markers/index.js';
import { light } from '../../../vietnamese/patterns.js';
import { endsStatement } from '../../../vietnamese/sentences.js';
import type { Line } from '../lines.js';
import { once } from './once.js';
import { hasRoom, type Width } from './width.js';
import { bareWords, pairsOf } from './words.js';

/** What a text's lines show about its words: which stand behind one another, and how its paragraphs begin. Each is read when first asked for. */
export interface Lore {
  /** Every word inside a line with the next. */
  pairs: () => ReadonlySet<string>;
  /** The three words behind the end of a sentence inside a line. */
  sentences: () => ReadonlySet<string>;
  /** The three words with which a line begins that surely begins a paragraph. */
  paragraphs: () => ReadonlySet<string>;
  /** True where points speak to an agency and go on behind a colon: `1. Phòng Kinh tế: bố trí kinh phí …`. */
  addressed: () => boolean;
  /** The markers with which lines begin, as kind, style and value. */
  markers: () => ReadonlySet<string>;
}

const ADDRESSED = light(/^\s*(?:\d{1,3}|\p{Ll})[.)] \p{Lu}[^.:;]{3,100}: \p{L}/u);

/** Reads what the lines show, each once. */
export function learnLore(prose: readonly Line[], width: Width): Lore {
  const words = once(() => prose.map(({ text }) => tokens(bareWords(text))));
  return {
    pairs: once(() => pairsIn(words())),
    sentences: once(() => sentencesIn(words())),
    paragraphs: once(() => paragraphsIn(prose, width)),
    addressed: once(() => prose.filter(({ text }) => ADDRESSED.test(text)).length > 1),
    markers: once(() => markersOf(prose)),
  };
}

function pairsIn(lines: readonly (readonly string[])[]): Set<string> {
  const pairs = new Set<string>();
  for (const words of lines)
    for (let at = 1; at < words.length; at++) pairs.add(pairOf(words[at - 1] ?? '', words[at] ?? ''));
  return pairs;
}

function sentencesIn(lines: readonly (readonly string[])[]): Set<string> {
  const sentences = new Set<string>();
  for (const words of lines)
    for (let at = 1; at < words.length - 1; at++)
      if (endsStatement(words[at] ?? '')) sentences.add(opening(words.slice(at + 1, at + 4)));
  return sentences;
}

function paragraphsIn(prose: readonly Line[], width: Width): Set<string> {
  const paragraphs = new Set<string>();
  for (const [above, line] of pairsOf(prose))
    if (line.blanksAbove > 0 || (endsStatement(above.text) && hasRoom(above.text, line.text, width)))
      paragraphs.add(openingOf(line.text));
  return paragraphs;
}

function markersOf(prose: readonly Line[]): Set<string> {
  const markers = new Set<string>();
  for (const { text } of prose)
    for (const { kind, style, value } of readMarkers(bareWords(text)))
      markers.add(`${kind} ${style} ${value}`);
  return markers;
}

/** The words at a line's end and the next line's beginning, as one pair. */
export function seam(above: string, words: string): string {
  return pairOf(tokens(above.slice(-80)).at(-1) ?? '', tokens(words.slice(0, 80))[0] ?? '');
}

/** The first three words of a line. */
export function openingOf(text: string): string {
  return opening(tokens(bareWords(text.slice(0, 80))).slice(0, 3));
}

/** A label is an opening as a whole, whatever stands behind it: `Phụ trách: Khoa Dược`. */
function opening(words: readonly string[]): string {
  const label = words.findIndex((word) => word.endsWith(':'));
  const said = label < 0 ? words : words.slice(0, label + 1);
  return said.join(' ').replace(/[*_]/gu, '').toLowerCase();
}

const SIGNS = /^[^\p{L}\p{N}]{1,3}$/u;

/** Words; a sign before one blank belongs to the word behind it: `Kế`, `hoạch`, `- Tài`, `chính`. */
function tokens(text: string): string[] {
  const words: string[] = [];
  let sign = '';
  for (const piece of text.split(/\s/u)) {
    if (sign === '' && SIGNS.test(piece)) {
      sign = piece;
      continue;
    }
    const word = sign === '' || piece === '' ? sign + piece : `${sign} ${piece}`;
    if (word !== '') words.push(word);
    sign = '';
  }
  if (sign !== '') words.push(sign);
  return words;
}

/** Marks that close a word and do not tell it from the same word elsewhere. */
const CLOSING: ReadonlySet<string> = new Set(['.', ',', ';', ':', ')']);

function pairOf(word: string, next: string): string {
  let end = next.length;
  while (end > 0 && CLOSING.has(next.charAt(end - 1))) end -= 1;
  return `${word} ${next.slice(0, end)}`;
}
