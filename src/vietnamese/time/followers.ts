/** Numbers that go on with the unit in front of them: the `III` of `Quý II, III`. */
import { light } from '../patterns.js';
import { type Head, monthHead, NUMBER, quarterHead } from './headUnits.js';
import { EMPTY, type Impossible, type Unit, type UnitReading, withYear } from './unit.js';
import { matchAt, WORD_END } from './words.js';

/** A number or numeral that continues a list or range of units of the same grain: `Quý II, III`, `tháng 3, 6`. */
const FOLLOWERS = new Map<Unit['grain'], readonly [RegExp, Head]>([
  // the 25 of `ngày 24, 25 và 26/8`
  [
    'day',
    [
      light(
        `${NUMBER}(?=(?:\\s?,\\s?\\d{1,2}){0,12}(?:\\s?,|\\svà)\\s(?:ngày\\s)?\\d{1,2}(?:\\s?/|\\stháng\\s)\\s?\\d)`,
        'iuy',
      ),
      ([, day = '']) => ({ ...EMPTY, grain: 'day', day: Number(day) }),
    ],
  ],
  ['quarter', [light(`([IVX]{1,4}|\\d)${WORD_END}(?!\\s(?:tháng|năm\\s(?!\\d)|lần))`, 'uy'), quarterHead]],
  [
    'month',
    [
      light(
        `${NUMBER}(?!\\s?[%/]\\s?(?:\\p{L}|\\d{1,2}(?!\\d)))(?!\\s(?!(?:và|đến|tới|hoặc|hàng|hằng|năm\\s\\d))\\p{L})`,
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
  const match = follower === undefined ? null : matchAt(follower[0], text, at);
  if (follower === undefined || match === null) return null;
  const end = at + match[0].length;
  const unit = follower[1](match);
  return unit === null ? { impossible: true, end } : withYear({ ...unit, rule }, text, end);
}
