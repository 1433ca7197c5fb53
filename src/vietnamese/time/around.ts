/** The words around a time expression, and what they make of it. */
import { lazily } from '../lazily.js';
import { oneOf } from '../patterns.js';
import { type Offsets, saysTime, timed, timePattern, timeWords, WORD_END, WORD_START } from './words.js';
import { isBody, workOf } from './work.js';

/** As far as rules look; an ellipsis stands where the text goes on. */
export interface Surroundings {
  before: string;
  after: string;
}

const REACH = 240;

/** The words before and behind an expression. */
export function surroundings(text: string, at: Offsets): Surroundings {
  const from = Math.max(0, at.start - REACH);
  const to = Math.min(text.length, at.end + REACH);
  return {
    before: (from === 0 ? '' : '…') + text.slice(from, at.start),
    after: text.slice(at.end, to) + (to === text.length ? '' : '…'),
  };
}

const patterns = lazily(() => {
  const words = timeWords();
  const last = (list: readonly string[]): RegExp =>
    timePattern(`${WORD_START}${oneOf(list)}(?:\\s{emphases})?\\s$`);
  return {
    foreign: last(words.foreign),
    observed: last(words.observances),
    dealtWith: last(words.dealtWith),
    recounted: timePattern(`${WORD_START}{recounted}${WORD_END}`),
    deeds: last(words.deeds),
    starts: last(words.starts),
    // tổ chức 02 hội nghị …
    held: timePattern(`${WORD_START}{holding}\\s(?:[^\\s.;,]{1,12}\\s){0,3}?{gatherings}\\s$`),
    // trình Chính phủ … · Sở Tài chính tổ chức đối thoại …
    singleDeeds: timePattern(`^[\\s…]?(?:{subjects}\\s(?:[^\\s]{1,12}\\s){0,8}?)?{singleDeeds}${WORD_END}`),
    // Phối hợp tổ chức Hội thi nông dân giỏi …
    holds: timePattern(
      `^[\\s…]?(?:{subjects}\\s(?:[^\\s]{1,12}\\s){0,8}?)?(?:{joining}\\s(?:[^\\s]{1,12}\\s){0,8}?)?{holding}\\s(?:\\d{1,3}\\s)?(?:{gatherings}|{festivities})${WORD_END}`,
    ),
    // Khai giảng năm học mới … · Tổ chức họp phụ huynh …
    occasion: timePattern(
      `^[\\s…]?(?:{subjects}\\s(?:[^\\s]{1,12}\\s){0,8}?)?(?:{organising}\\s)?{occasions}${WORD_END}`,
    ),
    standingDeeds: timePattern(
      `^[\\s…]?(?:{subjects}\\s(?:[^\\s]{1,12}\\s){0,8}?)?{standingDeeds}${WORD_END}`,
    ),
    announcing: timePattern(`^{announcing}\\s(?:\\p{L}{1,12}\\s){0,3}?{results}${WORD_END}`),
    reviews: timePattern(`^{reviews}${WORD_END}`),
    periodic: timePattern(`${WORD_START}{periodic}\\s(?:\\p{L}{1,12}\\s){0,4}$`),
    observance: timePattern(`${WORD_START}{observances}${WORD_END}`),
    aims: timePattern(`(?:^|[.;:,]\\s)(?:{aims}\\s){1,3}$`),
    title: timePattern(`${WORD_START}{titleNouns}${WORD_END}`),
    outcome: timePattern(`^,?\\s(?:{hopes}\\s)?(?:{outcomes}${WORD_END}|(?:{bounds}\\s)?\\d)`),
    reporting: timePattern(`^(?:\\s\\([^()]{1,60}\\))?,?\\s(?:\\p{L}{1,12}\\s){0,3}?{reporting}${WORD_END}`),
    reportNoun: timePattern(`${WORD_START}(?:{periodic}|{spending})\\s$`),
  };
});

const promised = timed(String.raw`^\s?(?:(?!{notPromised}\s)\p{L}{1,12}\s){1,8}\d[\d.,]*%?\s\p{L}`, 'u');
const named = timed('(?:^|[.;,(–-]\\s?){namedTimes}(?:\\s{nameTails}){0,3}\\s$');
const completingWords = timed(`${WORD_START}{completing}${WORD_END}`);

const beginning = timed(`(?:^|[\\s(]){beginnings}\\s$`);
const prolonging = timed(`^{prolonging}\\s`);

/** The words behind the last of the given marks; `1.200 căn` holds none. */
export function clauseOf(before: string, marks: string): string {
  let at = before.length - 1;
  while (at >= 0 && !(marks.includes(before.charAt(at)) && !/\d/.test(before.charAt(at + 1)))) at -= 1;
  return before.slice(at + 1);
}

type Test = (around: Surroundings) => boolean;

/** The words before make the time another's, or aim further ahead than the document. */
export const isForeignTo: Test = (words) => isForeign(words) || looksAhead(words);
/** The words before make the time another's: `định hướng đến …`, `so với …`. */
export const isForeign: Test = (words) => patterns().foreign.test(words.before) && !opensOutlook(words);
/** The time of all that follows is told: `Tầm nhìn đến năm 2045: …`. */
export const opensOutlook: Test = ({ before, after }) => namesOutlook(before) && /^\s?:/u.test(after);
/** A noun the time qualifies stands right before: `các chỉ số trong năm 2025`. */
export const qualifiesNoun: Test = ({ before }) =>
  patterns().dealtWith.test(before) && !patterns().deeds.test(before) && !patterns().held.test(before);
/** The clause tells of what was: `đánh giá kết quả thực hiện trong quý III`. */
export const recounts: Test = ({ before }) => patterns().recounted.test(clauseOf(before, '.;'));
/** The clause aims further ahead than the document: `tiến tới bao phủ toàn dân vào năm 2030`. */
const looksAhead: Test = ({ before }) => aimsAhead(clauseOf(before, '.;,:'));
/** A day or month kept every year is named: `hưởng ứng Tháng hành động … (tháng 12)`. */
export const observes: Test = ({ before }) => patterns().observance.test(clauseOf(before, '.;,'));
/** A day in brackets stands behind: `hằng năm (trước ngày 15/12)`. */
export const precedesDay: Test = ({ after }) => dayInBrackets(after);
/** A verb of beginning stands right before: `khởi công quý II/2026`, `đưa vào sử dụng cuối năm 2026`. */
export const followsBeginning: Test = ({ before }) => beginning().test(before);
/** A verb of doing that goes on stands right before: `áp dụng từ ngày 01/3/2026`. */
export const followsStart: Test = ({ before }) => patterns().starts.test(before);
/** A verb of doing stands right before: `đưa vào sử dụng trong năm 2026`. */
export const followsDeed: Test = ({ before }) => patterns().deeds.test(before);
/** Only words of aim stand between the clause's beginning and the time: `Phấn đấu đến năm 2030`. */
export const followsAim: Test = ({ before }) => patterns().aims.test(before);
/** A document that carries years in its title is named before: `Đề án … đến năm 2025`. */
export const followsTitle: Test = ({ before }) => patterns().title.test(clauseOf(before, ';'));
/** What is to be reached stands behind: `đến năm 2025 đạt 80%`. */
export const precedesOutcome: Test = ({ after }) => patterns().outcome.test(after);
/** An hour stands right behind: `hằng ngày trước 7h30`. */
export const precedesHour: Test = ({ after }) => hourBehind(after);
/** An hour stands right before: `trước 16 giờ hằng ngày`, `lúc 7h30 thứ Hai hằng tuần`. */
export const followsHour: Test = ({ before }) => hourInFront(before);
/** A verb of reporting stands behind: `định kỳ hàng quý tổng hợp`. */
export const precedesReport: Test = ({ after }) => patterns().reporting.test(after);
/** A verb of reporting, joined to other deeds, stands right before: `theo dõi, tổng hợp phản ánh và báo cáo | định kỳ hằng tháng`. */
export const followsJoinedReport: Test = ({ before }) => joinedReport(before);
/** The clause announces something, which happens once: `Sở Nội vụ công bố kết quả trong quý IV`. */
export const announces: Test = ({ before }) =>
  patterns().announcing.test(workOf(clauseOf(before, '.;,:')) ?? '');
/** `báo cáo định kỳ`, `kinh phí thường xuyên`: the frequency is an attribute. */
export const qualifiesReport: Test = ({ before }) => patterns().reportNoun.test(before);
/** The clause reports regularly: `; báo cáo định kỳ kết quả thực hiện … hàng quý`. */
export const reportsRegularly: Test = ({ before }) => regularReport(clauseOf(before, '.;:'));
/** `thời gian thực hiện | Quý III/2026`: what the time is, at the head of a clause. */
export const followsName: Test = ({ before }) => named().test(before);
export const opensStatement: Test = ({ before }) => /^\s*$/u.test(before);
export const opensSentence: Test = ({ before }) => /(?:^|[.!?;:]\s)$/u.test(before);
export const opensClause: Test = ({ before }) => /(?:^|[.;:,]\s)$/u.test(before);
/** Where it is done stands right behind: `ngày 24/8 | tại sân vận động`. */
export const precedesPlace: Test = ({ after }) => placeBehind(after);
export const endsSentence: Test = ({ after }) => /^\s?(?:[.;)]|$|\/\.)/u.test(after);
export const endsClause: Test = ({ after }) => /^\s?(?:[.;,:()]|$|\/\.)/u.test(after);
/** The clause opens with a deed that happens once, or promises so many: `trình Chính phủ …`, `Tổ chức 04 đợt kiểm tra …`. */
export const opensWithDeed: Test = ({ before }) => {
  const clause = clauseOf(before, '.;,');
  const work = workOf(clause) ?? clause;
  return patterns().singleDeeds.test(clause) || patterns().singleDeeds.test(work) || promised().test(work);
};
/** The clause opens with a deed that goes on once it has begun: `Cấm xe tải qua cầu`, `Sở Tài chính áp dụng …`. */
export const opensWithStandingDeed: Test = ({ before }) => {
  const clause = clauseOf(before, '.;,');
  return patterns().standingDeeds.test(clause) || patterns().standingDeeds.test(workOf(clause) ?? '');
};
/** The clause opens with making something last longer: `Gia hạn thi công cầu đến ngày 30/6`. */
export const prolongs: Test = ({ before }) => prolonging().test(workOf(clauseOf(before, '.;,:')) ?? '');
/** The clause opens with what somebody does. */
export const opensWithWork: Test = ({ before }) => workOf(clauseOf(before, '.;,:')) !== null;
/** The sentence from its verb on, up to the time; null where no work opens it. */
export const workBefore = ({ before }: Surroundings): string | null => workOf(clauseOf(before, '.;:'));
/** The clause opens with looking at what is there: `Rà soát nợ đọng đến hết tháng 3`. */
export const reviews: Test = ({ before }) =>
  patterns().reviews.test(workOf(clauseOf(before, '.;,:')) ?? '') || recounts({ before, after: '' });
/** A body's name is all that stands before: `Xí nghiệp Bảo đảm an toàn số 3 | thường xuyên kiểm tra`. */
export const followsBody: Test = ({ before }) => isBody(clauseOf(before, '.;'));
/** A thing that has its period for an attribute stands shortly before: `dự toán chi | hằng năm`. */
export const followsPeriodic: Test = ({ before }) =>
  patterns().periodic.test((workOf(clauseOf(before, '.;,:')) ?? '').replace(/^\S+\s/u, ''));
/** `Giao lưu chào mừng | ngày 20/11`: the day is the one that is kept. */
export const isObserved: Test = ({ before }) => patterns().observed.test(before);

/** The clause is about holding something and names no other day: `Tổ chức Hội thi nông dân giỏi ngày …`. */
export const holds: Test = ({ before }) => {
  const clause = clauseOf(before, '.;:');
  const { holds: held, occasion } = patterns();
  return (held.test(clause) || occasion.test(clause)) && !namesDay(clause.slice(0, -1));
};
/** The clause is about completing something: `Hoàn thành việc rà soát … trong quý II`. */
export const isCompleting: Test = ({ before }) => completingWords().test(clauseOf(before, '.;,'));

const placeBehind = saysTime(String.raw`^\s{placed}\s`, 'u');
const namesOutlook = saysTime(String.raw`^\s?{outlooks}(?:\s{outlookTails})?\s$`);
const aimsAhead = saysTime(String.raw`^\s?{headingFor}\s`);
const dayInBrackets = saysTime(
  String.raw`^\s\((?:{earlier}|{latest}|{into}|{done})[^()]{0,20}\s\d{1,2}\s?[/)]`,
);
const hourBehind = saysTime(String.raw`^,?\s{atHours}\s\d{1,2}\s?(?:{hours}|h)`);
const hourInFront = saysTime(
  String.raw`(?:^|\s){atHours}\s\d{1,2}\s?(?:{hours}|h)\s?(?:\d{2}\s?(?:{minutes}\s)?)?(?:{partsOfDay}\s)?$`,
);
const joinedReport = saysTime(String.raw`(?:,|\s{and})\s(?:{summing},?\s)?{reports}\s$`);
const regularReport = saysTime(String.raw`^\s?{reports}\s{regular}\s`);
const namesDay = saysTime(String.raw`(?:^|\s){days}\s(?!$)`);
