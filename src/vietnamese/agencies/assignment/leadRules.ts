import { type Rule, ruleBook } from '../../../reading/index.js';
import { lexicon } from '../lexicon.js';
import { isJoin, type Word } from '../words.js';
import { actsItself, BEHIND_WORK } from './behindWork.js';
import { isDoneBy } from './doneBy.js';
import { isNoted } from './noted.js';
import { oversees } from './oversight.js';
import { beginsAction } from './sentence.js';
import { workedWith } from './supports.js';
import { assignmentWords } from './vocabulary.js';

/** Agencies in a statement, and what is known of the place where they stand. */
export interface LeadPlace {
  text: string;
  words: readonly Word[];
  /** Index of the first word of the agencies, and the one behind them. */
  at: number;
  end: number;
  /** `giao` stands right before them. */
  given: boolean;
  /** The statement opens with other agencies. */
  opened: boolean;
  /** A sentence behind the first opens with them. */
  opensSentence: boolean;
  /** It stands under a heading that names agencies. */
  headed: boolean;
  /** It stands under a statement that names who leads. */
  below: boolean;
}

const USAGE = 'assignment parts of plans, directives and conclusions';

/** Why agencies inside a statement lead it. */
const RULES: readonly Rule<[LeadPlace], true>[] = [
  {
    id: 'agency/chu-tri',
    source: USAGE,
    examples: [
      {
        text: 'Xây dựng đề án do Sở Xây dựng chủ trì, hoàn thành trong năm.',
        gives: { lead: ['Sở Xây dựng'] },
      },
    ],
    not: [
      'Gửi báo cáo về Sở Nội vụ và các sở, ngành chủ trì chương trình.',
      'Nộp hồ sơ cho cấp trên (Bộ Y tế và các bộ, ngành chủ trì tiểu dự án).',
    ],
    read: ({ words, at, end, given, headed }) => {
      const length = assignmentWords().leading.longest(words, end);
      const tellsWhich = isRelative(words, at, end + length) || (headed && belongsToNoun(words, at));
      return length > 0 && (given || !tellsWhich) ? true : null;
    },
  },
  {
    id: 'agency/giao',
    source: USAGE,
    examples: [
      { text: 'Rà soát các quy hoạch; giao Sở Xây dựng tổng hợp.', gives: { lead: ['Sở Xây dựng'] } },
      {
        text: 'Về nước sạch, giao Trung tâm Nước sạch nông thôn:',
        gives: { lead: ['Trung tâm Nước sạch nông thôn'] },
      },
      {
        text: 'Giao Sở Y tế lập đề án; yêu cầu Sở Nội vụ bố trí biên chế.',
        gives: { lead: ['Sở Y tế', 'Sở Nội vụ'] },
      },
    ],
    not: [
      'Rà soát các quy hoạch; giao đất cho hộ nghèo.',
      'Rà soát quy hoạch; yêu cầu các đơn vị lập hồ sơ.',
    ],
    read: ({ words, end, given }) =>
      given && (beginsAction(words, end) || words[end]?.key === ':') ? true : null,
  },
  {
    id: 'agency/own-part',
    source: USAGE,
    examples: [
      {
        text: 'Sở Xây dựng rà soát các cầu yếu; Sở Y tế kiểm tra kho thuốc.',
        gives: { lead: ['Sở Xây dựng', 'Sở Y tế'] },
      },
      {
        text: 'Các chi bộ họp chuyên đề. Ban Tuyên giáo Đảng ủy biên soạn tài liệu.',
        gives: { lead: ['Các chi bộ', 'Ban Tuyên giáo Đảng ủy'] },
      },
    ],
    not: [
      'Sở Y tế rà soát kho thuốc. Sở Nội vụ đã cấp danh sách.',
      'Sở Y tế rà soát kho thuốc. UBND tỉnh yêu cầu đẩy nhanh tiến độ.',
      'Sở Y tế rà soát kho thuốc; mỗi thôn có 01 cộng tác viên.',
      'Sở Y tế rà soát kho thuốc; Văn phòng đôn đốc hằng tuần.',
    ],
    read: ({ words, at, end, opened, opensSentence }) => {
      if (!opened || !(words[at - 1]?.key === ';' || opensSentence)) return null;
      const orders = opensSentence && assignmentWords().introductions.longest(words, end) > 0;
      return !orders && actsItself(words, at, end) && !oversees(words, end) ? true : null;
    },
  },
  {
    id: 'agency/same-deed',
    source: USAGE,
    examples: [
      {
        text: 'Sở Công Thương kiểm tra 4 chợ hạng I, UBND các xã kiểm tra các chợ còn lại.',
        gives: { lead: ['Sở Công Thương', 'UBND các xã'] },
      },
    ],
    not: [
      'Sở Công Thương kiểm tra 4 chợ hạng I, UBND các xã đã kiểm tra các chợ còn lại.',
      'Sở Công Thương hướng dẫn Ban Quản lý chợ, UBND các xã kiểm tra hàng hóa.',
    ],
    read: ({ words, at, end, opened }) =>
      opened && words[at - 1]?.key === ',' && actsItself(words, at, end) && isDoneBefore(words, at, end)
        ? true
        : null,
  },
  {
    id: 'agency/own-sentence',
    source: USAGE,
    examples: [
      {
        text: 'Thống nhất gia hạn hợp đồng. Sở Y tế lập lại tiến độ chi tiết.',
        gives: { lead: ['Sở Y tế'] },
      },
      {
        text: 'Đồng ý chủ trương sửa chợ. UBND xã (chủ đầu tư) lập dự toán.',
        gives: { lead: ['UBND xã'] },
      },
      {
        text: 'Thành lập Tổ giúp việc gồm 09 người. Tổ giúp việc có nhiệm vụ lập đề án.',
        gives: { lead: ['Tổ giúp việc'] },
      },
    ],
    not: [
      'Mở 12 lớp tập huấn. Sở Y tế đã mở 03 lớp.',
      'Mở 12 lớp tập huấn. Sở Y tế là nơi đăng ký.',
      'Rà soát hồ sơ. Các cơ sở kinh doanh được miễn phí.',
      'Phát triển chợ là việc lớn. UBND tỉnh yêu cầu đẩy nhanh tiến độ.',
    ],
    read: ({ words, at, end, opened, headed, opensSentence }) => {
      if (!opensSentence || opened || headed) return null;
      return actsItself(words, at, end) && assignmentWords().introductions.longest(words, end) === 0
        ? true
        : null;
    },
  },
  {
    id: 'agency/with-partner',
    source: USAGE,
    examples: [
      {
        text: 'Phun khử trùng; điều tra ổ dịch: Chi cục Thú y phối hợp Trung tâm Kiểm soát bệnh tật tỉnh lấy mẫu.',
        gives: { lead: ['Chi cục Thú y'], support: ['Trung tâm Kiểm soát bệnh tật tỉnh'] },
      },
      {
        text: 'Sơ tán dân; Ban Chỉ huy Quân sự xã phối hợp với Đồn Biên phòng giúp dân.',
        gives: { lead: ['Ban Chỉ huy Quân sự xã'], support: ['Đồn Biên phòng'] },
      },
    ],
    not: [
      'Lập đề án; Sở Nội vụ phối hợp.',
      'Chủ trì lập đề án; Sở Nội vụ phối hợp với Sở Y tế cấp số liệu.',
      'Kiểm tra việc phối hợp: Sở Nội vụ phối hợp.',
    ],
    read: (place) => (actsWithPartner(place) ? true : null),
  },
  {
    id: 'agency/done-by',
    source: USAGE,
    examples: [
      { text: 'Tuyên truyền: do Sở Tư pháp thực hiện.', gives: { lead: ['Sở Tư pháp'] } },
      { text: 'Việc cứu trợ do Hội Nông dân điều phối.', gives: { lead: ['Hội Nông dân'] } },
      {
        text: 'Tự cân đối vốn; riêng kinh phí lắp trạm cân do Sở Xây dựng lập dự toán.',
        gives: { lead: ['Sở Xây dựng'] },
      },
    ],
    not: [
      'Đánh giá các dự án do Sở Xây dựng thực hiện.',
      'Việc sửa cầu do Sở Xây dựng đề xuất phải xong.',
      'Kinh phí sửa cầu do Sở Xây dựng lập được bố trí trong năm.',
    ],
    read: ({ words, at, end }) => (isDoneBy(words, at, end) ? true : null),
  },
  {
    id: 'agency/noted',
    source: USAGE,
    examples: [
      { text: 'Công bố danh mục (Sở Nội vụ tham mưu, xong trong tháng 9).', gives: { lead: ['Sở Nội vụ'] } },
      { text: 'Lắp 12 camera (giao Công an tỉnh, xong trong Quý II).', gives: { lead: ['Công an tỉnh'] } },
      { text: 'Cập nhật dữ liệu hộ nghèo (Sở Y tế; thường xuyên).', gives: { lead: ['Sở Y tế'] } },
    ],
    not: ['Công bố danh mục (Sở Nội vụ đã rà soát).', 'Kiểm tra hai cơ quan (Sở Y tế, Sở Nội vụ).'],
    read: ({ words, at, end }) => (isNoted(words, at, end) ? true : null),
  },
  ...BEHIND_WORK,
];

/** `Sở A kiểm tra chợ hạng I, UBND các xã | kiểm tra chợ hạng II`: what is done at an index is what was done in front of `at`. */
function isDoneBefore(words: readonly Word[], at: number, index: number): boolean {
  const length = lexicon().verbs.longest(words, index);
  for (let from = 1; from + length < at; from += 1) {
    const alike = words.slice(from, from + length).every(({ key }, step) => key === words[index + step]?.key);
    if (alike && lexicon().verbs.longest(words, from) === length) return true;
  }
  return false;
}

export const LEADS = ruleBook('agency', RULES);

/**
 * `(UBND tỉnh và các bộ | chủ trì tiểu dự án)`, `…, các sở chủ trì chương trình`: a relative clause that tells which agencies are meant,
 * with the noun of what they lead right behind. Agencies that open a sentence, or by whom a thing is done, lead it.
 */
function isRelative(words: readonly Word[], at: number, end: number): boolean {
  const before = words[at - 1];
  if (before === undefined || /^[.;:]$/.test(before.key) || before.key === 'do') return false;
  const next = words[end];
  if (next === undefined || next.mark || isJoin(next)) return false;
  return assignmentWords().led.longest(words, end) > 0;
}

/** `tham gia đoàn kiểm tra | do Thanh tra tỉnh chủ trì` under the heading of another body: whose the thing is that the body has to do with. */
function belongsToNoun(words: readonly Word[], at: number): boolean {
  const [before, behindNoun] = [words[at - 1], words[at - 2]];
  return before?.key === 'do' && behindNoun !== undefined && !behindNoun.mark;
}

/** `Điều tra ổ dịch: Sở A | phối hợp Sở B lấy mẫu`, where nobody is said to lead: who works with others does it. */
function actsWithPartner({ text, words, at, end, opened, headed }: LeadPlace): boolean {
  if (opened || headed || !/^[:;]$/.test(words[at - 1]?.key ?? '')) return false;
  const partners = workedWith(text, words, end);
  if (partners === null || assignmentWords().leading.standIn(words)) return false;
  return beginsAction(words, partners.end);
}
