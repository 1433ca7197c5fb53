/** A reading of a row as far as its lines have been read. Readings share what they have in common; none is ever changed. */
export interface Hypothesis {
  score: number;
  /** Column of the last piece, 0 before the first and behind a page end. */
  column: number;
  /** Sub-row of the last cell begun, and the rightmost column begun in it. */
  subRow: number;
  furthest: number;
  /** True behind a page end, while cells cut by it go on from left to right. */
  resuming: boolean;
  /** The newest cell of each column. */
  open: readonly (OpenCell | null)[];
  /** The pieces placed so far, the last first. */
  placed: Placed | null;
}

export interface OpenCell {
  /** Equal for equal words from the same lines. */
  id: number;
  subRow: number;
  text: string;
  /** Last line of it. */
  last: string;
  lastWidth: number;
  /** Line the last piece stands on. */
  line: number;
  /** Points to be charged if the cell does not go on. */
  owed: number;
  /** True where its words have been judged as a whole. */
  judged: boolean;
}

export interface Placed {
  before: Placed | null;
  piece: string;
  column: number;
  subRow: number;
  /** True where it begins a cell. */
  opens: boolean;
}

export function startOfRow(columns: number): Hypothesis {
  return {
    score: 0,
    column: 0,
    subRow: 0,
    furthest: 0,
    resuming: false,
    open: new Array<OpenCell | null>(columns).fill(null),
    placed: null,
  };
}

/** Readings of one state go on alike, so that only the best is kept. Cells judged for good matter no more than that they are there. */
export function stateOf({ column, subRow, furthest, resuming, open }: Hypothesis): string {
  const cells = open.map((cell) => {
    if (cell === null) return '-';
    return cell.judged ? '+' : cell.id;
  });
  return `${column}/${subRow}/${furthest}/${resuming}/${cells.join()}`;
}
