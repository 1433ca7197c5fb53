import type { Band } from '../lines/bands.js';

const PAGE_NUMBER = /^(?:[-–—~]\s*)?(?:trang\s*)?(\d{1,4})(?:\s*\/\s*\d{1,4})?(?:\s*[-–—~])?$/iu;

/** A number that stands alone at the head or foot of a page. */
export interface NumberAt {
  /** 1-based. */
  page: number;
  value: number;
  band: Band;
}

/** The number a band consists of, if nothing else stands in it. */
export function numberOf(band: Band): number | null {
  const match = band.lines.length === 1 ? PAGE_NUMBER.exec(band.lines[0]?.text ?? '') : null;
  return match === null ? null : Number(match[1]);
}

/**
 * Those of the lone numbers that count pages: they go up by one from page to page, or say the page's own number (Decree
 * 30/2020/NĐ-CP, Appendix I: centred in the top margin, counted anew in an annex).
 */
export function pageNumbers(found: readonly NumberAt[]): NumberAt[] {
  const counting = found.filter(({ page, value }) => {
    const goesOn = found.some(
      (other) =>
        (other.page === page + 1 && other.value === value + 1) ||
        (other.page === page - 1 && other.value === value - 1),
    );
    return goesOn || value === page || (value <= 2 && found.every((other) => other.page <= page + 1));
  });
  return found.filter((one) => counting.includes(one) || isMisread(one, counting));
}

/** How far apart the page numbers of two scanned pages stand at most, points. */
const SAME_PLACE = 9;
/** Page numbers that must stand at a place for another number there to be one that was misread. */
const FEWEST = 2;

/** A `7` that character recognition took for a 4: it counts nothing, but stands where the numbers of other pages do. */
function isMisread(one: NumberAt, counting: readonly NumberAt[]): boolean {
  if (one.band.lines.every(({ words }) => words.every(({ confidence }) => confidence === undefined)))
    return false;
  const [x, y] = placeOf(one);
  const there = counting.filter((other) => {
    const [otherX, otherY] = placeOf(other);
    return Math.abs(x - otherX) <= SAME_PLACE && Math.abs(y - otherY) <= SAME_PLACE;
  });
  return there.length >= FEWEST;
}

function placeOf({ band: { lines } }: NumberAt): [number, number] {
  const [line] = lines;
  return line === undefined ? [0, 0] : [(line.box[0] + line.box[2]) / 2, line.baseline];
}
