import { formsWord } from '../compounds.js';
import { clauseStart } from './seek.js';
import type { ChangeName, ComparatorName, LeadIn, Quantity, Token } from './types.js';
import { chainTable, wordTable } from './vocabulary.js';

/** The comparator a quantity's own words state, or null. `tối thiểu 30%`, `từ 60% trở lên`, `25%-35%`. */
export function ownComparator(
  tokens: readonly Token[],
  quantity: Quantity,
  lead: LeadIn,
): ComparatorName | null {
  if (quantity.upper !== null) return 'range';
  if (quantity.after !== null) return quantity.after;
  if (differsBy(tokens, quantity, lead) !== null) return null;
  if (lead.comparator === 'gt' && quantity.kind === 'count' && isPlace(tokens, quantity.first)) return null;
  return lead.comparator ?? (lead.from ? 'gte' : null);
}

/** `vượt 11,8% dự toán`, `thấp hơn 8% so với chỉ tiêu`: by how much, not above or below what. */
function differsBy(tokens: readonly Token[], quantity: Quantity, lead: LeadIn): ChangeName | null {
  const words = tokens.slice(lead.first, quantity.first).map(({ key }) => key);
  if (words.includes('vượt') && wordTable('planned').at(tokens, quantity.end) !== null) return 'increase';
  const compared = words.at(-1) === 'hơn' && /^(?:thấp|cao|ít|nhiều)$/.test(words.at(-2) ?? '');
  if (!compared || words.includes('không') || tokens[quantity.end]?.key !== 'so') return null;
  if (lead.comparator === 'lt') return 'decrease';
  return lead.comparator === 'gt' ? 'increase' : null;
}

/** `triển khai trên 20 xã`: `trên` after a verb of place does not compare. */
function isPlace(tokens: readonly Token[], end: number): boolean {
  return wordTable('place').endingBefore(tokens, end) !== null;
}

/** Words that may open a clause before its verb: `phấn đấu`, `tiếp tục`. */
const OPENERS = new Set(['phấn', 'đấu', 'tiếp', 'tục', 'và', '-', '+', '•', 'cần', 'sẽ']);

/**
 * The change a quantity's words state: in front of it (`giảm tối thiểu 10%`), or by the verb that opens its clause
 * (`Giảm số đơn vị sự nghiệp công lập tối thiểu 10%`). A level reached (`xuống còn 30 phút`) is no change.
 */
export function ownChange(
  tokens: readonly Token[],
  quantity: Quantity,
  lead: LeadIn,
  floor: number,
): ChangeName | null {
  const difference = differsBy(tokens, quantity, lead);
  if (difference !== null) return difference;
  if (lead.change !== null) return lead.change;
  if (lead.level || (lead.from && quantity.upper === null && quantity.after === null)) return null;
  let at = clauseStart(tokens, lead.stop, floor);
  while (at < lead.stop && OPENERS.has(tokens[at]?.key ?? '')) at += 1;
  const verb = chainTable().at(tokens, at);
  if (verb?.value.role !== 'change') return null;
  for (let inner = at + verb.length; inner < lead.stop; inner += 1) {
    if (wordTable('stop').at(tokens, inner) !== null && !opensWord(tokens, inner)) return null;
  }
  return verb.value.change;
}

/** `lãi suất | cho vay`: the first syllable of a word is no preposition. */
function opensWord(tokens: readonly Token[], at: number): boolean {
  return formsWord(tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '');
}
