import { looksLikeHeader } from '../../../vietnamese/columns.js';
import { opensPart } from '../../../vietnamese/layout/openings.js';
import { readMarkers } from '../../../vietnamese/markers/index.js';
import { light } from '../../../vietnamese/patterns.js';
import { bandsOf } from '../lines/bands.js';
import type { Line } from '../lines/types.js';
import type { SetPage } from '../page/types.js';

/** Pages on which a line must stand to be a running head; two are enough where it counts the pages or says when it was printed. */
const FEWEST_PAGES = 3;
const FEWEST_COUNTED = 2;
/** Running heads stand at the same height within this, points. */
const SAME_HEIGHT = 8;
/** Bands at the top and at the foot of a page that are looked at, and how far they reach into it. */
const BANDS = 2;
const HEAD = 0.12;
const FOOT = 0.9;
/** `11/20/26, 12:08 PM`: when a browser printed the page. */
const PRINTED_AT = /^\d{1,2}\/\d{1,2}\/\d{2,4},?\s\d{1,2}:\d{2}/u;
interface Candidate {
  page: number;
  key: string;
  height: number;
  lines: Line[];
}

/**
 * Lines that say the same at the same height of three pages or more, or of all pages but the first; a page number inside them
 * may differ.
 */
export function runningHeads(pages: readonly SetPage[]): Set<Line> {
  const candidates = pages.flatMap(candidatesOf);
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const list = byKey.get(candidate.key);
    if (list === undefined) byKey.set(candidate.key, [candidate]);
    else list.push(candidate);
  }
  const found = new Set<Line>();
  for (const list of byKey.values()) {
    for (const candidate of list) {
      const alike = list.filter((other) => Math.abs(other.height - candidate.height) <= SAME_HEIGHT);
      const counts = candidate.key.includes('#') || PRINTED_AT.test(candidate.key);
      const fewest = counts || isOnAllButFirst(alike, pages) ? FEWEST_COUNTED : FEWEST_PAGES;
      if (new Set(alike.map((other) => other.page)).size < fewest) continue;
      for (const line of candidate.lines) found.add(line);
    }
  }
  return found;
}

/** Set as a document's own head is, in type of its own, on every page but the first: `titlePg` in Word. */
function isOnAllButFirst(alike: readonly Candidate[], pages: readonly SetPage[]): boolean {
  const [first, ...others] = pages;
  if (first === undefined || others.length < FEWEST_COUNTED) return false;
  const on = new Set(alike.map(({ page }) => page));
  return (
    !on.has(first.number) &&
    others.every(({ number }) => on.has(number)) &&
    alike.every(({ lines }) => lines.every(({ italic, text }) => italic && !/^\(/u.test(text)))
  );
}

function candidatesOf(page: SetPage): Candidate[] {
  const bands = bandsOf(page.lines);
  const edges = [
    ...bands.slice(0, BANDS).filter((band) => band.bottom < page.height * HEAD),
    ...bands.slice(-BANDS).filter((band) => band.top > page.height * FOOT),
  ];
  return [...new Set(edges)].flatMap(({ lines, top }) => {
    const texts = lines.map((line) => line.text);
    const text = texts.join(' ');
    if (opensPart(text) || looksLikeHeader(texts)) return [];
    const key = readMarkers(text).length > 0 ? text : uncounted(text, page.number);
    return [{ page: page.number, key, height: top, lines }];
  });
}

/** A line without the page number it may begin or end with: `Công báo Số 15 7` → `công báo số 15 #`. */
function uncounted(text: string, page: number): string {
  return text
    .replace(light(`(?<![\\d/.-])${page}(?=\\s*(?:/\\s*\\d{1,4})?$)|^${page}(?=\\s)`, 'u'), '#')
    .replace(/^\d{1,4}\s|\s\d{1,4}$/gu, ' # ')
    .toLowerCase();
}
