import { fold } from '../../document/index.js';
import { findOpenings, type Opening } from './numbering.js';
import type { BodyLine, GroupLines, RowLines, TablePart } from './types.js';

/** A table of fewer rows is not worth rebuilding. */
const FEWEST_ROWS = 2;

/**
 * Cuts the lines below the header into group rows and numbered rows.
 *
 * @returns null where the rows are not numbered
 */
export function cutRows(lines: readonly BodyLine[]): TablePart[] | null {
  const openings = findOpenings(lines);
  if (openings.filter((opening) => opening.kind === 'row').length < FEWEST_ROWS) return null;
  const parts: TablePart[] = [];
  const first = openings[0]?.at ?? 0;
  if (first > 0 || isPulledByBlocks(lines, openings)) return null;
  openings.forEach((opening, index) => {
    const below = lines.slice(opening.at + 1, openings[index + 1]?.at ?? lines.length);
    parts.push(...(opening.kind === 'group' ? groupOf(opening, below) : [rowOf(opening, lines, below)]));
  });
  return standsApart(parts) ? null : parts;
}

/** Share of the rows that must be without words for the numbers to stand apart from them. */
const MANY_EMPTY = 0.2;

/** True where text was pulled column by column: one number below the other, the rows' words elsewhere, with nothing to tell whose they are. */
function standsApart(parts: readonly TablePart[]): boolean {
  const rows = parts.filter((part) => part.kind === 'row');
  return rows.filter(({ lines }) => lines.length === 0).length > rows.length * MANY_EMPTY;
}

/** Share of the rows whose numbers are blocks of their own, and of the lines that go on inside a block, in text pulled block by block. */
const MANY_BLOCKS = 0.4;
const MANY_GO_ON = 0.1;

/**
 * True where text was pulled block by block, as `pdftotext` does: blank lines part the blocks, a number is one of its own, a cell's lines follow one
 * another without any. Such blocks stand in the order of the page's columns wherever cells of two rows come near each other, and nothing tells
 * which row a cell is of. Where every line has a blank one above, `1` | | `Rà soát` | | `văn bản`, the blanks part no blocks.
 */
function isPulledByBlocks(lines: readonly BodyLine[], openings: readonly Opening[]): boolean {
  const rows = openings.filter(({ kind }) => kind === 'row');
  const blocks = rows.filter(
    ({ at, rest }) =>
      rest === '' && (lines[at]?.blanksAbove ?? 0) > 0 && (lines[at + 1]?.blanksAbove ?? 0) > 0,
  );
  const goOn = lines.filter(({ text, blanksAbove }) => blanksAbove === 0 && /^\s*\p{Ll}/u.test(text));
  return blocks.length >= rows.length * MANY_BLOCKS && goOn.length >= lines.length * MANY_GO_ON;
}

/** A group's title may go on over the lines below it; they are capitals too. */
function groupOf(opening: Opening, below: readonly BodyLine[]): (GroupLines | RowLines)[] {
  const more = below.findIndex((line) => /\p{Ll}/u.test(line.text));
  const titles = below.slice(0, more < 0 ? below.length : more);
  const title = fold([opening.rest, ...titles.map((line) => line.text)].join(' '));
  const rest = below.slice(titles.length);
  const group: GroupLines = { kind: 'group', marker: opening.label, title };
  return rest.length === 0 ? [group] : [group, { kind: 'row', number: '', lines: [...rest] }];
}

function rowOf(opening: Opening, lines: readonly BodyLine[], below: readonly BodyLine[]): RowLines {
  const line = lines[opening.at];
  const own: BodyLine[] = opening.rest === '' || line === undefined ? [] : [{ ...line, text: opening.rest }];
  return { kind: 'row', number: opening.label, lines: [...own, ...below] };
}
