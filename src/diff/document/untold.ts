/** Lines of the two texts that differ and that no entry tells: the preamble, the title of a cited document, what no rule read. */
import type { Plan, Span } from '../../plan/index.js';
import { type Context, compareTexts } from '../changes/index.js';
import { leftOver, pairUp } from '../changes/lists.js';
import { commonShare } from '../changes/outputs.js';
import type { ChangeSide, DiffEntry } from '../schema.js';
import { documentEntry } from './entry.js';
import { createTold, type Told } from './told.js';

/** The canonical texts of two plans. */
export interface Texts {
  old: string;
  new: string;
}

/** From this share of common words on one line stands in the other's place. */
const IN_PLACE = 0.5;
/** More pairs of lines are not looked at: they would be two documents that no rule could read. */
const MOST_PAIRS = 40_000;

interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
  span: Span;
}

/**
 * The lines that differ but for their markers and that lie in nothing told so far. Words that only stand in another line (a
 * letterhead laid out otherwise), and those of a document's part that is told, are not told again.
 */
export function compareUntold(
  plans: { old: Plan; new: Plan },
  texts: Texts,
  entries: readonly DiffEntry[],
  context: Context,
): DiffEntry[] {
  const [before, after] = apart(linesOf(texts.old), linesOf(texts.new));
  const told = {
    old: createTold(plans.old, entries, 'old', context.wording),
    new: createTold(plans.new, entries, 'new', context.wording),
  };
  const open = (lines: readonly Line[], { holds }: Told): Line[] => lines.filter(({ span }) => !holds(span));
  const [left, right] = [open(before, told.old), open(after, told.new)];
  const { pairs, old, next } =
    left.length * right.length > MOST_PAIRS
      ? { pairs: [], old: left, next: right }
      : pairUp(left, right, [(a, b) => commonShare(a.text, b.text) >= IN_PLACE]);
  const words = (lines: readonly Line[]): string[] => lines.flatMap(({ text }) => keysOf(text, context));
  const [gone, come] = leftOver(words(left), words(right)).map((list) => new Set(list));
  const isNews = (a: readonly string[], b: readonly string[]): boolean =>
    a.some((word) => gone?.has(word) && !told.old.says(word)) ||
    b.some((word) => come?.has(word) && !told.new.says(word));
  return [
    ...pairs.filter(([a, b]) => isNews(...leftOver(keysOf(a.text, context), keysOf(b.text, context)))),
    ...old.filter(({ text }) => isNews(keysOf(text, context), [])).map((line) => [line, null] as const),
    ...next.filter(({ text }) => isNews([], keysOf(text, context))).map((line) => [null, line] as const),
  ].map(([a, b]) => lineEntry(a, b, context));
}

function lineEntry(old: Line | null, next: Line | null, context: Context): DiffEntry {
  const side = (line: Line | null): { text: ChangeSide['text'] | null; spans: Span[] } => ({
    text: line?.text ?? null,
    spans: line === null ? [] : [line.span],
  });
  const id = (line: Line | null): string | null => (line === null ? null : `line-${line.number}`);
  return documentEntry(id(old), id(next), compareTexts('canonicalText', side(old), side(next), context));
}

function keysOf(text: string, { wording }: Context): string[] {
  return wording.wordsOf(text).map(({ key }) => key);
}

/** What numbers a line or a row, which is no difference. */
const MARKER = /^(?:[-+*•–]|\p{L}{1,4}[.)]|\d{1,3}(?:\.\d{1,3}){0,4}[.)]?(?=\s))\s*/u;

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').flatMap((line, index): Line[] => {
    const span = { start, end: start + line.length, page: null, bbox: null, confidence: null };
    start += line.length + 1;
    const own = line.replace(MARKER, '').replace(/\t/gu, ' ').trim();
    return own === '' ? [] : [{ number: index + 1, text: own, span }];
  });
}

/** The lines of either text that the other does not hold, each counted. */
function apart(a: readonly Line[], b: readonly Line[]): [Line[], Line[]] {
  const without = (from: readonly Line[], other: readonly Line[]): Line[] => {
    const counts = new Map<string, number>();
    for (const { text } of other) counts.set(text, (counts.get(text) ?? 0) + 1);
    return from.filter(({ text }) => {
      const left = counts.get(text) ?? 0;
      counts.set(text, left - 1);
      return left <= 0;
    });
  };
  return [without(a, b), without(b, a)];
}
