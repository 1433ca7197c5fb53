import { describe, expect, test } from 'vitest';
import {
  provinceKindOn,
  provinceOn,
  readProvince,
  successorsOf,
} from '../../src/vietnamese/administration.js';

test.each([
  ['tỉnh Trà Vinh', '2025-06-30', 'Trà Vinh'],
  ['Trà Vinh', '2025-07-01', 'Vĩnh Long'],
  ['Hà Giang', '2026-01-01', 'Tuyên Quang'],
  ['TP. HCM', '2026-01-01', 'Thành phố Hồ Chí Minh'],
  ['Bà Rịa – Vũng Tàu', '2025-07-02', 'Thành phố Hồ Chí Minh'],
  ['Thanh Hoá', '2026-01-01', 'Thanh Hóa'],
  ['Thừa Thiên Huế', '2026-01-01', 'Huế'],
])('%s on %s is %s', (name, date, expected) => {
  expect(provinceOn(name, date)?.name).toBe(expected);
});

test('no province of that name', () => {
  expect(readProvince('Thanh Vân')).toBeNull();
});

test.each([
  ['Đồng Nai', '2026-04-29', 'province'],
  ['Đồng Nai', '2026-04-30', 'city'],
  ['Huế', '2024-12-31', 'province'],
  ['Huế', '2025-01-01', 'city'],
  ['Trà Vinh', '2025-07-01', null],
])('%s on %s is a %s', (name, date, kind) => {
  const province = readProvince(name);
  expect(province && provinceKindOn(province, date)).toBe(kind);
});

describe('successorsOf', () => {
  test.each<[string, string, string[]]>([
    ['Sở Kế hoạch và Đầu tư', '2025-03-01', ['Sở Tài chính']],
    ['Sở Kế hoạch và Đầu tư', '2025-02-28', []],
    ['sở nông nghiệp & phát triển nông thôn', '2025-12-01', ['Sở Nông nghiệp và Môi trường']],
    ['Ban Dân tộc', '2025-12-01', ['Sở Dân tộc và Tôn giáo']],
    ['Bộ Giao thông vận tải', '2025-03-01', ['Bộ Xây dựng']],
    ['Sở Nội vụ', '2026-01-01', []],
    ['Sở Không Có', '2026-01-01', []],
  ])('%s on %s', (name, date, expected) => {
    expect(successorsOf(name, date).map((successor) => successor.name)).toEqual(expected);
  });

  test('the work of districts went to two tiers', () => {
    expect(successorsOf('UBND các huyện, thị xã, thành phố', '2025-07-01').map(({ kind }) => kind)).toEqual([
      'split',
      'split',
    ]);
  });
});
