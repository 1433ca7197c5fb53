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
  if (first > 0) return null;
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
