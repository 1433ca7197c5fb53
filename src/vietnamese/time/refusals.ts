/** Times that stand in a statement and are another's: what the words around say of whose time it is. */
import { ruleBook } from '../../reading/index.js';
import { lazily } from '../lazily.js';
import { oneOf } from '../patterns.js';
import type { Surroundings } from './around.js';
import * as around from './around.js';
import { isCountedFrom } from './counted.js';
import { clauseBefore, describedRules } from './described.js';
import type { DatedPhrase } from './phrases.js';
import { saysTime, timed, timePattern, timeWords, WORD_END, WORD_START } from './words.js';

const patterns = lazily(() => {
  const words = timeWords();
  const subject = oneOf(words.subjects);
  const verb = oneOf([...words.deeds, ...words.reporting, ...words.singleDeeds, ...words.orders]);
  return {
    // … của các xã | sẽ | về đích nông thôn mới
    relative: timePattern(`^(.{0,230}?)${WORD_START}{relativeMarks}${WORD_END}`),
    // Not the second half of `tiếp đón`, `đưa đón`.
    purpose: timePattern(`^(|.{1,230}?\\s)(?<!(?:^|\\s){receiving}\\s){purposes}${WORD_END}(.*)$`),
    opening: timePattern(`^[\\s…]?{openingPurposes}${WORD_END}`),
    actor: timePattern(`^,\\s${subject}${WORD_END}`),
    happening: timePattern(`${WORD_START}{happenings}${WORD_END}`),
    subject: timePattern(`^[\\s\\d.)+–-]{0,8}${subject}${WORD_END}`),
    // In small letters: `Sở Xây dựng` does nothing yet.
    verb: timePattern(`${WORD_START}${verb}${WORD_END}`, 'u'),
    condition: timePattern(
      `^\\s?,?\\s(?:(?:{plurals}|{rates}|{once})\\s)?{judged}(?:\\s[^\\s.;,]{1,12}){0,8}?\\s{judgements}${WORD_END}`,
    ),
  };
});

/** `Tổng kết năm học | trước ngày 31/5`: the school year has its days, where no years name it. */
function endsSchoolYear({ pieces }: DatedPhrase, { before }: Surroundings): boolean {
  return afterSchoolYear(before) && pieces.every(({ from }) => from.grain !== 'year');
}

/** `Quyết toán các công trình | hoàn thành …`: what is looked at is told by when it was or will be finished. */
const finishedThings = timed(
  '(?:^|\\s){lookingAt}\\s(?:{plurals}|{amounts}|\\d{1,4})\\s{finishedThings}(?:\\s\\p{L}{1,12}){0,5}\\s$',
);

/** `Tổng hợp số lượng căn hộ | hoàn thành …`: how many things are finished. */
const finishedNumber = timed(String.raw`(?:^|\s){amountsOf}(?:\s\p{L}{1,12}){1,8}\s$`);

/** `Sửa 12 chợ, | trong đó năm 2026 sửa 04 chợ`: the time of a part. */
const ofAPart = timed(String.raw`(?:^|\s){ofWhole}(?:\s(?:{until}|{into}|{inside}|{apart}))?\s$`);

const SOURCE = 'Grammar of Vietnamese: the verb a time stands behind is the one it belongs to';

/** Whose time it is where it is not the statement's own; asked before any rule that takes it. */
export const refusals = ruleBook<[phrase: DatedPhrase, words: Surroundings], true>('time', [
  {
    id: 'time/not-compared',
    source: SOURCE,
    refuses: true,
    examples: [
      { text: 'Giảm 10% biên chế so với trước năm 2022.', gives: null },
      { text: 'Tỷ lệ bao phủ đạt 95%, tiến tới bao phủ toàn dân vào năm 2030.', gives: null },
    ],
    not: [
      'Giảm 10% biên chế trước năm 2028.',
      'Phủ sóng toàn xã vào năm 2027.',
      'Tổng kết năm học trước ngày 31/5/2027.',
    ],
    read: (phrase, words) => (around.isForeignTo(words) && !endsSchoolYear(phrase, words)) || null,
  },
  {
    id: 'time/not-described',
    source: SOURCE,
    refuses: true,
    examples: [
      { text: 'Khảo sát 7 tuyến đường dự kiến mở rộng trong quý II/2028.', gives: null },
      { text: 'Sở Xây dựng rà soát các chung cư sẽ phá dỡ trước ngày 30/9/2026.', gives: null },
      { text: 'Cấp nước cho các thôn mà hộ dân chuyển đến trước ngày 30/9/2026.', gives: null },
    ],
    not: [
      'Sở Xây dựng sẽ phá dỡ chung cư cũ trước ngày 30/9/2026.',
      'Tổng kết hè; thời gian dự kiến tháng 8/2026.',
      'Mở tuyến xe buýt, dự kiến hoàn thành trong quý III/2026.',
      'Khảo sát 7 tuyến đường dự kiến mở rộng, hoàn thành trước ngày 30/9/2026.',
    ],
    read: (phrase, words) => {
      const before = patterns().relative.exec(clauseBefore(words) + phrase.prefix)?.[1];
      if (before === undefined || before.trim() === '' || around.followsName(words)) return null;
      const { subject, verb } = patterns();
      return subject.test(before) && !verb.test(before) ? null : true;
    },
  },
  {
    id: 'time/not-finished-things',
    source: SOURCE,
    refuses: true,
    examples: [
      { text: 'Quyết toán các công trình hoàn thành trong năm 2026.', gives: null },
      { text: 'Sở Tài chính rà soát 14 dự án cấp nước hoàn thành trước ngày 30/6/2027.', gives: null },
      { text: 'Tổng hợp số lượng căn hộ hoàn thành trong năm 2026.', gives: null },
    ],
    not: [
      'Quyết toán các công trình, hoàn thành trong năm 2026.',
      'Đôn đốc các xã hoàn thành 14 dự án trong năm 2026.',
      'Rà soát xong các dự án trước ngày 30/6/2027.',
    ],
    read: (phrase, words) =>
      (finishes(phrase.prefix) &&
        (finishedThings().test(clauseBefore(words)) || finishedNumber().test(clauseBefore(words)))) ||
      null,
  },
  {
    id: 'time/not-counted-from',
    source: SOURCE,
    refuses: true,
    examples: [
      { text: 'Rà soát nhân khẩu trong 03 ngày, kể từ ngày 15/6/2026.', gives: null },
      { text: 'Bàn giao mặt bằng trong vòng 6 tháng kể từ ngày 15/6/2026.', gives: null },
    ],
    not: [
      'Thu phí qua tài khoản, kể từ ngày 15/6/2026.',
      'Mở đợt ra quân 30 ngày, từ ngày 15/6 đến 15/7/2026.',
    ],
    read: (phrase, { before }) => isCountedFrom(before, before.length, phrase) || null,
  },
  {
    id: 'time/not-of-a-part',
    source: SOURCE,
    refuses: true,
    examples: [
      { text: 'Sửa 12 chợ, trong đó năm 2026 sửa 04 chợ.', gives: null },
      { text: 'Trồng 900 ha rừng, trong đó quý II/2026 trồng 300 ha.', gives: null },
    ],
    not: [
      'Năm 2026 sửa 12 chợ, trong đó có 04 chợ phiên.',
      'Sửa 12 chợ, trong đó có chợ An Lộc, xong trước ngày 30/6/2026.',
    ],
    read: (_, words) => ofAPart().test(words.before) || null,
  },
  {
    id: 'time/not-aimed-at',
    source: SOURCE,
    refuses: true,
    examples: [
      { text: 'Chuẩn bị cho Hội thao toàn tỉnh tổ chức vào năm 2027.', gives: null },
      { text: 'Luyện tập đội tuyển để tham gia Hội thao vào tháng 3/2027.', gives: null },
      { text: 'Sửa nhà thi đấu nhằm phục vụ giải bơi diễn ra trước ngày 20/7/2026.', gives: null },
      { text: 'Chuẩn bị cho ngày hội diễn ra vào tháng 9/2026.', gives: null },
      { text: 'Nhằm chuẩn bị ngày hội bánh dân gian vào tháng 9/2026, trường luyện đội múa.', gives: null },
      { text: 'Phục vụ bầu trưởng bản vào ngày 15/3/2026, các xã lắp loa.', gives: null },
    ],
    not: [
      'Soạn tờ trình để trình ban hành trong quý III/2026.',
      'Lắp camera nhằm phục vụ bầu cử trước ngày 15/3/2026.',
      'Chuẩn bị đủ sách giáo khoa trước ngày 20/8/2026.',
      'Sửa khu tiếp đón trong quý II/2026.',
      'Để hoàn thành trước ngày 30/6/2026, các đơn vị tăng ca.',
      'Tham gia hội chợ vào tháng 9/2026, trưng bày 20 sản phẩm.',
    ],
    // A limit is the task's, and so is when a deed is done, unless something happens then.
    read: (phrase, words) => {
      const match = patterns().purpose.exec(clauseBefore(words));
      if (match === null || (phrase.binding === 'by' && around.precedesOutcome(words))) return null;
      const [, before = '', behind = ''] = match;
      if (patterns().happening.test(behind)) return true;
      if (phrase.binding === 'before' || phrase.completion) return null;
      // «Để phục vụ bầu cử vào ngày …, các xã …» opens with the purpose, «Tham gia hội chợ vào …» with the deed.
      if (before.trim() === '')
        return patterns().opening.test(clauseBefore(words)) || patterns().actor.test(words.after) || null;
      return around.followsDeed(words) ? null : true;
    },
  },
  {
    id: 'time/not-condition',
    source: SOURCE,
    refuses: true,
    examples: [
      { text: 'Xét khen thưởng: trong năm, tập thể được cờ thi đua.', gives: null },
      { text: 'Trong năm, tập thể được khen thưởng phải giữ vững đoàn kết.', gives: null },
      { text: 'Trong quý III, cá nhân không vi phạm được xét tặng cờ.', gives: null },
    ],
    not: ['Trong năm, tổ chức 03 giải chạy.', 'Trong năm 2026, 100% hộ nghèo có nhà ở.'],
    read: ({ binding }, { after }) => (binding === 'in' && patterns().condition.test(after)) || null,
  },
  ...describedRules,
]);

const afterSchoolYear = saysTime(String.raw`{schoolYears}\s$`);
const finishes = saysTime(String.raw`^{completed}\s`);
