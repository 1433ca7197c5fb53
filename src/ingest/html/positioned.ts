import type { Element, ElementContent, RootContent } from 'hast';
import { hasWords } from './layout.js';
import { TAB } from './lines.js';
import { type Position, positionOf } from './look.js';

/** Points by which the tops of words on one printed line may differ. */
const SAME_LINE = 3;
/** Line pitches that leave an empty line between two lines. */
const EMPTY_LINE = 1.8;
/** Points from one line's top to the next line's, at most, in documents. */
const MOST_PITCH = 30;
/** `2`, `- 2 -`, `Trang 2/9`: what stands alone on a line of a page is its number. */
const PAGE_NUMBER = /^(?:trang\s)?[-–\s]{0,3}\d{1,3}(?:\s?\/\s?\d{1,3})?[-–\s]{0,3}$/iu;

/**
 * A block that is one printed line, as converters from PDF write pages: set at a place of its own, holding no block.
 *
 * @param isBlock - true for what begins a block of its own in the flow of a page
 */
export function isPositionedLine(element: Element, isBlock: (child: Element) => boolean): boolean {
  return (
    positionOf(element) !== null &&
    !element.children.some((child) => child.type === 'element' && isBlock(child))
  );
}

/** A frame around such lines, as converters set around the words of a cell: their places are told from its own. */
export function isFrameOfLines(element: Element, isBlock: (child: Element) => boolean): boolean {
  return positionOf(element) !== null && areLines(element, isBlock, 1);
}

/** A page of such lines: what its last line begins goes on in the first line of the next page. */
export function isPageOfLines(element: Element, isBlock: (child: Element) => boolean): boolean {
  if (areLines(element, isBlock, 2)) return true;
  const worded = element.children.filter(holdsWords);
  const [only] = worded;
  return worded.length === 1 && only?.type === 'element' && isPageOfLines(only, isBlock);
}

/** True where all that holds words is such a line or a frame around some, and there are so many at least. */
function areLines(element: Element, isBlock: (child: Element) => boolean, least: number): boolean {
  const worded = element.children.filter(holdsWords);
  return (
    worded.length >= least &&
    worded.every(
      (child) =>
        child.type === 'element' && (isPositionedLine(child, isBlock) || isFrameOfLines(child, isBlock)),
    )
  );
}

function holdsWords(child: ElementContent): boolean {
  return child.type === 'text' ? child.value.trim() !== '' : child.type === 'element' && hasWords(child);
}

type Nodes = readonly (ElementContent | RootContent)[];

/** Lines by their tops, of which those within `SAME_LINE` fall into one or two neighbours. */
const tops = new WeakMap<Nodes, Map<number, number>>();

/** True where other words stand on the line of some: a number there is no page's. */
export function hasWordsBeside(line: Element, siblings: Nodes): boolean {
  const counts = tops.get(siblings) ?? countTops(siblings);
  tops.set(siblings, counts);
  const at = bucketOf(line) ?? 0;
  return [at - 1, at, at + 1].reduce((sum, bucket) => sum + (counts.get(bucket) ?? 0), 0) > 1;
}

function countTops(siblings: Nodes): Map<number, number> {
  const counts = new Map<number, number>();
  for (const sibling of siblings) {
    const bucket = sibling.type === 'element' && hasWords(sibling) ? bucketOf(sibling) : null;
    if (bucket !== null) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  return counts;
}

function bucketOf(element: Element): number | null {
  const position = positionOf(element);
  return position === null ? null : Math.round(position.top / SAME_LINE);
}

/** True for the number of a page of lines. */
export function isPageNumber(words: string): boolean {
  return PAGE_NUMBER.test(words.trim());
}

/** What stands between two lines: a gap in one line, a line end, an empty line. */
export function between(above: Position | null, below: Position): string[] {
  if (above === null) return ['\n'];
  const pitch = below.top - above.top;
  if (Math.abs(pitch) <= SAME_LINE && below.left > above.left) return [TAB];
  return pitch > MOST_PITCH * EMPTY_LINE ? ['\n', '\n'] : ['\n'];
}
