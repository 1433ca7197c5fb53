import { describe, expect, test } from 'vitest';
import {
  isGoal,
  isLogistics,
  opensOrders,
  readAside,
  readOrder,
} from '../../src/vietnamese/statements/index.js';

test.each([
  ['Sở Y tế chủ trì kiểm tra 12 bếp ăn.'],
  ['Giao Sở Tài chính cấp 300 triệu đồng từ ngân sách tỉnh.'],
  ['Thành lập 02 tổ kiểm tra lưu động.'],
  ['Ngày hội văn hóa các dân tộc tổ chức tại xã Bình Hòa.'],
  ['Lập danh sách hộ nghèo.'],
])('work is set aside by no rule: %s', (text) => {
  expect(readAside(text)).toBeNull();
});

describe('how plainly a statement orders', () => {
  test.each([
    ['Giao Sở Nội vụ chủ trì xây dựng đề án.', 'handed'],
    ['Về vốn làm đường: Giao Sở Tài chính cân đối 12 tỷ đồng.', 'handed'],
    ['Đồng ý chủ trương, giao UBND xã Bình Hòa lập dự án.', 'handed'],
    ['UBND tỉnh yêu cầu Sở Xây dựng khẩn trương kiểm tra các công trình.', 'handed'],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động nhân dân.', 'handed'],
    ['Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ rà soát văn bản.', 'responsible'],
    ['Công an tỉnh có trách nhiệm bảo đảm an ninh trật tự.', 'responsible'],
    ['Thanh tra tỉnh rà soát đơn thư của các hộ dân.', 'named'],
    ['UBND xã An Lộc lập danh sách 21 chủ lò gạch.', 'named'],
  ])('%s', (text, order) => {
    expect(readOrder(text)).toBe(order);
  });

  test.each([
    'UBND tỉnh đã giao Sở Xây dựng lập quy hoạch từ năm 2024.',
    'Sở Y tế đã kiểm tra 25 cơ sở.',
    'Xã đã hoàn thành 15/19 tiêu chí nông thôn mới.',
    'Tổ công tác làm việc theo chế độ kiêm nhiệm.',
    'Thành lập Tổ cải cách hành chính lưu động tỉnh Hưng Lâm.',
    'Rà soát văn bản hết hiệu lực.',
  ])('orders nothing: %s', (text) => {
    expect(readOrder(text)).toBeNull();
  });
});

test.each([
  ['UBND tỉnh yêu cầu các cơ quan, địa phương khẩn trương làm tốt các nội dung dưới đây:', true],
  ['Sau khi nghe báo cáo, Chủ tịch UBND tỉnh kết luận, chỉ đạo như sau:', true],
  ['UBND tỉnh báo cáo kết quả thực hiện như sau:', false],
  ['Thành phần gồm có:', false],
])('opens orders: %s', (text, opens) => {
  expect(opensOrders(text)).toBe(opens);
});

test.each([
  ['100% văn bản được kiểm tra.', true],
  ['Phấn đấu giảm 10% thời gian giải quyết hồ sơ.', true],
  ['Tổng kết phong trào thi đua.', false],
  ['Số hóa hồ sơ lưu trữ.', false],
])('a goal: %s', (text, goal) => {
  expect(isGoal(text)).toBe(goal);
});

test.each([
  ['Thời gian: 08h00 ngày 14/4/2026.', true],
  ['Địa điểm tổ chức: Hội trường tầng 2.', true],
  ['Thành phần tham dự:', true],
  ['Đối tượng chính sách được tặng quà trước ngày 20/7.', false],
])('logistics: %s', (text, logistics) => {
  expect(isLogistics(text)).toBe(logistics);
});
