import type { Root, Table, TableRow } from 'mdast';
import type { Node, Parent } from 'unist';
import { isDelimiter } from '../forms/index.js';

/** Rows that the parser is given at once: it holds some 25 KB for each while it reads. */
const MOST_ROWS = 250;

/** A line that goes on with a table and can begin nothing else: blanks, then a bar, a letter or a number that numbers no list. */
const ROW = /^([ \t]{0,40})((?:\||\p{L}|\d{1,9}[ |]).*\|.*)$/u;
/** A noncharacter: no text holds it, and a parser reads it as a word. Others stand for tables and for marks. */
const PLACE = /\|\uFDD1(\d+)\uFDD1\|/gu;
const PLACE_IN_CELL = /^\uFDD1(\d+)\uFDD1$/u;
/** `[label]:` of a link or a footnote, and each `[label]` that may name one. */
const DEFINITION = /^[ \t]{0,40}\[([^\]\n]{1,200})\]:/gmu;
const LABEL = /\[([^[\]\n]{1,200})\]/gu;

/** Rows that were taken out of a table. */
export interface RowsApart {
  delimiter: string;
  lines: readonly string[];
}

/**
 * Takes the rows that a table has beyond the first 250 out of a source and leaves a row in their place, for the parser takes much memory for
 * the rows of one table.
 *
 * @param source - Markdown
 */
export function setRowsApart(source: string): { source: string; apart: RowsApart[] } {
  const lines = source.split('\n');
  const written: string[] = [];
  const apart: RowsApart[] = [];
  for (let at = 0; at < lines.length; at++) {
    const delimiter = lines[at] ?? '';
    written.push(delimiter);
    const rows = isDelimiter(delimiter) ? rowsFrom(lines, at + 1) : [];
    if (rows.length <= MOST_ROWS) continue;
    written.push(...lines.slice(at + 1, at + 1 + MOST_ROWS));
    const indent = ROW.exec(lines[at + 1] ?? '')?.[1] ?? '';
    written.push(`${indent}|\uFDD1${apart.length}\uFDD1|`);
    apart.push({ delimiter: delimiter.trim(), lines: rows.slice(MOST_ROWS) });
    at += rows.length;
  }
  return { source: written.join('\n'), apart };
}

/** The rows from a line on, without what stands before each of them. */
function rowsFrom(lines: readonly string[], from: number): string[] {
  const rows: string[] = [];
  let indent: string | null = null;
  for (let at = from; at < lines.length; at++) {
    const [, before, row] = ROW.exec(lines[at] ?? '') ?? [];
    if (before === undefined || row === undefined || (indent !== null && before !== indent)) break;
    indent = before;
    rows.push(row);
  }
  return rows;
}

/**
 * Puts the rows that were taken out back into the tables of a tree; where the parser found no table, as in code, they go back as words.
 *
 * @param tree - what the rest of the source was read as; changed
 * @param apart - the rows, by their place
 * @param source - the whole source, in which the rows' links and footnotes are defined
 * @param parse - reads a stretch of Markdown
 */
export function putRowsBack(
  tree: Node,
  apart: readonly RowsApart[],
  source: string,
  parse: (stretch: string) => Root,
): void {
  if (apart.length === 0) return;
  const defined = new Set(Array.from(source.matchAll(DEFINITION), ([, label = '']) => label));
  const visit = (node: Node): void => {
    if (node.type === 'table') {
      const table = node as Table;
      table.children = table.children.flatMap((row) => {
        const rows = apart[placeIn(row) ?? -1];
        return rows === undefined ? [row] : parseRows(rows, defined, parse);
      });
    } else if ('children' in node) (node as Parent).children.forEach(visit);
    else if ('value' in node && typeof node.value === 'string')
      node.value = node.value.replace(PLACE, (row, place) => apart[Number(place)]?.lines.join('\n') ?? row);
  };
  visit(tree);
}

/** The place that a row keeps, or null. */
function placeIn(row: TableRow): number | null {
  const [word] = row.children[0]?.children ?? [];
  const found = word?.type === 'text' ? PLACE_IN_CELL.exec(word.value)?.[1] : undefined;
  return found === undefined ? null : Number(found);
}

/** Reads rows as those of a table with such a delimiter row, so many at once. */
function parseRows(
  { delimiter, lines }: RowsApart,
  defined: ReadonlySet<string>,
  parse: (stretch: string) => Root,
): TableRow[] {
  const rows: TableRow[] = [];
  for (let from = 0; from < lines.length; from += MOST_ROWS) {
    const part = lines.slice(from, from + MOST_ROWS).join('\n');
    const labels = new Set(Array.from(part.matchAll(LABEL), ([, label = '']) => label));
    const definitions = [...labels].filter((label) => defined.has(label)).map((label) => `[${label}]: a\n\n`);
    const titles = delimiter.replace(/[^|]+/gu, 'a');
    const { children } = parse(`${titles}\n${delimiter}\n${part}\n\n${definitions.join('')}`);
    const [table] = children;
    if (table?.type === 'table') rows.push(...table.children.slice(1));
  }
  return rows;
}
