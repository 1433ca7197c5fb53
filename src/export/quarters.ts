/** Quarters of years. */
import type { Language } from '../plan/index.js';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** The quarter of a day or month: `2026-05-10` is in `2026-Q2`; null for what is neither. */
export function quarterOf(iso: string | null): string | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/.exec(iso ?? '');
  return match === null ? null : `${match[1]}-Q${Math.ceil(Number(match[2]) / 3)}`;
}

/** As people write it: `2026-Q2` is `Quý II/2026`. */
export function quarterName(quarter: string, language: Language): string {
  const [year = '', part = ''] = quarter.split('-Q');
  return language === 'vi' ? `Quý ${ROMAN[Number(part) - 1] ?? part}/${year}` : `Q${part} ${year}`;
}
