import { describe, expect, test } from 'vitest';
import { isCapitals, restoreCase } from '../../src/vietnamese/casing.js';

describe('restoreCase', () => {
  test.each([
    ['ỦY BAN NHÂN DÂN TỈNH THANH VÂN', 'Ủy ban nhân dân tỉnh Thanh Vân'],
    ['UỶ BAN NHÂN DÂN THÀNH PHỐ HẢI LĂNG', 'Uỷ ban nhân dân thành phố Hải Lăng'],
    ['HỘI ĐỒNG NHÂN DÂN HUYỆN MỸ LỘC ĐÔNG', 'Hội đồng nhân dân huyện Mỹ Lộc Đông'],
    ['ỦY BAN NHÂN DÂN HUYỆN ĐẢO CÔ SA', 'Ủy ban nhân dân huyện đảo Cô Sa'],
    ['ĐẢNG ỦY XÃ ĐẢO HÒN NGHỆ', 'Đảng ủy xã đảo Hòn Nghệ'],
    ['SỞ NỘI VỤ', 'Sở Nội vụ'],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'Sở Lao động - Thương binh và Xã hội'],
    ['PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['PHÒNG VĂN HÓA - XÃ HỘI', 'Phòng Văn hóa - Xã hội'],
    ['TỈNH ỦY THANH VÂN', 'Tỉnh ủy Thanh Vân'],
    ['HUYỆN UỶ MỸ LỘC ĐÔNG', 'Huyện uỷ Mỹ Lộc Đông'],
    ['VĂN PHÒNG TỈNH ỦY THANH VÂN', 'Văn phòng Tỉnh ủy Thanh Vân'],
    ['BỘ TÀI CHÍNH', 'Bộ Tài chính'],
    ['VĂN PHÒNG CHÍNH PHỦ', 'Văn phòng Chính phủ'],
    ['UBND TỈNH THANH VÂN', 'UBND tỉnh Thanh Vân'],
    ['VĂN PHÒNG UBND TỈNH', 'Văn phòng UBND tỉnh'],
    ['PHÒNG CẢNH SÁT PCCC VÀ CNCH', 'Phòng Cảnh sát PCCC và CNCH'],
    ['BAN CHỈ ĐẠO CHƯƠNG TRÌNH OCOP', 'Ban Chỉ đạo chương trình OCOP'],
    [
      'BAN CHỈ ĐẠO KHOA HỌC, CÔNG NGHỆ, ĐỔI MỚI SÁNG TẠO VÀ CHUYỂN ĐỔI SỐ',
      'Ban Chỉ đạo khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
    ],
    ['BAN CHỈ ĐẠO TỈNH THANH VÂN VỀ CHUYỂN ĐỔI SỐ', 'Ban Chỉ đạo tỉnh Thanh Vân về chuyển đổi số'],
    ['BAN CHẤP HÀNH ĐẢNG BỘ TỈNH THANH VÂN KHÓA VII', 'Ban Chấp hành Đảng bộ tỉnh Thanh Vân khóa VII'],
    ['BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP', 'Ban Quản lý các khu công nghiệp'],
    ['THỦ TƯỚNG CHÍNH PHỦ', 'Thủ tướng Chính phủ'],
    ['CHI BỘ TRƯỜNG THCS KIM ĐỒNG', 'Chi bộ Trường THCS Kim Đồng'],
    ['CÔNG ĐOÀN TRƯỜNG MẦM NON HOA SEN', 'Công đoàn Trường Mầm non Hoa Sen'],
    ['TRƯỜNG THPT LÊ LỢI', 'Trường THPT Lê Lợi'],
    ['CHI CỤC THỦY LỢI TỈNH ĐẮK SON', 'Chi cục Thủy lợi tỉnh Đắk Son'],
    ['HỢP TÁC XÃ TÂN LỘC', 'Hợp tác xã tân lộc'],
  ])('%s', (capitals, expected) => {
    expect(restoreCase(capitals)).toBe(expected);
  });
});

describe('isCapitals', () => {
  test.each([
    ['KẾ HOẠCH', true],
    ['NĂM 2026', true],
    ['Kế hoạch', false],
    ['2026', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isCapitals(text)).toBe(expected);
  });
});
