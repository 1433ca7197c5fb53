/** The years between two plans, and dates with them taken off. */

import type { Deadline, Plan } from '../plan/index.js';
import { isOf } from '../vietnamese/comparing.js';

/**
 * Years from one plan to the next: plans of 2024 and 2025 are 1 apart, of 2021–2025 and 2026–2030 5. Plans of unlike
 * length have no shift: a yearly plan does not roll over a five-year one.
 */
export function yearsBetween(old: Plan, next: Plan): number {
  const [a, b] = [yearsOf(old), yearsOf(next)];
  return a === null || b === null || a.to - a.from !== b.to - b.from ? 0 : b.from - a.from;
}

/** First and last year a plan covers; the year of issue where it states no period. */
export function yearsOf({ document }: Plan): { from: number; to: number } | null {
  const { period, issuedOn } = document;
  const issued = issuedOn === null ? null : Number(issuedOn.slice(0, 4));
  const from = period?.from ?? period?.to ?? issued;
  return from === null || Number.isNaN(from) ? null : { from, to: period?.to ?? from };
}

/** An ISO date some years on; 29 February becomes 28 February where there is none. */
export function shiftDate(date: string | null, years: number): string | null {
  if (date === null || years === 0) return date;
  const moved = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
  return moved.endsWith('-02-29') && !isLeap(Number(moved.slice(0, 4))) ? `${moved.slice(0, 8)}28` : moved;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** A deadline some years on: its dates, not its words. */
export function shiftDeadline(deadline: Deadline, years: number): Deadline {
  return {
    ...deadline,
    start: shiftDate(deadline.start, years),
    end: shiftDate(deadline.end, years),
    milestones: deadline.milestones.map(({ label, start, end }) => ({
      label,
      start: shiftDate(start, years),
      end: shiftDate(end, years),
    })),
  };
}

/** A word of a text and the mask of its year or date. */
interface Masked {
  key: string;
  mask: string;
}

/**
 * True where two texts are the same but for years, each `years` on: `trong năm 2024` and `trong năm 2025`. A year that
 * stands still in both (`đến năm 2030`) is no difference; at least one must have moved.
 */
export function rolledOver(old: readonly Masked[], next: readonly Masked[], years: number): boolean {
  if (years === 0 || old.length !== next.length) return false;
  let moved = 0;
  for (const [index, { key, mask }] of old.entries()) {
    const other = next[index];
    if (other === undefined || other.mask !== mask) return false;
    if (other.key === key) continue;
    if (!isYearsOn(key, other.key, years)) return false;
    moved += 1;
  }
  return moved > 0;
}

function isYearsOn(old: string, next: string, years: number): boolean {
  const [a, b] = [datePieces(old), datePieces(next)];
  return a.rest.join('/') === b.rest.join('/') && b.year - a.year === years;
}

function datePieces(token: string): { year: number; rest: number[] } {
  const pieces = token.split(/[/.-]/).map(Number);
  return { year: pieces.at(-1) ?? 0, rest: pieces.slice(0, -1) };
}

/** The years of the two plans, as far as they are known. */
interface Years {
  years: number;
  oldFrom: number | null;
  oldUntil: number | null;
  newFrom: number | null;
}

/** True for a year that was the old plan's own and lies before the new one. */
export function isLeftBehind(year: number, { years, oldFrom, oldUntil, newFrom }: Years): boolean {
  if (years <= 0 || oldFrom === null || oldUntil === null || newFrom === null) return false;
  return year >= oldFrom && year <= oldUntil && year < newFrom;
}

const QUARTERS = new Set(['i', 'ii', 'iii', 'iv', '1', '2', '3', '4']);

/**
 * True where two texts are the same but for years and one year of the old plan's own stands still in both: `Hoàn thành trong
 * năm 2024` in the plan of 2025. A year the text looks back to, and one behind the symbol of a document, may stand.
 */
export function keepsOldYear(old: readonly Masked[], next: readonly Masked[], years: Years): boolean {
  if (years.years <= 0 || old.length !== next.length) return false;
  let [cited, kept] = [false, false];
  for (const [index, { key, mask }] of old.entries()) {
    const other = next[index];
    if (other === undefined || other.mask !== mask) return false;
    cited ||= key.includes('/') && mask === key;
    if (!mask.startsWith('§') || other.key !== key || cited) continue;
    kept ||= isLeftBehind(datePieces(key).year, years) && isOwnTime(old, index);
  }
  return kept;
}

/** A year of the plan's own, and not one that the words look back to: `so với năm 2024`. */
function isOwnTime(words: readonly Masked[], index: number): boolean {
  const before = (steps: number): string => words[index - steps]?.key ?? '';
  if (words[index]?.mask === '§§')
    return isOf('months', before(1)) || [2, 3].some((steps) => isOf('limits', before(steps)));
  if (QUARTERS.has(before(1)) && isOf('quarters', before(2))) return true;
  return isOf('ownTimes', before(1)) && !isOf('backwards', before(2));
}
