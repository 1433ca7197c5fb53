import { describe, expect, test } from 'vitest';
import { isCapacity, isPersonName, opensWithCapacity, readSigner } from '../../src/vietnamese/signers.js';

const partsOf = (text: string): string[] | null =>
  readSigner(text)?.map(({ part, start, end }) => `${part}: ${text.slice(start, end)}`) ?? null;

describe('the parts of a signer’s line', () => {
  test.each([
    ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH', ['capacity: TM. ỦY BAN NHÂN DÂN', 'position: CHỦ TỊCH']],
    [
      'KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Lê Văn Hảo',
      ['capacity: KT. CHỦ TỊCH', 'position: PHÓ CHỦ TỊCH', 'mark: (Đã ký)', 'name: Lê Văn Hảo'],
    ],
    [
      'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH',
      ['capacity: TM. ỦY BAN NHÂN DÂN', 'capacity: KT. CHỦ TỊCH', 'position: PHÓ CHỦ TỊCH'],
    ],
    ['TL. BỘ TRƯỞNG VỤ TRƯỞNG VỤ KẾ HOẠCH', ['capacity: TL. BỘ TRƯỞNG', 'position: VỤ TRƯỞNG VỤ KẾ HOẠCH']],
    [
      'T/M BAN BÍ THƯ THƯỜNG TRỰC BAN BÍ THƯ',
      ['capacity: T/M BAN BÍ THƯ', 'position: THƯỜNG TRỰC BAN BÍ THƯ'],
    ],
    ['GIÁM ĐỐC Đỗ Minh Khuê', ['position: GIÁM ĐỐC', 'name: Đỗ Minh Khuê']],
    [
      'TM. CHÍNH PHỦ THỦ TƯỚNG Lò Văn Pản',
      ['capacity: TM. CHÍNH PHỦ', 'position: THỦ TƯỚNG', 'name: Lò Văn Pản'],
    ],
    ['TM. BAN GIÁM ĐỐC', ['capacity: TM. BAN GIÁM ĐỐC']],
  ])('%s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  test.each([
    'KẾ HOẠCH',
    'SỞ NỘI VỤ',
    'Giám đốc Sở Nội vụ chủ trì kiểm tra.',
    'TM. Ủy ban chủ trì, phối hợp với các sở.',
    'CHỦ TỊCH Giao Sở Nội vụ tổng hợp',
  ])('none: %s', (text) => {
    expect(readSigner(text)).toBeNull();
  });
});

test.each([
  'TM. ỦY BAN NHÂN DÂN',
  'TM ỦY BAN NHÂN DÂN',
  'T/M BAN THƯỜNG VỤ',
  'KT.GIÁM ĐỐC',
  'TL GIÁM ĐỐC',
  'Q. GIÁM ĐỐC',
  'TUQ. CỤC TRƯỞNG',
  'THỪA LỆNH BỘ TRƯỞNG',
  'tm. ủy ban nhân dân',
  'KT. Chủ tịch',
])('a capacity: %s', (text) => {
  expect(isCapacity(text)).toBe(true);
});

test.each(['CHỦ TỊCH', 'TL', 'KT giám sát', 'TM - DV An Bình', 'Q. 1, TP. Hải Lăng'])(
  'no capacity: %s',
  (text) => {
    expect(isCapacity(text)).toBe(false);
  },
);

test('a capacity with more behind it', () => {
  expect(opensWithCapacity('KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Lê Văn Hảo')).toBe(true);
  expect(opensWithCapacity('Q. Chủ tịch họp hằng tuần')).toBe(false);
});

test.each([
  ['Lê Thị Hồng Vân', true],
  ['H’Yim Kđoh', true],
  ['TS. Nguyễn Văn Bình', true],
  ['Sở Nội vụ', false],
  ['GIÁM ĐỐC', false],
])('a person’s name? %s: %s', (text, expected) => {
  expect(isPersonName(text)).toBe(expected);
});
