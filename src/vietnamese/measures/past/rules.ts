/** Values of before beside a promised one: how it is now, or was in a year that is past. */

import { type Rule, ruleBook } from '../../../reading/index.js';
import { isCopula, isHaving, isWith } from '../../grammar.js';
import { isMark } from '../seek.js';
import {
  type Beside,
  clauseEnd,
  hasSegmentEnd,
  isBeside,
  isCompared,
  isRise,
  leadsTo,
  pastPhrase,
  pastYearEnd,
  type Words,
} from './asks.js';

type PastRule = Rule<[Beside], Words>;

const inWords: PastRule = {
  id: 'measure/past-in-words',
  source: 'usage of plans: how it is now or was before, in brackets or in a clause behind what is promised',
  examples: [
    { text: 'Đúng hạn đạt 90% (hiện nay 82%).', gives: [{ value: 90, baseline: 'hiện nay 82%' }] },
    {
      text: 'Giảm còn 15 vụ (cùng kỳ năm trước 20 vụ)',
      gives: [{ value: 15, baseline: 'cùng kỳ năm trước 20 vụ' }],
    },
    { text: 'Tỷ lệ hộ nghèo còn 2,1% (đầu kỳ 3,4%)', gives: [{ value: 2.1, baseline: 'đầu kỳ 3,4%' }] },
    { text: 'đạt 95%, hiện nay mới đạt 82%', gives: [{ value: 95, baseline: 'hiện nay mới đạt 82%' }] },
  ],
  not: ['Đạt 90% (tăng 8% so với hiện nay).', 'Đạt 90%, thực hiện có 82% hồ sơ.', 'Hiện nay đạt 82%.'],
  read: (beside) => {
    const { tokens, draft, start, bracket } = beside;
    const told = pastPhrase(tokens, start, draft.quantity.first);
    if (told === null || !isBeside(beside)) return null;
    if (bracket === -1 && (told.first !== start || !leadsTo(tokens, told.end, draft))) return null;
    return { first: start, end: draft.quantity.end };
  },
};

const byYear: PastRule = {
  id: 'measure/past-year',
  source: 'usage of plans: the value of a year before those planned for, beside what is promised',
  examples: [
    {
      text: 'Tỷ lệ hộ nghèo giảm còn 2,5% (năm 2027 là 3,1%).',
      as: 'since: 2028',
      gives: [{ value: 2.5, baseline: 'năm 2027 là 3,1%' }],
    },
    {
      text: 'đạt 42% (thực hiện 2027: 41%)',
      as: 'since: 2028',
      gives: [{ baseline: 'thực hiện 2027: 41%' }],
    },
    {
      text: 'trồng 50 ha (năm 2026: 30 ha, năm 2027: 40 ha)',
      as: 'since: 2028',
      gives: [{ value: 50, baseline: 'năm 2026: 30 ha, năm 2027: 40 ha' }],
    },
    { text: 'còn 2,5%, năm 2027 là 3,1%', as: 'since: 2028', gives: [{ baseline: 'năm 2027 là 3,1%' }] },
    {
      text: 'đạt 96% (năm học 2026 - 2027: 95,2%)',
      as: 'since: 2027',
      gives: [{ value: 96, baseline: 'năm học 2026 - 2027: 95,2%' }],
    },
    {
      text: 'đạt 96% (đến tháng 12/2027 đạt 95%)',
      as: 'since: 2028',
      gives: [{ baseline: 'đến tháng 12/2027 đạt 95%' }],
    },
  ],
  not: [
    'Tỷ lệ hộ nghèo giảm còn 2,5% (năm 2027 là 3,1%).',
    { text: 'đạt 42% (năm 2027: 41%)', as: 'since: 2026' },
    { text: 'trồng 50 ha (gồm năm 2027 chuyển sang 20 ha)', as: 'since: 2028' },
    { text: 'hỗ trợ 50 hộ (theo Nghị quyết năm 2027 mức 3 triệu đồng)', as: 'since: 2028' },
  ],
  read: (beside) => {
    const { tokens, draft, start, bracket, since } = beside;
    if (since === null || !isBeside(beside) || beside.mainPast) return null;
    const end = pastYearEnd(tokens, start, draft.quantity.first, since);
    if (end === -1 || (bracket === -1 && !leadsTo(tokens, end, draft))) return null;
    return { first: start, end: draft.quantity.end };
  },
};

const risenFrom: PastRule = {
  id: 'measure/risen-from',
  source: 'grammar: behind the level promised, the level it rises or falls from',
  examples: [
    { text: 'đạt 42%, tăng từ 41% năm 2027', gives: [{ value: 42, baseline: '41% năm 2027' }] },
    { text: 'còn 15 vụ (giảm từ 20 vụ)', gives: [{ value: 15, baseline: '20 vụ' }] },
    { text: 'lên 96% (từ mức 82% của năm trước)', gives: [{ value: 96, baseline: '82% của năm trước' }] },
  ],
  not: [
    'đạt 42%, tăng từ 3 - 5%',
    'đạt 42% (từ 40% trở lên)',
    'đạt 42%, giảm từ 10% chi phí',
    'đạt 42%, tăng từ 1% so với năm 2027',
  ],
  read: (beside) => {
    const { tokens, draft, main, start, bracket } = beside;
    const { quantity, lead, change } = draft;
    if (main === undefined || main.quantity.unit !== quantity.unit || !isBeside(beside)) return null;
    if (!lead.from || quantity.upper !== null || quantity.after !== null || lead.first > start) return null;
    if (change === null ? bracket === -1 : isRise(main, draft) !== (change === 'increase')) return null;
    const end = clauseEnd(tokens, quantity.end);
    return isCompared(tokens, quantity.end, end) ? null : { first: quantity.first, end };
  },
};

const comparedValue: PastRule = {
  id: 'measure/value-compared-with',
  source: 'grammar: `so với`, the time compared with and its value behind `là`',
  examples: [
    {
      text: 'Giảm 0,6% (so với năm 2027 là 3,1%)',
      gives: [{ value: 0.6, baseline: 'năm 2027 là 3,1%' }],
    },
    { text: 'còn 15 vụ so với năm 2027: 20 vụ', gives: [{ value: 15, baseline: 'năm 2027: 20 vụ' }] },
  ],
  not: ['Mức tăng so với năm 2027 là 5%.', 'Giảm 10% so với năm 2027.', 'đạt 60%, so với năm 2021 tăng 5%'],
  read: ({ tokens, draft, main, start }) => {
    const { first, unit, end } = draft.quantity;
    if (main === undefined || main.quantity.unit !== unit) return null;
    if (!isCopula(tokens[first - 1]) && !isMark(tokens[first - 1], ':')) return null;
    for (let at = start; at + 2 < first; at += 1) {
      if (tokens[at]?.key === 'so' && isWith(tokens[at + 1])) return { first: at + 2, end };
    }
    return null;
  },
};

/** How it is now stands in front of what is promised. */
export const inFront: PastRule = {
  id: 'measure/past-in-front',
  source: 'usage of plans: how it is now, in front of what is promised',
  examples: [
    {
      text: 'Hiện nay tỷ lệ dùng nước sạch đạt 82%, phấn đấu đạt 95%.',
      gives: [{ value: 95, baseline: '82%' }],
    },
    { text: 'Tỷ lệ đúng hạn hiện nay là 82%, đến cuối năm đạt 95%', gives: [{ value: 95, baseline: '82%' }] },
    { text: 'Tỷ lệ hộ nghèo (hiện nay 3,1%) giảm còn 2,5%', gives: [{ value: 2.5, baseline: '3,1%' }] },
  ],
  not: [
    'Hiện nay đạt 82%.',
    'Hiện nay có 12 trường, đạt 95%',
    'Các trường hiện có đạt 82%, các trường mới đạt 95%',
  ],
  read: ({ tokens, draft, main, next, start, bracket, since }) => {
    const { quantity, lead } = draft;
    if (next === undefined || next.quantity.unit !== quantity.unit || !next.lead.level) return null;
    if (main !== undefined && !hasSegmentEnd(tokens, main.quantity.end, quantity.first)) return null;
    if (hasSegmentEnd(tokens, quantity.end, next.quantity.first)) return null;
    const words = { first: quantity.first, end: quantity.end };
    if (bracket !== -1 && since !== null && pastYearEnd(tokens, start, quantity.first, since) !== -1)
      return words;
    const told = pastPhrase(tokens, start, quantity.first);
    if (told === null) return null;
    const near = told.end >= lead.stop && !isHaving(tokens[told.end - 1]);
    return near || told.first === start ? words : null;
  },
};

/** How a text tells the value of before beside a promised one. */
export const pastValues = ruleBook('measure', [risenFrom, comparedValue, inWords, byYear, inFront]);
