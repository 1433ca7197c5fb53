/** Places won: `xếp thứ 5`, `nằm trong nhóm 12 tỉnh dẫn đầu`. */
import { isMark } from './seek.js';
import type { Quantity, Token } from './types.js';
import { unitTable, wordTable } from './vocabulary.js';

/** Words between a group's noun and what it leads in, at most: `nhóm 10 địa phương có chỉ số PCI | cao nhất`. */
const WORDS_BEFORE_LEADING = 8;

/** The place that the number at a token tells, or null where it tells none. */
export function readStanding(tokens: readonly Token[], at: number): Quantity | null {
  const value = tokens[at]?.value ?? null;
  if (value === null || !Number.isInteger(value)) return null;
  return readPlace(tokens, at, value) ?? readTopGroup(tokens, at, value);
}

/** `xếp thứ 5`, `đứng vị trí thứ 12/63`: a place won. */
function readPlace(tokens: readonly Token[], at: number, value: number): Quantity | null {
  const won = wordTable('rank').endingBefore(tokens, at);
  if (won === null) return null;
  const first = at - won.length;
  const words = tokens.slice(first, at).map((token) => token.key);
  const whole = isMark(tokens[at + 1], '/') ? (tokens[at + 2]?.value ?? null) : null;
  const unit = words.includes('trí') ? 'vị trí' : 'hạng';
  return standing({ first, end: whole === null ? at + 1 : at + 3, value, of: whole, unit, after: null });
}

/** `nằm trong nhóm 12 tỉnh dẫn đầu`, `thuộc tốp 15 cả nước`, `xếp trong 10 địa phương đứng đầu`: among the first so many. */
function readTopGroup(tokens: readonly Token[], at: number, value: number): Quantity | null {
  const group = wordTable('topGroup').endingBefore(tokens, at)?.length ?? 0;
  let first = at - group;
  while (wordTable('within').endingBefore(tokens, first) !== null) first -= 1;
  if (first === at) return null;
  const ranked = unitTable().at(tokens, at + 1);
  const noun = ranked !== null && wordTable('ranked').at(tokens, at + 1) !== null ? ranked : null;
  const end = at + 1 + (noun?.length ?? 0);
  const said = leadsIn(tokens, end, noun === null ? 0 : WORDS_BEFORE_LEADING);
  const top = group > 0 && tokens[at - 1]?.key !== 'nhóm';
  if (noun === null ? !top || !(said || endsHere(tokens[end])) : !(said || top)) return null;
  return standing({ first, end, value, of: null, unit: noun?.value.unit ?? 'hạng', after: 'lte' });
}

/** `12 tỉnh | dẫn đầu`, `10 địa phương có chỉ số PCI | cao nhất` */
function leadsIn(tokens: readonly Token[], from: number, reach: number): boolean {
  for (let at = from; at <= from + reach && tokens[at]?.kind === 'word'; at += 1) {
    if (wordTable('leading').at(tokens, at) !== null) return true;
  }
  return false;
}

function endsHere(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark';
}

function standing(read: Pick<Quantity, 'first' | 'end' | 'value' | 'of' | 'unit' | 'after'>): Quantity {
  const { end } = read;
  return {
    ...read,
    unitAt: end,
    nounEnd: end,
    unitEnd: end,
    upper: null,
    kind: 'standing',
    spelled: false,
    bare: false,
  };
}
