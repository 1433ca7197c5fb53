/**
 * The account: where the words of a document ended, by the spans of the finished plan and nothing else. A pass that loses a
 * statement cannot hide it: words that no span covers are unclaimed. Marks of the plan → marks of what stands beside it (letterhead, what was
 * left out) → words counted, markers with what they mark → runs of unclaimed words.
 */

import {
  type DocumentTree,
  type Passage,
  passageOf,
  type TextNode,
  textNodes,
} from '../../document/index.js';
import type { Plan } from '../../plan/index.js';
import { LETTERS_AND_DIGITS } from '../../vietnamese/characters.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { createMarks, type Marks, USES, type Use } from './marks.js';
import { markPlan } from './planMarks.js';

/** Words that stand in no item on purpose, and why. */
export interface Aside {
  /** `values`: a line of labels, which counts only where a value of the plan stands in it. */
  use: 'letterhead' | 'titles' | 'leftOut' | 'values' | 'cells';
  /** Code that says why they were left out; null for the letterhead. */
  code: string | null;
  words: Passage;
}

/** Where the words of a document ended; a word is a run of letters and digits. */
export interface Accounting {
  /** Words of the canonical text. */
  total: number;
  byUse: Record<Use | 'unclaimed', number>;
  /** Words left out on purpose, by the code that says why. */
  leftOut: Record<string, number>;
  /** Share of `total` that ended somewhere, 0 to 1; below 1 words were lost. */
  share: number;
  /** Runs of words that ended nowhere, in reading order. */
  unclaimed: Passage[];
}

/** Adds up what became of every word of the canonical text. */
export function accountFor(plan: Plan, tree: DocumentTree, asides: readonly Aside[]): Accounting {
  const marks = createMarks(tree.text.length);
  markPlan(plan, marks);
  for (const { use, words } of asides) {
    const spans = words.parts.map(({ node, from, to }) => ({
      start: node.start + from,
      end: node.start + to,
    }));
    if (use !== 'values' || spans.some((span) => holdsValue(span, marks))) marks.mark(use, spans);
  }
  const account = emptyAccount();
  const words = new Uint32Array(USES.length + 1);
  for (const node of textNodes(tree.children)) countNode(node, marks, words, account.unclaimed);
  for (const [strength, count] of words.entries()) {
    account.byUse[USES[strength - 1] ?? 'unclaimed'] += count;
    account.total += count;
  }
  for (const { code, words } of asides) if (code !== null) addLeftOut(account, code, words);
  account.share = account.total === 0 ? 1 : 1 - account.byUse.unclaimed / account.total;
  return account;
}

function holdsValue({ start, end }: { start: number; end: number }, marks: Marks): boolean {
  for (let at = start; at < end; at += 1) if (marks.at(at) === 'values') return true;
  return false;
}

function emptyAccount(): Accounting {
  return {
    total: 0,
    byUse: {
      items: 0,
      titles: 0,
      values: 0,
      cells: 0,
      statements: 0,
      letterhead: 0,
      leftOut: 0,
      unclaimed: 0,
    },
    leftOut: {},
    share: 1,
    unclaimed: [],
  };
}

/** Counts the words of a node by what they are used for, and notes the runs of those used for nothing. */
function countNode(node: TextNode, marks: Marks, words: Uint32Array, unclaimed: Passage[]): void {
  const markerEnd = markerOf(node, marks);
  let first = -1;
  let end = 0;
  const close = (): void => {
    if (first >= 0) unclaimed.push(passageOf(node, first, end));
    first = -1;
  };
  LETTERS_AND_DIGITS.eachRun(node.value, (from, to) => {
    const strength = marks.strengthAt(node.start + Math.max(from, markerEnd));
    words[strength] = (words[strength] ?? 0) + 1;
    if (strength > 0) close();
    else {
      first = first < 0 ? from : first;
      end = to;
    }
  });
  close();
}

/** Where the printed marker ends and what it marks begins: `2.1.` and `Điều 3.` share the fate of their words. */
function markerOf(node: TextNode, marks: Marks): number {
  const [marker] = readMarkers(node.value);
  if (marker === undefined) return 0;
  let at = marker.end;
  while (at < node.value.length && LETTERS_AND_DIGITS.at(node.value, at) === 0) at += 1;
  return at < node.value.length && marks.at(node.start + at) !== null ? at : 0;
}

function addLeftOut(account: Accounting, code: string, words: Passage): void {
  let count = 0;
  LETTERS_AND_DIGITS.eachRun(words.text, () => {
    count += 1;
  });
  account.leftOut[code] = (account.leftOut[code] ?? 0) + count;
}
