import { readMarkers } from '../../../vietnamese/markers/index.js';
import { light } from '../../../vietnamese/patterns.js';
import { endsStatement } from '../../../vietnamese/sentences.js';
import type { Line } from '../lines.js';
import { hasRoom, type Width } from './width.js';
import { bareWords, pairsOf } from './words.js';

/** What a text's lines show about its words: which stand behind one another, and how its paragraphs begin. */
export interface Lore {
  /** Every word inside a line with the next. */
  pairs: ReadonlySet<string>;
  /** The three words behind the end of a sentence inside a line. */
  sentences: ReadonlySet<string>;
  /** The three words with which a line begins that surely begins a paragraph. */
  paragraphs: ReadonlySet<string>;
  /** True where points speak to an agency and go on behind a colon: `1. Phòng Kinh tế: bố trí kinh phí …`. */
  addressed: boolean;
  /** The markers with which lines begin, as kind, style and value. */
  markers: ReadonlySet<string>;
}

const ADDRESSED = light(/^\s*(?:\d{1,3}|\p{Ll})[.)] \p{Lu}[^.:;]{3,100}: \p{L}/u);

/** Reads what the lines show, each once. */
export function learnLore(prose: readonly Line[], width: Width): Lore {
  const pairs = new Set<string>();
  const sentences = new Set<string>();
  const paragraphs = new Set<string>();
  const markers = new Set<string>();
  let addressed = 0;
  for (const { text } of prose) {
    if (ADDRESSED.test(text)) addressed++;
    const words = tokens(bareWords(text));
    for (const [at, word] of words.entries()) {
      const next = words[at + 1];
      if (next === undefined) break;
      pairs.add(pairOf(word, next));
      if (endsStatement(word) && at > 0) sentences.add(opening(words.slice(at + 1, at + 4)));
    }
    for (const { kind, style, value } of readMarkers(bareWords(text)))
      markers.add(`${kind} ${style} ${value}`);
  }
  for (const [above, line] of pairsOf(prose))
    if (line.blanksAbove > 0 || (endsStatement(above.text) && hasRoom(above.text, line.text, width)))
      paragraphs.add(openingOf(line.text));
  return { pairs, sentences, paragraphs, markers, addressed: addressed > 1 };
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

/** Words; a sign between two blanks belongs to the word behind it: `Kế`, `hoạch`, `- Tài`, `chính`. */
function tokens(text: string): string[] {
  return text.match(/(?:[^\p{L}\p{N}\s]{1,3}\s)?\S+/gu) ?? [];
}

/** Marks that close a word and do not tell it from the same word elsewhere. */
const CLOSING: ReadonlySet<string> = new Set(['.', ',', ';', ':', ')']);

function pairOf(word: string, next: string): string {
  let end = next.length;
  while (end > 0 && CLOSING.has(next.charAt(end - 1))) end -= 1;
  return `${word} ${next.slice(0, end)}`;
}
