import { fold } from '../../document/index.js';
import { readColumnTitle } from '../../vietnamese/columns.js';
import { isWholeTitle } from '../../vietnamese/layout/ends.js';
import { alignLine, placedWords } from './alignment.js';
import { columnsOfTitles, findColumns, hasGapInColumn, wordsIn } from './layout.js';
import { findOpenings, type Opening } from './numbering.js';
import { JOIN_RULES } from './rules/join.js';
import { Text } from './rules/text.js';

import type { BodyLine, LooseColumn, LooseLine, TablePart } from './types.js';
import { verdictOf } from './weights.js';

/** Columns a laid-out table may have. */
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 10;
const HEADER_LINES = 6;
/** Lines from which the number of columns is told. */
const TITLES_FROM = 50;
/** Share of the lines in which two columns may seem one; with more, the columns were not found, and cells would be joined. */
const MOST_GAPPED = 0.1;
/** A page's number, centred. */
const PAGE_NUMBER = /^ {10,}\d{1,3}\s*$/u;
/** Points against the columns, a line; with more, they were not found. */
const MOST_AGAINST = 4;

/** A table's columns and the lines of its rows. */
export interface TableLines {
  laidOut: boolean;
  columns: LooseColumn[];
  parts: TablePart[];
  body: BodyLine[];
}

/**
 * Reads a laid-out table: pages → the column edges of each → every word's column → rows.
 *
 * @returns null where no number of columns gives known titles
 */
export function readLaidOut(lines: readonly LooseLine[]): TableLines | null {
  const pages = pagesOf(lines);
  const [first] = pages;
  if (first === undefined) return null;
  const columns = titlesOf(first);
  if (columns === null) return null;
  const key = keyOf(columns);
  let against = 0;
  const body = pages.flatMap((page, at) => {
    const { edges, cost } = findColumns(page, columns.length);
    against += cost * page.length;
    const height = headerHeight(page, edges, key);
    return page.slice(height).map((line, index): BodyLine => {
      const alignments = alignLine(placedWords(line.text), edges);
      return {
        ...line,
        afterBreak: at > 0 && index === 0,
        columns: alignments[0]?.columns ?? [],
        alignments,
      };
    });
  });
  const gapped = body.filter((line) => hasGapInColumn(line.text, line.columns ?? []));
  if (gapped.length > body.length * MOST_GAPPED || against > lines.length * MOST_AGAINST) return null;
  const parts = rowsOf(body);
  return parts === null ? null : { laidOut: true, columns, parts, body };
}

/** A page begins where a form feed stands, or where the header's first line is printed again. */
function pagesOf(lines: readonly LooseLine[]): LooseLine[][] {
  const key = fold(lines[0]?.text ?? '');
  const pages: LooseLine[][] = [];
  for (const line of lines) {
    const repeats = fold(line.text) === key && (pages.at(-1)?.length ?? 0) > 1;
    if (pages.length === 0 || line.pageStart || repeats) pages.push([]);
    if (pages.at(-1)?.length === 0 && PAGE_NUMBER.test(line.text)) continue;
    pages.at(-1)?.push(line);
  }
  return pages;
}

/** The number of columns whose header words are known titles, and these titles. */
function titlesOf(page: readonly LooseLine[]): LooseColumn[] | null {
  let best: { worth: number; columns: LooseColumn[] } | null = null;
  for (let count = FEWEST_COLUMNS; count <= MOST_COLUMNS; count++) {
    const { edges, cost } = findColumns(page.slice(0, TITLES_FROM), count);
    for (let height = 1; height <= Math.min(HEADER_LINES, page.length - 1); height++) {
      if (height > 1 && beginsRow(page[height - 1], edges[1] ?? 0)) break;
      const columns = titlesIn(page.slice(0, height), edges);
      if (columns[0]?.role !== 'number') continue;
      const known = columns.filter((column) => column.role !== null).length;
      if (columns.some(({ header }) => header === '' || /[/,-]$/u.test(header))) continue;
      const long = columns.filter((column) => column.header.length > 30).length;
      const whole = columns.filter((column) => isWholeTitle(column.header)).length;
      const worth = known * 2 - (count - known) * 2 - long * 2 + whole - cost;
      if (
        known >= 3 &&
        (best === null ||
          worth > best.worth ||
          (worth === best.worth && beginsRow(page[height], edges[1] ?? 0)))
      )
        best = { worth, columns };
    }
  }
  return best?.columns ?? null;
}

/** True where a mark stands in the first column of a line: the header ends above it at the latest. */
function beginsRow(line: LooseLine | undefined, edge: number): boolean {
  return /^ {0,12}(?:\d{1,3}|[IVXLC]{1,7}|[A-HĐ])[.)]?(?: |$)/u.test((line?.text ?? '').slice(0, edge));
}

function titlesIn(lines: readonly LooseLine[], edges: readonly number[]): LooseColumn[] {
  const placed = lines.map(
    (line): BodyLine => ({ ...line, afterBreak: false, columns: columnsOfTitles(line.text, edges) }),
  );
  return edges.map((_, column) => {
    const header = fold(placed.map((line) => wordsIn(line, column)).join(' '));
    return { header, role: readColumnTitle(header) };
  });
}

function keyOf(columns: readonly LooseColumn[]): string {
  return columns
    .map((column) => column.header)
    .join('|')
    .toLowerCase();
}

/** Lines at the top of a page that repeat the header, or 0. */
function headerHeight(page: readonly LooseLine[], edges: readonly number[], key: string): number {
  for (let height = 1; height <= Math.min(HEADER_LINES, page.length); height++) {
    const words = keyOf(titlesIn(page.slice(0, height), edges));
    if (words.replace(/[\s|]/gu, '') === key.replace(/[\s|]/gu, '')) return height;
  }
  return 0;
}

/** Rows by the numbers in the first column; a number may stand in the middle of its row. */
function rowsOf(body: readonly BodyLine[]): TablePart[] | null {
  const marks = body.map((line): BodyLine => {
    const mark = wordsIn(line, 0);
    const rest = fold(line.text).slice(mark.length).trim();
    return {
      ...line,
      text:
        /^[IVXLC]+\.?$/u.test(mark) || mark === ''
          ? fold(line.text)
          : `${mark.replace(/(?<![.)])[.)]+$/u, '')}. ${rest}`,
    };
  });
  const openings = findOpenings(marks);
  if (openings.filter((opening) => opening.kind === 'row').length < 2) return null;
  const top = standsOnTop(body, openings);
  const cuts = openings.map((opening, index) => {
    const before = openings[index - 1];
    if (before === undefined) return 0;
    if (before.kind === 'group') return groupEnd(body, before.at);
    return top || opening.kind === 'group' ? opening.at : bestCut(body, before.at + 1, opening.at);
  });
  return openings.map((opening, index): TablePart => {
    const from = cuts[index] ?? 0;
    const to = cuts[index + 1] ?? body.length;
    if (opening.kind === 'group') {
      const more = body.slice(opening.at + 1, groupEnd(body, opening.at)).map((line) => line.text);
      return { kind: 'group', marker: opening.label, title: fold([opening.rest, ...more].join(' ')) };
    }
    return {
      kind: 'row',
      number: opening.label,
      lines: body
        .slice(from, to)
        .map(withoutMark)
        .filter((line) => line.text !== ''),
    };
  });
}

/** Index behind a group's title: it may go on in capitals, `I CÔNG TÁC CHỈ` | `ĐẠO ĐIỀU HÀNH`. */
function groupEnd(body: readonly BodyLine[], at: number): number {
  let end = at + 1;
  while (/^\s*\p{Lu}[\p{Lu}\s,]*$/u.test(body[end]?.text ?? '')) end++;
  return end;
}

/** True where the numbers stand on the first lines of their rows: nothing stands above the first of the table or of a group. */
function standsOnTop(body: readonly BodyLine[], openings: readonly Opening[]): boolean {
  return openings.every(({ kind, at }, index) => {
    const before = openings[index - 1];
    if (kind === 'group') return true;
    return before === undefined ? at === 0 : before.kind !== 'group' || at === groupEnd(body, before.at);
  });
}

function withoutMark(line: BodyLine): BodyLine {
  const words = line.text.trim().split(/\s+/u);
  const columns = line.columns ?? [];
  const kept = words.map((_, at) => at).filter((at) => columns[at] !== 0);
  const keep = (all: readonly number[]): number[] => kept.map((at) => all[at] ?? 1);
  const alike = (line.alignments ?? []).filter((other) =>
    words.every((_, at) => (other.columns[at] === 0) === (columns[at] === 0)),
  );
  return {
    ...line,
    text: kept.map((at) => words[at]).join(' '),
    columns: keep(columns),
    alignments: alike.map((other) => ({ columns: keep(other.columns), cost: other.cost })),
  };
}

/** What an empty line between two rows, or the number's own line, adds to a cut there. */
const BLANK_LINE = 6;
const NUMBER_LINE = 1.5;

/** The line above which a row ends best: where the cells above and below it go on least. */
function bestCut(body: readonly BodyLine[], first: number, last: number): number {
  let best = { at: last, worth: Number.NEGATIVE_INFINITY };
  const joins = verdictOf(JOIN_RULES, null);
  for (let at = first; at <= last; at++) {
    const [upper, lower] = [body[at - 1], body[at]];
    if (upper === undefined || lower === undefined) continue;
    let worth = (lower.blanksAbove > 0 ? BLANK_LINE : 0) + (at === last ? NUMBER_LINE : 0);
    for (const column of new Set(lower.columns)) {
      if (column === 0) continue;
      const [over, under] = [wordsIn(upper, column), wordsIn(lower, column)];
      if (over === '' || under === '') continue;
      const [above, below] = [new Text(over), new Text(under)];
      worth -= joins({
        cell: above,
        above,
        below,
        longer: new Text([above, below]),
        phrase: 0,
        wordGoesOn: false,
        room: null,
        outOfRhythm: false,
        overPageEnd: false,
        gap: 0,
      });
    }
    if (worth > best.worth) best = { at, worth };
  }
  return best.at;
}
