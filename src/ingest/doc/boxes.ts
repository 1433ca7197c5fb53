/** Places in the file information block: offset and length of each table ([MS-DOC] 2.5.6). */
const SHAPES = 0x01da;
const BOXES = 0x025a;
/** Bytes that describe a shape and a text box, and where in them the shape's number stands ([MS-DOC] 2.9.253, 2.9.105). */
const SHAPE_BYTES = 26;
const BOX_BYTES = 22;
const SHAPE_OF_BOX = 14;
/** Text boxes of one file, far beyond what a document has. */
const MOST_BOXES = 10_000;

/** A text box of the body. */
export interface TextBox {
  /** Characters of its words. */
  length: number;
  /** Character of the body to which it is tied; null where that is not told. */
  anchor: number | null;
}

/**
 * The text boxes of an old Word file in the order of their words.
 *
 * @param main - the stream `WordDocument`
 * @throws RangeError where the tables contradict one another.
 */
export function readBoxes(main: DataView, tables: DataView): TextBox[] {
  const shapes = readPlaces(main, tables, SHAPES, SHAPE_BYTES);
  const anchors = new Map(shapes.map(({ start, data }) => [tables.getUint32(data, true), start]));
  return readPlaces(main, tables, BOXES, BOX_BYTES).map(({ start, end, data }) => ({
    length: Math.max(0, end - start),
    anchor: anchors.get(tables.getUint32(data + SHAPE_OF_BOX, true)) ?? null,
  }));
}

/** A table of places in the text with something said of each ([MS-DOC] 2.2.2). */
function readPlaces(
  main: DataView,
  tables: DataView,
  entry: number,
  size: number,
): { start: number; end: number; data: number }[] {
  if (entry + 8 > main.byteLength) return [];
  const at = main.getUint32(entry, true);
  const bytes = main.getUint32(entry + 4, true);
  const count = Math.min(MOST_BOXES, Math.max(0, Math.floor((bytes - 4) / (4 + size))));
  return Array.from({ length: count }, (_, index) => ({
    start: tables.getUint32(at + index * 4, true),
    end: tables.getUint32(at + index * 4 + 4, true),
    data: at + (count + 1) * 4 + index * size,
  }));
}
