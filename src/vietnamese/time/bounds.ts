/** From units to days: what a binding makes of the stretch it binds. */
import { type Stretch, shiftDay } from './calendar.js';
import type { DatedPhrase } from './phrases.js';
import type { Piece } from './pieces.js';
import { daysOf } from './resolve.js';
import type { Unit } from './unit.js';

/** The days an expression sets; null at the end it leaves open. */
export interface Bounds {
  type: 'by' | 'during' | 'ongoing';
  start: string | null;
  end: string | null;
  /** False where the stretch only encloses the time meant: `đầu năm 2025` lies somewhere in the year. */
  exact: boolean;
}

/**
 * The days of a piece. A part of a unit stands for its beginning or end where that is certain (`từ đầu năm`, `đến cuối
 * năm`); null where it is not (`đến giữa năm`), where the year is unknown, or where the end lies before the beginning.
 */
function daysOfPiece({ from, to }: Piece, year: number | null): Stretch | null {
  const first = daysOf(from, year);
  const last = daysOf(to, year);
  if (first === null || last === null || last.end < first.start) return null;
  if (from !== to && (isVague(from, 'early') || isVague(to, 'late'))) return null;
  return { start: first.start, end: last.end };
}

function isVague(unit: Unit, certain: Unit['part']): boolean {
  return unit.part !== null && unit.part !== certain;
}

/** The stretches an expression names, in order; null where one cannot be told or they do not ascend. */
export function stretchesOf(phrase: DatedPhrase, year: number | null): Stretch[] | null {
  const stretches: Stretch[] = [];
  for (const piece of phrase.pieces) {
    const stretch = daysOfPiece(piece, year);
    const last = stretches.at(-1);
    if (stretch === null || (last !== undefined && stretch.start < last.start)) return null;
    stretches.push(stretch);
  }
  return stretches;
}

/**
 * The days an expression sets, null where they cannot be told.
 *
 * @param completion - a lone unit is the time something is to be completed in: `Quý II/2025` under `Thời hạn`
 */
export function boundsOf(phrase: DatedPhrase, year: number | null, completion: boolean): Bounds | null {
  const stretches = stretchesOf(phrase, year);
  const [first, last] = [stretches?.[0], stretches?.at(-1)];
  const [piece] = phrase.pieces;
  if (first === undefined || last === undefined || piece === undefined) return null;
  if (
    isDays(phrase) &&
    (phrase.binding !== 'in' || (phrase.prefix === '' && (completion || !areNeighbours(stretches))))
  ) {
    return { type: 'by', start: null, end: last.end, exact: true };
  }
  const unit = phrase.pieces.length === 1 && piece.from === piece.to ? piece.from : null;
  const exact = phrase.pieces.every(isPrinted) && (unit === null || unit.part === null);
  switch (phrase.binding) {
    case 'from':
      return unit !== null && isVague(unit, 'early')
        ? null
        : { type: 'ongoing', start: first.start, end: null, exact };
    case 'after':
      return unit === null || isVague(unit, 'late')
        ? null
        : { type: 'ongoing', start: dayAfter(unit, first), end: null, exact };
    case 'before':
      return unit === null || unit.part === 'middle'
        ? null
        : { type: 'by', start: null, end: dayBefore(unit, first), exact };
    case 'by':
      return unit !== null && isVague(unit, 'late')
        ? null
        : { type: 'by', start: unit === null ? first.start : null, end: last.end, exact };
    case 'in':
      if (completion && isStage(phrase)) return { type: 'by', start: null, end: last.end, exact };
      return unit !== null && isLimit(unit, phrase.prefix, completion)
        ? { type: 'by', start: null, end: last.end, exact }
        : { type: 'during', start: first.start, end: last.end, exact };
  }
}

const isPrinted = ({ from, to }: Piece): boolean => !from.about && !to.about;

/** `24, 25 và 26 tháng 8`: days that follow one another are when something goes on. */
export function areNeighbours(stretches: readonly Stretch[] | null): boolean {
  return (stretches ?? []).every((stretch, index, all) => {
    const next = all[index + 1];
    return next === undefined || shiftDay(stretch.end, 1) === next.start;
  });
}

/** A list of days, each a time limit: `30/6 và 31/12`, `trước ngày 20/6 và 20/11`. */
function isDays({ pieces, binding }: DatedPhrase): boolean {
  const listed = pieces.length > 1 && binding !== 'from' && binding !== 'after';
  return listed && pieces.every(({ from, to }) => from === to && from.grain === 'day');
}

/** `Giai đoạn 2026-2028`, `2026-2028`: one period that has its years for a name, not `từ năm 2026 đến năm 2028`. */
function isStage({ pieces, prefix }: DatedPhrase): boolean {
  const [piece, ...others] = pieces;
  if (piece === undefined || others.length > 0 || prefix !== '') return false;
  return piece.from !== piece.to && piece.from.grain === 'year' && piece.to.grain === 'year';
}

/** `cuối năm 2025`, a day by itself (`31/01`), and any unit in a column of time limits. */
function isLimit(unit: Unit, prefix: string, completion: boolean): boolean {
  if (unit.part !== null) return unit.part === 'late';
  return (unit.grain === 'day' && prefix === '') || (completion && !unit.whole);
}

/** `trước ngày 31/01` counts the day in; `trước năm 2023` ends with 2022. */
function dayBefore(unit: Unit, stretch: Stretch): string {
  const counted = unit.grain === 'day' || unit.part === 'late';
  return counted ? stretch.end : shiftDay(stretch.start, -1);
}

/** `sau ngày 15/3` counts the day in; `sau năm 2030` begins with 2031. */
function dayAfter(unit: Unit, stretch: Stretch): string {
  return unit.grain === 'day' ? stretch.start : shiftDay(stretch.end, 1);
}
