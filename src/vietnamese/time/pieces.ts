/** Lists and ranges of units: `Quý II, III, IV`, `từ tháng 3 đến tháng 6/2025`, `2024-2025`. */
import { readFollower } from './followers.js';
import { type Impossible, NUMBER_END, type Unit } from './unit.js';
import { readUnit, readYearLeftOut } from './units.js';
import { clockLength, matchAt, type Offsets, opening, timed, WORD_END } from './words.js';

/** One unit, or a range from one to another. */
export interface Piece {
  from: Unit;
  to: Unit;
}

/** Units printed as one: a single piece, or a list of them. */
export interface Pieces {
  pieces: Piece[];
  end: number;
}

const rangeWords = timed(String.raw`\s?[–—~-]\s?|\s{upUntil}\s(?:{upTo}\s)?`, 'iuy');
const listWords = timed(String.raw`\s?[,+]\s?(?:{and}\s)?|\s?[&;]\s?|\s{and}\s`, 'iuy');
/** The end of a range of years that is no year: `2012-20015`, `2025-26`. */
const BROKEN_YEARS = /\s?[–—~-]\s?(?:\d{3}|\d{5,8})(?![\d/.,])|[–—-]\d{2}(?![\d/.,])/uy;
const listedYear = timed(
  `((?:19|20)\\d{2})${NUMBER_END}(?!\\s(?!{and}|{until}|{turning}|{or})\\p{L})`,
  'iuy',
);
const STAGE = opening(
  'gtc',
  `(?:{stages}|(?:{inside}\\s)?{plurals}\\s{years}|{plurals}\\s{days})(?:\\s{since})?(?:\\s(?:{years}|{quarters}))?\\s(?=\\p{N}|[IV]+${WORD_END})|{plurals}\\s(?=(?:{months}|{quarters})\\s(?:\\p{N}|[IV]+${WORD_END}))`,
  'iuy',
);

/**
 * Reads units from `at` on, as far as they go on.
 *
 * @param bareYear - what stands before allows a year without number (`trong năm`)
 */
export function readPieces(text: string, at: number, bareYear: boolean): Pieces | Impossible | null {
  const stage = STAGE.at(text, at);
  const first =
    readUnit(text, at + (stage?.[0].length ?? 0)) ?? (bareYear ? readYearLeftOut(text, at) : null);
  if (first === null || 'impossible' in first) return first;
  const pieces: Piece[] = [{ from: first.unit, to: first.unit }];
  let end = first.end;
  for (;;) {
    const last = pieces.at(-1);
    if (last === undefined) return null;
    const range = matchAt(rangeWords(), text, end);
    const joiner = range ?? matchAt(listWords(), text, end);
    if (joiner === null) break;
    const next = readNext(text, { start: end, end: end + joiner[0].length }, last.to, range !== null);
    if (next === null) {
      const broken = last.to.grain === 'year' ? matchAt(BROKEN_YEARS, text, end) : null;
      if (broken !== null) return { impossible: true, end: end + broken[0].length };
      break;
    }
    if ('impossible' in next) return next;
    if (range === null) pieces.push({ from: next.unit, to: next.unit });
    else if (last.from === last.to) last.to = next.unit;
    else break;
    end = next.end;
  }
  const units = pieces.flatMap((piece) => (piece.from === piece.to ? [piece.from] : [piece.from, piece.to]));
  shareYears(units);
  return { pieces, end };
}

function readNext(text: string, joiner: Offsets, before: Unit, range: boolean): ReturnType<typeof readUnit> {
  const at = joiner.end + clockLength(text, joiner.end);
  const unit = readUnit(text, at);
  if (unit !== null && 'impossible' in unit) return unit;
  if (unit === null) {
    return readFollower(text, at, before) ?? (range ? readYearLeftOut(text, at) : null);
  }
  if (range) return unit;
  const bareYear = unit.unit.grain === 'year' && matchAt(listedYear(), text, at) !== null;
  const named = unit.unit.grain === 'year' && /^\p{L}/u.test(text.slice(at, at + 1));
  const sameGrain = unit.unit.grain === before.grain;
  return sameGrain && (unit.unit.grain !== 'year' || bareYear || named) ? unit : null;
}

/** In a list or range the year (and a day's month) is often printed once, at the end: `Quý I, quý II năm 2025`. */
function shareYears(units: Unit[]): void {
  for (let index = units.length - 2; index >= 0; index--) {
    const [unit, next] = [units[index], units[index + 1]];
    if (unit === undefined || next === undefined) continue;
    if (unit.year === null && unit.shift === 0) {
      unit.year = next.year;
      unit.shift = next.year === null ? next.shift : 0;
    }
    const alone = unit.grain === 'day' || unit.grain === 'days';
    if (alone && unit.month === null) unit.month = next.month;
  }
  for (const [index, unit] of units.entries()) {
    const previous = units[index - 1];
    if (previous !== undefined && unit.year === null && unit.shift === 0) unit.year = previous.year;
  }
}
