/** Sizes of things and groups that tell which are meant, not what is promised. */

import { isAbove, isMany } from '../../grammar.js';
import { clauseStart, findPhrase, isMark, segmentStart } from '../seek.js';
import { setOf, wordTable } from '../vocabulary.js';
import { isCounted, type Refusal, stands, when } from './candidate.js';

const group: Refusal = {
  id: 'measure/not-group-size',
  source: 'grammar: how big the members of a group are',
  refuses: true,
  examples: [{ text: 'xóa nhóm từ 30 hộ trở lên chưa có điện', gives: [] }],
  not: [
    'hằng năm tổ chức từ 02 cuộc trở lên',
    'tối thiểu 30 hộ',
    'Thành lập mới từ 1.200 hộ kinh doanh trở lên',
  ],
  read: (candidate) => {
    const { tokens, quantity, lead, report } = candidate;
    if (report || !isCounted(candidate) || quantity.after === null || !lead.from || lead.comparator !== null)
      return null;
    const start = clauseStart(tokens, quantity.first);
    if (lead.level || lead.stop === start || stands(wordTable('promise'), tokens, lead.stop)) return null;
    if (stands(wordTable('deed'), tokens, lead.stop)) return null;
    return when(findPhrase(tokens, start, quantity.first, wordTable('yearly')) === -1);
  },
};

const perUnit: Refusal = {
  id: 'measure/not-per-unit',
  source: 'usage: the whole a value is for',
  refuses: true,
  examples: [
    { text: 'giá trị sản phẩm trên 01 ha đất trồng trọt đạt 120 triệu đồng', gives: [{ value: 120 }] },
  ],
  not: ['Phấn đấu đạt trên 1 ha', 'trên 2 ha'],
  read: ({ tokens, quantity, lead }) =>
    when(
      quantity.kind === 'physical' &&
        quantity.value === 1 &&
        !lead.level &&
        isAbove(tokens[quantity.first - 1]),
    ),
};

const thing: Refusal = {
  id: 'measure/not-size',
  source: 'usage: the size of a thing or a place',
  refuses: true,
  examples: [
    { text: 'trong bán kính 5 km', gives: [] },
    { text: 'trang bị bình chữa cháy loại 4 kg', gives: [] },
  ],
  not: ['làm mới 5 km đường'],
  read: ({ tokens, quantity, lead }) =>
    when(
      quantity.kind === 'physical' &&
        stands(wordTable('sized'), tokens, lead.stop) &&
        !isMany(tokens[lead.stop - 2]),
    ),
};

/** Words between a vessel or vehicle and the size that tells its class, at most. */
const CLASS_REACH = 14;
const CLASS_UNITS = setOf('classUnits');

const vehicle: Refusal = {
  id: 'measure/not-class',
  source: 'Law on Fisheries 18/2017/QH14 and the law on road traffic: the classes of vessels and vehicles',
  refuses: true,
  examples: [
    { text: '100% tàu cá có chiều dài lớn nhất từ 15 m trở lên', gives: [{ value: 100 }] },
    { text: 'Kiểm tra 40 tàu cá từ 12 mét đến dưới 15 mét', gives: [{ value: 40 }] },
    { text: 'cấm xe tải trên 10 tấn', gives: [] },
    { text: '100% xe ô tô chở khách từ 09 chỗ trở lên có thiết bị giám sát', gives: [{ value: 100 }] },
  ],
  not: ['khai thác trên 10 tấn cá', 'nâng sức chở của xe lên 10 tấn'],
  read: ({ tokens, quantity, lead, before }) => {
    const sized = quantity.kind === 'physical' || CLASS_UNITS.has(quantity.unit);
    const bounded = lead.comparator !== null || lead.from || quantity.after !== null;
    // «từ 12 m đến dưới 15 m»
    const ends = before?.unit === quantity.unit && lead.first - before.end <= 1 && before.end <= lead.first;
    const changes = lead.change !== null && !(lead.from && quantity.after !== null);
    if (!sized || !bounded || changes || (lead.level && !ends)) return null;
    const from = ends ? before.first : lead.first;
    const start = Math.max(segmentStart(tokens, from), from - CLASS_REACH);
    const named = findPhrase(tokens, start, from, wordTable('vehicle'));
    return when(named !== -1 && !tokens.slice(named, from).some((token) => isMark(token, ',')));
  },
};

export const SIZES: readonly Refusal[] = [group, perUnit, thing, vehicle];
