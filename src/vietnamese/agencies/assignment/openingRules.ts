import { type Rule, type RuleId, ruleBook } from '../../../reading/index.js';
import { readAppointed } from './appointed.js';
import { readAfterCircumstance, readAfterPhrases } from './circumstance.js';
import {
  type Front,
  frontOf,
  leadsIn,
  NOBODY,
  type Opening,
  readActingPerson,
  readAsked,
  readFront,
  readRunIn,
} from './opening.js';
import type { Statement } from './sentence.js';

const USAGE = 'assignment parts of plans, directives and conclusions';

/** Whom the front of a statement makes responsible; the first rule that reads it. */
const RULES: readonly Rule<[Statement, Front], Opening>[] = [
  {
    id: 'agency/person',
    source: USAGE,
    examples: [
      {
        text: 'Đồng chí Lê Văn An - Phó Cục trưởng: chỉ đạo công tác kiểm tra.',
        gives: { lead: ['Lê Văn An - Phó Cục trưởng'] },
      },
    ],
    not: ['Bà con các thôn chăm sóc rừng.', 'Đồng chí Lê Văn An làm Trưởng ban.'],
    read: readActingPerson,
  },
  {
    id: 'agency/appointed',
    source: USAGE,
    examples: [
      {
        text: 'Cơ quan thường trực của Ban Chỉ đạo là Sở Y tế.',
        gives: { lead: ['Sở Y tế'] },
      },
      {
        text: 'Thường trực của Tổ công tác là Phòng Kinh tế, nhận hồ sơ hằng tuần.',
        gives: { lead: ['Phòng Kinh tế'] },
      },
    ],
    not: ['Cơ quan thường trực của Ban Chỉ đạo là nơi nhận hồ sơ.', 'Cơ quan chủ trì lập dự toán.'],
    read: readAppointed,
  },
  {
    id: 'agency/ordered-by',
    source: USAGE,
    examples: [
      { text: 'UBND tỉnh giao Sở Công Thương kiểm tra kho xăng dầu.', gives: { lead: ['Sở Công Thương'] } },
      { text: 'Thủ tướng Chính phủ yêu cầu các bộ, ngành khẩn trương.', gives: { lead: ['các bộ, ngành'] } },
    ],
    not: ['UBND tỉnh giao chỉ tiêu cho các xã.', 'Sở Công Thương giao dự toán đúng hạn.'],
    read: readAsked,
  },
  {
    id: 'agency/order',
    source: USAGE,
    examples: [
      { text: 'Giao Sở Nội vụ:', gives: { lead: ['Sở Nội vụ'], opens: true } },
      { text: 'Đề nghị Báo An Bình đưa tin hằng tuần.', gives: { lead: ['Báo An Bình'], opens: true } },
      { text: 'Cho phép Sở Y tế rà soát 02 chợ.', gives: { lead: ['Sở Y tế'], opens: true } },
    ],
    not: ['Giao thông thông suốt trong dịp Tết.', 'Yêu cầu về chất lượng được bảo đảm.'],
    read: (statement, front) => (front.binding === 'named' ? null : readFront(statement, front)),
  },
  {
    id: 'agency/apart',
    source: USAGE,
    examples: [
      { text: 'Riêng Công an tỉnh bàn giao 50 căn nhà.', gives: { lead: ['Công an tỉnh'] } },
      { text: 'Đối với Sở Nội vụ: lập danh sách.', gives: { lead: ['Sở Nội vụ'] } },
    ],
    not: ['Riêng năm 2026 trồng 20 ha rừng.', 'Đối với các sở, ngành kinh phí lấy từ dự toán.'],
    read: (statement, front) =>
      front.binding === 'named' && front.concerned > 0 ? readFront(statement, front) : null,
  },
  {
    id: 'agency/lead-in',
    source: USAGE,
    examples: [{ text: 'UBND các xã, phường:', gives: { lead: ['UBND các xã, phường'], opens: true } }],
    not: ['UBND các xã, phường.', 'Các nhiệm vụ trọng tâm:'],
    read: (statement, front) =>
      isPlain(front) && leadsIn(statement, front.end) ? readFront(statement, front) : null,
  },
  {
    id: 'agency/opening',
    source: USAGE,
    examples: [
      { text: 'Phòng Nội chính tham mưu kế hoạch tuyên truyền.', gives: { lead: ['Phòng Nội chính'] } },
      { text: 'Trung tâm Tin học tỉnh: Vận hành hệ thống.', gives: { lead: ['Trung tâm Tin học tỉnh'] } },
      { text: 'Thanh tra chủ trì rà soát các chợ.', gives: { lead: ['Thanh tra'] } },
    ],
    not: [
      'Sở Nội vụ.',
      'Ban hành kế hoạch tuyên truyền.',
      'Thanh tra, kiểm tra các chợ.',
      'Thanh tra đột xuất các cơ sở.',
      'Kiểm toán các dự án chợ.',
    ],
    read: (statement, front) =>
      isPlain(front) && !leadsIn(statement, front.end) ? readFront(statement, front) : null,
  },
  {
    id: 'agency/run-in',
    source: 'run-in headings of assignment parts of plans',
    examples: [
      { text: 'Sở Y tế. Tổ chức 12 lớp tập huấn sơ cứu.', gives: { lead: ['Sở Y tế'] } },
      { text: 'Công an tỉnh. Chủ trì kiểm tra các bến xe.', gives: { lead: ['Công an tỉnh'] } },
    ],
    not: ['Sở Y tế. Công an tỉnh.', 'Sở Y tế. Điện thoại 0299 3811 222.', 'Năm 2026. Tổ chức hội thi.'],
    read: readRunIn,
  },
  {
    id: 'agency/circumstance',
    source: USAGE,
    examples: [
      { text: 'Căn cứ nhiệm vụ được giao, các đơn vị lập kế hoạch.', gives: { lead: ['các đơn vị'] } },
      { text: 'Khi có cháy: Công an phường cắt điện.', gives: { lead: ['Công an phường'] } },
    ],
    not: [
      'Khi nước dâng: sơ tán dân, phối hợp Đồn Biên phòng giúp dân.',
      'Căn cứ tình hình, nhiệm vụ được giao chỉ đạo ban, ngành, đoàn thể ký cam kết.',
    ],
    read: (statement, { agencies }) => (agencies.length > 0 ? null : readAfterCircumstance(statement)),
  },
  {
    id: 'agency/preposed',
    source: USAGE,
    examples: [
      { text: 'Từ nay đến hết tháng 5, Sở Tài chính bố trí đủ vốn.', gives: { lead: ['Sở Tài chính'] } },
      {
        text: 'Trước mắt, trong tháng 02/2026, Công an tỉnh kiểm tra bến xe.',
        gives: { lead: ['Công an tỉnh'] },
      },
      { text: 'Thực hiện Nghị quyết số 14-NQ/TU, Sở Y tế rà soát 02 chợ.', gives: { lead: ['Sở Y tế'] } },
      { text: 'Sau bão: Sở Xây dựng thống kê thiệt hại.', gives: { lead: ['Sở Xây dựng'] } },
    ],
    not: [
      'Thực hiện tuyên truyền tại trường học, Sở Y tế kiểm tra.',
      'Tại Sở Y tế, Sở Nội vụ lắp đặt 02 máy chủ.',
      'Trong tháng 5, lắp đặt 02 máy chủ.',
      'Tại bến xe: lắp camera, Sở Y tế.',
    ],
    read: (statement, { agencies }) => (agencies.length > 0 ? null : readAfterPhrases(statement)),
  },
];

/** The agencies are the first words. */
function isPlain({ binding, concerned }: Front): boolean {
  return binding === 'named' && concerned === 0;
}

export const OPENINGS = ruleBook('agency', RULES);

/** An opening with the rule that read it. */
export interface RuledOpening extends Opening {
  rule: RuleId | null;
}

/**
 * The agency a statement opens with, or whom its first sentence names as subject after a circumstance.
 */
export function readOpening(statement: Statement): RuledOpening {
  const found = OPENINGS.first(statement, frontOf(statement));
  return found === null ? { ...NOBODY, rule: null } : { ...found.value, rule: found.rule };
}
