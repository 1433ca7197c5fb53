import { light } from './patterns.js';
import { citationWords } from './references/words.js';
import { listed } from './sources.js';
import { timed } from './time/words.js';

/** Years a plan covers. */
export interface PeriodReading {
  from: number | null;
  to: number | null;
  outlook: number | null;
}

const YEAR = '((?:19|20)\\d{2})(?!\\d)';
const RANGE = `${YEAR}\\s*(?:[-–—]|{until}(?: {years})?)\\s*(?:(?:{upTo} )?{years} )?${YEAR}`;
const SINGLE = `(?<!(?:{until}|{upTo}) )(?:{years} |{years}|/)\\s?${YEAR}`;
const mention = timed(`(?:{years} )?${RANGE}|${SINGLE}`, 'giu');
const ahead = timed(`{outlooks}(?: {until})?(?: {years})? ${YEAR}`);
const until = timed(`{until} (?:{upTo} )?(?:{years} )?${YEAR}`);
/** Days of cited documents: `ngày 02 tháng 02 năm 2026`, `ngày 05/4/2025`. */
const day = timed('{days}\\s?\\d{0,2}\\s?(?:[/-]|{months})\\s?\\d{0,2}\\s?(?:[/-]|{years})\\s?\\d{4}', 'giu');
/** Their numbers: `12/2024/NQ-HĐND`. */
const NUMBER = light(/\d{1,5}\/(?:19|20)\d{2}\/\p{L}/giu);
/** The year of a law: `Luật Đất đai năm 2024`. */
const law = listed(
  '(?<!\\p{L}){laws}(?: (?!{years} )[\\p{L},]{1,12}){0,12} {years} (?:19|20)\\d{2}',
  citationWords,
  'gu',
);
/** What is added to the years before: `, nhiệm vụ năm 2026`, ` và những tháng đầu năm 2026`, ` và giai đoạn 2026 - 2030`, ` và bàn việc năm 2026`. */
const yearsAdded = timed(
  '(?:[,;]|\\)?\\s{and}|\\s[-–])\\s(?:(?:{addedYears}|\\d{1,2})(?![\\p{L}\\p{N}])[^;]{0,80})?$',
);

interface Years {
  from: number;
  to: number;
}

/**
 * Reads the years in a title: `giai đoạn 2021-2025, định hướng đến năm 2030` → 2021, 2025, 2030; `năm 2024` → from = to;
 * `năm 2025, nhiệm vụ năm 2026` → 2025, 2026; `đến năm 2030` → to only.
 *
 * @returns null where the title names no year
 */
export function readPeriod(title: string): PeriodReading | null {
  if (!/\d{4}/.test(title)) return null;
  const words = title.replace(day(), ' ').replace(NUMBER, ' ').replace(law(), ' ');
  const outlook = ahead().exec(words);
  const rest = outlook === null ? words : words.replace(outlook[0], ' ');
  const last = outlook === null ? null : Number(outlook[1]);
  const own = ownYears(rest);
  if (own !== null) return { ...own, outlook: last };
  const end = until().exec(rest);
  if (end !== null) return { from: null, to: Number(end[1]), outlook: last };
  return last === null ? null : { from: null, to: null, outlook: last };
}

/**
 * The years of the document among those its title names. A year inside a stretch is the document's own, the stretch that of the
 * programme it carries out (`thực hiện Đề án giai đoạn 2021-2025 năm 2024`); otherwise a stretch goes before a year.
 */
function ownYears(words: string): Years | null {
  let own: Years | null = null;
  let end = 0;
  for (const match of words.matchAll(mention())) {
    const [from, to] = [Number(match[1] ?? match[3]), Number(match[2] ?? match[3])];
    const added = yearsAdded().test(words.slice(end, match.index));
    end = match.index + match[0].length;
    if (own === null) own = { from, to };
    else if (added && to > own.to) own = { from: own.from, to };
    else if (from === to ? isWithin({ from, to }, own) : !isWithin(own, { from, to })) own = { from, to };
  }
  return own;
}

/** True for one year that lies in a longer stretch, and for a year where a year stands already. */
function isWithin(year: Years, stretch: Years): boolean {
  return year.from === year.to && stretch.from <= year.from && year.to <= stretch.to;
}
