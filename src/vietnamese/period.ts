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
const SINGLE = new RegExp(`(?:năm|/)\\s?${YEAR}`, 'iu');

/**
 * Reads the years in a title: `giai đoạn 2021-2025, định hướng đến năm 2030` → 2021, 2025, 2030; `năm 2024` → from = to;
 * `đến năm 2030` → to only.
 *
 * @returns null where the title names no year
 */
export function readPeriod(title: string): PeriodReading | null {
  const outlook = OUTLOOK.exec(title);
  const rest = outlook === null ? title : title.replace(outlook[0], ' ');
  const ahead = outlook === null ? null : Number(outlook[1]);
  const range = RANGE.exec(rest);
  if (range !== null) return { from: Number(range[1]), to: Number(range[2]), outlook: ahead };
  const until = UNTIL.exec(rest);
  if (until !== null) return { from: null, to: Number(until[1]), outlook: ahead };
  const single = SINGLE.exec(rest);
  if (single !== null) return { from: Number(single[1]), to: Number(single[1]), outlook: ahead };
  return ahead === null ? null : { from: null, to: null, outlook: ahead };
}
