/** What a change of words changes, where that can be told: a duty denied, a direction turned, a number, a cited document. */
import { negationsIn, turnedDirections } from '../../vietnamese/polarity.js';
import type { Aspect, AspectKind } from '../schema.js';
import type { Word, Wording } from '../wording.js';
import { leftOver, pairUp } from './lists.js';

const NUMBER = /^[\d§]/u;
const SYMBOL = /^\d{1,5}(?:\/\d{4})?[/-]\p{Ll}/u;
/** From this share of common words on two sentences are one in other words. */
const SAME_SENTENCE = 0.4;
/** Fewer words make no sentence. */
const SENTENCE_WORDS = 3;

/** The aspects of a change, surest first; `[]` where only other words were chosen. */
export function aspectsOf(old: string, next: string, wording: Wording): Aspect[] {
  const [a, b] = [wording.wordsOf(old), wording.wordsOf(next)];
  const [gone, come] = leftOver(keysOf(a), keysOf(b));
  return [
    ...negation(keysOf(a), keysOf(b)),
    ...turnedDirections(keysOf(a), keysOf(b)).map(([from, to]) => aspect('direction', from, to)),
    ...sides('citation', picked(gone, SYMBOL), picked(come, SYMBOL)),
    ...sides('number', picked(gone, NUMBER, SYMBOL), picked(come, NUMBER, SYMBOL)),
    ...sentences(old, next, wording),
  ];
}

function keysOf(words: readonly Word[]): string[] {
  return words.map(({ key }) => key);
}

function aspect(kind: AspectKind, old: string | null, next: string | null): Aspect {
  return { kind, old, new: next };
}

function negation(a: readonly string[], b: readonly string[]): Aspect[] {
  const { old, next } = pairUp(negationsIn(a), negationsIn(b), [(x, y) => x === y]);
  return old.length === next.length ? [] : sides('negation', old, next);
}

function picked(words: readonly string[], like: RegExp, not?: RegExp): string[] {
  return words.filter((key) => like.test(key) && not?.test(key) !== true);
}

function sides(kind: AspectKind, old: readonly string[], next: readonly string[]): Aspect[] {
  const words = (list: readonly string[]): string | null => (list.length === 0 ? null : list.join(', '));
  return old.length + next.length === 0 ? [] : [aspect(kind, words(old), words(next))];
}

/** `Tổng kết mô hình. Nhân rộng …` → the second sentence put in. */
function sentences(old: string, next: string, wording: Wording): Aspect[] {
  const [a, b] = [sentencesOf(old), sentencesOf(next)];
  if (a.length + b.length < 3) return [];
  const share = (x: string, y: string): number => commonWords(wording.wordsOf(x), wording.wordsOf(y));
  const held = (one: string, others: readonly string[]): boolean =>
    wording.wordsOf(one).length < SENTENCE_WORDS ||
    others.some((other) => share(one, other) >= SAME_SENTENCE);
  return [
    ...a.filter((one) => !held(one, b)).map((one) => aspect('sentence-dropped', one, null)),
    ...b.filter((one) => !held(one, a)).map((one) => aspect('sentence-added', null, one)),
  ];
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;!?])\s+/u).filter((one) => one.trim() !== '');
}

/** Share of the words of the first text that the second holds. */
function commonWords(a: readonly Word[], b: readonly Word[]): number {
  const [gone] = leftOver(keysOf(a), keysOf(b));
  return a.length === 0 ? 1 : 1 - gone.length / a.length;
}
