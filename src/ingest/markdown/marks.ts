import type { Node, Parent } from 'unist';

/** Marks of emphasis and links in one block; a page full of bold words has some hundreds. */
const MOST_MARKS = 2_000;
/** Such a mark, or the star of a list, which is none. */
const MARK = /(^[ \t]{0,8}\*(?=[ \t]))|[*_[\]~]/gmu;
/** Signs of code, elements, entities and of what means nothing else in one block; each costs the parser a kilobyte. */
const MOST_SIGNS = 50_000;
const SIGN = /[\\`<&]/gu;

/** Code points that are no characters and stand in no text (Unicode 23.7), one for each mark and sign; those before them stand for tables. */
const MARKS = '*_[]~\\`<&';
const STAND_IN = 0xfde0;
const STAND_INS = /[\ufde0-\ufde8]/gu;

/** What a parsed node may hold of the source's words. */
const WORDS = ['value', 'alt', 'label', 'title', 'url'] as const;

/**
 * Takes the meaning from the marks of a block that has thousands (`*a_ *a_ …`, `[a]([a](…`): a parser weighs each against all before it, and
 * so it does with marks behind a backslash; and from signs by the ten thousand. Other code points stand for them until `withMarks` puts them back.
 *
 * @param source - Markdown
 */
export function boundMarks(source: string): string {
  return source
    .split(/(\n(?:[ \t]*\n)+)/u)
    .map((block) => bounded(bounded(block, MARK, MOST_MARKS), SIGN, MOST_SIGNS))
    .join('');
}

function bounded(block: string, signs: RegExp, most: number): string {
  return block.length > most && (block.match(signs)?.length ?? 0) > most
    ? block.replace(signs, standIn)
    : block;
}

/** @param ofList - the star of a list; for signs the place of one, a number */
function standIn(mark: string, ofList: string | number | undefined): string {
  return typeof ofList !== 'string' ? String.fromCharCode(STAND_IN + MARKS.indexOf(mark)) : mark;
}

/** The words with the marks that were taken out of them. */
export function withMarks(words: string): string {
  return words.replace(STAND_INS, (stand) => MARKS.charAt(stand.charCodeAt(0) - STAND_IN));
}

/** Puts the marks back into the words of a tree. */
export function putMarksBack(tree: Node): void {
  for (const key of WORDS) {
    const words = (tree as Node & Partial<Record<(typeof WORDS)[number], unknown>>)[key];
    if (typeof words === 'string') Object.assign(tree, { [key]: withMarks(words) });
  }
  if ('children' in tree) (tree as Parent).children.forEach(putMarksBack);
}
