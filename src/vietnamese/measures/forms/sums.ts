/** Numbers whose unit stands before them. */

import { type Rule, ruleBook } from '../../../reading/index.js';
import { isCopula, isNumbering } from '../../grammar.js';
import { rateBefore } from '../denominators.js';
import { clauseStart, findPhrase, isMark } from '../seek.js';
import type { Quantity, Token } from '../types.js';
import { chainTable, setOf, unitTable, wordTable } from '../vocabulary.js';

type Sum = Omit<Quantity, 'rules'>;
type SumRule = Rule<[tokens: readonly Token[], at: number, value: number], Sum>;

/** `số lượng … là 526` among the numbers that `taken`, which is in order, does not hold. */
export function findSums(tokens: readonly Token[], taken: readonly Quantity[]): Quantity[] {
  const found: Quantity[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const value = tokens[at]?.kind === 'number' ? tokens[at]?.value : null;
    while ((taken[next]?.end ?? at) < at + 1 && next < taken.length) next += 1;
    if (value == null || (taken[next]?.first ?? at + 1) <= at) continue;
    const read = sums.first(tokens, at, value);
    if (read !== null) found.push({ ...read.value, rules: [read.rule] });
  }
  return found;
}

const sum: SumRule = {
  id: 'measure/sum',
  source: 'grammar: the unit follows `số lượng`, the number a copula, and nothing the number',
  examples: [
    { text: 'số lượng hồ sơ tiếp nhận là 526, trong đó', gives: [{ value: 526, unit: 'hồ sơ' }] },
    { text: 'Tổng số xã đạt chuẩn: 72', gives: [{ value: 72, unit: 'xã' }] },
  ],
  not: ['Vốn 2.500 tỷ đồng.', 'số lượng hồ sơ tiếp nhận năm 2026', 'Tổng số: 72'],
  read: readSum,
};

const indicatorRate: SumRule = {
  id: 'measure/indicator-rate',
  source: 'usage of statistics: the unit stands in the indicator, in front of its value',
  examples: [
    {
      text: 'Số người chết/100.000 dân dưới 7,5',
      gives: [{ value: 7.5, unit: 'người/100.000 dân', comparator: 'lt' }],
    },
    { text: 'số bác sĩ trên 10.000 dân đạt 12', gives: [{ value: 12, unit: 'bác sĩ/10.000 dân' }] },
  ],
  not: ['số bác sĩ trên địa bàn đạt 12', 'đạt 12 bác sĩ/10.000 dân'],
  read: readRate,
};

export const sums = ruleBook('measure', [sum, indicatorRate]);

function quantity(
  first: number,
  end: number,
  value: number,
  rest: Pick<Quantity, 'of' | 'unit' | 'kind'>,
): Sum {
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

function readSum(tokens: readonly Token[], at: number, value: number): Sum | null {
  const next = tokens[at + 1];
  if (next !== undefined && !isMark(next, ',', ';', '.', ')')) return null;
  const before = chainTable().endingBefore(tokens, at);
  const copula = isMark(tokens[at - 1], ':') || isCopula(tokens[at - 1]) || before?.value.role === 'level';
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

const TIME_BEHIND = setOf('timeBehind');

function readRate(tokens: readonly Token[], at: number, value: number): Sum | null {
  const next = tokens[at + 1];
  if (next?.kind === 'number' || (next?.kind === 'word' && !TIME_BEHIND.has(next.key))) return null;
  const end = indicatorEnd(tokens, at);
  const base = end === at ? null : rateBefore(tokens, end);
  if (base === null) return null;
  const start = clauseStart(tokens, base.stroke);
  const sum = findPhrase(tokens, start, base.stroke, wordTable('sum'));
  const first =
    sum === -1
      ? isNumbering(tokens[start])
        ? start + 1
        : -1
      : sum + (wordTable('sum').at(tokens, sum)?.length ?? 0);
  const counted = first === -1 ? null : unitTable().at(tokens, first);
  const noun = counted?.value.kind === 'count' ? counted.value.unit : '';
  return quantity(at, at + 1, value, { of: null, unit: `${noun}/${base.words}`, kind: 'physical' });
}

/** Index after the indicator whose value stands at `at`: before `đạt`, `xuống dưới`, `là`, `:`. */
function indicatorEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let steps = 0; steps < 4; steps += 1) {
    const found = chainTable().endingBefore(tokens, end);
    if (found !== null && found.value.role !== 'neutral') end -= found.length;
    else if (isMark(tokens[end - 1], ':') || isCopula(tokens[end - 1])) end -= 1;
    else break;
  }
  return end;
}
