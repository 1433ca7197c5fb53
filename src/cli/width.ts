/** Narrower than this nothing can be laid out; a terminal may say that it has no columns at all. */
const LEAST = 40;

/**
 * Columns to lay out for.
 *
 * @param columns - as the terminal tells, undefined where there is none
 * @param piped - columns where there is no terminal, or none that says
 */
export function widthOf(columns: number | undefined, piped: number): number {
  return columns === undefined || columns === 0 ? piped : Math.max(LEAST, columns);
}
