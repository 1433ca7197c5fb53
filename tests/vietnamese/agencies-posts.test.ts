import { describe, expect, test } from 'vitest';
import { agenciesOfTitle, readAssignment } from '../../src/vietnamese/agencies/index.js';

describe('headings that name who works', () => {
  test.each<[string, string[]]>([
    ['Điều dưỡng trưởng các khoa', ['Điều dưỡng trưởng các khoa']],
    ['Nhân viên cấp dưỡng', ['Nhân viên cấp dưỡng']],
    ['Hộ lý, nhân viên vệ sinh', ['Hộ lý', 'nhân viên vệ sinh']],
    ['Công nhân vận hành trạm bơm', ['Công nhân vận hành trạm bơm']],
    ['Thủ kho vật tư', ['Thủ kho vật tư']],
    ['Lái xe', ['Lái xe']],
    ['Phó Hiệu trưởng phụ trách ngoại khóa', ['Phó Hiệu trưởng phụ trách ngoại khóa']],
    ['Phó Giám đốc phụ trách kế toán, tài chính', ['Phó Giám đốc phụ trách kế toán, tài chính']],
    ['Giám đốc, Phó Giám đốc phụ trách', ['Giám đốc', 'Phó Giám đốc phụ trách']],
    ['Đồng chí Phó Giám đốc phụ trách dân vận', ['Đồng chí Phó Giám đốc phụ trách dân vận']],
    ['Phó Giám đốc phụ trách rà soát hồ sơ', []],
    ['Phó Giám đốc phụ trách, kiểm tra hồ sơ', []],
    ['Sở Y tế phụ trách chuyên môn', []],
    // A last field in small letters.
    ['Khoa Dược, vật tư y tế', ['Khoa Dược, vật tư y tế']],
    ['Tổ Bảo vệ, an ninh trật tự', ['Tổ Bảo vệ, an ninh trật tự']],
    ['Phòng Đào tạo, sinh viên', []],
    ['Phòng Y tế, dân số', []],
    ['Khoa Dược, kiểm tra thuốc', []],
    ['Phòng Kế hoạch, các khoa', ['Phòng Kế hoạch', 'các khoa']],
    // What is said of them, or what is counted.
    ['Công nhân được thưởng', []],
    ['Lái xe phải có giấy phép', []],
    ['Bác sĩ: 12 người', []],
    ['Bác sĩ và cơ sở vật chất', []],
    ['Chất lượng nhân viên', []],
  ])('%s', (title, names) => {
    expect(agenciesOfTitle(title).map(({ name }) => name)).toEqual(names);
  });
});

describe('who is at the head of a village leads, and not the village', () => {
  test.each([
    ['Các thôn trưởng đăng ký số hộ trồng chè.', 'Các thôn trưởng'],
    ['Giao thôn trưởng thôn Bãi Dài ghi sổ mượn loa.', 'thôn trưởng thôn Bãi Dài'],
    ['Các thôn đăng ký số hộ trồng chè.', 'Các thôn'],
  ])('%s', (text, lead) => {
    expect(readAssignment(text, { headingAgencies: [] }).lead.map(({ name }) => name)).toEqual([lead]);
  });
});

describe('holders of posts who act as bodies do', () => {
  const leadsOf = (text: string): string[] =>
    readAssignment(text, { headingAgencies: [] }).lead.map(({ name }) => name);
  test.each<[string, string[]]>([
    ['Văn thư đóng dấu, gửi giấy mời.', ['Văn thư']],
    ['Kế toán: thanh toán chi phí chỉnh lý.', ['Kế toán']],
    ['Bảo vệ trực cổng 24/24 giờ.', ['Bảo vệ']],
    ['Giao Văn thư, Lễ tân đón khách.', ['Văn thư', 'Lễ tân']],
    ['Cán bộ địa chính - nông nghiệp nghiệm thu khối lượng.', ['Cán bộ địa chính - nông nghiệp']],
    ['Công chức Tư pháp - Hộ tịch lập danh sách.', ['Công chức Tư pháp - Hộ tịch']],
    ['Bảo vệ rừng phòng hộ đầu nguồn.', []],
    ['Bảo vệ phát triển rừng.', []],
    ['Kế toán quản trị được áp dụng.', []],
    ['Văn thư, lưu trữ được số hóa.', []],
    ['Cán bộ, công chức chấp hành giờ làm việc.', []],
    ['Công chức được cử đi học lập kế hoạch cá nhân.', []],
  ])('%s', (text, leads) => expect(leadsOf(text)).toEqual(leads));

  test('they work along too', () => {
    const { support } = readAssignment('Giao bộ phận Kế toán phối hợp Bảo vệ, Thủ kho kiểm kê.', {
      headingAgencies: [],
    });
    expect(support.map(({ name }) => name)).toEqual(['Bảo vệ', 'Thủ kho']);
  });
});
