/** The words around a time expression, and what they make of it. */
import { lazily } from '../lazily.js';
import { light, oneOf, worded } from '../patterns.js';
import { type Offsets, timeWords, WORD_END, WORD_START } from './words.js';
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
    light(
      `${WORD_START}${oneOf(list)}(?:\\s(?:trọng\\stâm|chủ\\syếu|cụ\\sthể|(?:đã\\s)?đề\\sra|được\\sgiao))?\\s$`,
      'iu',
    );
  return {
    foreign: last(words.foreign),
    observed: last(words.observances),
    dealtWith: last(words.dealtWith),
    recounted: light(`${WORD_START}${oneOf(words.recounted)}${WORD_END}`, 'iu'),
    deeds: last(words.deeds),
    starts: last(words.starts),
    // tổ chức 02 hội nghị …
    held: light(
      `${WORD_START}(?:tổ\\schức|mở|họp)\\s(?:[^\\s.;,]{1,12}\\s){0,3}?${oneOf(words.gatherings)}\\s$`,
      'iu',
    ),
    // trình Chính phủ … · Sở Tài chính tổ chức đối thoại …
    singleDeeds: light(
      `^[\\s…]?(?:${oneOf(words.subjects)}\\s(?:[^\\s]{1,12}\\s){0,8}?)?${oneOf(words.singleDeeds)}${WORD_END}`,
      'iu',
    ),
    // Phối hợp tổ chức Hội thi nông dân giỏi …
    holds: light(
      `^[\\s…]?(?:${oneOf(words.subjects)}\\s(?:[^\\s]{1,12}\\s){0,8}?)?(?:phối\\shợp\\s(?:[^\\s]{1,12}\\s){0,8}?)?(?:tổ\\schức|khai\\smạc|bế\\smạc|họp|mở|phát\\sđộng)\\s(?:\\d{1,3}\\s)?${oneOf([...words.gatherings, ...words.festivities])}${WORD_END}`,
      'iu',
    ),
    // Khai giảng năm học mới … · Tổ chức họp phụ huynh …
    occasion: light(
      `^[\\s…]?(?:${oneOf(words.subjects)}\\s(?:[^\\s]{1,12}\\s){0,8}?)?(?:tổ\\schức\\s)?${oneOf(words.occasions)}${WORD_END}`,
      'iu',
    ),
    standingDeeds: light(
      `^[\\s…]?(?:${oneOf(words.subjects)}\\s(?:[^\\s]{1,12}\\s){0,8}?)?${oneOf(words.standingDeeds)}${WORD_END}`,
      'iu',
    ),
    announcing: light(`^${oneOf(words.announcing)}\\s(?:\\p{L}{1,12}\\s){0,3}?kết\\squả${WORD_END}`, 'iu'),
    reviews: light(`^${oneOf(words.reviews)}${WORD_END}`, 'iu'),
    periodic: light(`${WORD_START}${oneOf(words.periodic)}\\s(?:\\p{L}{1,12}\\s){0,4}$`, 'iu'),
    observance: light(`${WORD_START}${oneOf(words.observances)}${WORD_END}`, 'iu'),
    aims: light(`(?:^|[.;:,]\\s)(?:${oneOf(words.aims)}\\s){1,3}$`, 'iu'),
    title: light(`${WORD_START}${oneOf(words.titleNouns)}${WORD_END}`, 'iu'),
    outcome: light(
      `^,?\\s(?:(?:thì|sẽ|phấn\\sđấu)\\s)?(?:${oneOf(words.outcomes)}${WORD_END}|(?:trên\\s)?\\d)`,
      'iu',
    ),
    reporting: light(
      `^(?:\\s\\([^()]{1,60}\\))?,?\\s(?:\\p{L}{1,12}\\s){0,3}?${oneOf(words.reporting)}${WORD_END}`,
      'iu',
    ),
    reportNoun: light(
      `${WORD_START}(?:báo\\scáo|kế\\shoạch|chế\\sđộ|giao\\sban|kinh\\sphí|dự\\stoán|ngân\\ssách|chi)\\s$`,
      'iu',
    ),
  };
});

const PROMISED = light(
  /^\s?(?:(?!(?:của|kết|tình|số)\s)\p{L}{1,12}\s){1,6}(?:ít nhất |tối thiểu |từ |khoảng |trên )?\d[\d.,]*%?\s\p{L}/u,
);
const named = worded(() => {
  const { namedTimes, nameTails } = timeWords();
  return `(?:^|[.;,(–-]\\s?)${oneOf(namedTimes)}(?:\\s${oneOf(nameTails)}){0,3}\\s$`;
});
const COMPLETING = light(`${WORD_START}(?:hoàn\\sthành|hoàn\\stất|xong|kết\\sthúc)${WORD_END}`, 'iu');

const beginning = worded(() => `(?:^|[\\s(])${oneOf(timeWords().beginnings)}\\s$`);
const prolonging = worded(() => `^${oneOf(timeWords().prolonging)}\\s`);

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
export const opensOutlook: Test = ({ before, after }) =>
  /^\s?(?:định\shướng|tầm\snhìn)(?:\sphát\striển)?\s$/iu.test(before) && /^\s?:/u.test(after);
/** A noun the time qualifies stands right before: `các chỉ số trong năm 2025`. */
export const qualifiesNoun: Test = ({ before }) =>
  patterns().dealtWith.test(before) && !patterns().deeds.test(before) && !patterns().held.test(before);
/** The clause tells of what was: `đánh giá kết quả thực hiện trong quý III`. */
export const recounts: Test = ({ before }) => patterns().recounted.test(clauseOf(before, '.;'));
/** The clause aims further ahead than the document: `tiến tới bao phủ toàn dân vào năm 2030`. */
const looksAhead: Test = ({ before }) => /^\s?tiến\stới\s/iu.test(clauseOf(before, '.;,:'));
/** A day or month kept every year is named: `hưởng ứng Tháng hành động … (tháng 12)`. */
export const observes: Test = ({ before }) => patterns().observance.test(clauseOf(before, '.;,'));
/** A day in brackets stands behind: `hằng năm (trước ngày 15/12)`. */
export const precedesDay: Test = ({ after }) =>
  /^\s\((?:trước|chậm\snhất|vào|xong|muộn\snhất)[^()]{0,20}\s\d{1,2}\s?[/)]/iu.test(after);
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
export const precedesHour: Test = ({ after }) =>
  /^,?\s(?:trước|lúc|vào|vào\slúc|chậm\snhất)\s\d{1,2}\s?(?:giờ|h)/iu.test(after);
/** An hour stands right before: `trước 16 giờ hằng ngày`, `lúc 7h30 thứ Hai hằng tuần`. */
export const followsHour: Test = ({ before }) =>
  /(?:^|\s)(?:trước|lúc|vào|chậm\snhất)\s\d{1,2}\s?(?:giờ|h)\s?(?:\d{2}\s?(?:phút\s)?)?(?:(?:sáng|trưa|chiều|tối)\s)?$/iu.test(
    before,
  );
/** A verb of reporting stands behind: `định kỳ hàng quý tổng hợp`. */
export const precedesReport: Test = ({ after }) => patterns().reporting.test(after);
/** A verb of reporting, joined to other deeds, stands right before: `theo dõi, tổng hợp phản ánh và báo cáo | định kỳ hằng tháng`. */
export const followsJoinedReport: Test = ({ before }) =>
  /(?:,|\svà)\s(?:tổng\shợp,?\s)?báo\scáo\s$/iu.test(before);
/** The clause announces something, which happens once: `Sở Nội vụ công bố kết quả trong quý IV`. */
export const announces: Test = ({ before }) =>
  patterns().announcing.test(workOf(clauseOf(before, '.;,:')) ?? '');
/** `báo cáo định kỳ`, `kinh phí thường xuyên`: the frequency is an attribute. */
export const qualifiesReport: Test = ({ before }) => patterns().reportNoun.test(before);
/** The clause reports regularly: `; báo cáo định kỳ kết quả thực hiện … hàng quý`. */
export const reportsRegularly: Test = ({ before }) =>
  /^\s?báo\scáo\sđịnh\sk[ỳì]\s/iu.test(clauseOf(before, '.;:'));
/** `thời gian thực hiện | Quý III/2026`: what the time is, at the head of a clause. */
export const followsName: Test = ({ before }) => named().test(before);
export const opensStatement: Test = ({ before }) => /^\s*$/u.test(before);
export const opensSentence: Test = ({ before }) => /(?:^|[.!?;:]\s)$/u.test(before);
export const opensClause: Test = ({ before }) => /(?:^|[.;:,]\s)$/u.test(before);
export const endsSentence: Test = ({ after }) => /^\s?(?:[.;)]|$|\/\.)/u.test(after);
export const endsClause: Test = ({ after }) => /^\s?(?:[.;,:()]|$|\/\.)/u.test(after);
/** The clause opens with a deed that happens once, or promises so many: `trình Chính phủ …`, `Tổ chức 04 đợt kiểm tra …`. */
export const opensWithDeed: Test = ({ before }) => {
  const clause = clauseOf(before, '.;,');
  const work = workOf(clause) ?? clause;
  return patterns().singleDeeds.test(clause) || patterns().singleDeeds.test(work) || PROMISED.test(work);
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
  return (held.test(clause) || occasion.test(clause)) && !/(?:^|\s)ngày\s(?!$)/iu.test(clause.slice(0, -1));
};
/** The clause is about completing something: `Hoàn thành việc rà soát … trong quý II`. */
export const isCompleting: Test = ({ before }) => COMPLETING.test(clauseOf(before, '.;,'));
