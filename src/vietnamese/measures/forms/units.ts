/** Where the unit of a number stands. */
import { type Rule, ruleBook } from '../../../reading/index.js';
import { scaleOf } from '../../numerals.js';
import { countedNoun } from '../counted.js';
import { isRate, readDenominator } from '../denominators.js';
import { findPhrase, isMark, segmentStart, touches } from '../seek.js';
import type { Token } from '../types.js';
import { type ReadUnit, readUnit, skipAside, unitNamed } from '../units.js';
import { afterTable, wordTable } from '../vocabulary.js';
import type { NumberSpan } from './spans.js';

/** A number that looks for its unit. */
export interface Numbered {
  tokens: readonly Token[];
  at: number;
  span: NumberSpan | null;
  /** Token behind the last of its numbers. */
  next: number;
  /** Unit that a column or title states for numbers without one. */
  fallback: string | null;
}

type UnitRule = Rule<[Numbered], ReadUnit>;

/** `98/100 hồ sơ`, `950/1.000 hộ` may be parts of a whole. */
const SMALLEST_RATE = 10_000;

const rate: UnitRule = {
  id: 'measure/rate',
  source: 'usage of statistics: so many in a round number, not of them',
  examples: [
    { text: 'Còn 8/1.000.000 người dân.', gives: [{ value: 8, unit: '/1.000.000 người dân' }] },
    {
      text: 'Tỷ suất tử vong mẹ còn 42/100.000 trẻ đẻ sống',
      gives: [{ value: 42, unit: '/100.000 trẻ đẻ sống' }],
    },
  ],
  not: ['Có 12/15 xã đạt chuẩn.', 'đạt 950/1.000 hộ', '98/100 hồ sơ'],
  read: ({ tokens, span }) => {
    const whole = span?.of ?? 0;
    if (span === null || whole < SMALLEST_RATE || !isRate(whole)) return null;
    const per = readDenominator(tokens, span.last);
    if (per === null) return null;
    const at = span.last;
    return { unit: `/${per.words}`, kind: 'physical', factor: 1, of: null, at, nounEnd: at, end: per.end };
  },
};

const known: UnitRule = {
  id: 'measure/unit',
  source: 'Decree 86/2012/NĐ-CP (legal units), and what plans count: the file of units',
  examples: [
    { text: 'In 30 bản đồ rừng.', gives: [{ value: 30, unit: 'bản đồ' }] },
    { text: 'Bình quân 3,2 người/hộ.', gives: [{ value: 3.2, unit: 'người/hộ' }] },
    { text: 'Tiếp nhận 900 đơn vị máu.', gives: [{ value: 900, unit: 'đơn vị máu' }] },
    { text: 'Sản lượng 1,2 triệu tấn.', gives: [{ value: 1200000, unit: 'tấn' }] },
    { text: 'Công suất 20.000 m3/ngày đêm.', gives: [{ value: 20000, unit: 'm³/ngày đêm' }] },
    { text: 'Tốc độ tải 300 Mb/s.', gives: [{ value: 300, unit: 'Mb/s' }] },
    { text: 'Tỷ suất chết còn 9‰.', gives: [{ value: 9, unit: '‰' }] },
    { text: 'Thu 12.450 tỷ đồng.', gives: [{ value: 12450, unit: 'tỷ đồng' }] },
    { text: 'đạt 92,5%', gives: [{ value: 92.5, unit: '%' }] },
    { text: 'tiếp nhận 1.600 hồ sơ', gives: [{ value: 1600, unit: 'hồ sơ' }] },
    { text: 'không quá 15 phút/lượt', gives: [{ value: 15, unit: 'phút/lượt' }] },
    { text: 'tốc độ 2,5 Gb/s', gives: [{ value: 2.5, unit: 'Gb/s' }] },
    { text: 'giảm sinh 0,3%o', gives: [{ value: 0.3, unit: '‰', change: 'decrease' }] },
    { text: 'phục vụ 2,5 triệu người', gives: [{ value: 2_500_000, unit: 'người' }] },
    { text: 'cắt giảm 26 TTHC', gives: [{ value: 26, unit: 'TTHC' }] },
    { text: 'mở 05 (năm) lớp tập huấn', gives: [{ value: 5, unit: 'lớp tập huấn' }] },
    {
      text: 'bàn giao 24 hộ dân/3,15 ha',
      gives: [
        { value: 24, unit: 'hộ dân' },
        { value: 3.15, unit: 'ha' },
      ],
    },
    {
      text: 'giải tỏa 18 hộ/0,92 ha',
      gives: [
        { value: 18, unit: 'hộ' },
        { value: 0.92, unit: 'ha' },
      ],
    },
    { text: 'Bổ sung 300 bản sách mới', gives: [{ value: 300, unit: 'bản', subject: 'bản sách mới' }] },
  ],
  not: [
    'Thế hệ 5G, 4G.',
    'Gạo ST25, máy A12.',
    'Trực 24/7.',
    'Số điện thoại 0912345678.',
    'Ngày 15/3/2026, quý II/2026, tháng 04/2026.',
    'Theo Quyết định số 45/2026/QĐ-UBND.',
    'Quốc lộ 14, Tỉnh lộ 8, km 12+500.',
    'TCVN 5687:2010 và ISO 9001:2015.',
    'Cách mạng công nghiệp 4.0.',
    '02 lần lượt kiểm tra.',
    'Mục tiêu đến 2030 hộ dân có nước sạch.',
    'Tầm nhìn 2045 đồng bộ.',
    'Xây dựng chiến lược đến năm 2045 đồng thời rà soát',
    'tầm nhìn đến 2050 đồng bộ với các xã',
    'Covid-19 xã Tân Thành',
    'trang hocba.hunglam.vn/bai-12-lop',
  ],
  read: ({ tokens, next }) => readUnit(tokens, next),
};

const shortMoney: UnitRule = {
  id: 'measure/short-money',
  source: 'usage: the đồng is left out where the clause speaks of money',
  examples: [
    { text: 'Kinh phí 450 triệu.', gives: [{ value: 450, unit: 'triệu đồng' }] },
    { text: 'Kinh phí: 800 triệu', gives: [{ value: 800, unit: 'triệu đồng' }] },
    { text: 'huy động vốn 1.200 tỷ', gives: [{ value: 1200, unit: 'tỷ đồng' }] },
  ],
  not: ['phục vụ 800 triệu lượt', 'dân số 1,2 triệu'],
  read: ({ tokens, at: first, next: at }) => {
    const scale = tokens[at]?.kind === 'word' ? tokens[at]?.key : undefined;
    if (scale === undefined || scaleOf(scale) === null || tokens[at + 1]?.kind === 'number') return null;
    if (findPhrase(tokens, segmentStart(tokens, first), first, wordTable('budget')) === -1) return null;
    return { ...unitNamed(`${scale} đồng`), of: null, at, nounEnd: at + 1, end: at + 1 };
  },
};

const doubled: UnitRule = {
  id: 'measure/doubled',
  source: 'grammar: `gấp đôi`, `gấp ba`',
  examples: [
    { text: 'Số lượt truy cập tăng gấp đôi', gives: [{ value: 2, unit: 'lần', change: 'increase' }] },
    { text: 'doanh thu gấp ba', gives: [{ value: 3, unit: 'lần', change: 'increase' }] },
  ],
  not: ['Có 02 đôi đũa.', 'đôi ngũ hai xã', 'gấp rút hoàn thành hai tổ'],
  read: ({ tokens, at, span, next: end }) => {
    if (span?.upper != null || tokens[at]?.spelled !== true || tokens[at - 1]?.key !== 'gấp') return null;
    return { unit: 'lần', kind: 'frequency', factor: 1, of: null, at: end, nounEnd: end, end };
  },
};

const noun: UnitRule = {
  id: 'measure/counted-noun',
  source: 'grammar: the noun behind a number that plainly counts is its unit, whatever the noun',
  examples: [
    { text: 'Cấp 860 Phích nước.', gives: [{ value: 860, unit: 'phích nước' }] },
    { text: 'Diệt 14 ổ chuột.', gives: [{ value: 14, unit: 'ổ chuột' }] },
    { text: 'Dựng 35 góc đọc.', gives: [{ value: 35, unit: 'góc đọc' }] },
    { text: 'ít nhất 120 quầy thuốc', gives: [{ value: 120, comparator: 'gte' }] },
    { text: 'Tháo dỡ 45 lò gạch', gives: [{ value: 45, unit: 'lò gạch' }] },
    { text: 'Cấp 36.500 Túi thuốc gia đình', gives: [{ value: 36500, unit: 'túi thuốc gia đình' }] },
    { text: 'lắp 07 quầy hàng', gives: [{ value: 7, unit: 'quầy hàng' }] },
    { text: 'Dời 05 (năm) ki-ốt ven đường', gives: [{ value: 5, subject: 'ki-ốt ven đường' }] },
    { text: 'Mua 12 mô-tơ bơm', gives: [{ value: 12, unit: 'mô-tơ bơm' }] },
    { text: 'Diệt 32 ổ bọ gậy', gives: [{ value: 32, unit: 'ổ bọ gậy' }] },
    { text: 'Trồng 04 (bốn) hàng phi lao', gives: [{ value: 4, unit: 'hàng phi lao' }] },
  ],
  not: [
    'Tổ dân phố 12 có điểm hẹn.',
    'Đội 14 (mười bốn) kiểm tra chợ.',
    'khóa 14 triển khai',
    'Đội kiểm tra 814 triển khai',
    'tổ 05 kiểm tra',
    'năm 2027 quầy hàng',
  ],
  read: ({ tokens, at, next }) => countedNoun(tokens, at, skipAside(tokens, next)),
};

const column: UnitRule = {
  id: 'measure/column-unit',
  source: 'layout: a number alone in its cell has the unit that its column or title states',
  examples: [
    { text: '12,5', as: 'unit: ha', gives: [{ value: 12.5, unit: 'ha' }] },
    { text: '≥ 90', as: 'unit: %', gives: [{ value: 90, unit: '%', comparator: 'gte' }] },
    { text: '30-35', as: 'unit: lớp', gives: [{ value: 30, upper: 35, unit: 'lớp' }] },
  ],
  not: ['12/KH-UBND', { text: '12 người', as: 'unit: ha' }],
  read: ({ tokens, next: at, fallback }) => {
    if (fallback === null) return null;
    const next = tokens[at];
    const free = next === undefined || next.kind === 'mark' || afterTable().at(tokens, at) !== null;
    if (!free || isMark(next, '/', '-', '–') || touches(next, tokens[at + 1])) return null;
    return { ...unitNamed(fallback), of: null, at, nounEnd: at, end: at };
  },
};

export const unitForms = ruleBook('measure', [rate, known, shortMoney, doubled, noun, column]);

/** The rule whose unit is stated elsewhere, not printed behind the number. */
export const COLUMN_UNIT = column.id;
