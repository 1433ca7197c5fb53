import { type Paragraph, paragraph } from '../../document/index.js';
import { looksLikeHeader } from '../../vietnamese/columns.js';
import { opensWithCapacity } from '../../vietnamese/signers.js';
import { LETTERHEAD, RECIPIENTS } from '../html/layout.js';
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
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (rows.length > MOST_ROWS || width > MOST_COLUMNS) return null;
  if (looksLikeHeader(rows[0]?.cells.map(cellText) ?? [])) return null;
  const marks = (text: string): boolean =>
    LETTERHEAD.test(text) || RECIPIENTS.test(text) || opensWithCapacity(text);
  if (!rows.some(({ cells }) => cells.some(({ lines }) => lines.some(marks)))) return null;
  return Array.from({ length: width }, (_, column) => rows.flatMap(({ cells }) => cells[column]?.lines ?? []))
    .flat()
    .map((text) => paragraph(text));
}
