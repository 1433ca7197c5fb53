import type { SeenLine } from '../engines/types.js';

/** Words surer than this are taken at the first reading, unless they are numbers. */
const BAR = 0.8;

/** Roman numerals, and what they are misread as: `III` as `IH`, `HI`. */
const ROMAN = /^[IVXLH|l]{1,5}[.,;)]?$/u;

/** True where a stretch is to be read a second time: it holds a numeral, or a word under the bar. */
export function isAtRisk(lines: readonly SeenLine[]): boolean {
  return lines.some((line) =>
    line.some(
      ({ text, confidence }) =>
        /\p{N}/u.test(text) || ROMAN.test(text) || (confidence < BAR && /\p{L}/u.test(text)),
    ),
  );
}
