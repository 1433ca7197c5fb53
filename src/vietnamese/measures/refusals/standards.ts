/** Values in brackets behind another: what a plan or a budget assigned, not what is promised. */

import { findPhrase, isMark } from '../seek.js';
import type { Token } from '../types.js';
import { setOf, wordTable } from '../vocabulary.js';
import { type Refusal, when } from './candidate.js';

/** Words between a bracket and the value in it, at most. */
const LONGEST = 14;

const standard: Refusal = {
  id: 'measure/not-standard',
  source: 'usage of plans: behind a value, in brackets, the value it is held against',
  refuses: true,
  examples: [
    { text: 'Thu ngân sách đạt 950 triệu đồng (dự toán giao 900 triệu đồng)', gives: [{ value: 950 }] },
    { text: 'Trồng mới 50 ha quế (kế hoạch: 45 ha)', gives: [{ value: 50 }] },
    { text: 'Tỷ lệ tham gia bảo hiểm đạt 96% (tỉnh giao từ 95% trở lên)', gives: [{ value: 96 }] },
  ],
  not: [
    'Thu ngân sách 950 triệu đồng (trong đó thu từ đất 900 triệu đồng)',
    'Trồng mới 50 ha quế (vượt kế hoạch 5 ha)',
    'Thu 950 triệu đồng (gồm vốn kế hoạch 900 triệu đồng)',
    'Trồng 50 ha (giao hợp tác xã trồng 20 ha)',
    'Mở 05 lớp (dự toán 90 triệu đồng)',
    'Thu 950 triệu đồng (bằng 105% dự toán giao)',
  ],
  read: ({ tokens, quantity, lead, before }) => {
    if (before === undefined || before.unit !== quantity.unit) return null;
    const open = bracketBefore(tokens, quantity.first);
    if (open < before.end) return null;
    if (tokens.slice(open, quantity.first).some(({ key }) => OWN.has(key))) return null;
    const assigned = tokens[lead.stop - 1]?.key === 'giao';
    return when(assigned || findPhrase(tokens, open + 1, quantity.first, wordTable('standard')) !== -1);
  },
};

/** Words between `thay vì` and the value it replaces, at most: `thay cho mức | 15%`. */
const LONGEST_REPLACED = 4;

const replaced: Refusal = {
  id: 'measure/not-replaced',
  source: 'grammar: behind `thay vì`, `thay cho` stands what is no longer so',
  refuses: true,
  examples: [
    { text: 'Mức hỗ trợ đạt 20%, thay vì 15% như hiện nay', gives: [{ value: 20 }] },
    { text: 'Mức hỗ trợ đạt 20% thay cho mức 15%', gives: [{ value: 20, subject: 'Mức hỗ trợ' }] },
  ],
  not: ['Mức hỗ trợ đạt 20%', 'Thay vì in giấy, gửi 100% văn bản qua mạng'],
  read: ({ tokens, quantity }) => {
    for (let at = quantity.first; at > Math.max(0, quantity.first - LONGEST_REPLACED); at -= 1) {
      if (wordTable('instead').endingBefore(tokens, at) !== null) return true;
      if (tokens[at - 1]?.kind !== 'word') return null;
    }
    return null;
  },
};

/** `vượt kế hoạch | 5 ha`, `gồm vốn kế hoạch | 20 triệu đồng`: a difference or a part, which are promised. */
const OWN = setOf('ownChange');

/** The bracket that opens in front of a token with nothing but words and a colon between; -1 where none does. */
function bracketBefore(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at -= 1) {
    if (isMark(tokens[at], '(')) return at;
    if (tokens[at]?.kind === 'mark' && !isMark(tokens[at], ':')) return -1;
  }
  return -1;
}

export const STANDARDS: readonly Refusal[] = [standard, replaced];
