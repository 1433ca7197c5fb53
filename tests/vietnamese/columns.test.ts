import { describe, expect, test } from 'vitest';
import { looksLikeHeader, readColumnTitle, valueBesideIndicator } from '../../src/vietnamese/columns.js';

describe('a value beside an indicator', () => {
  test.each([
    ['Mục tiêu', 'promised'],
    ['KẾ HOẠCH', 'promised'],
    ['Mức phấn đấu', 'promised'],
    ['Kết quả', 'achieved'],
    ['Kết quả thực hiện', 'achieved'],
    ['Kết quả/ Sản phẩm', null],
    ['Ghi chú', null],
  ])('%s', (title, expected) => {
    expect(valueBesideIndicator(title)).toBe(expected);
  });
});

describe('the role of a column by its title', () => {
  test.each([
    ['TT', 'number'],
    ['STT', 'number'],
    ['Số TT', 'number'],
    ['Mục tiêu', 'objective'],
    ['Nhiệm vụ', 'task'],
    ['NỘI DUNG CÔNG VIỆC', 'task'],
    ['Tên nhiệm vụ, đề án', 'task'],
    ['Hoạt động', 'activity'],
    ['Giải pháp thực hiện', 'activity'],
    ['Kết quả/ Sản phẩm', 'output'],
    ['Sản phẩm đầu ra', 'output'],
    ['Dự kiến kết quả', 'output'],
    ['Chủ trì', 'lead'],
    ['Cơ quan (đơn vị) chủ trì', 'lead'],
    ['Đơn vị thực hiện', 'lead'],
    ['Sở, ngành chủ trì tham mưu', 'lead'],
    ['Phối hợp', 'support'],
    ['Cơ quan, đơn vị phối hợp', 'support'],
    ['Các đơn vị cùng phối hợp', 'support'],
    ['Thời gian hoàn thành', 'deadline'],
    ['Tiến độ', 'deadline'],
    ['Thời hạn (tháng/năm)', 'deadline'],
    ['Kinh phí (triệu đồng)', 'budget'],
    ['Chỉ tiêu', 'indicator'],
    ['Tên chỉ tiêu', 'indicator'],
    ['Đơn vị tính', 'unit'],
    ['ĐVT', 'unit'],
    ['Năm 2026', 'value'],
    ['2026', 'value'],
    ['Kế hoạch năm 2026', 'value'],
    ['Kế hoạch 2026', 'value'],
    ['KH 2026', 'value'],
    ['Thực hiện 2025', 'other'],
    ['TH năm 2025', 'other'],
    ['Ước thực hiện năm 2025', 'other'],
    ['So sánh (%)', 'other'],
    ['Cơ quan ban hành', 'other'],
    ['Cơ quan theo dõi', 'monitor'],
    ['Đơn vị theo dõi, đôn đốc', 'monitor'],
    ['Theo dõi', 'monitor'],
    ['Ghi chú', 'note'],
    ['Căn cứ pháp lý', 'other'],
    ['Tiến độ hiện tại', 'other'],
    ['Kết quả đạt được', 'other'],
    ['Đến năm 2030', 'value'],
    ['Giai đoạn 2026 - 2030', 'value'],
    ['Phấn đấu đến hết năm 2027', 'value'],
    ['Đơn vị cùng thực hiện', 'support'],
    ['Các đơn vị liên quan', 'support'],
    ['Đồng chí phụ trách', 'lead'],
    ['Người chịu trách nhiệm', 'lead'],
    ['Cấp có thẩm quyền phê duyệt', 'other'],
    ['Đơn vị thụ hưởng', 'other'],
    ['Phần việc', 'task'],
    ['Bắt đầu', 'deadline'],
    ['Mức nước', null],
    ['', null],
    ['Nhiệm vụ '.repeat(12).trim(), null],
  ])('%s: %s', (title, role) => {
    expect(readColumnTitle(title)).toBe(role);
  });

  test('who leads and who supports in one column is the lead’s', () => {
    expect(readColumnTitle('Cơ quan chủ trì, phối hợp')).toBe('lead');
  });

  test('NFD', () => {
    expect(readColumnTitle('Nhiệm vụ'.normalize('NFD'))).toBe('task');
  });
});

describe('does a row read like column titles?', () => {
  test.each([
    [['TT', 'Nhiệm vụ', 'Chủ trì'], true],
    [['TT', 'Chuyên đề', 'Người viết', 'Thời gian'], true],
    [['STT', '', 'Nội dung', ''], true],
    [['1', 'Nhiệm vụ thường xuyên', 'Sở Nội vụ', 'Quý I'], false],
    [['I', 'CẢI CÁCH THỂ CHẾ', '', ''], false],
    [['1', 'Rà soát quy trình', 'Báo cáo rà soát', 'Phòng Tổng hợp'], false],
    [[], false],
  ])('%j: %s', (cells, expected) => {
    expect(looksLikeHeader(cells)).toBe(expected);
  });
});
