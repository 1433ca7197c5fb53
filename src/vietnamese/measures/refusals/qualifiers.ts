/** Counts that tell more of another value, and ranks and occasions that nothing is promised of. */
import { isValueComparedWith } from '../baselines.js';
import { clauseStart, endsSegment, findPhrase, isMark } from '../seek.js';
import type { Token } from '../types.js';
import { wordTable } from '../vocabulary.js';
import { isCounted, type Refusal, when } from './candidate.js';

const base: Refusal = {
  id: 'measure/not-base',
  source: 'usage of statistics: what a rate is taken of',
  refuses: true,
  examples: [{ text: 'Số bác sĩ trên 10.000 dân đạt 12', gives: [{ value: 12 }] }],
  not: ['trên 10.000 người tham gia'],
  read: ({ tokens, quantity: { first }, after }) =>
    when(tokens[first - 1]?.key === 'trên' && after?.unit.includes(`/${tokens[first]?.key} `) === true),
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
    if (before?.kind === 'percent' && before.end > start && !isJoined(tokens, before.end, quantity.first))
      return true;
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
    { text: 'Xe quá tải trên 20% bị xử lý đạt 100%', gives: [{ value: 100 }] },
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

function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((token) => endsSegment(token) || token.key === 'và' || isMark(token, ','));
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
        (tokens[lead.stop - 1]?.key === 'với' && tokens[lead.stop - 2]?.key === 'so' && quantity.first > 1),
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
  comparedWith,
  ruledOut,
];
