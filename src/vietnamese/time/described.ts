/** Times inside the words that describe a thing or a person: when it ends, what was done to it, what has to hold. */
import type { Rule } from '../../reading/index.js';
import { lexicon } from '../agencies/lexicon.js';
import { wordsOf } from '../agencies/words.js';
import { lazily } from '../lazily.js';
import { opensWithAction } from '../statements/action.js';
import type { Surroundings } from './around.js';
import * as around from './around.js';
import type { DatedPhrase } from './phrases.js';
import { timed, timePattern, WORD_END, WORD_START } from './words.js';

type Refusal = Rule<[phrase: DatedPhrase, words: Surroundings], true>;

const patterns = lazily(() => {
  return {
    // … thẻ | hết hạn | sử dụng
    ending: timePattern(`\\S\\s{endings}(?:\\s\\p{L}{1,12}){0,2}\\s$`),
    // … giáo viên | được tuyển dụng
    suffered: timePattern(String.raw`\S(?<!{notSuffered})\s{passive}(?:\s\p{L}{1,12}){1,3}\s$`),
    supposed: timePattern(`^[\\s…]?{suppositions}${WORD_END}(?!.*${WORD_START}{consequences}${WORD_END})`),
    community: timePattern(`^\\s?,?\\s{communities}(?:\\s[^\\s.;,]{1,12}){0,2}?\\s{failing}${WORD_END}`),
  };
});

/** The words of the innermost clause before the expression: no mark of punctuation stands in it. */
export const clauseBefore = ({ before }: Surroundings): string => around.clauseOf(before, '.;:,()…');

/** Verbs whose object is a whole clause: `bảo đảm hồ sơ được giải quyết trong quý II` promises. */
const promises = timed(`^[\\s…]?{promising}(?!\\p{L})`);

/** What may stand between a time and the `đã` of what is told: no number, no verb that has an object. */
const toldWords = timed(String.raw`^\s?,?\s((?:[^\s.;,\d]{1,12}\s){0,12}?){told}(?![\p{L}\p{N}])`);

/** True where a verb stands among the words with an object behind it: `các phòng | bàn giao | hồ sơ`. */
function holdsDeed(text: string): boolean {
  const words = wordsOf(text);
  return words.some(({ capital }, at) => {
    const verb = capital ? 0 : lexicon().verbs.longest(words, at);
    return verb > 0 && at + verb < words.length;
  });
}

const SOURCE = 'Grammar of Vietnamese: clauses that describe a noun follow it without a mark';

/** Refusals by what a clause describes. */
export const describedRules: readonly Refusal[] = [
  {
    id: 'time/not-its-end',
    source: SOURCE,
    refuses: true,
    examples: [
      { text: 'Thu lại ki-ốt có hợp đồng hết hạn vào tháng 8/2026.', gives: null },
      { text: 'Đổi thẻ hướng dẫn viên hết hiệu lực trước ngày 30/6/2026.', gives: null },
      { text: 'Chi trợ cấp cho thợ mỏ mất việc vào quý II/2026.', gives: null },
      { text: 'Bố trí người thay trưởng thôn nghỉ hưu vào tháng 9/2026.', gives: null },
      { text: 'Tặng sổ tiết kiệm cho trẻ sinh vào tháng 6/2026.', gives: null },
    ],
    not: [
      'Thu lại ki-ốt hết hạn thuê, xong trước ngày 30/9/2026.',
      'Trong quý II/2026, đổi thẻ hết hiệu lực.',
      'Định giá kho xuống cấp trước ngày 12/8/2026.',
    ],
    read: (_, words) => patterns().ending.test(clauseBefore(words)) || null,
  },
  {
    id: 'time/not-suffered',
    source: SOURCE,
    refuses: true,
    examples: [
      { text: 'Tập huấn cho giáo viên được tuyển dụng vào tháng 5/2026.', gives: null },
      { text: 'Lập danh sách các hộ bị thu hồi đất vào quý II/2026.', gives: null },
    ],
    not: [
      'Đề án được phê duyệt trong quý III/2026.',
      'Bảo đảm đơn thư được giải quyết trong quý II/2026.',
      'Lập danh sách các hộ bị thu hồi đất trước ngày 30/6/2026.',
    ],
    read: ({ binding }, words) => {
      if (binding !== 'in' && binding !== 'from') return null;
      const clause = clauseBefore(words);
      if (!patterns().suffered.test(clause) || promises().test(clause)) return null;
      return opensWithAction(clause.trimStart()) || null;
    },
  },
  {
    id: 'time/not-supposed',
    source: SOURCE,
    refuses: true,
    examples: [
      { text: 'Trường hợp trước ngày 15/5/2026 chưa nộp đủ hồ sơ thì thu lại giấy phép.', gives: null },
      { text: 'Nếu trước ngày 30/6/2026 chưa tiêu hết vốn thì chuyển sang công trình khác.', gives: null },
    ],
    not: [
      'Nếu có vướng mắc thì báo cáo trước ngày 15/6/2026.',
      'Trường hợp hồ sơ thiếu, bổ sung trước ngày 15/5/2026.',
    ],
    read: (_, words) => patterns().supposed.test(clauseBefore(words)) || null,
  },
  {
    id: 'time/not-of-community',
    source: SOURCE,
    refuses: true,
    examples: [
      { text: 'Tặng cờ cho bản kiểu mẫu. Trong năm 2026, bản không để xảy ra cháy rừng.', gives: null },
      { text: 'Xét cho vay ưu đãi. Trong năm 2026, hợp tác xã không nợ thuế.', gives: null },
      { text: 'Biểu dương khu phố. Trong năm, khu phố chưa có người nghiện mới.', gives: null },
    ],
    not: [
      'Trong năm 2026, không để xảy ra cháy rừng.',
      'Trong năm 2026, các đơn vị không để nợ đọng văn bản.',
      'Trong năm 2026, thôn làm 2 km đường.',
    ],
    read: ({ binding }, { after }) => (binding === 'in' && patterns().community.test(after)) || null,
  },
  {
    id: 'time/not-told',
    source: SOURCE,
    refuses: true,
    examples: [
      { text: 'Trong năm 2026, xã đã sửa 12 nhà.', gives: null },
      { text: 'Trong quý I/2026, các xã đã làm xong 5 km đường.', gives: null },
      { text: 'Tháng 3/2026, phòng vừa nhận 12 máy mới.', gives: null },
      { text: 'Tháng 2/2026, đã trồng 4.000 cây.', gives: null },
    ],
    not: [
      'Trong quý I/2026, các xã làm xong 5 km đường.',
      'Trong tháng 5/2026, niêm yết danh sách người đã nộp đơn.',
      'Trong quý II/2026, vá 14 đoạn đường đã hư hỏng.',
      'Tháng 3/2026, các phòng bàn giao hồ sơ đã số hóa.',
    ],
    read: ({ binding }, words) => {
      if (binding !== 'in' || !around.opensSentence(words)) return null;
      const between = toldWords().exec(words.after)?.[1];
      return between !== undefined && !holdsDeed(between) ? true : null;
    },
  },
];
