import type { Element, Root, RootContent } from 'hast';
import { hasWords } from './layout.js';
import { displayOf } from './look.js';

/** What a part of a table is by its `display`, or by the role it states (CSS 2.2, 17.2; WAI-ARIA 1.2). */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['table', 'table'],
  ['inline-table', 'table'],
  ['grid', 'table'],
  ['table-header-group', 'thead'],
  ['table-row-group', 'tbody'],
  ['rowgroup', 'tbody'],
  ['table-footer-group', 'tfoot'],
  ['table-row', 'tr'],
  ['row', 'tr'],
  ['table-cell', 'td'],
  ['cell', 'td'],
  ['gridcell', 'td'],
  ['rowheader', 'td'],
  ['columnheader', 'th'],
]);
const GROUP = /^t(?:head|body|foot)$/u;
const CELL = /^t[dh]$/u;
/** Elements that are what they are, whatever a style says of them. */
const OWN = /^(?:table|caption|col|colgroup|t[rdh]|thead|tbody|tfoot)$/u;

/** Makes tables of elements that are set as such by style or role, where every word in them stands in a cell of a row. */
export function makeStyledTables(root: Root): void {
  const visit = (node: RootContent): void => {
    if (node.type !== 'element') return;
    if (partOf(node) === 'table' && !OWN.test(node.tagName) && isWhole(node, isRows)) rename(node);
    for (const child of node.children) visit(child);
  };
  for (const child of root.children) visit(child);
}

function partOf(element: Element): string | null {
  if (OWN.test(element.tagName)) return element.tagName;
  const role = element.properties['role'];
  const byRole = typeof role === 'string' ? PARTS.get(role) : undefined;
  // A grid by style is no table: its cells stand in no rows.
  const display = displayOf(element);
  return byRole ?? (display === 'grid' ? undefined : PARTS.get(display ?? '')) ?? null;
}

/** True where all words stand in parts of a kind, and there is one. */
function isWhole(element: Element, isPart: (part: Element) => boolean): boolean {
  const parts = element.children.filter(
    (child) => child.type !== 'comment' && (child.type !== 'text' || child.value.trim() !== ''),
  );
  const worded = parts.filter((part) => part.type !== 'element' || hasWords(part));
  return worded.length > 0 && worded.every((part) => part.type === 'element' && isPart(part));
}

function isRows(part: Element): boolean {
  const kind = partOf(part) ?? '';
  return kind === 'tr' ? isWhole(part, isCell) : GROUP.test(kind) && isWhole(part, isRow);
}

function isRow(part: Element): boolean {
  return partOf(part) === 'tr' && isWhole(part, isCell);
}

function isCell(part: Element): boolean {
  return CELL.test(partOf(part) ?? '');
}

/** Names a table and its parts by what they are; what stands in its cells is looked at on its own. */
function rename(element: Element): void {
  const part = partOf(element);
  if (part === null) return;
  element.tagName = part;
  if (CELL.test(part)) return;
  for (const child of element.children) if (child.type === 'element') rename(child);
}
