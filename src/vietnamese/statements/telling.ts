/** Statements that tell, agree or refuse where work is set out: they give nobody anything to do. */
import { type Rule, type RuleId, remembered, ruleBook } from '../../reading/index.js';
import { commonWords } from '../commonWords.js';
import { maybe, oneOf, worded, wordOf } from '../patterns.js';
import { opensWithAction } from './action.js';
import { asideWords } from './asides/words.js';
import { readOrder } from './order.js';
import { statementWords } from './words.js';

/** What a statement does in place of giving work. */
export type Telling = 'assessment' | 'vote' | 'agreement' | 'refusal' | 'situation';

const HABIT = 'conclusions, notices and minutes of agencies; contingency plans';
/** Longest statement that is looked at, in UTF-16 units. */
const LONGEST = 600;

function telling(
  id: RuleId,
  gives: Telling,
  words: () => RegExp,
  examples: readonly string[],
  not: readonly string[],
): Rule<readonly [text: string], Telling> {
  // Kept here: it is asked of every statement.
  let pattern: RegExp | null = null;
  return {
    id,
    source: HABIT,
    examples: examples.map((text) => ({ text, gives })),
    not,
    read: (text) => {
      pattern ??= words();
      const tells = text.length <= LONGEST && pattern.test(text);
      if (!tells || asks().test(text) || givesWork(text)) return null;
      return gives === 'assessment' && namesWork(text) ? null : gives;
    },
  };
}

/** Work given in the same breath: `Tuy nhiên còn chậm; yêu cầu Sở X …`; `theo đề nghị của Sở X` asks for none. */
const asks = worded(() => {
  const words = asideWords();
  const not = (list: readonly string[]): string => `(?! ${oneOf(list)})`;
  return wordOf([
    ...words.ordering,
    `(?<!${oneOf(words.handedBefore)} )${oneOf(words.handing)}${not(words.handedBehind)}`,
    `${oneOf(commonWords().directing)}${not(words.directedBy)}`,
    `${oneOf(words.proposing)}${not(words.proposed)}`,
    `${oneOf(words.needing)}${not(words.notNeeding)}`,
  ]);
});

/** `Tuy nhiên còn chậm; Công an xã vận động các hộ di dời`: a later clause says who does what. */
function givesWork(text: string): boolean {
  return text
    .split(/[;.,:]\s/u)
    .slice(1)
    .some((clause) => readOrder(clause) !== null);
}

/** `Thời gian qua, … đạt kết quả bước đầu`, `Tuy nhiên còn 3 dự án chậm`. */
const assessed = worded(() => {
  const words = asideWords();
  const past = `${maybe(words.within)}${oneOf(words.periods)} ${oneOf(words.goneBy)}`;
  const lacks = `(?= ${maybe(words.stillNow)}${oneOf(words.lacking)}| [^.;]{1,80} ${oneOf(words.lackingLater)})`;
  const opening = `(?:${past}|${oneOf(words.onTheWhole)}|${oneOf(words.contrasts)},?${lacks})`;
  return `^${opening}(?!\\p{L})[^:]{0,500}${wordOf(words.assessed)}`;
});

/** `Về kết quả: …`, `Tồn tại, hạn chế: …`, `Tình hình dịch bệnh: …`. */
const assessedByName = worded(() => {
  const { on, results, states, faults, stateTold } = asideWords();
  const lacks = `${oneOf([...statementWords().shortcomings, ...faults])}(?:, [^:]{2,30})?`;
  const name = `(?:${oneOf(results)}|${oneOf(states)} [^:]{2,60}|${lacks})`;
  return `^${maybe(on)}${name}\\s?: [^:]{0,300}${wordOf(stateTold)}`;
});

/** `với 10/11 thành viên tán thành`, `100% đại biểu dự họp nhất trí`. */
const voted = worded(() => {
  const { voting, passing, voters } = statementWords();
  const counted = `${oneOf(asideWords().voteOpenings)} \\d{1,4}\\s?\\/\\s?\\d{1,4} (?:\\p{L}{1,12} ){0,5}${oneOf([...voting, ...passing])}`;
  const all = `100% ${maybe(asideWords().voteNumbers)}${oneOf(voters)}(?: \\p{L}{1,12}){0,5} ${oneOf(voting)}`;
  return `(?<!\\p{L})(?:${counted}|${all})(?!\\p{L})`;
});

/** `Cơ bản thống nhất với đề xuất của Sở Xây dựng về mở rộng cảng cá.` */
const agreed = worded(() => {
  const { agreeing, acknowledging, proposals, wishes } = statementWords();
  const { on, basically, agreedWith } = asideWords();
  const agrees = `${maybe(on)}${maybe(basically)}${oneOf([...agreeing, ...acknowledging])} (?:${oneOf(agreedWith)} )+`;
  return `^(?:\\p{L}[^.;:]{2,80}: )?${agrees}${oneOf([...proposals, ...wishes])}(?!\\p{L})[^.;]{0,300}[\\s.;]*$`;
});

/** `Tình huống 2: Có dưới 20 ca bệnh/tuần.` */
const supposed = worded(() => {
  const { scenarios, supposed: openings } = statementWords();
  const label = `${oneOf(scenarios)} ${maybe(asideWords().ordinals)}(?:\\d{1,2}|[ivx]{1,4}|\\p{L}{2,4})\\s?(?:\\([^)]{1,60}\\)\\s?)?`;
  return `^${label}: ${oneOf(openings)} [^:]{1,300}[^:]$`;
});

/** `Chưa xem xét do chưa cân đối được nguồn.` */
const refused = worded(() => {
  const words = asideWords();
  const about = `${oneOf(words.on)} [^.;:]{2,120}: `;
  const agreed = [...words.refusing, ...words.refusingToo];
  return [
    `^(?:${about})?${maybe(words.forNow)}${oneOf(words.notYet)} ${oneOf([...agreed, ...words.deferring])}(?!\\p{L})`,
    `^(?:${about})?${oneOf(words.not)} ${oneOf(agreed)}(?!\\p{L})[^.;]{1,160} ${oneOf(words.because)}(?!\\p{L})`,
    `^${about}${oneOf(words.not)} ${oneOf(words.refusing)}(?!\\p{L})`,
  ].join('|');
});

/** `Tình hình cấp nước: rà soát các hộ chưa có nước sạch`: a deed opens what a colon has in front. */
function namesWork(text: string): boolean {
  const colon = text.indexOf(': ');
  return colon > 0 && opensWithAction(text.slice(colon + 2));
}

/** Rules for statements that give no work though they stand among work. */
export const tellings = ruleBook<readonly [text: string], Telling>('statement', [
  telling(
    'statement/assessment',
    'assessment',
    assessed,
    [
      'Thời gian qua, công tác giải phóng mặt bằng đạt kết quả bước đầu; đã bàn giao 312 ha.',
      'Tuy nhiên còn 3 dự án chậm tiến độ.',
      'Nhìn chung, các xã đã hoàn thành chỉ tiêu.',
    ],
    [
      'Tuy nhiên còn 3 dự án chậm; yêu cầu Sở Xây dựng đẩy nhanh tiến độ.',
      'Tuy nhiên, còn nhiều hộ ở vùng sạt lở; Công an xã vận động các hộ di dời.',
      'Thời gian tới đẩy nhanh 3 dự án còn chậm.',
      'Tổng kết những việc đã làm.',
    ],
  ),
  telling(
    'statement/assessment-by-name',
    'assessment',
    assessedByName,
    [
      'Về kết quả: Tháng 3, đã giải quyết 1.245 hồ sơ, đạt 98%.',
      'Tồn tại, hạn chế: còn 3 xã chưa nộp báo cáo.',
      'Tình hình dịch bệnh: trong tuần chưa có ca mắc mới.',
    ],
    [
      'Kết quả: hoàn thành 100% hồ sơ.',
      'Về kết quả: đã đạt 80%; yêu cầu Sở Y tế đẩy nhanh tiến độ.',
      'Khắc phục tồn tại, hạn chế: rà soát các dự án còn chậm.',
      'Tình hình cấp nước: rà soát các hộ chưa có nước sạch.',
      'Kết quả: xử lý dứt điểm các hồ sơ còn tồn.',
    ],
  ),
  telling(
    'statement/vote',
    'vote',
    voted,
    [
      'Thống nhất thông qua kế hoạch tuyển sinh với 10/11 thành viên tán thành.',
      '100% đại biểu dự họp nhất trí thông qua quy ước.',
    ],
    ['Vận động 100% hộ dân đồng ý hiến đất.', 'Có 10/11 xã đạt chuẩn.'],
  ),
  telling(
    'statement/agreement',
    'agreement',
    agreed,
    ['Cơ bản thống nhất với đề xuất của Sở Xây dựng về mở rộng cảng cá.', 'Đồng ý theo đề nghị của Sở Y tế.'],
    [
      'Thống nhất với đề xuất của Sở Y tế; giao Sở Tài chính bố trí vốn.',
      'Đồng ý cho Sở Y tế mua 03 xe.',
      'Thống nhất phương án chữa cháy với các chủ rừng.',
    ],
  ),
  telling(
    'statement/refusal',
    'refusal',
    refused,
    [
      'Chưa xem xét do chưa cân đối được nguồn.',
      'Về đề nghị của thôn Khe Sâu: chưa xem xét do thiếu vốn.',
      'Không đồng ý điều chỉnh vì dự án chậm.',
    ],
    ['Không chấp thuận các dự án gây ô nhiễm.', 'Về đề nghị của thôn Khe Sâu: Sở Y tế trả lời trước 30/6.'],
  ),
  telling(
    'statement/situation',
    'situation',
    supposed,
    ['Tình huống 1: Chưa có ca bệnh trên địa bàn tỉnh.', 'Tình huống 2: Có dưới 20 ca bệnh/tuần.'],
    ['Tình huống 1: Sở Y tế lập 03 đội cơ động.', 'Diễn tập tình huống 2: có cháy rừng.'],
  ),
]);

/** What a statement does that gives no work though it stands among work, or null. */
export const readTelling = remembered((text): Telling | null => tellings.first(text)?.value ?? null);
