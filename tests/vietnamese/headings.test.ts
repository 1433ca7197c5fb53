import { describe, expect, test } from 'vitest';
import { readHeading } from '../../src/vietnamese/headings.js';

describe('purposes a heading names', () => {
  test.each([
    ['MỤC TIÊU', ['objectives']],
    ['Mục tiêu chung', ['objectives']],
    ['Mục tiêu cụ thể đến năm 2030', ['objectives']],
    ['CÁC CHỈ TIÊU CHỦ YẾU', ['objectives']],
    ['MỤC ĐÍCH, YÊU CẦU', ['objectives', 'requirements']],
    ['Quan điểm', ['requirements']],
    ['VỊ TRÍ, YÊU CẦU CỦA KẾ HOẠCH', ['requirements']],
    ['QUAN ĐIỂM, MỤC TIÊU', ['requirements', 'objectives']],
    ['NHIỆM VỤ', ['tasks']],
    ['NHIỆM VỤ, GIẢI PHÁP', ['tasks', 'solutions']],
    ['Một số nhiệm vụ và giải pháp trọng tâm', ['tasks', 'solutions']],
    ['MỤC TIÊU, NHIỆM VỤ CỤ THỂ', ['objectives', 'tasks']],
    ['NỘI DUNG THỰC HIỆN', ['tasks']],
    ['DANH MỤC CÁC NHIỆM VỤ NĂM 2026', ['tasks']],
    ['Giải pháp về nguồn nhân lực', ['solutions']],
    ['KINH PHÍ THỰC HIỆN', ['budget']],
    ['Nguồn kinh phí', ['budget']],
    ['TỔ CHỨC THỰC HIỆN', ['implementation']],
    ['Trách nhiệm của các cơ quan, đơn vị', ['implementation']],
    ['Phân công nhiệm vụ', ['implementation']],
    ['KẾT QUẢ ĐẠT ĐƯỢC', ['results']],
    ['Tình hình thực hiện', ['results']],
    ['Tồn tại, hạn chế và nguyên nhân', ['results', 'results', 'results']],
    ['Phạm vi, đối tượng', ['other', 'other']],
    ['Căn cứ pháp lý', ['other']],
  ])('%s', (title, roles) => {
    expect(readHeading(title).roles).toEqual(roles);
  });

  test.each([
    'Nâng cao kết quả giải quyết hồ sơ',
    'Sở Nội vụ',
    'Cải cách thể chế',
    'Hạ tầng số',
    'Kết nối, chia sẻ dữ liệu',
    'Hoàn thiện hệ thống chỉ tiêu thống kê',
  ])('a purpose further in does not count: %s', (title) => {
    expect(readHeading(title).roles).toEqual([]);
  });

  test.each([
    ['NỘI DỤNG NHIỆM VỤ', ['tasks']],
    ['Một số nhiêm vụ', ['tasks']],
    ['NỘI DỤNG ĐÀO TẠO', []],
  ])('marks that recognition misread, a prefix before the purpose: %s', (title, roles) => {
    expect(readHeading(title).roles).toEqual(roles);
  });

  test('NFD, tone placement and case aside', () => {
    expect(readHeading('Nhiệm vụ trọng tâm'.normalize('NFD')).roles).toEqual(['tasks']);
  });
});

describe('does it say more than its purpose?', () => {
  test.each([
    ['NHIỆM VỤ', false],
    ['NHIỆM VỤ TRỌNG TÂM', false],
    ['MỤC TIÊU, NHIỆM VỤ CỤ THỂ', false],
    ['Nhiệm vụ, giải pháp chủ yếu năm 2026', false],
    ['NHIỆM VỤ TRONG QUÝ IV', false],
    ['Mục tiêu tổng quát:', false],
    ['DANH MỤC NHIỆM VỤ NĂM 2026', false],
    ['DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH', true],
    ['NHIỆM VỤ CHUYỂN ĐỔI SỐ', true],
    ['Giải pháp về nguồn nhân lực', true],
    ['Cải cách thể chế', true],
    ['Sở Tài chính', true],
    ['', false],
  ])('%s: %s', (title, saysMore) => {
    expect(readHeading(title).saysMore).toBe(saysMore);
  });
});
