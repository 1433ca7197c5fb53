import type { Node, Parent } from 'unist';

/** Marks of emphasis and links in one block; a page full of bold words has some hundreds. */
const MOST_MARKS = 2_000;
const MARKS = '*_[]~';
/** Such a mark, or the star of a list, which is none. */
const MARK = /(^[ \t]{0,8}\*(?=[ \t]))|[*_[\]~]/gmu;

/** Code points that are no characters and stand in no text (Unicode 23.7), one for each mark; those before them stand for tables. */
const STAND_IN = 0xfde0;
const STAND_INS = /[\ufde0-\ufde4]/gu;

/** What a parsed node may hold of the source's words. */
const WORDS = ['value', 'alt', 'label', 'title', 'url'] as const;

/**
 * Takes the meaning from the marks of a block that has thousands (`*a_ *a_ …`, `[a]([a](…`): a parser weighs each against all before it, and
 * so it does with marks behind a backslash. Other code points stand for them until `withMarks` puts them back.
 *
 * @param source - Markdown
 */
export function boundMarks(source: string): string {
  return source
    .split(/(\n(?:[ \t]*\n)+)/u)
    .map((block) => ((block.match(MARK)?.length ?? 0) > MOST_MARKS ? block.replace(MARK, standIn) : block))
    .join('');
}

function standIn(mark: string, ofList: string | undefined): string {
  return ofList === undefined ? String.fromCharCode(STAND_IN + MARKS.indexOf(mark)) : mark;
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
