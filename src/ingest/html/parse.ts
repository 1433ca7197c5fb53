import type { Root } from 'hast';
import { applyStyleSheets } from './style-sheet.js';
import { makeStyledTables } from './styled-tables.js';
import { loadHtmlParser } from './syntax.js';

/**
 * Parses a page as browsers do, and writes what its style sheets say into the elements.
 *
 * @throws KehoachError `file-too-large` where its elements are nested too deeply, or opened anew too often.
 */
export async function parseHtml(html: string): Promise<Root> {
  const parse = await loadHtmlParser();
  const root = parse(html, 'page');
  applyStyleSheets(root);
  makeStyledTables(root);
  return root;
}
