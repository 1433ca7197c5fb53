const OPENS =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(!doctype\s+html|html|head|body|meta|title|style|div|center|p|table|span|font|h[1-6]|b|i|strong)\b/iu;
/** Elements that only a page of their own opens with. */
const PAGE = /^(?:!doctype|html|head|body|meta|title|style)/iu;
const TAG = /<(\/?)([a-z][a-z0-9]{0,15})\b[^<>]{0,2000}>/giu;
/** Elements that hold nothing, or whose end may be left out and whose words may stand anywhere. */
const ENDLESS = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'col', 'wbr']);
const MARKDOWN_LINE = /^(?:#{1,6} \S|\*\*\S|__\S|\|.*\|\s*$)/mu;
/** Letters outside all elements that make a text of what opens with an element. */
const FEWEST_OUTSIDE = 40;

/**
 * The format of a text that opens with an element of HTML: a web page or a piece of one, unless most of its words stand outside all elements, as
 * in Markdown or a text that opens with a table in HTML, its letterhead.
 *
 * @param text - the beginning of the text
 * @returns null where it opens with none
 */
export function formatOfElements(text: string): 'html' | 'markdown' | 'text' | null {
  const opens = OPENS.exec(text)?.[1];
  if (opens === undefined) return null;
  if (PAGE.test(opens)) return 'html';
  const outside = outsideElements(text);
  if (MARKDOWN_LINE.test(outside)) return 'markdown';
  return outside.replace(/[^\p{L}]/gu, '').length < FEWEST_OUTSIDE ? 'html' : 'text';
}

/** What stands in no element, and behind no `<br>`; nothing behind an element that is never closed. */
function outsideElements(text: string): string {
  let outside = '';
  let depth = 0;
  let at = 0;
  for (const { 0: tag, 1: slash, 2: name = '', index } of text.matchAll(TAG)) {
    if (depth === 0) outside += text.slice(at, index);
    at = index + tag.length;
    if (ENDLESS.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash === '' ? 1 : -1));
  }
  return depth === 0 ? outside + text.slice(at) : outside;
}
