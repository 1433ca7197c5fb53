import { WORD_CHARACTERS } from '../characters.js';
import type { WordForm } from './forms.js';
import { isJoin, type Word, wordsOf } from './words.js';

interface Node {
  next: Map<string, Node>;
  /** What follows a join. */
  joined: Node | null;
  ends: boolean;
}

/** What follows a word as the first of a phrase, by the number of the set. */
export type PhraseBeginnings = readonly (Node | undefined)[];

/** A set of phrases, asked for the longest one that begins at a word. */
export interface Phrases {
  /** How many words of `words` from `at` the longest phrase takes; 0 where none begins there. */
  longest(words: readonly Word[], at: number): number;
  /** Whether any of the words begins a phrase. */
  standIn(words: readonly Word[]): boolean;
}

const JOIN = '+';

/** For each word that begins a phrase, what follows it in each set: a word that begins none is told apart at once. */
const beginnings = new Map<string, (Node | undefined)[]>();
/** What follows a word that begins no phrase of the sets compiled so far; another one for each further set. */
let none: PhraseBeginnings = [];
/** Sets compiled so far; each has its number. */
let sets = 0;

/** Phrases whose first word was asked for in no text yet, by that word: most of them never are in one document. */
const waiting = new Map<string, { phrase: string; set: number }[]>();

/** What follows a form as the first of a phrase: asked once, and again of one that began none where sets were compiled since. */
function lookUp(form: WordForm): PhraseBeginnings {
  for (const { phrase, set } of waiting.get(form.key) ?? []) add(phrase, set);
  waiting.delete(form.key);
  form.begins = beginnings.get(form.key) ?? none;
  return form.begins;
}

/**
 * Compiles phrases. Case and tone placement do not matter; what joins the parts of a phrase (`,`, `-`, `&`, `và`) may be
 * any of these, several, or none: `Sở Lao động, Thương binh và Xã hội` is `Sở Lao động - Thương binh và Xã hội`.
 */
export function phrasesOf(list: Iterable<string>): Phrases {
  const set = sets;
  sets += 1;
  none = [];
  for (const phrase of list) {
    const [first] = wordsOf(phrase, 0, Math.max(1, WORD_CHARACTERS.runEnd(phrase, 0)));
    if (first === undefined || isJoin(first)) continue;
    const alike = waiting.get(first.key);
    if (beginnings.has(first.key)) add(phrase, set);
    else if (alike === undefined) waiting.set(first.key, [{ phrase, set }]);
    else alike.push({ phrase, set });
  }
  return {
    longest(words, at) {
      const form = words[at]?.form;
      if (form === undefined) return 0;
      const known = form.begins;
      const node = (known !== null && (known.length > 0 || known === none) ? known : lookUp(form))[set];
      return node === undefined ? 0 : Math.max(0, longestFrom(node, words, at + 1) - at);
    },
    standIn(words) {
      for (let at = 0; at < words.length; at += 1) {
        const form = words[at]?.form;
        if (form === undefined) break;
        const known = form.begins;
        const node = (known !== null && (known.length > 0 || known === none) ? known : lookUp(form))[set];
        if (node !== undefined && longestFrom(node, words, at + 1) > at) return true;
      }
      return false;
    },
  };
}

/** Adds a phrase to a set, under its first word. */
function add(phrase: string, set: number): void {
  const [first, ...others] = keysOf(phrase);
  if (first === undefined) return;
  const nodes = beginnings.get(first) ?? [];
  beginnings.set(first, nodes);
  let node = nodes[set] ?? emptyNode();
  nodes[set] = node;
  for (const key of others) {
    const next = after(node, key) ?? emptyNode();
    if (key === JOIN) node.joined = next;
    else node.next.set(key, next);
    node = next;
  }
  node.ends = true;
}

function emptyNode(): Node {
  return { next: new Map(), joined: null, ends: false };
}

function after(node: Node, key: string): Node | null {
  return key === JOIN ? node.joined : (node.next.get(key) ?? null);
}

function keysOf(phrase: string): string[] {
  const keys: string[] = [];
  for (const word of wordsOf(phrase)) {
    const key = isJoin(word) ? JOIN : word.key;
    if (key !== JOIN || keys.at(-1) !== JOIN) keys.push(key);
  }
  return keys;
}

/** Index after the longest phrase, or -1. */
function longestFrom(node: Node, words: readonly Word[], at: number): number {
  let best = node.ends ? at : -1;
  if (node.joined !== null) {
    let behind = at;
    while (behind < at + 2 && isJoin(words[behind])) behind += 1;
    best = Math.max(best, longestFrom(node.joined, words, behind));
  }
  const word = words[at];
  const next = word === undefined ? null : after(node, word.key);
  return next === null ? best : Math.max(best, longestFrom(next, words, at + 1));
}
