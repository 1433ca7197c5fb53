import { describe, expect, test } from 'vitest';
import { readMeasures } from '../../src/vietnamese/measures/index.js';

const brief = (text: string): string[] =>
  readMeasures(text).map(({ comparator, value, unit }) => `${comparator} ${value} ${unit}`);

describe('how long something may take', () => {
  test.each([
    ['Dập lửa rừng tối đa 02 (hai) giờ.', ['lte 2 giờ']],
    ['Trả hồ sơ trong vòng không quá 12 (mười hai) ngày.', ['lte 12 ngày']],
    ['Có mặt tại bến phà dưới 3 giờ.', ['lt 3 giờ']],
    ['Gửi ý kiến không quá 03 ngày kể từ ngày nhận.', []],
    ['Gửi ý kiến tối đa 05 ngày làm việc sau khi nhận.', []],
    ['Trực 08 giờ/ngày.', []],
    ['Họp trong 02 ngày.', []],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('things that no vocabulary knows', () => {
  test.each([
    ['Dời 05 (năm) ki-ốt.', ['eq 5 ki-ốt']],
    ['Thay 12 mô-tơ bơm.', ['eq 12 mô-tơ bơm']],
    ['Diệt 14 ổ chuột.', ['eq 14 ổ chuột']],
    ['Trồng 06 (sáu) hàng phi lao.', ['eq 6 hàng phi lao']],
    ['Bổ sung 450 bản sách nói.', ['eq 450 bản']],
    ['In 30 bản đồ rừng.', ['eq 30 bản đồ']],
    ['Đội 14 (mười bốn) kiểm tra chợ.', []],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('two measures on either side of a stroke', () => {
  test.each([
    ['Di dời 26 hộ/1,35 ha.', ['eq 26 hộ', 'eq 1.35 ha']],
    ['Hỗ trợ 40 nhà/0,5 km kè.', ['eq 40 nhà', 'eq 0.5 km']],
    ['Đạt 12 bác sĩ/10.000 dân.', ['eq 12 bác sĩ/10.000 dân']],
    ['Tối đa 15 phút/01 hồ sơ.', ['lte 15 phút/01 hồ sơ']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('a list of values whose noun stands behind the last, with as many scopes', () => {
  test.each([
    [
      'Tối thiểu tương ứng là 92%, 81% đơn thư cấp tỉnh, cấp xã trả đúng hạn.',
      ['cấp tỉnh', 'cấp xã'],
      'đơn thư',
    ],
    [
      'Ít nhất 60%, 40%, 20% văn bản của cấp tỉnh, cấp huyện, cấp xã được ký số.',
      ['cấp tỉnh', 'cấp huyện', 'cấp xã'],
      'văn bản',
    ],
  ])('%s', (text, scopes, subject) => {
    const read = readMeasures(text);
    expect(read.map(({ scope }) => scope)).toEqual(scopes);
    expect(new Set(read.map(({ comparator }) => comparator))).toEqual(new Set(['gte']));
    expect(read.at(-1)?.subject).toBe(subject);
  });

  test('one scope more than values tells nothing', () => {
    const read = readMeasures('Đạt 92%, 81% đơn thư cấp tỉnh, cấp huyện, cấp xã.');
    expect(read.map(({ scope }) => scope)).toEqual([null, null]);
  });
});

describe('a list of years', () => {
  const times = (text: string): (string | null)[] => readMeasures(text).map(({ at }) => at);
  test('as many as values goes in step with them', () => {
    expect(times('Đạt 30%, 45%, 60% vào các năm 2026, 2027, 2028.')).toEqual(['2026', '2027', '2028']);
  });
  test('one more than values tells the time of none', () => {
    expect(times('Đạt 30%, 45% vào các năm 2026, 2027, 2028.')).toEqual([null, null]);
  });
});
