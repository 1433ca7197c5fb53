/** Which frequencies of a statement say how often its work is done. */
import type { RuleId } from '../../reading/index.js';
import { opensWithAction } from '../statements/action.js';
import type { Surroundings } from './around.js';
import * as around from './around.js';
import { WEEK_OF_CYCLE_RULE } from './cycleDays.js';
import { EVERY_ONCE_RULE, type Frequency } from './cycles.js';
import type { FrequencyPhrase } from './phrases.js';
import { saysTime, timed } from './words.js';

/**
 * True where a frequency opens the statement or a sentence of it, fixes a day (`trước ngày 18 hằng tháng`) or an hour (`trước 16 giờ hằng ngày`), or governs the
 * verb of reporting behind it. Inside a noun phrase (`báo cáo hàng quý`) and as an adverb in a sentence it does not.
 */
export function recurs(phrase: FrequencyPhrase, words: Surroundings): boolean {
  if (around.opensStatement(words)) return true;
  const { printed, frequency } = phrase;
  const capital = /^\p{Lu}/u.test(printed) && !isRate(printed);
  if (capital && around.opensSentence(words)) return true;
  if (frequency.by.length > 0 || phrase.rule === WEEK_OF_CYCLE_RULE) return true;
  if (/\(\s?$/u.test(words.before) && /^\s?\)\s?(?:[.;]|$)/u.test(words.after)) return true;
  if (frequency.kind === 'ongoing')
    return around.followsBody(words) && opensWithAction(words.after.trimStart());
  if (frequency.cycle === null) return false;
  // The verb of what is done stands in it.
  if (phrase.rule === EVERY_ONCE_RULE) return true;
  const counts = COUNTS_TIMES.has(phrase.rule) || endsInTimes(printed);
  const apart = around.opensClause(words) || around.opensWithWork(words);
  const ends = around.endsClause(words) || leadsOn(words.after);
  if (counts && ends && apart) return true;
  // «Tuyển 12.000 học viên mỗi năm»: a rate of what is counted.
  const rate = isRate(printed);
  const through = around.endsSentence(beyondAside(words)) || goesOnWithWork(words);
  if (!rate && through && governsWork(frequency, words)) return true;
  if (!rate && isOften(frequency) && endsPart(words)) return true;
  if (around.precedesDay(words) || around.followsHour(words) || around.precedesHour(words)) return true;
  if (isRegular(printed, words)) return true;
  if (around.reportsRegularly(words)) return true;
  if (!around.precedesReport(words)) return false;
  if (/;\s$/u.test(words.before)) return true;
  return isRegularly(printed) && !around.qualifiesReport(words);
}

/** `Sở Tài chính kiểm tra việc quản lý tài sản công tại các đơn vị sự nghiệp | định kỳ hằng năm.`: what recurs is the deed, however far in front its verb is. */
function isRegular(printed: string, words: Surroundings): boolean {
  if (!isRegularly(printed) || !around.endsSentence(words)) return false;
  if (around.followsJoinedReport(words)) return true;
  const noun = around.qualifiesReport(words) || around.followsPeriodic(words);
  return !noun && around.workBefore(words) !== null;
}

/** `hằng quý | (trực tuyến).`: the words behind a remark in brackets that is no day. */
function beyondAside(words: Surroundings): Surroundings {
  return { ...words, after: words.after.replace(/^\s\([^()\d]{1,60}\)/u, '') };
}

/** `kiểm tra hồ chứa hằng tháng|, báo cáo UBND xã`, `ghi sổ hằng ngày|; Tổ Nước báo cáo …`: what is done so often is through. */
function goesOnWithWork({ after }: Surroundings): boolean {
  return /^;\s/u.test(after) || (/^,\s/u.test(after) && opensWithAction(after.slice(2)));
}

/** `Kế toán ghi sổ hằng ngày|; Thủ kho …`: in front of another's part; no noun has it for an attribute. */
function endsPart(words: Surroundings): boolean {
  return /^;\s/u.test(words.after) && !around.followsPeriodic(words) && !around.qualifiesReport(words);
}

function isOften({ cycle }: Pick<Frequency, 'cycle'>): boolean {
  return cycle?.unit === 'hour' || cycle?.unit === 'day' || cycle?.unit === 'week';
}

/** `Phòng Kinh tế thu nợ; Kế toán trưởng đôn đốc | hằng tuần`: how often somebody looks after the work, not how often it is done. */
function oversees(work: string, { before }: Surroundings): boolean {
  return before.includes(';') && overseeing().test(work);
}

const overseeing = timed('^{overseeing}(?:(?:,|\\s{and})\\s{overseeing})?\\s$');

/** Words between the verb and how often, at most: further behind it a noun may have the period for an attribute. */
const NEAR = 10;

/** `Phòng Kỹ thuật rà soát hải đồ | hằng quý`; not `đưa vào nội dung đánh giá, phân loại cán bộ | hằng năm`. */
function governsWork({ cycle }: Pick<Frequency, 'cycle'>, words: Surroundings): boolean {
  const work = around.workBefore(words);
  if (work === null || oversees(work, words) || around.followsPeriodic(words) || endsInJoin(work))
    return false;
  return isOften({ cycle }) || (!work.includes(',') && work.trim().split(/\s/u).length <= NEAR);
}

/** The forms that count how many times; no noun phrase holds them: `Kiểm tra đê 02 lần/năm`, `Sơ kết 6 tháng một lần`. */
const COUNTS_TIMES: ReadonlySet<RuleId> = new Set(['time/times-a-unit', 'time/units-a-time']);

const isRate = saysTime(String.raw`^{rates}\s`);
const endsInTimes = saysTime(String.raw`\s{times}$`);
const leadsOn = saysTime(String.raw`^\s{reportedTo}\s`, 'u');
const isRegularly = saysTime(String.raw`^(?:{following}\s)?{regular}\s`);
const endsInJoin = saysTime(String.raw`\s(?:{and}|{or})\s$`, 'u');
