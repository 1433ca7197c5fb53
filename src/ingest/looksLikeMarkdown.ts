/** What stands beside a lone heading in Markdown: a bullet or a number that is escaped, a starred bullet, a fence, a line in strong type. */
const BESIDE_HEADING = /^(?:```\s*$|\* \S|\d{1,3}\\[.)] |\\[-+] |\*\*[^*\n]{1,200}\*\*\s*$)/mu;

/** `# KẾ HOẠCH` above all else: no other text opens so. */
const OPENS_WITH_HEADING = /^\s{0,200}#{1,6} \p{Lu}/u;

/**
 * True where a text's structure is Markdown: ATX headings, one with another mark beside it or at the very front, a table's delimiter row, or footnotes with their marks. Emphasis alone does not make it so
 * (texts pulled from PDF carry it), and a tab-separated table or lines that a page has wrapped speak against it.
 *
 * @param text - the beginning of the text
 */
export function looksLikeMarkdown(text: string): boolean {
  const headings = text.match(/^#{1,6} \S/gmu)?.length ?? 0;
  const delimiter = text.split('\n').some(isDelimiterRow);
  const tabs = /\t[^\t\n]*\t/u.test(text);
  const lone = headings > 0 && BESIDE_HEADING.test(text);
  return !tabs && (headings >= 2 || lone || OPENS_WITH_HEADING.test(text) || delimiter || hasFootnote(text));
}

/** `… tạm[^1].` and `[^1]: Số liệu tại …` */
function hasFootnote(text: string): boolean {
  const note = /^\[\^[^\s\]]{1,40}\](?=: \S)/mu.exec(text)?.[0];
  return note !== undefined && text.replaceAll(`${note}:`, '').includes(note);
}

/** `|---|:---:|`. */
function isDelimiterRow(line: string): boolean {
  return /--:?\s{0,40}\|/u.test(line) && /^[\s|:-]+$/u.test(line);
}
