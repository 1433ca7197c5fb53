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
  return found.filter(({ page, value }) => {
    const goesOn = found.some(
      (other) =>
        (other.page === page + 1 && other.value === value + 1) ||
        (other.page === page - 1 && other.value === value - 1),
    );
    return goesOn || value === page || (value <= 2 && found.every((other) => other.page <= page + 1));
  });
}
