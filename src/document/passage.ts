/**
 * A passage is a stretch of words together with the places it was read from. Items, titles and values are passages, so
 * every one of them can be traced to the page.
 */
import type { BBox, TextNode } from './types.js';

/** A slice of one node: `node.value.slice(from, to)`. */
export interface Part {
  node: TextNode;
  from: number;
  to: number;
}

/** `text` is always the concatenation of its parts' slices. */
export interface Passage {
  text: string;
  parts: Part[];
}

/** A stretch of the canonical text; the contract's span. */
export interface Place {
  start: number;
  end: number;
  page: number | null;
  bbox: BBox | null;
  /** The lowest of its words where they come from character recognition, else null. */
  confidence: number | null;
}

export const EMPTY_PASSAGE: Passage = { text: '', parts: [] };

/** The words of `node` from `from` to `to`, white space at both ends left out. */
export function passageOf(node: TextNode, from = 0, to: number = node.value.length): Passage {
  const slice = node.value.slice(from, to);
  const start = from + (slice.length - slice.trimStart().length);
  const end = Math.max(start, to - (slice.length - slice.trimEnd().length));
  if (start === end) return EMPTY_PASSAGE;
  return { text: node.value.slice(start, end), parts: [{ node, from: start, to: end }] };
}

/** The words of `node` without the reference marks of footnotes: `… tự động¹.` keeps its full stop. */
export function statementOf(node: TextNode, from = 0, to: number = node.value.length): Passage {
  if (node.marks.length === 0) return passageOf(node, from, to);
  let passage = EMPTY_PASSAGE;
  let at = from;
  for (const mark of node.marks) {
    if (mark.end <= at || mark.start >= to) continue;
    passage = concat([passage, rawPart(node, at, Math.max(at, mark.start))]);
    at = mark.end;
  }
  return trim(concat([passage, rawPart(node, at, to)]));
}

function rawPart(node: TextNode, from: number, to: number): Passage {
  return from >= to ? EMPTY_PASSAGE : { text: node.value.slice(from, to), parts: [{ node, from, to }] };
}

function trim(passage: Passage): Passage {
  const text = passage.text;
  return slicePassage(passage, text.length - text.trimStart().length, text.trimEnd().length);
}

/** Strings passages together without anything between them. */
export function concat(passages: readonly Passage[]): Passage {
  return {
    text: passages.map((passage) => passage.text).join(''),
    parts: passages.flatMap((passage) => passage.parts),
  };
}

/** The part of a passage from `start` to `end`, UTF-16 offsets into its `text`. */
export function slicePassage(passage: Passage, start: number, end: number): Passage {
  const parts: Part[] = [];
  let at = 0;
  for (const part of passage.parts) {
    const length = part.to - part.from;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    if (from < to) parts.push({ node: part.node, from: part.from + from, to: part.from + to });
    at += length;
  }
  return { text: passage.text.slice(start, end), parts };
}

/**
 * Where a passage stands: one place for each run of words that is unbroken in the canonical text and lies on one page.
 */
export function placesOf(passage: Passage): Place[] {
  return passage.parts.flatMap(placesOfPart);
}

function placesOfPart({ node, from, to }: Part): Place[] {
  if (node.fragments.length === 0) {
    return [{ start: node.start + from, end: node.start + to, page: null, bbox: null, confidence: null }];
  }
  const places: Place[] = [];
  for (const fragment of node.fragments) {
    const start = Math.max(from, fragment.start);
    const end = Math.min(to, fragment.end);
    if (start >= end) continue;
    const last = places.at(-1);
    if (last !== undefined && last.page === fragment.page && last.bbox !== null) {
      last.end = node.start + end;
      last.bbox = union(last.bbox, fragment.bbox);
      last.confidence = lower(last.confidence, fragment.confidence ?? null);
    } else {
      places.push({
        start: node.start + start,
        end: node.start + end,
        page: fragment.page,
        bbox: [...fragment.bbox],
        confidence: fragment.confidence ?? null,
      });
    }
  }
  return coverGaps(places, node.start + from, node.start + to);
}

/** White space between two fragments belongs to the first, so that the joined slices are the words again. */
function coverGaps(places: Place[], start: number, end: number): Place[] {
  places.forEach((place, index) => {
    if (index === 0) place.start = start;
    place.end = places[index + 1]?.start ?? end;
  });
  return places;
}

function lower(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function union(a: BBox, b: BBox): BBox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
