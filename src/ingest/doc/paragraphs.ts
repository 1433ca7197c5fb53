import type { Run } from './formats.js';
import { type RowShape, readRowShape } from './rows.js';
import { type ParagraphLook, readParagraphLook } from './sprms.js';
import type { StyleLooks } from './style-sheet.js';

/** A paragraph of an old Word file, in characters of the text. */
export interface Paragraph {
  start: number;
  /** Behind its mark. */
  end: number;
  look: ParagraphLook;
  /** What the mark of a row's end says of the row. */
  row: RowShape | null;
}

const MARKS = /[\r\x07\x0C]/g;

/**
 * The paragraphs of a text with what each of them is. A paragraph that lies in several pieces of the file is described where
 * its mark stands.
 *
 * @param runs - stretches with the properties of paragraphs, in the order of the text
 * @param data - the stream of data, where modifiers stand that have no room among the others
 */
export function readParagraphs(
  text: string,
  runs: readonly Run[],
  styles: StyleLooks,
  data: DataView | null,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: number | null = null;
  for (const { start, end, properties } of runs) {
    let from: number = open ?? start;
    const { look, row } = described(properties, styles, data);
    for (const place of endsIn(text, start, end)) {
      paragraphs.push({ start: from, end: place, look, row });
      from = place;
    }
    open = from < end ? from : null;
  }
  return paragraphs;
}

/** Places behind the marks in a stretch; a page break ends a paragraph only where the stretch ends with it. */
function endsIn(text: string, start: number, end: number): number[] {
  const ends = [...text.slice(start, end).matchAll(MARKS)].map(({ index }) => start + index + 1);
  return ends.filter((place) => place === end || text[place - 1] !== '\x0C');
}

/** The style's number, then modifiers, or the place where they stand. */
function described(
  properties: DataView,
  styles: StyleLooks,
  data: DataView | null,
): Pick<Paragraph, 'look' | 'row'> {
  if (properties.byteLength < 2) return { look: {}, row: null };
  const look = readParagraphLook(properties, 2, styles.paragraph(properties.getUint16(0, true)));
  const beside = elsewhere(data, look.elsewhere);
  const whole = beside === null ? look : readParagraphLook(beside, 0, look);
  const endsRow = whole.rowEnd === true || whole.innerRowEnd === true;
  const row = endsRow ? readRowShape(beside ?? properties, beside === null ? 2 : 0) : null;
  return { look: whole, row };
}

function elsewhere(data: DataView | null, at: number | undefined): DataView | null {
  if (data === null || at === undefined || at + 2 > data.byteLength) return null;
  const bytes = Math.min(data.getUint16(at, true), data.byteLength - at - 2);
  return new DataView(data.buffer, data.byteOffset + at + 2, bytes);
}
