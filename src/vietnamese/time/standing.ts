/** How a time expression stands in its sentence: what the rules that give it to the sentence ask. */

import type { Surroundings } from './around.js';
import * as around from './around.js';
import type { DatedPhrase } from './phrases.js';
import { saysTime, timed } from './words.js';

/** `Năm 2022, số hóa …` · `; năm 2023 đạt 50%` · `Trong quý II/2025 tổ chức …`, not `Năm 2025 là năm …` */
export function opens(words: Surroundings): boolean {
  if (describes(words.after)) return false;
  if (around.opensStatement(words) || around.followsAim(words) || around.opensOutlook(words)) return true;
  return around.opensSentence(words) && (/^\s?[,:]/u.test(words.after) || around.precedesOutcome(words));
}

/** `trước ngày 31/12/2026` · `hoàn thành trong Quý II/2025` · `chậm nhất là tháng 6` · `trước năm 2023` */
export function isLimit(phrase: DatedPhrase): boolean {
  return phrase.binding === 'before' || (phrase.completion && phrase.prefix.trim() !== '');
}

/** `(đến hết tháng 6)` · `(Quý III/2025)`; a lone year or day in brackets is a remark. */
export function isBracketed(phrase: DatedPhrase, { before, after }: Surroundings): boolean {
  const remark = phrase.pieces.every(({ from, to }) => from === to && /year|day/.test(from.grain));
  return /\(\s?$/u.test(before) && /^\s?\)/u.test(after) && !(remark && phrase.prefix === '');
}

/** `Ngày hội … (từ 01/9 đến 30/9)`: the days something is held on, whatever it is called. */
export function isStretchOfDays({ pieces }: DatedPhrase): boolean {
  return pieces.every(({ from, to }) => from !== to && from.grain === 'day' && to.grain === 'day');
}

/** `bắt đầu áp dụng từ tháng 02/2026`, `Cấm xe tải qua cầu từ ngày 01/6/2026`, `… kể từ quý II/2026`: since when something is done. */
export function isStart({ prefix }: DatedPhrase, words: Surroundings): boolean {
  if (!around.endsClause(words)) return false;
  if (sinceStart(prefix) || around.followsStart(words)) return true;
  return around.opensWithStandingDeed(words);
}

/** `đến năm 2025 đạt tỷ lệ 100%`, `đạt 95% kế hoạch đến ngày 31/12`, not `Đề án … đến năm 2025, định hướng đến năm 2030`. */
export function isAim({ pieces }: DatedPhrase, words: Surroundings): boolean {
  const day = pieces.every(({ to }) => to.grain === 'day');
  if (around.precedesOutcome(words)) return day || !around.followsTitle(words) || !/^,/u.test(words.after);
  if (!day && around.followsTitle(words)) return false;
  if (around.opensClause(words)) return true;
  const promises = raises().test(words.before);
  return around.endsSentence(words) && promises && !asOf(words.before);
}

const raises = timed(`\\d|{raising}\\s`);

/** `trình UBND tỉnh quyết định trong Quý III/2026`, not `các chỉ số trong năm 2025`. */
export function isWithin({ pieces, prefix }: DatedPhrase, words: Surroundings): boolean {
  const years = pieces.every(({ from, to }) => from.grain === 'year' && to.grain === 'year');
  const goesOn = around.precedesPlace(words) || (!years && aimBehind(words.after));
  if (!around.endsClause(words) && !(goesOn && around.opensWithWork(words))) return false;
  if (around.isCompleting(words)) return true;
  if (!years) return !around.recounts(words) || around.announces(words);
  if (around.qualifiesNoun(words) || around.recounts(words)) return false;
  const rate = isYearlyRate(words.before);
  const stage = pieces.every(({ from, to }) => from !== to) && isInside(prefix) && !rate;
  if (stage && around.opensWithWork(words) && !around.followsTitle(words)) return true;
  return around.followsDeed(words) || around.opensWithDeed(words);
}

/** `Kéo dài việc biệt phái đến hết ngày 30/6/2027`, not `Rà soát nợ đọng đến hết tháng 3`, `giấy phép có giá trị đến hết năm 2026`. */
export function isUntil({ prefix, pieces }: DatedPhrase, words: Surroundings): boolean {
  const whole = isWhole(prefix);
  const late = pieces.every(({ from, to }) => from === to && from.part === 'late');
  if (!(whole || late || around.prolongs(words)) || !around.endsClause(words)) return false;
  if (around.followsTitle(words) || around.qualifiesNoun(words) || around.reviews(words)) return false;
  return around.opensWithWork(words) && !valid().test(words.before);
}

const valid = timed(`{validity}(?:\\s\\p{L}{1,12}){0,2}\\s$`);

/** `05/6/2026`, with nothing that names it a day. */
function isBareDay(pieces: DatedPhrase['pieces']): boolean {
  return pieces.every(({ from, to }) => from === to && from.grain === 'day' && from.month !== null);
}

/** `Sửa trụ sở, | Quý III/2026.`, `Khai mạc hè - | 05/6/2026.`: a month, a quarter or a bare day is the last clause; a year or `ngày …` may be a paper's. */
export function standsAlone({ prefix, pieces }: DatedPhrase, words: Surroundings): boolean {
  const parts = pieces.every(
    ({ from, to }) => /^(?:month|quarter|months)$/.test(from.grain) && from.grain === to.grain,
  );
  const day = isBareDay(pieces) && !around.followsTitle(words);
  if (prefix !== '' || !(parts || day) || !around.endsSentence(words)) return false;
  return /[;,–-]\s$/u.test(words.before) && !around.recounts(words);
}

/** `trình Chi cục trưởng ngày 15/12/2026`: the day a paper is laid before somebody. */
export function isLaidBefore({ prefix, pieces }: DatedPhrase, words: Surroundings): boolean {
  const day = pieces.every(({ from, to }) => from === to && to.grain === 'day' && to.month !== null);
  return day && prefix === '' && around.endsClause(words) && laidWords().test(words.before);
}

const laidWords = timed(String.raw`(?:^|[,;.…]\s?){laying}\s(?:\p{L}{1,12}\s){1,10}(?<!{laidPapers}\s)$`);

const describes = saysTime(String.raw`^\s(?:{is}|{of})\s`);
const sinceStart = saysTime(String.raw`^(?:{begins}|{counted})\s`);
/** `dưới 40% (tính | đến 31/10/2026)`: the day of a figure. */
const asOf = saysTime(String.raw`[\s(]{counted}\s$`);
/** `… trong quý IV/2026 | nhằm phòng dịch` */
const aimBehind = saysTime(String.raw`^\s{purposes}\s`);
const isYearlyRate = saysTime('(?:{averages}|/{years})[^.;,]{0,40}$');
const isWhole = saysTime(
  String.raw`^(?:{upUntil}\s)?{upTo}\s$|^{upUntil}\s(?:{upTo}\s)?\d{1,2}\s?(?:{hours}|h|g|:)`,
);
const isInside = saysTime('^{inside}\\s');
