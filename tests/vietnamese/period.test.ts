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
  ['Tình hình kinh tế năm 2025, nhiệm vụ năm 2026', { from: 2025, to: 2026, outlook: null }],
  ['Kết quả công tác năm 2025 và những tháng đầu năm 2026', { from: 2025, to: 2026, outlook: null }],
  ['Công tác quý IV năm 2025 và nhiệm vụ quý I năm 2026', { from: 2025, to: 2026, outlook: null }],
  ['Đầu tư công năm 2026 và 3 năm 2026-2028', { from: 2026, to: 2028, outlook: null }],
  ['Tổng kết 5 năm (2021 - 2025) và kế hoạch 5 năm 2026 - 2030', { from: 2021, to: 2030, outlook: null }],
  ['Tuyển chọn công dân nhập ngũ năm 2025 - 2026', { from: 2025, to: 2026, outlook: null }],
  ['Đánh giá năm 2025 và triển khai nhiệm vụ năm 2026', { from: 2025, to: 2026, outlook: null }],
  ['Sơ kết phong trào năm 2025 và bàn việc năm 2026', { from: 2025, to: 2026, outlook: null }],
  ['Kết quả năm 2025, phát động thi đua năm 2026', { from: 2025, to: 2026, outlook: null }],
  ['Xây dựng đường tuần tra giai đoạn 2012-20015', null],
  ['Thi đua năm 2025 chào mừng Đại hội năm 2026', { from: 2025, to: 2025, outlook: null }],
  ['Thực hiện Đề án giai đoạn 2021-2025 năm 2024', { from: 2024, to: 2024, outlook: null }],
  ['Kế hoạch năm 2026 thực hiện Đề án giai đoạn 2021-2030', { from: 2026, to: 2026, outlook: null }],
  ['Năm 2025 triển khai Đề án đến năm 2030', { from: 2025, to: 2025, outlook: null }],
  ['Thực hiện Nghị quyết số 12/2024/NQ-HĐND năm 2025', { from: 2025, to: 2025, outlook: null }],
  ['Thi hành Luật Đất đai năm 2024 trên địa bàn tỉnh năm 2025', { from: 2025, to: 2025, outlook: null }],
  ['Thi hành Luật Căn cước năm 2023', null],
  ['', null],
])('%s', (title, expected) => {
  expect(readPeriod(title)).toEqual(expected);
});
