import { whiteStrips } from './columns.js';
import type { TextRow } from './rows.js';

/** A strip wider than the usual space between two words, by this factor, is no word space. */
const WIDER = 1.6;
/** Lines with words on both sides of it: fewest, and as a share of those of the column. */
const FEWEST = 2;
const SHARE = 0.3;

/**
 * True where a white strip runs down a column between the words of its lines: two columns that the titles did not tell apart.
 * `Công an tỉnh   Kế hoạch` over `Sở Y tế   Danh sách`
 */
export function holdsTwoColumns(rows: readonly TextRow[], columns: number): boolean {
  const body = rows.filter(({ group }) => !group);
  const space = wordSpace(body);
  return Array.from({ length: columns }, (_, column) => column).some((column) => {
    const lines = body
      .map(({ parts }) => parts.filter((part) => part.column === column).map(({ line }) => line))
      .filter((pieces) => pieces.length > 0);
    const spans = lines.map((pieces) => pieces.flatMap(({ words }) => words));
    const strips = whiteStrips(
      spans.flatMap((words) => words.map(({ x0, x1 }): [number, number] => [x0, x1])),
    );
    return strips.some(([from, to]) => {
      if (to - from < space * WIDER) return false;
      const parted = spans.filter(
        (words) => words.some(({ x1 }) => x1 <= from) && words.some(({ x0 }) => x0 >= to),
      );
      return parted.length >= Math.max(FEWEST, lines.length * SHARE);
    });
  });
}

/** The usual space between two words of a line, points. */
function wordSpace(rows: readonly TextRow[]): number {
  const gaps = rows
    .flatMap(({ parts }) => parts)
    .flatMap(({ line: { words } }) => words.slice(1).map((word, at) => word.x0 - (words[at]?.x1 ?? word.x0)));
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? Number.POSITIVE_INFINITY;
}
