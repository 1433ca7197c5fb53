import { scopeRunEndingBefore } from './scopes.js';
import { isMark } from './seek.js';
import type { LeadIn, Token } from './types.js';
import { type ChainWord, chainTable, setOf } from './vocabulary.js';

/** Words that govern a reading but need not be quoted with it. */
const QUOTED = new Set<ChainWord['role']>(['comparator', 'change', 'level', 'from']);

/**
 * Reads the words in front of a quantity backwards, as far as they govern it: comparator, verb of change, scope, and the
 * words that join them (`đạt tỷ lệ tối thiểu tương ứng là | 30%`, `lên mức tối thiểu: Cấp tỉnh là | 1.600 hồ sơ`).
 *
 * @param first - the quantity's first token
 * @param floor - token at which the previous quantity ended
 */
export function readLeadIn(tokens: readonly Token[], first: number, floor: number): LeadIn {
  const lead: LeadIn = {
    first,
    stop: first,
    comparator: null,
    governsList: false,
    change: null,
    level: false,
    from: false,
    scope: null,
  };
  while (lead.stop > floor) {
    if (isMark(tokens[lead.stop - 1], ':')) {
      lead.stop -= 1;
      continue;
    }
    const scope =
      lead.scope === null
        ? scopeRunEndingBefore(tokens, lead.stop, floor, listGoesOn(tokens, lead.stop, floor))
        : null;
    if (scope !== null) {
      lead.scope = scope;
      lead.governsList = false;
      lead.stop = scope.first;
      lead.first = scope.first;
      continue;
    }
    const found = chainTable().endingBefore(tokens, lead.stop, floor);
    if (found === null || found.value.role === 'neutral') break;
    if (found.value.role === 'level' && isDenied(tokens, lead.stop - found.length)) break;
    lead.stop -= found.length;
    if (QUOTED.has(found.value.role)) lead.first = lead.stop;
    take(lead, found.value);
  }
  return lead;
}

const DENIALS = setOf('denials');

/** `tỷ lệ mẫu không đạt | dưới 5%`: what is not reached is no level. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  return DENIALS.has(tokens[at - 1]?.key);
}

function take(lead: LeadIn, word: ChainWord): void {
  if (word.role === 'level' || word.role === 'placed') lead.level = true;
  else if (word.role === 'from') lead.from = true;
  else if (word.role === 'comparator') {
    if (lead.comparator !== null) return;
    lead.comparator = word.comparator;
    lead.governsList = true;
  } else if (word.role === 'change' && !lead.level && lead.change === null) lead.change = word.change;
}

/** `Cấp tỉnh 80%; | huyện | 80%`: a short form stands only where a value and a mark go before it. */
function listGoesOn(tokens: readonly Token[], end: number, floor: number): boolean {
  return floor > 0 && end - 2 === floor && isMark(tokens[floor], ';', ',');
}
