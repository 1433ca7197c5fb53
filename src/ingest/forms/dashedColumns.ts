import type { LooseCell } from '../table/types.js';
import type { Line } from '../text/lines.js';
import { asBlocks } from './asBlocks.js';
import { cellOf, unwrapCell } from './cell.js';
import type { Form } from './types.js';

/** Rules that draw each column's width: `---  ---------  ------` (pandoc), `===  ======` (reStructuredText). */
const COLUMNS = /^\s*(?:-{2,}|={2,})(?: {1,9}(?:-{2,}|={2,}))+\s*$/u;
/** A rule over the whole width, above and below some of these tables. */
const WHOLE = /^\s*-{8,}\s*$/u;
/** The end of a fence that a table stands in. */
const FENCE = /^\s{0,3}(?:`{3,}|~{3,})\s*$/u;
/** Lines of titles above the rule. */
const MOST_TITLES = 6;
const MOST_LINES = 20_000;

/** Columns under rules of dashes, a title above each: pandoc's simple and multiline tables, reStructuredText's simple ones. */
export const dashedColumns: Form = {
  name: 'columns under dashes',
  end: (lines, at) => {
    const rule = ruleBelow(lines, at);
    if (rule < 0) return at;
    const columns = columnsOf(lines[rule]?.text ?? '');
    let end = rule + 1;
    while (end < lines.length && end - at < MOST_LINES && fits(lines[end], columns, lines[end - 1])) end++;
    return end - rule > 1 ? end : at;
  },
  read: (lines) => {
    const rule = ruleBelow(lines, 0);
    const columns = columnsOf(lines[rule]?.text ?? '');
    const titles = lines.slice(0, rule).filter(({ text }) => !isRuled(text));
    const rows = rowsOf(lines.slice(rule + 1), columns);
    return asBlocks([...(titles.length === 0 ? [] : [rowOf(titles, columns)]), ...rows]);
  },
};

/** Index of the rule that stands right below the titles that begin at `at`, or -1. */
function ruleBelow(lines: readonly Line[], at: number): number {
  const first = lines[at]?.text ?? '';
  const opens = WHOLE.test(first) || COLUMNS.test(first);
  for (let next = opens ? at + 1 : at; next <= at + MOST_TITLES && next < lines.length; next++) {
    const line = lines[next];
    if (line === undefined || (next > at && line.blanksAbove > 0)) return -1;
    if (COLUMNS.test(line.text)) return next > at || opens ? next : -1;
    if (!opens && !/\S {2,}\S|^\s/u.test(line.text)) return -1;
  }
  return -1;
}

type Column = readonly [from: number, to: number];

function columnsOf(rule: string): Column[] {
  const dashes = [...rule.matchAll(/[-=]+/gu)].map(
    ({ 0: run, index }) => [index, index + run.length] as const,
  );
  return dashes.map(([from], at) => [at === 0 ? 0 : from, dashes[at + 1]?.[0] ?? Number.POSITIVE_INFINITY]);
}

/** A line of the table: its words keep out of the gaps between columns. A blank line may stand between rows, two end the table. */
function fits(line: Line | undefined, columns: readonly Column[], above: Line | undefined): boolean {
  if (line === undefined || line.blanksAbove > 1 || line.pageStart || FENCE.test(line.text)) return false;
  if (isRuled(line.text)) return true;
  if (above !== undefined && isRuled(above.text) && line.blanksAbove > 0) return false;
  return columns.every(([from], at) => at === 0 || /^\s|^$/u.test(line.text.charAt(from - 1)));
}

function isRuled(text: string): boolean {
  return WHOLE.test(text) || COLUMNS.test(text);
}

/** Where blank lines stand between rows a row has several lines; else a line without a number goes on with the row above. */
function rowsOf(lines: readonly Line[], columns: readonly Column[]): { cells: LooseCell[] }[] {
  const groups: Line[][] = [];
  const words = lines.filter(({ text }) => !isRuled(text));
  const spaced = words.slice(1).some(({ blanksAbove }) => blanksAbove > 0);
  for (const line of words) {
    const first = columns[0] === undefined ? '' : line.text.slice(0, columns[1]?.[0] ?? 0).trim();
    const begins = spaced ? line.blanksAbove > 0 : first !== '';
    if (begins || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map((group) => rowOf(group, columns));
}

function rowOf(lines: readonly Line[], columns: readonly Column[]): { cells: LooseCell[] } {
  return {
    cells: columns.map(([from, to], at) => {
      const width = (columns[at + 1]?.[0] ?? to) - from - 1;
      const words = lines.map(({ text }) => text.slice(from, to));
      return cellOf(...unwrapCell(words, Number.isFinite(width) ? width : null));
    }),
  };
}
