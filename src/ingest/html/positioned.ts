import type { Element } from 'hast';
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

/** A page of such lines: what its last line begins goes on in the first line of the next page. */
export function isPageOfLines(element: Element, isBlock: (child: Element) => boolean): boolean {
  const lines = element.children.filter((child) => child.type === 'element');
  return lines.length > 1 && lines.every((line) => isPositionedLine(line, isBlock));
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
