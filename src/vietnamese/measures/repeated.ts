/** A number said again in words, as contracts and decisions do so that it cannot be altered. */

import { type Rule, ruleBook } from '../../reading/index.js';
import { scaleOf } from '../numerals.js';
import { isMark } from './seek.js';
import type { Token } from './types.js';
import { setOf, unitTable, wordTable } from './vocabulary.js';

/** Tokens of such a bracket, at most: `(Bằng chữ: Hai tỷ đồng chẵn)`. */
const LONGEST = 12;

/** The amount that a bracket says again, and the token behind it. */
interface Repeat {
  amount: number;
  end: number;
}

const repeated: Rule<[tokens: readonly Token[], at: number], Repeat> = {
  id: 'measure/repeated',
  source: 'usage of contracts and decisions on money: the amount in words behind the amount in digits',
  examples: [
    { text: 'Thưởng 12 triệu đồng (mười hai triệu đồng).', gives: [{ value: 12, unit: 'triệu đồng' }] },
    {
      text: 'Ít nhất 85% (tám mươi lăm phần trăm) hồ sơ',
      gives: [{ value: 85, unit: '%', subject: 'hồ sơ' }],
    },
    { text: 'hỗ trợ 30 triệu đồng (ba mươi triệu đồng)', gives: [{ value: 30, unit: 'triệu đồng' }] },
    { text: 'hỗ trợ 2.000.000.000 đồng (Bằng chữ: Hai tỷ đồng chẵn)', gives: [{ value: 2_000_000_000 }] },
  ],
  not: ['Dời 05 (năm) ki-ốt.', 'đạt 90% (năm 2026)', 'cấp 12 thẻ (ba loại)'],
  read: (tokens, at) => readRepeat(tokens, at),
};

export const repeats = ruleBook('measure', [repeated]);

const ROUNDED = setOf('rounded');

function readRepeat(tokens: readonly Token[], at: number): Repeat | null {
  if (!isMark(tokens[at], '(')) return null;
  const lead = wordTable('inWords').at(tokens, at + 1)?.length ?? 0;
  const number = at + 1 + lead + (isMark(tokens[at + 1 + lead], ':') ? 1 : 0);
  const value = tokens[number]?.spelled === true ? (tokens[number]?.value ?? null) : null;
  if (value === null) return null;
  const unit = unitTable().at(tokens, number + 1);
  for (let end = number + 1 + (unit?.length ?? 0); end < at + LONGEST; end += 1) {
    if (isMark(tokens[end], ')')) return { amount: amountOf(value, unit?.value.unit ?? ''), end: end + 1 };
    if (!isMark(tokens[end], '.', '/') && !ROUNDED.has(tokens[end]?.key)) return null;
  }
  return null;
}

/** `50 triệu đồng` are 50,000,000: the factors that the unit's first words name are counted in. */
export function amountOf(value: number, unit: string): number {
  let amount = value;
  for (const word of unit.split(' ')) {
    const scale = scaleOf(word);
    if (scale === null) break;
    amount *= scale;
  }
  return amount;
}
