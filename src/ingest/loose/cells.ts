import type { Lore } from './lore.js';
import type { Piece } from './pieces.js';
import { Text } from './rules/text.js';

/** A cell as far as its lines have been read. A row holds it once, however many readings have it. */
export interface OpenCell {
  /** A number of its own, more or less: readings are sorted by it before they are compared. */
  mark: number;
  column: number;
  /** Sub-row it begins in. */
  subRow: number;
  text: Text;
  /** The last piece of it. */
  last: Piece;
  /** What it is with each piece that may follow, null before the first. */
  joints: Map<Piece, Joint> | null;
  /** What the rules say of its last words as an end, of its words, and of its words among those of other rows; null until it is asked. */
  end: number | null;
  words: number | null;
  seen: Known | null;
  /** What {@link seenKey} makes of it, null until it is asked. */
  key: string | null;
}

/** A verdict that holds for one reading of the table. */
export interface Known {
  lore: Lore;
  worth: number;
}

/** A cell and a piece behind it. */
export interface Joint {
  piece: Piece;
  /** The words of both. */
  text: Text;
  /** The cell with the piece, null until a reading has it. */
  cell: OpenCell | null;
  /** What the rules say of the words at the joint, and of all words together; null until it is asked. */
  words: number | null;
  longer: number | null;
  /** The same where both stand on one line. */
  inLine: number | null;
  /** The same with the places, as known from one reading of the table; apart where the cell goes on behind a page end. */
  below: Known | null;
  resumed: Known | null;
}

/** The cell that begins with a piece. */
export function beginCell(piece: Piece, column: number, subRow: number): OpenCell {
  const row = piece.begun[subRow] ?? [];
  piece.begun[subRow] = row;
  const cell = row[column] ?? cellOf(piece, column, subRow, piece.text);
  row[column] = cell;
  return cell;
}

/** A cell and a piece behind it. */
export function jointOf(cell: OpenCell, piece: Piece): Joint {
  cell.joints ??= new Map();
  const known = cell.joints.get(piece);
  if (known !== undefined) return known;
  const text = new Text([cell.text, piece.text]);
  const joint = {
    piece,
    text,
    cell: null,
    words: null,
    longer: null,
    inLine: null,
    below: null,
    resumed: null,
  };
  cell.joints.set(piece, joint);
  return joint;
}

/** The cell with the piece behind it. */
export function longerCell({ column, subRow }: OpenCell, joint: Joint): OpenCell {
  joint.cell ??= cellOf(joint.piece, column, subRow, joint.text);
  return joint.cell;
}

let marks = 0;

function cellOf(last: Piece, column: number, subRow: number, text: Text): OpenCell {
  marks = Math.imul(marks + 1, 0x9e3779b1);
  return {
    mark: marks,
    column,
    subRow,
    text,
    last,
    joints: null,
    end: null,
    words: null,
    seen: null,
    key: null,
  };
}
