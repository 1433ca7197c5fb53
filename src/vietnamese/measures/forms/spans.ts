/** Two numbers that make one value: a range, a part of a whole. */
import { type Rule, ruleBook } from '../../../reading/index.js';
import { scaleOf } from '../../numerals.js';
import { isMark, touches } from '../seek.js';
import type { Token } from '../types.js';
import { unitTable } from '../vocabulary.js';

/** Numbers read as one: the index of the last, the upper end of a range, the whole of a part. */
export interface NumberSpan {
  last: number;
  upper: number | null;
  of: number | null;
}

type SpanRule = Rule<[tokens: readonly Token[], at: number], NumberSpan>;

const range: SpanRule = {
  id: 'measure/range',
  source:
    'Decree 30/2020/NĐ-CP leaves ranges to usage: a dash or `đến`, the unit behind both or behind the last',
  examples: [
    { text: 'Đạt 8,5 - 9%.', gives: [{ value: 8.5, unit: '%', upper: 9, comparator: 'range' }] },
    { text: 'Trồng từ 40 đến 50 ha.', gives: [{ value: 40, unit: 'ha', upper: 50, comparator: 'range' }] },
    {
      text: '25%-35% số lãnh đạo cấp phòng',
      gives: [{ value: 25, upper: 35, unit: '%', comparator: 'range' }],
    },
    { text: 'mỗi năm có 2 - 3 sáng kiến', gives: [{ value: 2, upper: 3, unit: 'sáng kiến' }] },
    { text: 'quy mô từ 50 ha đến 75 ha', gives: [{ value: 50, upper: 75, unit: 'ha' }] },
  ],
  not: ['Nhiệm kỳ 2026 - 2031.', 'Cam Đường 2 - 12 ha', 'giai đoạn 2026 - 2030 xã', 'còn 35% - 25%'],
  read: (tokens, at) => {
    const last = rangeEnd(tokens, at);
    return last === null ? null : { last, upper: tokens[last]?.value ?? null, of: null };
  },
};

const ratio: SpanRule = {
  id: 'measure/ratio',
  source: 'usage of reports: a part and its whole around a stroke; a part is never greater',
  examples: [
    { text: 'Có 12/15 xã đạt chuẩn.', gives: [{ value: 12, unit: 'xã' }] },
    { text: 'Có 20/20 sở tham gia', as: 'report', gives: [{ value: 20, of: 20, unit: 'sở' }] },
    { text: 'đạt 85/100 điểm', gives: [{ value: 85, unit: 'điểm' }] },
  ],
  not: ['Ngày 12/3, xã ra quân.', 'đạt 125/100 hồ sơ', 'ngày 12/3/2026 xã'],
  read: (tokens, at) => {
    const slash = tokens[at + 1];
    const whole = tokens[at + 2];
    if (!isMark(slash, '/') || whole?.kind !== 'number' || whole.value === null) return null;
    const part = tokens[at]?.value ?? null;
    if (part === null || part > whole.value || isMark(tokens[at + 3], '/')) return null;
    return { last: at + 2, upper: null, of: whole.value };
  },
};

/** A sum in two units, the second below one of the first. */
export interface CompoundSum {
  /** In the first unit: 12.5 of `12 tỷ 500 triệu đồng`. */
  value: number;
  unit: string;
  /** Token of the first unit, and behind the sum. */
  unitAt: number;
  end: number;
}

/** `12 tỷ 500 triệu đồng` */
export const compoundSums = ruleBook<[tokens: readonly Token[], at: number], CompoundSum>('measure', [
  {
    id: 'measure/compound-sum',
    source: 'usage of budgets: a sum in two units, the second below one of the first',
    examples: [
      { text: 'Bố trí 12 tỷ 500 triệu đồng.', gives: [{ value: 12.5, unit: 'tỷ đồng' }] },
      {
        text: 'không quá 2 triệu 400 nghìn đồng',
        gives: [{ value: 2.4, unit: 'triệu đồng', comparator: 'lte' }],
      },
    ],
    not: ['thu 12 tỷ, 500 triệu đồng', 'Bố trí 500 triệu 12 tỷ đồng.', 'Cấp 12 tỷ cho 500 hộ.'],
    read: (tokens, at) => {
      const [high, scale, low, below, money] = tokens.slice(at, at + 5);
      const upper = scaleOf(scale?.key ?? '');
      const lower = scaleOf(below?.key ?? '');
      if (upper === null || lower === null || money?.key !== 'đồng') return null;
      if (high?.kind !== 'number' || low?.kind !== 'number' || high.value === null || low.value === null)
        return null;
      if (!Number.isInteger(high.value) || !Number.isInteger(low.value) || low.value * lower >= upper)
        return null;
      const value = (high.value * upper + low.value * lower) / upper;
      const unit = scale === undefined ? undefined : unitTable().at([scale, money], 0)?.value.unit;
      return unit === undefined ? null : { value, unit, unitAt: at + 1, end: at + 5 };
    },
  },
]);

export const numberSpans = ruleBook('measure', [range, ratio]);

/** `25%-35%`, `2 - 3`, `từ 50 ha đến 75 ha`: the index of the upper number. */
function rangeEnd(tokens: readonly Token[], at: number): number | null {
  const unit = unitTable().at(tokens, at + 1);
  const joint = at + 1 + (unit?.length ?? 0);
  const token = tokens[joint];
  const dash = isMark(token, '-', '–', '—', '÷', '~');
  if (!dash && token?.key !== 'đến') return null;
  const upper = tokens[joint + 1];
  if (upper?.kind !== 'number' || upper.value === null) return null;
  const lower = tokens[at]?.value ?? null;
  if (lower === null || upper.value <= lower || (isYear(lower) && isYear(upper.value))) return null;
  if (unit !== null && unitTable().at(tokens, joint + 2)?.value.unit !== unit.value.unit) return null;
  return dash && isPlaceName(tokens, at, joint) ? null : joint + 1;
}

/** `Cam Đường 2 - 12 ha`: a number that ends a name, and a dash with spaces. */
function isPlaceName(tokens: readonly Token[], at: number, joint: number): boolean {
  const capital = (index: number): boolean => /^\p{Lu}/u.test(tokens[index]?.text ?? '');
  return capital(at - 1) && capital(at - 2) && !touches(tokens[at], tokens[joint]);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}
