/** Numbers whose unit stands before them. */
import { clauseStart, findPhrase, isMark } from './seek.js';
import type { Quantity, Token } from './types.js';
import { chainTable, unitTable, wordTable } from './vocabulary.js';

/** `số lượng … là 526` among the numbers that `taken` does not hold. */
export function findSums(tokens: readonly Token[], taken: readonly Quantity[]): Quantity[] {
  const used = new Set(
    taken.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)),
  );
  const found: Quantity[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'number' || token.value === null || used.has(at)) return;
    const quantity = readSum(tokens, at, token.value);
    if (quantity !== null) found.push(quantity);
  });
  return found;
}

function quantity(
  first: number,
  end: number,
  value: number,
  rest: Pick<Quantity, 'of' | 'unit' | 'kind'>,
): Quantity {
  return {
    first,
    end,
    unitAt: end,
    nounEnd: end,
    unitEnd: end,
    value,
    upper: null,
    spelled: false,
    bare: false,
    after: null,
    ...rest,
  };
}

/** `xếp thứ 5`, `đứng vị trí thứ 12/63`: a place won. */
export function readStanding(tokens: readonly Token[], at: number): Quantity | null {
  const value = tokens[at]?.value ?? null;
  if (value === null) return null;
  const won = wordTable('rank').endingBefore(tokens, at);
  if (won === null) return null;
  const words = tokens.slice(at - won.length, at).map((token) => token.key);
  const whole = isMark(tokens[at + 1], '/') ? (tokens[at + 2]?.value ?? null) : null;
  const unit = words.includes('trí') ? 'vị trí' : 'hạng';
  return quantity(at, whole === null ? at + 1 : at + 3, value, { of: whole, unit, kind: 'standing' });
}

/** `số lượng hồ sơ tiếp nhận là 526,`: the unit follows `số lượng`, the number a copula, and nothing the number. */
function readSum(tokens: readonly Token[], at: number, value: number): Quantity | null {
  const next = tokens[at + 1];
  if (next !== undefined && !isMark(next, ',', ';', '.', ')')) return null;
  const before = chainTable().endingBefore(tokens, at);
  const copula =
    isMark(tokens[at - 1], ':') || tokens[at - 1]?.key === 'là' || before?.value.role === 'level';
  if (!copula) return null;
  const start = clauseStart(tokens, isMark(tokens[at - 1], ':') ? at - 1 : at);
  const sum = findPhrase(tokens, start, at, wordTable('sum'));
  const length = sum === -1 ? 0 : (wordTable('sum').at(tokens, sum)?.length ?? 0);
  const counted = sum === -1 ? null : unitTable().at(tokens, sum + length);
  if (counted !== null) {
    if (counted.value.kind !== 'count') return null;
    return quantity(at, at + 1, value, { of: null, unit: counted.value.unit, kind: 'count' });
  }
  const short = sum === -1 ? undefined : tokens[sum + length];
  if (short === undefined || !/^\p{Lu}{3,12}$/u.test(short.text)) return null;
  return quantity(at, at + 1, value, { of: null, unit: short.text, kind: 'count' });
}
