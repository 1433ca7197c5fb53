import { expect, test } from 'vitest';
import { readPeriod } from '../../src/vietnamese/period.js';

test.each([
  ['Chuyển đổi số tỉnh Thanh Vân giai đoạn 2026 - 2030', { from: 2026, to: 2030, outlook: null }],
  [
    'Phát triển kinh tế số giai đoạn 2021-2025, định hướng đến năm 2030',
    { from: 2021, to: 2025, outlook: 2030 },
  ],
  ['Quy hoạch tỉnh thời kỳ 2021–2030, tầm nhìn đến năm 2050', { from: 2021, to: 2030, outlook: 2050 }],
  ['Công tác dân vận từ năm 2024 đến năm 2026', { from: 2024, to: 2026, outlook: null }],
  ['Kiểm soát thủ tục hành chính năm 2024', { from: 2024, to: 2024, outlook: null }],
  ['Kết quả cải cách hành chính quý I/2026', { from: 2026, to: 2026, outlook: null }],
  ['Phát triển du lịch đến năm 2030', { from: null, to: 2030, outlook: null }],
  ['Phát triển y tế đến năm 2030, tầm nhìn đến năm 2045', { from: null, to: 2030, outlook: 2045 }],
  ['Định hướng đến năm 2035 về đô thị thông minh', { from: null, to: null, outlook: 2035 }],
  ['Thực hiện Nghị quyết số 90/NQ-CP ngày 02 tháng 02 năm 2026 của Chính phủ', null],
  [
    'Thực hiện Chỉ thị số 04/CT-TTg ngày 05/4/2025 giai đoạn 2026 - 2028',
    { from: 2026, to: 2028, outlook: null },
  ],
  ['Tăng cường kỷ luật, kỷ cương hành chính', null],
  ['', null],
])('%s', (title, expected) => {
  expect(readPeriod(title)).toEqual(expected);
});
