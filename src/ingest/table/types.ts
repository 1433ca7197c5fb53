/** A row as it stands on the page, before parts of tables are joined: one entry a column, '' where nothing is printed. */
export interface LooseRow {
  cells: LooseCell[];
}

export interface LooseCell {
  /** Lines of the cell, each folded; none for an empty cell. */
  lines: string[];
  /** True where all its words are set in bold. */
  bold?: boolean;
}

/** The words of a cell on one line. */
export function cellText(cell: LooseCell | undefined): string {
  return cell?.lines.join(' ') ?? '';
}
