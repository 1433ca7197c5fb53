/** Counts that tell more of another value, and ranks and occasions that nothing is promised of. */
import { isAbove, isAnd, isHaving, isWith } from '../../grammar.js';
import { isValueComparedWith } from '../baselines.js';
import { clauseStart, endsSegment, findPhrase, holdsKey, isMark } from '../seek.js';
import type { Token } from '../types.js';
import { unitTable, wordTable } from '../vocabulary.js';
import { isCounted, type Refusal, when } from './candidate.js';

const base: Refusal = {
  id: 'measure/not-base',
  source: 'usage of statistics: what a rate is taken of',
  refuses: true,
  examples: [{ text: 'Số bác sĩ trên 10.000 dân đạt 12', gives: [{ value: 12 }] }],
  not: ['trên 10.000 người tham gia'],
  read: ({ tokens, quantity: { first }, after }) =>
    when(isAbove(tokens[first - 1]) && after?.unit.includes(`/${tokens[first]?.key} `) === true),
};

const rankName: Refusal = {
  id: 'measure/not-rank-name',
  source: 'usage: a rank is a measure where it is won or changed',
  refuses: true,
  examples: [{ text: 'công chức hưởng 02 bậc', gives: [] }],
  not: ['tăng 02 bậc', 'tăng tối thiểu 3 hạng', { text: '10', as: 'unit: hạng' }],
  read: ({ quantity, lead }) =>
    when(
      quantity.kind === 'rank' &&
        !quantity.bare &&
        lead.change === null &&
        lead.comparator === null &&
        !lead.level,
    ),
};

const occasion: Refusal = {
  id: 'measure/not-occasion',
  source: 'usage: how often is a measure with a comparator, a change or a period',
  refuses: true,
  examples: [{ text: 'tổ chức họp 02 lần', gives: [] }],
  not: ['ít nhất 02 lần', 'họp 02 lần/năm'],
  read: ({ quantity, lead }) =>
    when(
      quantity.kind === 'frequency' &&
        quantity.unit === 'lần' &&
        lead.comparator === null &&
        lead.change === null &&
        quantity.upper === null,
    ),
};

const ofPercentage: Refusal = {
  id: 'measure/not-qualifier',
  source: 'grammar: a count inside what a percentage counts tells which are counted',
  refuses: true,
  examples: [
    { text: '75% cuộc họp có đại biểu từ 02 đơn vị trở lên', gives: [{ value: 75 }] },
    { text: 'Tỷ lệ hộ nuôi từ 20 con lợn trở lên đạt 15%', gives: [{ value: 15 }] },
  ],
  not: ['75% cuộc họp, 02 đơn vị'],
  read: (candidate) => {
    const { tokens, quantity, before, after, report } = candidate;
    if (report || !isCounted(candidate)) return null;
    const start = clauseStart(tokens, quantity.first);
    const within = before?.kind === 'percent' && before.end > start && !actsAt(tokens, before.end);
    if (within && !isJoined(tokens, before.end, quantity.first)) return true;
    return when(
      after?.kind === 'percent' &&
        clauseStart(tokens, after.first) === start &&
        findPhrase(tokens, start, quantity.first, wordTable('rate')) !== -1,
    );
  },
};

const tellsWhich: Refusal = {
  id: 'measure/not-which-are-meant',
  source: 'grammar: above or below what the things are of which the share behind `đạt` is told',
  refuses: true,
  examples: [
    { text: 'Xe quá tải trên 20% xuống hàng đạt 100%', gives: [{ value: 100 }] },
    { text: 'Doanh nghiệp có trên 50 lao động lập công đoàn đạt 90%', gives: [{ value: 90 }] },
  ],
  not: [
    'Thu gom trên 20 tấn rác đạt 100% kế hoạch',
    'Trồng trên 20 ha rừng, đạt 90%',
    'Tỷ lệ đạt trên 20%, đạt 30% vào năm sau',
    'Hồ sơ số hóa tối thiểu 30% cho đến khi đạt 100%',
  ],
  read: ({ tokens, quantity, lead, after }) => {
    if (lead.comparator === null || lead.level || lead.change !== null || after?.kind !== 'percent')
      return null;
    if (findPhrase(tokens, quantity.end, after.first, wordTable('until')) !== -1) return null;
    const start = clauseStart(tokens, lead.first);
    if (start === lead.first || isJoined(tokens, quantity.end, after.first)) return null;
    const deed = wordTable('deed').at(tokens, start) ?? wordTable('promise').at(tokens, start);
    const planned = wordTable('planned').at(tokens, after.end) !== null;
    return when(deed === null && !planned && tokens[after.first - 1]?.key === 'đạt');
  },
};

const onCondition: Refusal = {
  id: 'measure/not-condition',
  source: 'grammar: what a case is told by, above or below which something is done',
  refuses: true,
  examples: [
    { text: 'Nếu tỷ lệ giải ngân dưới 40% thì điều chuyển vốn', gives: [] },
    { text: 'Chịu trách nhiệm nếu kết quả giải ngân dưới 90%', gives: [] },
    { text: 'Thu hồi dự án trong trường hợp tiến độ dưới 50%', gives: [] },
    { text: 'Khi độ mặn vượt 4‰, đóng 02 cống', gives: [{ value: 2 }] },
  ],
  not: [
    'Nếu có dịch, tiêm tối thiểu 80% đàn',
    'Hoàn thành trước khi đạt trên 50%',
    'Nếu thiếu nước thì cấp tối thiểu 20 m3',
    'Số trường hợp mắc sởi dưới 50 ca',
    'Khi hoàn thành khu công nghiệp thu hút trên 5.000 lao động',
  ],
  read: ({ tokens, quantity, lead }) => {
    if (lead.comparator === null) return null;
    const start = clauseStart(tokens, lead.first);
    if (findPhrase(tokens, start, lead.first, wordTable('then')) !== -1) return null;
    const told = findPhrase(tokens, start, lead.first, wordTable('condition')) !== -1;
    const whenever = isMark(tokens[quantity.end], ',') && wordTable('whenever').at(tokens, start) !== null;
    // «dưới 40% | thì điều chuyển vốn»
    const then = wordTable('then').at(tokens, quantity.end) !== null;
    return when(told || whenever || then);
  },
};

/** `Các trạm đầy tải trên 80% | kiểm tra …`, `… đối với các trạm đầy tải trên 80%` */
const ofThese: Refusal = {
  id: 'measure/not-of-these',
  source: 'grammar: above or below what those are who do or get what the sentence tells',
  refuses: true,
  examples: [
    { text: 'Các trạm đầy tải trên 80% kiểm tra 02 lần/tháng', gives: [{ value: 2 }] },
    {
      text: 'Những hộ có thu nhập dưới 2 triệu đồng/tháng được hỗ trợ 100% học phí',
      gives: [{ value: 100 }],
    },
    { text: 'Kiểm tra đối với các trạm đầy tải trên 80%', gives: [] },
    { text: 'Đối với xã có trên 5 thôn, bố trí 02 cán bộ', gives: [{ value: 2 }] },
  ],
  not: [
    'Các xã đạt trên 80% được khen thưởng',
    'Các xã có trên 80% hộ dùng nước sạch',
    'Hồ sơ trên 95% được giải quyết đúng hạn',
    'Giải quyết đúng hạn đối với các thủ tục trên 98%',
    'Thu hút 20 dự án có tổng vốn trên 5.000 tỷ đồng',
    'Các trường ít nhất 50% đạt chuẩn quốc gia',
    'Thu gom trên 20 tấn rác',
    'Giảm tỷ lệ sai sót đối với hồ sơ xuống dưới 2%',
    'Tỷ lệ hài lòng đối với các dịch vụ trên 90%',
  ],
  read: ({ tokens, quantity, lead }) => {
    if (lead.comparator === null || lead.level || lead.change !== null || lead.first === 0) return null;
    const start = clauseStart(tokens, lead.first);
    const told = wordTable('several').at(tokens, start) !== null || isCountable(tokens, start);
    // «Hồ sơ trên 95% được giải quyết đúng hạn»: a share of them does or gets it.
    const share =
      quantity.kind === 'percent' &&
      !holdsKey(tokens, start, lead.first, 'có') &&
      !isLoad(tokens, lead.first);
    if (told && !share && actsAt(tokens, quantity.end)) return true;
    const concerned = wordTable('concerning').at(tokens, start) !== null;
    if (concerned && quantity.kind !== 'percent' && holdsKey(tokens, start, lead.first, 'có')) return true;
    const named = holdsKey(tokens, start, lead.first, 'đối');
    const whom = named ? findPhrase(tokens, start, lead.first, wordTable('whom')) : -1;
    const next = tokens[quantity.end];
    const through = next === undefined || endsSegment(next) || isMark(next, ',');
    const rate = whom !== -1 && findPhrase(tokens, start, lead.first, wordTable('head')) !== -1;
    if (whom !== -1 && through && !share && !rate && !actsBetween(tokens, whom, lead.first)) return true;
    return null;
  },
};

/** `quá tải | trên 20%`, `đầy tải | trên 80%`: how much, of what the thing before is by itself. */
function isLoad(tokens: readonly Token[], at: number): boolean {
  return wordTable('laden').endingBefore(tokens, at) !== null;
}

/** `Hộ có doanh thu …`: a thing that can be counted opens the clause. */
function isCountable(tokens: readonly Token[], at: number): boolean {
  return unitTable().at(tokens, at)?.value.kind === 'count';
}

const ACTS = ['deed', 'promise', 'done', 'passive'] as const;

function actsAt(tokens: readonly Token[], at: number): boolean {
  return ACTS.some((list) => wordTable(list).at(tokens, at) !== null);
}

function actsBetween(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (!isHaving(tokens[at]) && actsAt(tokens, at)) return true;
  return false;
}

function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => endsSegment(token) || isAnd(token) || isMark(token, ','));
}

const comparedWith: Refusal = {
  id: 'measure/not-compared-with',
  source: 'grammar: what stands behind `so với` is the value compared with',
  refuses: true,
  examples: [
    { text: 'so với 40% năm 2023', gives: [] },
    { text: 'tăng 5% so với năm 2025 (90,5%)', gives: [{ value: 5 }] },
  ],
  not: ['tăng 5% so với năm 2025'],
  read: ({ tokens, quantity, lead }) =>
    when(
      isValueComparedWith(tokens, quantity.first) ||
        (isWith(tokens[lead.stop - 1]) && tokens[lead.stop - 2]?.key === 'so' && quantity.first > 1),
    ),
};

const ruledOut: Refusal = {
  id: 'measure/not-ruled-out',
  source: 'grammar: the size of what must not be',
  refuses: true,
  examples: [
    { text: 'Không để xảy ra vụ ngộ độc trên 30 người mắc', gives: [] },
    { text: 'Không có vụ ùn tắc trên 30 phút', gives: [] },
  ],
  not: ['Không quá 30 người', 'tập huấn cho trên 30 người'],
  read: ({ tokens, quantity, lead }) => {
    const above = lead.comparator === 'gt' || lead.comparator === 'gte' || quantity.after === 'gte';
    const start = clauseStart(tokens, lead.first);
    return when(above && findPhrase(tokens, start, lead.first, wordTable('negation')) !== -1);
  },
};

export const QUALIFIERS: readonly Refusal[] = [
  base,
  rankName,
  occasion,
  ofPercentage,
  tellsWhich,
  onCondition,
  ofThese,
  comparedWith,
  ruledOut,
];
