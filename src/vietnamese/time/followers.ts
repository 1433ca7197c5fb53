/** Numbers that go on with the unit in front of them: the `III` of `Quý II, III`. */
import { type Head, monthHead, NUMBER, quarterHead } from './headUnits.js';
import { EMPTY, type Impossible, type Unit, type UnitReading, withYear } from './unit.js';
import { matchAt, timed, WORD_END } from './words.js';

/** A number or numeral that continues a list or range of units of the same grain: `Quý II, III`, `tháng 3, 6`. */
const FOLLOWERS = new Map<Unit['grain'], readonly [() => RegExp, Head]>([
  // the 25 of `ngày 24, 25 và 26/8`
  [
    'day',
    [
      timed(
        `${NUMBER}(?=(?:\\s?,\\s?\\d{1,2}){0,12}(?:\\s?,|\\s{and})\\s(?:{days}\\s)?\\d{1,2}(?:\\s?/|\\s{months}\\s)\\s?\\d)`,
        'iuy',
      ),
      ([, day = '']) => ({ ...EMPTY, grain: 'day', day: Number(day) }),
    ],
  ],
  [
    'quarter',
    [timed(`([IVX]{1,4}|\\d)${WORD_END}(?!\\s(?:{months}|{years}\\s(?!\\d)|{times}))`, 'uy'), quarterHead],
  ],
  [
    'month',
    [
      timed(
        `${NUMBER}(?!\\s?[%/]\\s?(?:\\p{L}|\\d{1,2}(?!\\d)))(?!\\s(?!(?:{and}|{until}|{or}|{each}|{years}\\s\\d))\\p{L})`,
        'iuy',
      ),
      monthHead,
    ],
  ],
]);

/** Reads the unit that a number at a place means behind another of its grain. */
export function readFollower(
  text: string,
  at: number,
  { grain, rule }: Unit,
): UnitReading | Impossible | null {
  const follower = FOLLOWERS.get(grain);
  const match = follower === undefined ? null : matchAt(follower[0](), text, at);
  if (follower === undefined || match === null) return null;
  const end = at + match[0].length;
  const unit = follower[1](match);
  return unit === null ? { impossible: true, end } : withYear({ ...unit, rule }, text, end);
}
