import { type Block, fold, type LooseTable, paragraph, type Table } from '../../document/index.js';
import { type LooseLine, readLooseTable } from '../loose/index.js';
import { endOfLooseTable, findLooseTable } from '../text/looseTable.js';
import type { Position } from './look.js';
import type { Reader } from './reader.js';

/** Words set at a place of their own. */
export interface PlacedWords {
  words: string;
  position: Position;
  /** Counts the pages: places are told from the top of each. */
  page: number;
}

/** A table found among such words. */
export interface LineTable {
  /** Indices of its words. */
  members: ReadonlySet<number>;
  table: Block;
}

/** Points by which the tops of words on one printed line may differ. */
const SAME_LINE = 3;
/** Width of a letter at most and at least, points: words of small print stand close to those of the next column. */
const WIDEST = 5.5;
const NARROWEST = 1.5;
/** Width of a letter as most are printed, points. */
const LETTER = 4.5;
/** Letters from the left at which words begin at most: pages are no wider. */
const MOST_COLUMNS = 400;
/** Spaces that must be left between the words of two columns. */
const GAP = 2;
/** Pitches of lines that leave an empty line between two. */
const EMPTY_LINE = 1.7;

interface Printed extends PlacedWords {
  index: number;
}

/**
 * Tables whose cells a converter from PDF set word group by word group: the words are laid out as on the page and read like those of a
 * text that is laid out. One whose cells cannot be told apart is kept as loose lines, and that is said.
 */
export function tablesAmong(placed: readonly PlacedWords[], reader: Reader): LineTable[] {
  const rows = printedLines(placed);
  const lines = laidOut(rows);
  const tables: LineTable[] = [];
  for (let from = 0; from < lines.length; ) {
    const at = findLooseTable(lines, from);
    if (at < 0) break;
    const end = Math.min(endOfLooseTable(lines, at), proseBelow(rows, at));
    from = Math.max(end, at + 1);
    const own = rows.slice(at, end).flat();
    const members = new Set(own.map(({ index }) => index));
    tables.push({ members, table: read(lines.slice(at, end), own, reader) });
  }
  return tables;
}

/** Lines of titles at most, among which the one with most of them shows where the columns begin. */
const TITLE_LINES = 4;
/** Lines below a group's title among which a row of its stands. */
const NEAR = 3;
/** Words begin within this many points of where their column does. */
const SAME_COLUMN = 20;

/** The line below a table from which on text runs over its columns: one that no row follows, as rows follow the title of a group. */
function proseBelow(rows: readonly Printed[][], at: number): number {
  const titles = rows.slice(at, at + TITLE_LINES).reduce<readonly Printed[]>(longer, []);
  const starts = titles.map(({ position }) => position.left);
  const isRow = (row: readonly Printed[]): boolean =>
    row.length > 1 &&
    row.every(({ position }) => starts.some((start) => Math.abs(start - position.left) <= SAME_COLUMN));
  for (let index = at + TITLE_LINES; index < rows.length; index++) {
    const [only, ...others] = rows[index] ?? [];
    if (only === undefined || others.length > 0 || !runsOver(only, starts)) continue;
    if (!rows.slice(index + 1, index + 1 + NEAR).some(isRow)) return index;
  }
  return rows.length;
}

function longer(a: readonly Printed[], b: readonly Printed[]): readonly Printed[] {
  return b.length > a.length ? b : a;
}

/** Words that reach over the beginnings of two columns to their right stand in no cell. */
function runsOver({ words, position }: Printed, starts: readonly number[]): boolean {
  const end = position.left + fold(words).length * LETTER;
  return starts.filter((start) => start > position.left + SAME_COLUMN && start < end).length > 1;
}

function read(lines: readonly LooseLine[], own: readonly PlacedWords[], reader: Reader): Block {
  const rebuilt = readLooseTable(lines);
  if (rebuilt !== null && keepsTogether(rebuilt.table, own)) {
    reader.doubts.push(...rebuilt.notes);
    return rebuilt.table;
  }
  const children = lines.map(({ text }) => paragraph(fold(text)));
  const table: LooseTable = { type: 'looseTable', children };
  reader.doubts.push({
    code: 'table-unresolved',
    severity: 'warning',
    message:
      'A table stands here as words at places of their own; its cells could not be told apart, its words are kept as they stand.',
    ...(children[0] === undefined ? {} : { node: children[0] }),
  });
  return table;
}

/** Shorter words are numbers of rows, which lose their stops. */
const FEWEST_LETTERS = 7;

/** True where words that were set as one all stand in one cell: none were cut apart between columns. */
function keepsTogether({ children }: Table, own: readonly PlacedWords[]): boolean {
  const cells = children.flatMap((row) => row.children.map(({ value }) => value));
  return own.every(({ words }) => {
    const text = fold(words);
    if (text.length < FEWEST_LETTERS) return true;
    const rest = text.slice(text.indexOf(' ') + 1);
    // `II. BẢO VỆ RỪNG`: the marker of a group has a cell of its own.
    return cells.some((cell) => cell.includes(text) || (GROUP.test(text) && cell.includes(rest)));
  });
}

/** Opens the title of a group, or a row. */
const GROUP = /^(?:[IVXLC]{1,7}|[A-HĐ]|\d{1,3}(?:\.\d{1,3}){0,2})[.)]?\s/u;

/** The words of each printed line from left to right, the lines from the top of the first page to the bottom of the last. */
function printedLines(placed: readonly PlacedWords[]): Printed[][] {
  const sorted = placed
    .map((each, index) => ({ ...each, index }))
    .filter(({ words }) => words.trim() !== '')
    .sort((a, b) => a.page - b.page || a.position.top - b.position.top);
  const lines: Printed[][] = [];
  for (const each of sorted) {
    const first = lines.at(-1)?.[0];
    const isSame =
      first !== undefined && first.page === each.page && each.position.top - first.position.top <= SAME_LINE;
    if (isSame) lines.at(-1)?.push(each);
    else lines.push([each]);
  }
  for (const line of lines) line.sort((a, b) => a.position.left - b.position.left);
  return lines;
}

/** The lines as a text in which every word group stands where it was printed. */
function laidOut(rows: readonly Printed[][]): LooseLine[] {
  const left = Math.min(...rows.flatMap((row) => row.map(({ position }) => position.left)));
  const letter = letterWidth(rows);
  const pitches = rows.slice(1).map((row, at) => pitchBetween(rows[at], row));
  const usual = median(pitches.filter((pitch) => pitch > 0));
  return rows.map((row, at) => {
    let text = '';
    for (const { words, position } of row) {
      const column = Math.min(MOST_COLUMNS, Math.round((position.left - left) / letter));
      const gap = text === '' ? column : Math.max(GAP, column - text.length);
      text += ' '.repeat(gap) + fold(words);
    }
    const pitch = pitches[at - 1] ?? 0;
    return {
      text,
      blanksAbove: pitch > usual * EMPTY_LINE ? 1 : 0,
      pageStart: at > 0 && rows[at - 1]?.[0]?.page !== row[0]?.page,
    };
  });
}

/** So wide that no words reach those to their right. */
function letterWidth(rows: readonly Printed[][]): number {
  const widths = rows.flatMap((row) =>
    row.slice(1).map(({ position }, at) => {
      const before = row[at];
      if (before === undefined) return WIDEST;
      return (position.left - before.position.left) / (fold(before.words).length + GAP);
    }),
  );
  return Math.max(NARROWEST, Math.min(WIDEST, ...widths.filter((width) => width > 0)));
}

function pitchBetween(above: readonly Printed[] | undefined, below: readonly Printed[]): number {
  return (below[0]?.position.top ?? 0) - (above?.[0]?.position.top ?? 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
