import { expect, test } from 'vitest';
import { isStampText } from '../../src/vietnamese/stamps.js';

test.each([
  'HỎA TỐC',
  'MẬT',
  'Tối mật',
  'DỰ THẢO',
  'Dự thảo lần 2',
  'DỰ THẢO 15/3/2026',
  'ĐẾN Số: 1204 Ngày: 12/3/2026',
  'SAO Y BẢN CHÍNH',
  '(Đã ký)',
  'Hỏa tốc hẹn giờ',
  'Bản sao',
  'Tài liệu họp',
  'Trích sao',
])('%s is a stamp', (words) => {
  expect(isStampText(words)).toBe(true);
});

test.each([
  'Khẩn trương rà soát hồ sơ.',
  'Mật ong rừng',
  'Đến năm 2030',
  'Dự thảo Nghị quyết của Hội đồng nhân dân',
  'Bản sao hồ sơ nộp trước ngày 05',
  '1. Sở Y tế',
  '',
])('%s is none', (words) => {
  expect(isStampText(words)).toBe(false);
});
