/** Those already known, parts and denominators: how many there are, not how many are promised. */
import { commonWords } from '../../commonWords.js';
import { wordSet } from '../../wordSet.js';
import { isMark } from '../seek.js';
import { wordTable } from '../vocabulary.js';
import { isCounted, type Refusal, stands, when } from './candidate.js';

const denominator: Refusal = {
  id: 'measure/not-denominator',
  source: 'usage: one as what a value is for',
  refuses: true,
  examples: [{ text: 'năng suất của 01 nhân sự', gives: [] }],
  not: ['mỗi xã tối thiểu 01 tổ', 'thành lập 01 tổ'],
  read: (candidate) => {
    if (!isCounted(candidate)) return null;
    const { tokens, quantity, lead } = candidate;
    const one = quantity.value === 1 && lead.comparator === null;
    return when(one && stands(wordTable('one'), tokens, quantity.first));
  },
  coveredBy: {
    rule: 'measure/not-known-set',
    why: 'In a report known sets are counted, and a denominator still is none.',
  },
};

const knownSet: Refusal = {
  id: 'measure/not-known-set',
  source: 'usage: `các`, `của`, `cả` in front of a number speak of those there are',
  refuses: true,
  examples: [
    { text: 'lấy ý kiến của 05 huyện', gives: [] },
    { text: 'họp với cả 18 cơ quan', gives: [] },
  ],
  not: ['của ít nhất 05 huyện', 'thành lập 05 tổ'],
  read: (candidate) => {
    if (candidate.report || !isCounted(candidate)) return null;
    const { tokens, quantity, lead } = candidate;
    if (lead.comparator !== null || quantity.of !== null) return null;
    return when(stands(wordTable('together'), tokens, quantity.first));
  },
};

const fraction: Refusal = {
  id: 'measure/not-fraction',
  source: 'usage: a fraction of those there are, not two of three',
  refuses: true,
  examples: [{ text: 'được ít nhất 2/3 thành viên tán thành', gives: [] }],
  not: ['đạt 12/15 xã', 'kết nối 20/20 sở'],
  read: (candidate) => {
    const { value, of } = candidate.quantity;
    return when(!candidate.report && isCounted(candidate) && of !== null && of <= 5 && value < of);
  },
};

const spokenOf: Refusal = {
  id: 'measure/not-spoken-of',
  source: 'grammar: `nêu trên`, `này` point back',
  refuses: true,
  examples: [
    { text: 'Ngoài 04 dự án nêu trên', gives: [] },
    { text: 'hoàn thiện 05 xã này', gives: [] },
  ],
  not: ['khởi công 04 dự án'],
  read: (candidate) => {
    if (!isCounted(candidate)) return null;
    const { tokens, quantity } = candidate;
    for (let at = quantity.end; at < quantity.end + 4 && tokens[at]?.kind === 'word'; at += 1) {
      if (wordTable('anaphor').at(tokens, at) !== null) return true;
    }
    return null;
  },
};

const looseWord: Refusal = {
  id: 'measure/not-number-word',
  source: 'grammar: a number in words counts where something promises that many',
  refuses: true,
  examples: [
    { text: 'hai bên cùng hai xã ký kết', gives: [] },
    { text: 'theo mô hình ba cấp, bốn xã', gives: [] },
  ],
  not: ['thành lập hai tổ', 'tối thiểu ba xã', 'hai mươi phần trăm'],
  read: (candidate) => {
    const { tokens, quantity, lead, before } = candidate;
    if (!quantity.spelled || quantity.kind === 'percent') return null;
    if (lead.comparator !== null || lead.change !== null) return null;
    if (
      before?.spelled === true &&
      (isMark(tokens[quantity.first - 1], ',') || AND.has(tokens[quantity.first - 1]?.key))
    )
      return null;
    return when(!stands(wordTable('promise'), tokens, quantity.first));
  },
};

const AND = wordSet(() => commonWords().and);

export const SETS: readonly Refusal[] = [denominator, knownSet, fraction, spokenOf, looseWord];
