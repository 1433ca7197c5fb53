/** Times that may be a statement's own and may be an attribute of a noun in it: nothing is read from them, and it is said. */
import * as around from './around.js';
import { isPast } from './past.js';
import { type DatedPhrase, type FrequencyPhrase, phrasesOf } from './phrases.js';
import { refusals } from './refusals.js';
import type { UnreadTime } from './types.js';
import { saysTime, timed } from './words.js';
import type { TimePeriod } from './years.js';

/** UTF-16 units at a text's end in which its last time stands. */
const LONGEST_TIME = 60;
/** The words without which no time at the end is in doubt; all others need not be looked at. */
const endsInTime = timed(
  String.raw`(?<!\p{L})(?:{inside}|{since}(?=\s(?:{days}\s|{months}\s|{quarters}\s)?[\dIV])|{until}(?=\s(?:{days}|{months}|{quarters})\s[^,;]{1,30}$)|{each}|{regular}|{times}|{following})\s`,
);

/**
 * The time at the end of what is to be done that no rule takes for the statement's own and none gives to another: `Tổng hợp kết quả giải quyết đơn thư | trong quý
 * III/2026.`, `Sở Y tế đưa nội dung này vào phân loại cán bộ | hằng năm.`
 *
 * @returns null where there is none
 */
export function readDoubtful(text: string, period: TimePeriod | null): UnreadTime | null {
  if (!endsInTime().test(text.slice(-LONGEST_TIME))) return null;
  const phrase = phrasesOf(text).at(-1);
  if (phrase === undefined || phrase.type === 'impossible') return null;
  const words = around.surroundings(text, phrase.at);
  if (!around.endsSentence(words) || around.workBefore(words) === null) return null;
  const doubtful = phrase.type === 'dated' ? mayBeWhen(phrase, words, period) : mayBeHowOften(phrase, words);
  return doubtful ? { unread: text.slice(phrase.at.start, phrase.at.end) } : null;
}

function mayBeWhen(phrase: DatedPhrase, words: around.Surroundings, period: TimePeriod | null): boolean {
  const { binding, pieces, prefix } = phrase;
  const years = pieces.every(({ to }) => to.grain === 'year');
  const within = binding === 'in' && endsWithin(prefix);
  const until = binding === 'by' && !years && isUntil(prefix);
  const since = binding === 'from' && !years && !described().test(words.before);
  return (
    (within || since || (until && !around.reviews(words))) &&
    !(years && around.followsTitle(words)) &&
    !isPast(phrase, words, period) &&
    refusals.first(phrase, words) === null
  );
}

/** `hồ sơ nộp | từ ngày 01/3`, `dự án được giao | từ tháng 3`: what became of a thing, or what it is valid for. */
const described = timed(`(?<!\\p{L}){befalling}(?:\\s\\p{L}{1,12}){0,2}\\s(?:{counted}\\s)?$`);

/** `dự toán hằng năm`, `mỗi năm`: what has its period, and a rate, leave no doubt. */
function mayBeHowOften({ printed, frequency }: FrequencyPhrase, words: around.Surroundings): boolean {
  if (frequency.cycle === null || isRate(printed)) return false;
  return !around.qualifiesReport(words) && !around.followsPeriodic(words) && !around.followsTitle(words);
}

const isUntil = saysTime(String.raw`^{until}\s$`);
const isRate = saysTime(String.raw`^{rates}\s`);
const endsWithin = saysTime('(?:^|\\s){inside}\\s$');
