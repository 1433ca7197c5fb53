/** Lists and quotations inside one another that a reader can follow; more on one line are ornaments. */
const DEEPEST = 16;
/** Columns of indentation that can mean anything. */
const WIDEST_INDENT = 120;

/** A quotation's mark needs no blank behind it: `>>>` is three of them. */
const CONTAINER = /[ \t]{0,8}(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;

/**
 * Takes the meaning from nesting nobody wrote on purpose (`- - - - …` by the thousand, indents wider than a page), so that parsing stays linear; the
 * words stay.
 *
 * @param source - Markdown
 */
export function boundNesting(source: string): string {
  return source
    .split('\n')
    .map((line) => {
      const indent = line.length - line.trimStart().length;
      const bounded = indent > WIDEST_INDENT ? line.slice(indent - WIDEST_INDENT) : line;
      return isTooDeep(bounded) ? `\\${bounded.trimStart()}` : bounded;
    })
    .join('\n');
}

function isTooDeep(line: string): boolean {
  CONTAINER.lastIndex = 0;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const at = CONTAINER.lastIndex;
    if (!CONTAINER.test(line)) return false;
    if (CONTAINER.lastIndex === at) return false;
  }
  return true;
}

/**
 * Takes the meaning from comments that nothing closes, `Ghi chú <!-- chưa xong`: they are words, and the parser would look for their end from each of
 * them to the end of the text.
 *
 * @param source - Markdown
 */
export function boundComments(source: string): string {
  const open = source.indexOf('<!--', source.lastIndexOf('-->') + 1);
  return open < 0 ? source : source.slice(0, open) + source.slice(open).replaceAll('<!--', '\\<!--');
}
