/** A random table without rulings. */
export interface RandomTable {
  seed: number;
  titles: string[];
  /** Cells in the order of the titles, group rows left out. */
  rows: string[][];
  /** How it is laid out, in words. */
  manner: string;
}

/** The same seed gives the same table. */
export function tableOf(seed: number): RandomTable;
/** The table as a Word file, in a plan of a few lines. */
export function tableDocx(table: RandomTable): Promise<Uint8Array>;
