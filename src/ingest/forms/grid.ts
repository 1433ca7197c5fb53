import { type Block, joinLines, table, tableCell, tableRow } from '../../document/index.js';
import { looksLikeHeader } from '../../vietnamese/columns.js';
import type { LooseRow } from '../table/types.js';
import type { Line } from '../text/lines.js';
import { asBlocks } from './asBlocks.js';
import { cellOf, unwrapCell } from './cell.js';
import type { Form } from './types.js';

const BORDER = /^\s*\+(?:[-=:]{2,}\+)+\s*$/u;
/** A border some cells run through: `|     +------+------+`. */
const INNER = /^\s*[|+].*\+[-=:]{2,}\+|^\s*\+[-=:]{2,}\+.*[|+]\s*$/u;
const CONTENT = /^\s*[|+].*[|+]\s*$/u;
/** What boxes are drawn with, as the signs of a grid. */
const BOX: readonly (readonly [RegExp, string])[] = [
  [/[┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜]/gu, '+'],
  [/[─━]/gu, '-'],
  [/═/gu, '='],
  [/[│┃║]/gu, '|'],
];

/**
 * A table drawn with signs (reStructuredText, pandoc, databases' consoles), cells over several lines or merged:
 *
 *     +----+-------------+----------+
 *     | TT | Nhiệm vụ    | Chủ trì  |
 *     +====+=============+==========+
 */
export const grid: Form = {
  name: 'grid of signs',
  end: (lines, at) => {
    if (!BORDER.test(signs(lines[at]))) return at;
    let end = at + 1;
    while (end < lines.length && isInside(signs(lines[end]))) end++;
    return end - at > 2 ? end : at;
  },
  read: (lines) => readGrid(lines.map(signs)),
};

function signs(line: Line | undefined): string {
  const text = line?.text ?? '';
  return /[\u2500-\u257F]/u.test(text)
    ? BOX.reduce((drawn, [box, sign]) => drawn.replace(box, sign), text)
    : text;
}

function isInside(text: string): boolean {
  return BORDER.test(text) || CONTENT.test(text);
}

/** The columns' edges as the longest borders draw them, then the cells between them, merged where no border stands. */
function readGrid(lines: readonly string[]): Block[] {
  const indent = lines.reduce(
    (least, text) => Math.min(least, text.length - text.trimStart().length),
    Number.POSITIVE_INFINITY,
  );
  const drawn = lines.map((text) => text.slice(indent).trimEnd());
  const edges = [...new Set(drawn.filter((text) => BORDER.test(text)).flatMap(crossings))].sort(
    (a, b) => a - b,
  );
  const bands = bandsOf(drawn);
  const aligned = bands.every((band) =>
    band.lines.every((text) => /[|+]/u.test(text.charAt(edges.at(-1) ?? 0))),
  );
  if (!aligned || bands.every((band) => isPlain(band, edges)))
    return asBlocks(bands.map((band) => plainRow(band, edges)));
  return [mergedTable(bands, edges)];
}

/** The lines between two borders, and the border below. */
interface Band {
  lines: string[];
  below: string;
}

function bandsOf(drawn: readonly string[]): Band[] {
  const bands: Band[] = [];
  let lines: string[] = [];
  for (const text of drawn) {
    if (!BORDER.test(text) && !INNER.test(text)) {
      lines.push(text);
      continue;
    }
    if (lines.length > 0) bands.push({ lines, below: text });
    lines = [];
  }
  if (lines.length > 0) bands.push({ lines, below: '' });
  return bands;
}

function crossings(border: string): number[] {
  return [...border.matchAll(/\+/gu)].map(({ index }) => index);
}

/** Every line has as many bars as there are edges, and the border below is whole. */
function isPlain({ lines, below }: Band, edges: readonly number[]): boolean {
  const whole = below === '' || (BORDER.test(below) && crossings(below).length === edges.length);
  return whole && lines.every((text) => barsAt(text, edges).length === edges.length);
}

function barsAt(text: string, edges: readonly number[]): number[] {
  return edges.filter((edge) => text.charAt(edge) === '|' || text.charAt(edge) === '+');
}

/** One cell a column; by place where the bars stand under the edges, else by count, as letters may be wider than they are counted. */
function plainRow({ lines }: Band, edges: readonly number[]): LooseRow {
  const columns = edges.length - 1;
  const cut = lines.map((text) =>
    barsAt(text, edges).length === edges.length
      ? edges.slice(1).map((edge, at) => text.slice((edges[at] ?? 0) + 1, edge))
      : text
          .trim()
          .replace(/^[|]|[|]$/gu, '')
          .split('|'),
  );
  return {
    cells: Array.from({ length: columns }, (_, column) => {
      const width = (edges[column + 1] ?? 0) - (edges[column] ?? 0) - 3;
      return cellOf(
        ...unwrapCell(
          cut.map((cells) => cells[column] ?? ''),
          width,
        ),
      );
    }),
  };
}

function mergedTable(bands: readonly Band[], edges: readonly number[]): Block {
  const taken = new Set<string>();
  const rows = bands.map((band, row) => {
    const cells = edges.slice(1).flatMap((_, column) => {
      if (taken.has(`${row} ${column}`)) return [];
      const colSpan = spanRight(band, edges, column);
      const rowSpan = spanDown(bands, edges, row, column, colSpan);
      for (let down = 0; down < rowSpan; down++)
        for (let right = 0; right < colSpan; right++) taken.add(`${row + down} ${column + right}`);
      const [left, end] = [edges[column] ?? 0, edges[column + colSpan] ?? 0];
      const lines = bands
        .slice(row, row + rowSpan)
        .flatMap((part, at) => [...part.lines, ...(at < rowSpan - 1 ? [part.below] : [])])
        .map((text) => text.slice(left + 1, end));
      const { value, breaks } = joinLines(cellOf(...unwrapCell(lines, end - left - 3)).lines);
      return [tableCell(value, { column, rowSpan, colSpan, breaks })];
    });
    return tableRow(cells, row === 0 && looksLikeHeader(cells.map(({ value }) => value)));
  });
  return table(rows, { columns: edges.length - 1, mergesKnown: true });
}

function spanRight({ lines }: Band, edges: readonly number[], column: number): number {
  let span = 1;
  while (column + span < edges.length - 1 && !lines.every((text) => hasBar(text, edges[column + span] ?? 0)))
    span++;
  return span;
}

function spanDown(
  bands: readonly Band[],
  edges: readonly number[],
  row: number,
  column: number,
  colSpan: number,
): number {
  const [left, end] = [edges[column] ?? 0, edges[column + colSpan] ?? 0];
  let span = 1;
  while (
    row + span < bands.length &&
    !/^[-=:+]{2,}$/u.test(bands[row + span - 1]?.below.slice(left + 1, end) ?? '')
  )
    span++;
  return span;
}

function hasBar(text: string, edge: number): boolean {
  return text.charAt(edge) === '|' || text.charAt(edge) === '+';
}
