/** What the words around a number say of it: at least, at most, more than, less than. */
import { type Given, type Rule, ruleBook } from '../../reading/index.js';
import { differsBy } from './changes.js';
import { clauseStart, findPhrase, holdsKey } from './seek.js';
import type { ComparatorName, LeadIn, Quantity, Token } from './types.js';
import { wordTable } from './vocabulary.js';

type Around = [tokens: readonly Token[], quantity: Quantity, lead: LeadIn];
type ComparatorRule = Rule<Around, ComparatorName>;

const between: ComparatorRule = {
  id: 'measure/between',
  source: 'contract: two ends make a range',
  examples: [
    {
      text: 'Trồng từ 40 đến 50 ha ngô.',
      gives: [{ value: 40, unit: 'ha', upper: 50, comparator: 'range' }],
    },
    { text: 'tăng trưởng đạt 8 - 8,5%/năm', gives: [{ comparator: 'range', value: 8, upper: 8.5 }] },
  ],
  not: ['Tăng từ 12% lên 18%.', 'đạt 8%/năm'],
  read: (_tokens, { upper }) => (upper === null ? null : 'range'),
};

const behind: ComparatorRule = {
  id: 'measure/or-more',
  source: 'grammar: `trở lên`, `trở xuống` behind the number',
  examples: [
    { text: 'Ít nhất từ 85% trở lên.', gives: [{ value: 85, unit: '%', comparator: 'gte' }] },
    { text: 'Từ 20 hộ trở xuống.', gives: [{ value: 20, unit: 'hộ', comparator: 'lte' }] },
    { text: 'đạt từ 99% trở lên', gives: [{ comparator: 'gte', value: 99 }] },
    { text: 'từ 20% trở xuống', gives: [{ comparator: 'lte', value: 20 }] },
    { text: 'có từ 05 mô hình trở lên', gives: [{ comparator: 'gte', value: 5 }] },
  ],
  not: ['Trở lên bờ 20 tàu.', 'đạt 99%', 'trở lên tốt hơn, đạt 12 xã'],
  read: (_tokens, { after }) => after,
};

const difference: ComparatorRule = {
  id: 'measure/by-how-much',
  source: 'grammar: `thấp hơn 8% so với`, `vượt 11,8% dự toán` say by how much, not above or below what',
  examples: [
    {
      text: 'Cao hơn 5% so với cùng kỳ.',
      gives: [{ value: 5, unit: '%', change: 'increase', baseline: 'cùng kỳ' }],
    },
    { text: 'vượt 11,8% dự toán', gives: [{ comparator: 'eq', value: 11.8, change: 'increase' }] },
    {
      text: 'đạt 62%, thấp hơn 8% so với chỉ tiêu',
      gives: [{ value: 62 }, { comparator: 'eq', change: 'decrease' }],
    },
  ],
  not: ['Đạt cao 98%.', 'vượt 90%', 'không thấp hơn 8%'],
  read: (tokens, quantity, lead) => (differsBy(tokens, quantity, lead) === null ? null : 'eq'),
};

const onPlace: ComparatorRule = {
  id: 'measure/on-place',
  source: 'grammar: `trên` behind a verb of place does not compare',
  examples: [{ text: 'triển khai trên 20 xã', gives: [{ comparator: 'eq', value: 20 }] }],
  not: ['trên 20 xã đạt chuẩn', 'thu hút trên 20 dự án'],
  read: (tokens, { kind, first }, { comparator }) =>
    comparator === 'gt' && kind === 'count' && wordTable('place').endingBefore(tokens, first) !== null
      ? 'eq'
      : null,
};

const inFront: ComparatorRule = {
  id: 'measure/at-least',
  source: 'grammar: the comparator in front of the number, words of level and scope between them',
  examples: [
    { text: 'Dập lửa rừng tối đa 02 (hai) giờ.', gives: [{ value: 2, unit: 'giờ', comparator: 'lte' }] },
    { text: 'Mỗi xã có ít nhất 02 tổ.', gives: [{ value: 2, unit: 'tổ', comparator: 'gte' }] },
    { text: 'Chưa đến 2% hộ nghèo.', gives: [{ value: 2, unit: '%', comparator: 'lt' }] },
    {
      text: 'Thu hút trên 1.000 lượt khách.',
      gives: [{ value: 1000, unit: 'lượt khách', comparator: 'gt' }],
    },
    { text: 'Không quá 03 người/phòng.', gives: [{ value: 3, unit: 'người/phòng', comparator: 'lte' }] },
    { text: 'Tối thiểu 80% hồ sơ', gives: [{ comparator: 'gte', value: 80 }] },
    { text: 'tỷ lệ trễ hạn không quá 2%', gives: [{ comparator: 'lte', value: 2 }] },
    { text: 'còn dưới 3%', gives: [{ comparator: 'lt', value: 3 }] },
    { text: 'Trên 90% người dân hài lòng', gives: [{ comparator: 'gt', value: 90 }] },
    { text: 'Mức độ hài lòng ≥ 95%', gives: [{ comparator: 'gte', value: 95 }] },
    { text: 'đạt tỷ lệ tối thiểu là 45%', gives: [{ comparator: 'gte', value: 45 }] },
    {
      text: 'Hạ mực nước hồ xuống dưới cao trình 24,5 m',
      gives: [{ comparator: 'lt', value: 24.5, change: null }],
    },
    { text: 'Giảm thất thoát nước xuống dưới mức 15%', gives: [{ comparator: 'lt', value: 15 }] },
  ],
  not: ['Khoảng 300 hộ.', 'Xấp xỉ 40 ha.', 'giảm tối đa các ban; còn 12 ban', 'đạt 45%'],
  read: (_tokens, _quantity, { comparator }) => comparator,
};

const notAbove: ComparatorRule = {
  id: 'measure/must-not-pass',
  source: 'grammar: what must not be done above a bound may be done up to it',
  examples: [
    { text: 'Không bổ nhiệm cấp phó vượt quá 03 người/đơn vị.', gives: [{ comparator: 'lte', value: 3 }] },
    { text: 'Không tuyển dụng quá 05 viên chức.', gives: [{ comparator: 'lte', value: 5 }] },
  ],
  not: ['Xử lý xe chở vượt quá 10 tấn.', 'Không bố trí lớp dưới 20 em.'],
  read: (tokens, _quantity, { comparator, first }) => {
    if (comparator !== 'gt') return null;
    const start = clauseStart(tokens, first);
    if (!holdsKey(tokens, start, first, 'không')) return null;
    return findPhrase(tokens, start, first, wordTable('forbidden')) === -1 ? null : 'lte';
  },
};

const fromUp: ComparatorRule = {
  id: 'measure/from-up',
  source: 'grammar: `từ` in front of a value that nothing ends',
  examples: [{ text: 'tổ chức từ 02 lớp', gives: [{ comparator: 'gte', value: 2 }] }],
  not: ['Trồng từ 40 đến 50 ha.', 'giảm từ 12 phòng xuống còn 8 phòng', 'tổ chức 02 lớp'],
  read: (_tokens, _quantity, { from }) => (from ? 'gte' : null),
};

export const comparators = ruleBook('measure', [
  between,
  behind,
  difference,
  notAbove,
  onPlace,
  inFront,
  fromUp,
]);

/** The comparator a quantity's own words state, or null. `tối thiểu 30%`, `từ 60% trở lên`, `25%-35%`. */
export function ownComparator(...around: Around): Given<ComparatorName> | null {
  return comparators.first(...around);
}
