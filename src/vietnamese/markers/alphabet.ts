/** Order of the points of a Vietnamese document: a, b, c, d, đ, e, g … (Decree 30/2020/NĐ-CP, Appendix I: no f, j, w, z). */
const VIETNAMESE = 'abcdđeghiklmnopqrstuvxy';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/**
 * 1-based place of a letter in the Vietnamese alphabet of points: `a` 1, `đ` 5, `e` 6. A letter the alphabet lacks (f, j,
 * w, z) stands half a step behind its Latin predecessor.
 *
 * @param letter - one lower-case letter
 */
export function letterValue(letter: string): number {
  const place = VIETNAMESE.indexOf(letter);
  if (place >= 0) return place + 1;
  const before = LATIN[LATIN.indexOf(letter) - 1];
  return before === undefined ? Number.NaN : letterValue(before) + 0.5;
}

/**
 * True where `next` follows `previous`, in the Vietnamese alphabet (`d`, `đ`) or in the Latin one that word processors
 * count by (`d`, `e`; `e`, `f`).
 */
export function letterFollows(previous: number, next: number): boolean {
  const step = next - previous;
  if (step > 0 && step <= 1) return true;
  const from = letterAt(previous);
  const to = letterAt(next);
  return (
    from !== null && to !== null && LATIN.indexOf(to) === LATIN.indexOf(from) + 1 && LATIN.includes(from)
  );
}

function letterAt(value: number): string | null {
  if (Number.isInteger(value)) return VIETNAMESE[value - 1] ?? null;
  const before = VIETNAMESE[Math.floor(value) - 1];
  return before === undefined ? null : (LATIN[LATIN.indexOf(before) + 1] ?? null);
}
