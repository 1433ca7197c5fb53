/** Whether a value is a rise or a fall. */

import { type Given, type Rule, ruleBook } from '../../reading/index.js';
import { formsWord } from '../compounds.js';
import { clauseStart } from './seek.js';
import type { ChangeName, LeadIn, Quantity, Token } from './types.js';
import { chainTable, setOf, wordTable } from './vocabulary.js';

/** @param floor - token where the quantity before ended */
type Around = [tokens: readonly Token[], quantity: Quantity, lead: LeadIn, floor: number];
type ChangeRule = Rule<Around, ChangeName>;

const difference: ChangeRule = {
  id: 'measure/difference',
  source: 'grammar: `thấp hơn 8% so với` is a fall, `cao hơn`, `vượt … dự toán` a rise',
  examples: [
    { text: 'Vượt 12% kế hoạch.', gives: [{ value: 12, unit: '%', change: 'increase' }] },
    { text: 'cao hơn 1,6% so với cùng kỳ', gives: [{ value: 1.6, change: 'increase' }] },
    { text: 'thấp hơn 8% so với chỉ tiêu', gives: [{ value: 8, change: 'decrease' }] },
  ],
  not: ['Đạt 112% kế hoạch.', 'cao hơn 60%', 'không thấp hơn 60%'],
  read: (tokens, quantity, lead) => differsBy(tokens, quantity, lead),
};

const verb: ChangeRule = {
  id: 'measure/change-verb',
  source: 'grammar: the verb of change in front of the number',
  examples: [
    { text: 'Gấp 1,5 lần năm 2025.', gives: [{ value: 1.5, unit: 'lần', change: 'increase' }] },
    { text: 'Giảm 15 phút/lượt.', gives: [{ value: 15, unit: 'phút/lượt', change: 'decrease' }] },
    {
      text: 'Tăng 5 bậc so với năm 2025.',
      gives: [{ value: 5, unit: 'bậc', change: 'increase', baseline: 'năm 2025' }],
    },
    { text: 'chi phí giảm tối thiểu 10%', gives: [{ value: 10, change: 'decrease', comparator: 'gte' }] },
    { text: 'tăng bình quân 2%/năm', gives: [{ value: 2, unit: '%/năm', change: 'increase' }] },
    { text: 'Tỷ lệ hộ nghèo giảm bình quân 1,5%/năm', gives: [{ change: 'decrease', unit: '%/năm' }] },
  ],
  not: ['Tăng cường 02 tổ tuần tra.', 'giảm xuống còn 15 phút/lượt', 'tăng cường kiểm tra 100% cơ sở'],
  read: (_tokens, _quantity, lead) => lead.change,
};

const opening: ChangeRule = {
  id: 'measure/opening-verb',
  source:
    'grammar: the verb that opens the clause, its object between it and the number; a level reached is no change',
  examples: [
    { text: 'Giảm số đơn vị sự nghiệp tối thiểu 10%', gives: [{ value: 10, change: 'decrease' }] },
    { text: 'Giảm lãi suất cho vay 1,6%/năm', gives: [{ value: 1.6, unit: '%/năm', change: 'decrease' }] },
    {
      text: 'Giảm số vụ cháy ở chợ ít nhất 6% so với năm 2025',
      gives: [{ value: 6, change: 'decrease', baseline: 'năm 2025' }],
    },
    { text: 'Phấn đấu tăng sản lượng lúa 2%/năm', gives: [{ value: 2, change: 'increase' }] },
  ],
  not: [
    'Giảm chi phí cho 100% doanh nghiệp',
    'Giảm thời gian chờ xuống còn 15 phút/lượt',
    'Giảm tải tại 05 bệnh viện',
  ],
  read: (tokens, quantity, lead, floor) => {
    if (lead.level || (lead.from && quantity.upper === null && quantity.after === null)) return null;
    let at = clauseStart(tokens, lead.stop, floor);
    for (let skipped = 1; skipped > 0 && at < lead.stop; at += skipped) {
      skipped = wordTable('beforeVerb').at(tokens, at)?.length ?? 0;
    }
    const found = chainTable().at(tokens, at);
    if (found?.value.role !== 'change') return null;
    const bare = quantity.kind === 'percent' && endsBehind(tokens, quantity.end);
    for (let inner = at + found.length; inner < lead.stop; inner += 1) {
      if (wordTable('stop').at(tokens, inner) === null || opensWord(tokens, inner)) continue;
      if (!bare || chainTable().at(tokens, inner)?.value.role !== 'placed') return null;
    }
    return found.value.change;
  },
};

export const changes = ruleBook('measure', [difference, verb, opening]);

/** The rise or fall that a quantity's own words state, or null. */
export function ownChange(...around: Around): Given<ChangeName> | null {
  return changes.first(...around);
}

/** `ít nhất 60% | so với …`: a share of nothing that stands behind it. */
function endsBehind(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return next === undefined || next.kind === 'mark' || next.key === 'so';
}

/** `lãi suất | cho vay`: the first syllable of a word is no preposition. */
function opensWord(tokens: readonly Token[], at: number): boolean {
  return formsWord(tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '');
}

const GRADED = setOf('graded');

/** `vượt 11,8% dự toán`, `thấp hơn 8% so với chỉ tiêu`: by how much, not above or below what. */
export function differsBy(tokens: readonly Token[], quantity: Quantity, lead: LeadIn): ChangeName | null {
  const words = tokens.slice(lead.first, quantity.first).map(({ key }) => key);
  if (words.includes('vượt') && wordTable('planned').at(tokens, quantity.end) !== null) return 'increase';
  const compared = words.at(-1) === 'hơn' && GRADED.has(words.at(-2));
  if (!compared || words.includes('không') || tokens[quantity.end]?.key !== 'so') return null;
  if (lead.comparator === 'lt') return 'decrease';
  return lead.comparator === 'gt' ? 'increase' : null;
}
