import { lazily } from './lazily.js';
import { light, oneOf, worded } from './patterns.js';
import { citationWords } from './references/words.js';
import { timeWords } from './time/words.js';

/** Years a plan covers. */
export interface PeriodReading {
  from: number | null;
  to: number | null;
  outlook: number | null;
}

const YEAR = '((?:19|20)\\d{2})(?!\\d)';
const RANGE = `${YEAR}\\s*(?:[-–—]|đến(?: năm)?)\\s*(?:hết năm |năm )?${YEAR}`;
const SINGLE = `(?<!(?:đến|tới|hết) )(?:năm |năm|/)\\s?${YEAR}`;
const MENTION = light(`(?:năm )?${RANGE}|${SINGLE}`, 'giu');
const OUTLOOK = light(`(?:định hướng|tầm nhìn)(?: đến| tới)?(?: năm)? ${YEAR}`, 'iu');
const UNTIL = light(`đến (?:hết )?(?:năm )?${YEAR}`, 'iu');
/** Days of cited documents: `ngày 02 tháng 02 năm 2026`, `ngày 05/4/2025`. */
const DAY = /ngày\s?\d{0,2}\s?(?:[/-]|tháng)\s?\d{0,2}\s?(?:[/-]|năm)\s?\d{4}/giu;
/** Their numbers: `12/2024/NQ-HĐND`. */
const NUMBER = light(/\d{1,5}\/(?:19|20)\d{2}\/\p{L}/giu);
/** The year of a law: `Luật Đất đai năm 2024`. */
const law = worded(
  () => `(?<!\\p{L})${oneOf(citationWords().laws)}(?: (?!năm )[\\p{L},]{1,12}){0,12} năm (?:19|20)\\d{2}`,
  'gu',
);
/** What is added to the years before: `, nhiệm vụ năm 2026`, ` và những tháng đầu năm 2026`, ` và giai đoạn 2026 - 2030`, ` và bàn việc năm 2026`. */
const yearsAdded = lazily(() =>
  light(
    `(?:[,;]|\\)?\\svà|\\s[-–])\\s(?:(?:${oneOf(timeWords().addedYears)}|\\d{1,2})(?![\\p{L}\\p{N}])[^;]{0,80})?$`,
    'iu',
  ),
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
  const words = title.replace(DAY, ' ').replace(NUMBER, ' ').replace(law(), ' ');
  const outlook = OUTLOOK.exec(words);
  const rest = outlook === null ? words : words.replace(outlook[0], ' ');
  const ahead = outlook === null ? null : Number(outlook[1]);
  const own = ownYears(rest);
  if (own !== null) return { ...own, outlook: ahead };
  const until = UNTIL.exec(rest);
  if (until !== null) return { from: null, to: Number(until[1]), outlook: ahead };
  return ahead === null ? null : { from: null, to: null, outlook: ahead };
}

/**
 * The years of the document among those its title names. A year inside a stretch is the document's own, the stretch that of the
 * programme it carries out (`thực hiện Đề án giai đoạn 2021-2025 năm 2024`); otherwise a stretch goes before a year.
 */
function ownYears(words: string): Years | null {
  let own: Years | null = null;
  let end = 0;
  for (const match of words.matchAll(MENTION)) {
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
