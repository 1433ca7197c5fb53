import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMeasures, sentenceRanges } from '../../src/vietnamese/measures/index.js';
import { spell } from '../support/spell.js';

const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
const COMPARATORS = [
  ['', 'eq'],
  ['tối thiểu ', 'gte'],
  ['ít nhất ', 'gte'],
  ['trên ', 'gt'],
  ['tối đa ', 'lte'],
  ['không quá ', 'lte'],
  ['dưới ', 'lt'],
] as const;
const UNITS = ['%', 'hồ sơ', 'lớp', 'người', 'ha', 'km', 'tỷ đồng', 'điểm', 'sáng kiến'];

describe('readMeasures', () => {
  test('reads back a value printed with any comparator and unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.constantFrom(...COMPARATORS),
        fc.constantFrom(...UNITS),
        (value, [words, comparator], unit) => {
          const text = `Phấn đấu đạt ${words}${format.format(value)}${unit === '%' ? '' : ' '}${unit}`;
          expect(readMeasures(text)).toMatchObject([{ value, comparator, unit, change: null, upper: null }]);
        },
      ),
    );
  });

  test('reads back a decimal and a number in words', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 2, max: 999_999 }),
        (hundredths, whole) => {
          const value = hundredths / 100;
          expect(readMeasures(`đạt ${format.format(value)}%`)).toMatchObject([{ value, unit: '%' }]);
          expect(readMeasures(`đạt tối thiểu ${spell(whole)} phần trăm`)).toMatchObject([
            { value: whole, unit: '%' },
          ]);
        },
      ),
    );
  });

  test('a text without digits and number words has no measures', () => {
    const words = [
      'tối thiểu',
      '%',
      'hồ sơ',
      'cấp tỉnh',
      'đạt',
      'giảm',
      'so với',
      'năm',
      'một số',
      ',',
      ';',
      'xã',
      'không',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (chosen) => {
        expect(readMeasures(chosen.join(' '))).toEqual([]);
      }),
    );
  });

  test('readings lie inside the text, in order, without overlap', () => {
    const pieces = [
      'tối thiểu',
      '30%',
      '1.600 hồ sơ',
      'cấp tỉnh',
      'cấp xã',
      ',',
      ';',
      'và',
      'tăng',
      'từ',
      'lên',
      'so với năm 2021',
      '20/20 sở',
      'mức độ 4',
      '(',
      ')',
      ':',
      '+',
      'năm 2025',
      'hai mô hình',
      'tỷ lệ',
      '2-3 xã',
      'lần lượt',
      '10 triệu',
      'xếp thứ 5',
      'số lượng hồ sơ là 12',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), fc.boolean(), (chosen, report) => {
        const text = chosen.join(' ');
        let last = 0;
        for (const { start, end, text: words } of readMeasures(text, { report })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(words).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    '1 xã ',
    '30%, ',
    'cấp tỉnh, ',
    'năm 2025 10% ',
    'so với ',
    'hai trăm ',
    'tương ứng 30%, ',
    '“',
    '.',
    '12/',
  ])('a line of 50,000 characters of %s is read in time', (piece) => {
    const text = `${piece.repeat(Math.ceil(50_000 / piece.length))} 5 xã`;
    const begin = performance.now();
    readMeasures(text, { report: true });
    sentenceRanges(text);
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});

describe('sentenceRanges', () => {
  test.each([
    ['Đã cấp 1.600 thẻ. Có 20/20 sở tham gia.', ['Đã cấp 1.600 thẻ.', 'Có 20/20 sở tham gia.']],
    [
      'Tổ chức tại TP. Thanh Vân ngày 01.02.2024. Đạt 90%.',
      ['Tổ chức tại TP. Thanh Vân ngày 01.02.2024.', 'Đạt 90%.'],
    ],
    ['Gồm tin, bài… được đăng. 100% đạt yêu cầu', ['Gồm tin, bài… được đăng.', '100% đạt yêu cầu']],
    ['Như Mỹ Lộc, Tân Thành... Qua đó, có 5 giải.', ['Như Mỹ Lộc, Tân Thành...', 'Qua đó, có 5 giải.']],
    ['ThS. Lê An dự 03 buổi. (Gồm có: 2 lớp).', ['ThS. Lê An dự 03 buổi.', '(Gồm có: 2 lớp).']],
    ['2. Ban hành 05 văn bản.', ['2. Ban hành 05 văn bản.']],
    ['Xem tại thanhvan.gov.vn. Hết.', ['Xem tại thanhvan.gov.vn.', 'Hết.']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentenceRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
