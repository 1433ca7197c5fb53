/** Times in lines above the statements they govern: lead-ins, section titles, titles of value columns. */

import { lazily } from '../lazily.js';
import {
  followsTitle,
  isForeign,
  opensStatement,
  recounts,
  type Surroundings,
  surroundings,
} from './around.js';
import { groupsOf } from './group.js';
import { type DatedPhrase, phrasesOf } from './phrases.js';
import { readGroups, readStatement } from './statement.js';
import type { DeadlineReading, UnreadTime } from './types.js';
import { saysTime, timed, timePattern, WORD_END, WORD_START } from './words.js';
import type { TimePeriod } from './years.js';
import { unitsOf } from './years.js';

const LEAD = /^[\s\-–+•*]*/u;

const pastColumn = lazily(() => timePattern(`${WORD_START}{past}${WORD_END}`));

/** `Đến năm 2025:` · `Giai đoạn 2026-2030:` · `Phấn đấu đến năm 2030 đạt các chỉ tiêu sau:` */
export function readLeadIn(text: string, period: TimePeriod | null): DeadlineReading | UnreadTime | null {
  const start = LEAD.exec(text)?.[0].length ?? 0;
  const reading = readStatement(text.slice(start).replace(/\s?:\s?$/u, ''), period);
  if (reading === null || 'unread' in reading) return reading;
  return { ...reading, at: reading.at.map((at) => ({ start: at.start + start, end: at.end + start })) };
}

/**
 * The time a section's title names as its own: `NHIỆM VỤ TRONG QUÝ IV`, `Mục tiêu đến năm 2025`. The years of the whole
 * document, unless they are all the title says (`Giai đoạn 2026 - 2030`), and the years in a name (`KẾ HOẠCH … NĂM 2024`) are none.
 */
export function readTitle(text: string, period: TimePeriod | null): DeadlineReading | null {
  const phrases = phrasesOf(text);
  const last = phrases.at(-1);
  if (last?.type !== 'dated' || phrases.some((phrase) => phrase.type === 'impossible')) return null;
  const words = surroundings(text, last.at);
  if (recounts(words) || !(endsTitle(words) || hasTail(last, words))) return null;
  if (isForeign(words) && !outlook().test(words.before)) return null;
  const years = unitsOf(last).every((unit) => unit.grain === 'year');
  if (
    years &&
    (followsTitle(words) || isName(words.before) || (isPeriod(last, period) && !opensStatement(words)))
  )
    return null;
  const bracketed = /\(\s?$/u.test(words.before) && /^\s?\)/u.test(words.after);
  if (last.pieces.some(({ from }) => from.grain === 'day') && last.prefix === '' && !bracketed) return null;
  // «Giai đoạn 2: Thực hành (ngày 20/5/2026)»: what stands below is held on that day, not due by it.
  const held = bracketed && last.prefix === '' ? { ...last, prefix: 'vào ' } : last;
  const reading = readGroups(text, groupsOf(text, [held]), period);
  return 'unread' in reading ? null : reading;
}

const endsTitle = ({ after }: Surroundings): boolean => /^[\s.:;)]*$/u.test(after);

const tail = lazily(() => timePattern(`^,?\\s{titleTails}${WORD_END}`));
const document = lazily(() => timePattern(`${WORD_START}{titleNouns}${WORD_END}`));

/** `Phổ cập kỹ năng số | đến năm 2030 | cho các nhóm dân cư`; a name that goes on (`Chiến lược … đến năm 2030 trên địa bàn tỉnh`) is none. */
function hasTail({ binding }: DatedPhrase, { before, after }: Surroundings): boolean {
  const bound = binding === 'by' || binding === 'before' || binding === 'in';
  return bound && tail().test(after) && !/\d{4}/u.test(after) && !document().test(before);
}

/** `Tầm nhìn đến năm 2045` as a title of its own. */
const outlook = timed(`^{outlooks}\\s$`);

/** `NÂNG CAO CHỈ SỐ CCHC NĂM 2023`: the year is the index's. */
function isName(before: string): boolean {
  return namesIndex(before);
}

/** True where the years are the document's own. `đến năm 2025` says more than that, whatever the document is about. */
function isPeriod(phrase: DatedPhrase, period: TimePeriod | null): boolean {
  const units = unitsOf(phrase);
  const [from, to] = [units[0]?.year ?? null, units.at(-1)?.year ?? null];
  if (phrase.binding === 'by' || phrase.binding === 'before') return false;
  return from === (period?.from ?? null) && to === (period?.to ?? period?.from ?? null);
}

/** `Mục tiêu đến năm 2025` · `Năm 2026` · `Kế hoạch 2025`; columns of what was (`Thực hiện năm 2023`) have none. */
export function readColumn(text: string, period: TimePeriod | null): DeadlineReading | null {
  if (pastColumn().test(text)) return null;
  const phrases = phrasesOf(text).filter((phrase) => phrase.type === 'dated');
  const [only] = phrases;
  if (only === undefined || phrases.length > 1) return null;
  const reading = readGroups(text, groupsOf(text, [only]), period);
  return 'unread' in reading ? null : reading;
}

const namesIndex = saysTime(String.raw`(?:^|\s){indices}(?:\s|$)`);
