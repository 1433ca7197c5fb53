/** Numbers of pages, and what titles them in a table of contents. */
import { isWord, oneOf, worded } from '../patterns.js';
import { layoutWords } from './words.js';

/** `tr.` as it is printed. */
const printed = (words: readonly string[]): string => oneOf(words).replaceAll('.', '\\.');

/** `Trang số: ` */
const label = (): string =>
  `${printed(layoutWords().pages)}\\s?(?:${oneOf(layoutWords().symbols)}\\s?)?:?\\s?`;
/** ` / 12`, ` of 12` */
const total = (): string => `(?:\\s?(?:\\/|${oneOf(layoutWords().ofPages)})\\s?\\d{1,3})?`;

/** A page number with whatever may stand around it, the number itself caught: `2`, `- 2 -`, `[2]`, `Trang 4/12`. */
export const pageNumber = worded(
  () => `^(?:[-–—~[(]\\s?)?(?:${label()})?(\\d{1,3})${total()}(?:\\s?[-–—~\\])])?$`,
);

/** `- 2 -`, `Trang 4`, `Page 2 of 5`: what nothing but a page number is. */
export const surePageNumber = worded(() => `^(?:[-–—]\\s?\\d{1,3}\\s?[-–—]|${label()}\\d{1,3}${total()})$`);

/** A heading mark or a frame that a converter sets around a page number that says what it is: `## Page 3`, `--- Trang 4 ---`. */
export const pageFrame = worded(
  () => `^(?:#{1,6}|[-=–—]{2,12}) (?=${printed(layoutWords().pages)})|(?<=\\d) [-=–—]{2,12}$`,
  'giu',
);

/** `Trang`, `Nội dung Trang`: titles the numbers of a table of contents. */
export const isPageColumn = isWord(() => layoutWords().pageColumns);
