/** True where two header rows say the same, whatever the spacing and case. */
export function sameHeader(a: readonly string[], b: readonly string[]): boolean {
  const key = (cells: readonly string[]): string => cells.join('|').toLowerCase().replace(/\s+/gu, '');
  return key(a) === key(b);
}
