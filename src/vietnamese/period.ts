/** Years a plan covers. */
export interface PeriodReading {
  from: number | null;
  to: number | null;
  outlook: number | null;
}

const YEAR = '((?:19|20)\\d{2})';
const RANGE = new RegExp(`${YEAR}\\s*(?:[-–—]|đến(?: năm)?)\\s*(?:hết năm |năm )?${YEAR}`, 'iu');
const OUTLOOK = new RegExp(`(?:định hướng|tầm nhìn)(?: đến| tới)?(?: năm)? ${YEAR}`, 'iu');
const UNTIL = new RegExp(`đến (?:hết )?(?:năm )?${YEAR}`, 'iu');
/** Days of cited documents: `ngày 02 tháng 02 năm 2026`, `ngày 05/4/2025`. */
const DAY = /ngày\s?\d{0,2}\s?(?:[/-]|tháng)\s?\d{0,2}\s?(?:[/-]|năm)\s?\d{4}/giu;
const SINGLE = new RegExp(`(?:năm|/)\\s?${YEAR}`, 'iu');

/**
 * Reads the years in a title: `giai đoạn 2021-2025, định hướng đến năm 2030` → 2021, 2025, 2030; `năm 2024` → from = to;
 * `đến năm 2030` → to only.
 *
 * @returns null where the title names no year
 */
export function readPeriod(title: string): PeriodReading | null {
  const words = title.replace(DAY, ' ');
  const outlook = OUTLOOK.exec(words);
  const rest = outlook === null ? words : words.replace(outlook[0], ' ');
  const ahead = outlook === null ? null : Number(outlook[1]);
  const range = RANGE.exec(rest);
  if (range !== null) return { from: Number(range[1]), to: Number(range[2]), outlook: ahead };
  const until = UNTIL.exec(rest);
  if (until !== null) return { from: null, to: Number(until[1]), outlook: ahead };
  const single = SINGLE.exec(rest);
  if (single !== null) return { from: Number(single[1]), to: Number(single[1]), outlook: ahead };
  return ahead === null ? null : { from: null, to: null, outlook: ahead };
}
