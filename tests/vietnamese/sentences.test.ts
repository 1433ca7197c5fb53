import { describe, expect, test } from 'vitest';
import {
  breaksOff,
  endsStatement,
  quotationGoesOn,
  startsLowerCase,
} from '../../src/vietnamese/sentences.js';

describe('a finished statement', () => {
  test.each([
    'Hoàn thành trong Quý II.',
    'Sở Nội vụ;',
    'gồm các nhiệm vụ sau:',
    'để tổng hợp./.',
    'theo quy định (nếu có).',
    'làm việc “một cửa”.”',
    'báo cáo UBND tỉnh… ',
  ])('%s', (text) => {
    expect(endsStatement(text)).toBe(true);
  });

  test.each(['giải quyết hồ sơ,', 'Nâng cao hiệu quả', 'theo quy định (nếu có)', ''])('not: «%s»', (text) => {
    expect(endsStatement(text)).toBe(false);
  });
});

describe('a text that cannot end there', () => {
  test.each([
    'theo quy định của',
    'các cơ quan, đơn vị và',
    'Kế hoạch,',
    'giai đoạn 2026 -',
    'trừ hồ sơ (',
    'hoàn thành trước NGÀY',
    'lấy ý kiến theo',
  ])('%s', (text) => {
    expect(breaksOff(text)).toBe(true);
  });

  test.each(['Sở Nội vụ', 'Về mặt bằng', 'Báo cáo kết quả.', '', 'hồ sơ mật)'])('not: «%s»', (text) => {
    expect(breaksOff(text)).toBe(false);
  });
});

test.each([
  ['giải quyết hồ sơ', true],
  ['đứng đầu cơ quan', true],
  ['“một cửa”', true],
  ['Sở Nội vụ', false],
  ['Đến năm 2030', false],
  ['- triển khai', false],
  ['2030', false],
])('«%s» begins with a small letter: %s', (text, expected) => {
  expect(startsLowerCase(text)).toBe(expected);
});

test.each([
  ['thể lệ “Nét đẹp vùng biển', '– Lam Hải 2026” trước ngày 30/3', true],
  ['thể lệ “Nét đẹp vùng biển”', '– Giải “Nhất”', false],
  ['thể lệ “Nét đẹp', '“Biển xanh” và', false],
  ['thể lệ “Nét đẹp', 'vùng biển', false],
])('a quotation goes on: %s | %s', (above, next, expected) => {
  expect(quotationGoesOn(above, next)).toBe(expected);
});
