/**
 * Bounds on what a Word file may hold. A plan of 500 pages stays far below each of them; a file beyond one is refused with
 * the limit's name, so that a hostile file costs neither the memory nor the time of the batch.
 */
export const DOCX_LIMITS = {
  /** Files inside the package. */
  entries: 5_000,
  /** Unpacked bytes of the whole package, pictures included. */
  unpackedBytes: 512 * 1024 * 1024,
  /** Unpacked bytes of one XML part that is read. */
  partBytes: 32 * 1024 * 1024,
  /** Unpacked ÷ packed bytes of one XML part above `ratioFreeBytes`. */
  ratio: 400,
  /** Parts below this size may have any ratio. */
  ratioFreeBytes: 2 * 1024 * 1024,
  /** Elements nested in one another. */
  depth: 200,
  /** Elements of one XML part. */
  elements: 2_000_000,
  /** Columns of one table, as in Word. */
  tableColumns: 63,
  /** Cells of all tables together. */
  tableCells: 200_000,
} as const;
