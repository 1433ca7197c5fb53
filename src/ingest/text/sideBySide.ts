import { type Paragraph, paragraph } from '../../document/index.js';
import { looksLikeHeader } from '../../vietnamese/columns.js';
import { isLetterheadRow, isRecipientsHead } from '../../vietnamese/letterhead/lines.js';
import { holdsState } from '../../vietnamese/letterhead/state.js';
import { opensWithCapacity } from '../../vietnamese/signers.js';
import { cellText, type LooseRow } from '../table/types.js';

/** A letterhead or signature has no more rows and columns than these. */
const MOST_ROWS = 24;
const MOST_COLUMNS = 3;

/**
 * The lines of a letterhead or signature set side by side, those on the left first: `UBND TỈNH THANH VÂN ⇥ CỘNG HÒA XÃ HỘI …`. Null where the rows are
 * a table.
 *
 * @param rows - of as many cells each
 */
export function sideBySide(rows: readonly LooseRow[]): Paragraph[] | null {
  if (rows.length > MOST_ROWS || !rows.some(isMarked)) return null;
  return columnsOf(rows) ?? columnsOf(rows.map(halves));
}

/** Words that stand in a letterhead or signature and nowhere else, or a row of nothing but number, place and date. */
function isMarked({ cells }: LooseRow): boolean {
  const marks = (text: string): boolean =>
    holdsState(text) || isRecipientsHead(text) || opensWithCapacity(text);
  return cells.some(({ lines }) => lines.some(marks)) || isLetterheadRow(cells.map(cellText));
}

/** The two halves of a line that tabs set apart, however many: `⇥⇥SỞ Y TẾ⇥⇥⇥Độc lập - Tự do - Hạnh phúc`. */
function halves({ cells }: LooseRow): LooseRow {
  const filled = cells.filter((cell) => cellText(cell) !== '');
  const [first, ...others] = filled;
  if (first === undefined || others.length > 0) return { cells: filled };
  const behind = cells.indexOf(first) * 2 >= cells.length && cells.length > 1;
  return { cells: behind ? [{ lines: [] }, first] : [first] };
}

function columnsOf(rows: readonly LooseRow[]): Paragraph[] | null {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width > MOST_COLUMNS) return null;
  if (looksLikeHeader(rows[0]?.cells.map(cellText) ?? [])) return null;
  return Array.from({ length: width }, (_, column) => rows.flatMap(({ cells }) => cells[column]?.lines ?? []))
    .flat()
    .map((text) => paragraph(text));
}
