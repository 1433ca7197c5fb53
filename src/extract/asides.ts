import { type DocumentTree, type Passage, passageOf, type TextNode, textNodes } from '../document/index.js';
import type { Aside } from './account/index.js';
import type { MeasuredItem, TableDraft } from './draft.js';
import type { Draft } from './stages.js';

/** Codes of diagnostics that say why words were left out on purpose. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'contents-left-out',
  'table-total',
  'table-unresolved',
  'text-hidden',
  'text-struck',
  'text-unreadable',
]);

/** What stands beside the plan: the letterhead, the titles of tables, what was left out on purpose. */
export function asidesOf(draft: Draft, tree: DocumentTree): Aside[] {
  const nodes = [...textNodes(tree.children)];
  const used = (use: 'letterhead' | 'title'): TextNode[] =>
    nodes.filter((node) => draft.uses.get(node) === use);
  return [
    ...used('letterhead').map((node) => aside('letterhead', passageOf(node))),
    ...used('title').map((node) => aside('titles', passageOf(node))),
    ...draft.tables.flatMap(titlesOf).map((node) => aside('titles', passageOf(node))),
    ...draft.items.flatMap(valueWords).map((words) => aside('cells', words)),
    ...draft.labelLines.map(({ passage }) => aside('values', passage)),
    ...nodes.flatMap(footnoteMarks),
    ...draft.diagnostics
      .filter(({ code }) => LEFT_OUT.has(code))
      .flatMap(({ code, passages }) => passages.map((words) => ({ use: 'leftOut' as const, code, words }))),
  ];
}

function aside(use: Exclude<Aside['use'], 'leftOut'>, words: Passage): Aside {
  return { use, code: null, words };
}

/** `Nâng cao` in a column of values: the target has the words as they are; `Câu lạc bộ` in a column of units: its measures have them. */
function valueWords({ valueText, cells, measures }: MeasuredItem): Passage[] {
  const values = valueText === null ? [] : (cells.value ?? []);
  const units = measures.length === 0 ? [] : (cells.unit ?? []);
  return [...values, ...units].map(({ passage }) => passage);
}

/** The raised numbers that refer to footnotes are no words of the statement. */
function footnoteMarks(node: TextNode): Aside[] {
  return node.marks.map(({ start, end }) => ({
    use: 'leftOut' as const,
    code: 'footnote-mark',
    words: passageOf(node, start, end),
  }));
}

/** The cells of column titles, those whose words the titles are made of, and the rows that title a group, numeral and all. */
function titlesOf({ node, columns, rows }: TableDraft): TextNode[] {
  const cellsOf = (kind: 'group' | 'row') =>
    new Set(rows.filter((row) => row.kind === kind).flatMap(({ cells }) => cells.map((cell) => cell?.node)));
  const body = cellsOf('row');
  const groups = cellsOf('group');
  const headers = columns.map(({ header }) => header);
  // Nearly every title is that of one cell, and needs no search.
  const titles = new Set([...headers, ...columns.flatMap((column) => column.titles.map(({ text }) => text))]);
  const isTitle = ({ value }: TextNode): boolean =>
    titles.has(value) || headers.some((header) => header.includes(value)) || COLUMN_NUMBER.test(value);
  return node.children.flatMap(({ children }) =>
    children.some((cell) => groups.has(cell))
      ? children
      : children.filter((cell) => !body.has(cell) && isTitle(cell)),
  );
}

/** A cell of the row that numbers the columns: `(1)`, `2`. */
const COLUMN_NUMBER = /^\(?\d{1,2}\)?$/u;
