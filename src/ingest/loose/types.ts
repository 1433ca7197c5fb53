/** A way to give the words of a laid-out line to the columns. */
export interface Alignment {
  /** The column of each word. */
  columns: readonly number[];
  /** Points that speak against it. */
  cost: number;
}

/** One line of the loose text. The lines of a text reader and of a page reader both fit. */
export interface LooseLine {
  /** As printed; leading white space and runs of spaces kept, they tell columns in laid-out text. */
  text: string;
  /** Empty lines right above it. */
  blanksAbove: number;
  /** True where a page begins with it. */
  pageStart: boolean;
}

/** A column of the table to rebuild. */
export interface LooseColumn {
  header: string;
  /** Role as the column titles name it (`lead`, `deadline` …), null where the title is not known. */
  role: string | null;
}

/** The header, and where its column titles stand. */
export interface LooseHeader {
  columns: LooseColumn[];
  /** Lines it takes up at the top of the table. */
  lines: number;
}

/** A line below the header, the page furniture left out. */
export interface BodyLine extends LooseLine {
  /** True where a repeated header or a page end stands right above it. */
  afterBreak: boolean;
  /** The column of each word, where the text is laid out as on the page. */
  columns?: readonly number[];
  /** The ways to give the words to the columns, the best first, where the text is laid out as on the page. */
  alignments?: readonly Alignment[];
}

/** The lines of one numbered row. */
export interface RowLines {
  kind: 'row';
  /** As printed, or '' where the table goes on without one. */
  number: string;
  lines: BodyLine[];
}

/** A group row: `II CẢI CÁCH THỂ CHẾ`. */
export interface GroupLines {
  kind: 'group';
  marker: string;
  title: string;
}

export type TablePart = RowLines | GroupLines;

/** A cell as rebuilt: the pieces of lines it is made of. */
export interface RebuiltCell {
  column: number;
  /** Sub-row it begins in, 0-based. */
  subRow: number;
  pieces: string[];
}

/** A row as rebuilt. */
export interface RebuiltRow {
  cells: RebuiltCell[];
  subRows: number;
  /** True where no reading of the whole row is nearly as likely: columns are learned from such rows. */
  clear: boolean;
  /** Columns in which the next best reading puts other words. */
  doubtful: number[];
}
