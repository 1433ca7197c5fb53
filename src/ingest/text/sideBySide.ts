import { fold, type Paragraph, paragraph } from '../../document/index.js';
import { looksLikeHeader } from '../../vietnamese/columns.js';
import { LETTERHEAD, RECIPIENTS, SIGNER } from '../html/layout.js';
import type { Line } from './lines.js';

/** A letterhead or signature has no more rows and columns than these. */
const MOST_ROWS = 24;
const MOST_COLUMNS = 3;

/**
 * The lines of a letterhead or signature set side by side with tabs, those on the left first: `UBND TỈNH THANH VÂN ⇥ CỘNG HÒA XÃ HỘI …`.
 * Null where the rows are a table.
 */
export function sideBySide(lines: readonly Line[]): Paragraph[] | null {
  const rows = lines.map((line) => line.text.split('\t').map((cell) => fold(cell)));
  const width = Math.max(...rows.map((cells) => cells.length));
  if (rows.length > MOST_ROWS || width > MOST_COLUMNS || looksLikeHeader(rows[0] ?? [])) return null;
  const marks = (text: string): boolean =>
    LETTERHEAD.test(text) || RECIPIENTS.test(text) || SIGNER.test(text);
  if (!rows.some((cells) => cells.some(marks))) return null;
  return Array.from({ length: width }, (_, column) => rows.map((cells) => cells[column] ?? ''))
    .flat()
    .filter((text) => text !== '')
    .map((text) => paragraph(text));
}
