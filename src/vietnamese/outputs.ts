import { readKindName } from './kinds.js';

/** A piece of a text, with its UTF-16 offsets. */
export interface OutputSlice {
  start: number;
  end: number;
}

/**
 * Splits the outputs of a cell: at `;` and line ends, at dashes where the cell is a list of them, and at a comma only between names
 * of document kinds (`Kế hoạch, Công văn`; not `Quyết định tuyển dụng, bổ nhiệm ngạch`).
 *
 * @param text - the cell's words
 * @param breaks - offsets of the spaces that stand for line ends
 * @returns the places of the outputs, without bullets and closing punctuation, in order; a cell of dots or dashes has none
 */
export function splitOutputs(text: string, breaks: readonly number[] = []): OutputSlice[] {
  const listed = /^[-–•+*]\s/u.test(text);
  const cuts = listed ? dashCuts(text, breaks) : plainCuts(text, breaks);
  const pieces: OutputSlice[] = [];
  let start = 0;
  for (const cut of [...cuts, text.length]) {
    if (cut > start) pieces.push({ start, end: cut });
    start = cut;
  }
  return pieces
    .map((piece) => trimmed(text, piece))
    .filter((piece) => /[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end)));
}

/** Without bullet and closing punctuation. */
function trimmed(text: string, { start, end }: OutputSlice): OutputSlice {
  const printed = text.slice(start, end);
  const opening = /^[\s;,]*(?:[-–•]\s+)?/u.exec(printed)?.[0].length ?? 0;
  const kept = printed.slice(opening).replace(/(?<![\s;,])[\s;,]+$/u, '');
  return { start: start + opening, end: start + opening + kept.length };
}

/** Line ends and dashes that begin a list line; plus points stay with their dash. */
function dashCuts(text: string, breaks: readonly number[]): number[] {
  const cuts = new Set(breaks.filter((at) => /^\s[-–•]\s?\S/u.test(text.slice(at, at + 4))));
  for (const match of text.matchAll(/(?<=[.;:,]\)?)\s[-–•]\s(?=\S)/gu)) cuts.add(match.index);
  return [...cuts].sort((a, b) => a - b);
}

function plainCuts(text: string, breaks: readonly number[]): number[] {
  const cuts = new Set(breaks.filter((at) => /^\s(?:[-–•+]\s?)?\p{Lu}/u.test(text.slice(at, at + 5))));
  for (const match of text.matchAll(/;/gu)) cuts.add(match.index);
  for (const match of text.matchAll(/,/gu)) if (standsBetweenKinds(text, match.index)) cuts.add(match.index);
  return [...cuts].sort((a, b) => a - b);
}

/** One side is a kind's bare name, the other begins with one. */
function standsBetweenKinds(text: string, comma: number): boolean {
  const left = text
    .slice(Math.max(text.lastIndexOf(',', comma - 1), text.lastIndexOf(';', comma - 1)) + 1, comma)
    .trim();
  const right = (/^[^,;]{0,200}/u.exec(text.slice(comma + 1))?.[0] ?? '').trim();
  const leftKind = readKindName(left);
  const rightKind = readKindName(right);
  if (leftKind === null || rightKind === null) return false;
  return leftKind.length === left.length || rightKind.length === right.length;
}
