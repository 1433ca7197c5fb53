import { describe, expect, test } from 'vitest';
import { type MeasureOptions, readMeasures } from '../../src/vietnamese/measures/index.js';

/** `gte 30 %`, `range 2..3 sáng kiến`, `gte 10 % decrease`. */
function brief(text: string, options?: MeasureOptions): string[] {
  return readMeasures(text, options).map(({ comparator, value, upper, unit, change }) =>
    [
      comparator,
      upper === null ? value : `${value}..${upper}`,
      unit,
      ...(change === null ? [] : [change]),
    ].join(' '),
  );
}

describe('comparators', () => {
  test.each([
    ['100% văn bản được ban hành đúng hạn', ['eq 100 %']],
    ['Tối thiểu 80% hồ sơ được luân chuyển điện tử', ['gte 80 %']],
    ['Ít nhất 75% thôn, bản có tổ hòa giải', ['gte 75 %']],
    ['đạt tỷ lệ tối thiểu là 45%', ['gte 45 %']],
    ['đạt từ 99% trở lên', ['gte 99 %']],
    ['tối thiểu từ 80% trở lên', ['gte 80 %']],
    ['Không dưới 60% hộ dân tham gia', ['gte 60 %']],
    ['Mức độ hài lòng ≥ 95%', ['gte 95 %']],
    ['bằng hoặc cao hơn 90%', ['gte 90 %']],
    ['Trên 90% người dân hài lòng', ['gt 90 %']],
    ['với hơn 420 người tham dự', ['gt 420 người tham dự']],
    ['tối đa 30 phút/01 lượt', ['lte 30 phút/01 lượt']],
    ['tỷ lệ trễ hạn không quá 2%', ['lte 2 %']],
    ['không để quá 5% hồ sơ trễ hạn', ['lte 5 %']],
    ['từ 20% trở xuống', ['lte 20 %']],
    ['còn dưới 3% vào cuối kỳ', ['lt 3 %']],
    ['25%-35% số lãnh đạo cấp phòng', ['range 25..35 %']],
    ['tăng trưởng đạt 8 - 8,5%/năm', ['range 8..8.5 %/năm']],
    ['Từ 95% đến 100% hồ sơ đúng hạn', ['range 95..100 %']],
    ['quy mô từ 50 ha đến 75 ha', ['range 50..75 ha']],
    ['Cam Đường 2 - 12 ha', ['eq 12 ha']],
    ['Mỗi năm có từ 2-3 sáng kiến được công nhận', ['range 2..3 sáng kiến']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('changes', () => {
  test.each([
    ['Giảm tối thiểu 10% biên chế', ['gte 10 % decrease']],
    ['tăng mỗi năm tối thiểu 30%', ['gte 30 % increase']],
    ['mỗi năm thêm 20% đối với mỗi cấp', ['eq 20 % increase']],
    ['Cắt giảm ít nhất 25% thời gian giải quyết', ['gte 25 % decrease']],
    ['Tỷ lệ hộ nghèo giảm bình quân 1,5%/năm', ['eq 1.5 %/năm decrease']],
    ['Giảm số đơn vị sự nghiệp tối thiểu 10% và 5% biên chế', ['gte 10 % decrease', 'gte 5 % decrease']],
    ['Giảm 02 phòng, 05 đầu mối', ['eq 2 phòng decrease', 'eq 5 đầu mối decrease']],
    ['tăng tối thiểu 2 bậc so với năm trước', ['gte 2 bậc increase']],
    ['Tăng thêm 15% số thuê bao; giảm 20 vụ vi phạm', ['eq 15 % increase', 'eq 20 vụ decrease']],
    ['Giảm thời gian chờ xuống còn tối đa 15 phút/lượt', ['lte 15 phút/lượt']],
    ['nâng tỷ lệ che phủ rừng lên 42,5%', ['eq 42.5 %']],
    ['vượt 11,8% dự toán', ['eq 11.8 % increase']],
    ['vượt 90%', ['gt 90 %']],
    ['Tăng cường kiểm tra 100% cơ sở', ['eq 100 %']],
    ['Giảm chi phí cho 100% doanh nghiệp', ['eq 100 %']],
    ['Giảm 10% chi phí, 100% hồ sơ được số hóa', ['eq 10 % decrease', 'eq 100 %']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('units and numerals', () => {
  test.each([
    ['Tiếp nhận 1.600 hồ sơ', ['eq 1600 hồ sơ']],
    ['Tổ chức 02 lớp tập huấn', ['eq 2 lớp tập huấn']],
    ['Tổ chức 05 (năm) lớp tập huấn', ['eq 5 lớp tập huấn']],
    ['chiếm 0,56%', ['eq 0.56 %']],
    ['đạt doanh thu 3.368.619.131 đồng', ['eq 3368619131 đồng']],
    ['tổng kinh phí 986.369.000,đ', ['eq 986369000 đồng']],
    ['Kinh phí thực hiện: 2,5 tỷ đồng', ['eq 2.5 tỷ đồng']],
    ['Hỗ trợ 1.500.000 đồng/người/tháng', ['eq 1500000 đồng/người/tháng']],
    ['Thu nhập đạt 75 triệu đồng/người/năm', ['eq 75 triệu đồng/người/năm']],
    ['Dự toán 1.200 triệu, trong đó ngân sách tỉnh 800 triệu', ['eq 1200 triệu đồng', 'eq 800 triệu đồng']],
    ['tối thiểu 03 thành viên/tổ', ['gte 3 thành viên/tổ']],
    ['Dân số đạt 1,2 triệu người', ['eq 1200000 người']],
    ['Sản lượng 120 nghìn tấn, năng suất 65 tạ/ha', ['eq 120000 tấn', 'eq 65 tạ/ha']],
    ['Trồng mới 1.250 ha rừng, mở 12 km đường', ['eq 1250 ha', 'eq 12 km']],
    ['Xây 150m2 nhà kho, 5ha vườn ươm', ['eq 150 m²', 'eq 5 ha']],
    ['Tỷ lệ sinh giảm 0,1‰/năm', ['eq 0.1 ‰/năm decrease']],
    ['tăng 2,5 điểm phần trăm', ['eq 2.5 điểm phần trăm increase']],
    ['Chỉ số đạt 85,47 điểm', ['eq 85.47 điểm']],
    ['thu hút 20 triệu USD', ['eq 20 triệu USD']],
    ['Ít nhất một trăm phần trăm cán bộ cam kết', ['gte 100 %']],
    ['Xây dựng hai mô hình và tổ chức mười hai hội nghị', ['eq 2 mô hình', 'eq 12 hội nghị']],
    ['Công bố 227 TTHC', ['eq 227 TTHC']],
    ['đang cung cấp 2015 DVCTT', ['eq 2015 DVCTT']],
    ['ít nhất 02 lần/năm', ['gte 2 lần/năm']],
    ['tỷ lệ 30%/tổng số phòng, ban', ['eq 30 %']],
    ['xếp thứ 15/63 tỉnh, thành phố', ['eq 15 hạng']],
    ['Số lượng mô hình được nhân rộng: 10', ['eq 10 mô hình']],
    ['Rà soát tổng số 125 xã', ['eq 125 xã']],
    ['Đối thoại mỗi tháng 02 buổi', ['eq 2 buổi']],
    ['tuổi thọ trung bình đạt 75 tuổi', ['eq 75 tuổi']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test.each([
    ['95', '%', ['eq 95 %']],
    ['≥ 95', '%', ['gte 95 %']],
    ['Trên 1.200', 'triệu đồng', ['gt 1200 triệu đồng']],
    ['12-15', 'xã', ['range 12..15 xã']],
    ['80%', 'hồ sơ', ['eq 80 %']],
    ['Năm 2025', '%', []],
  ])('a cell with %s in a column of %s', (text, unit, expected) => {
    expect(brief(text, { unit })).toEqual(expected);
  });
});

describe('wholes, baselines, times, subjects', () => {
  test('only a report has wholes', () => {
    expect(readMeasures('Có 20/20 sở thực hiện', { report: true })[0]).toMatchObject({
      value: 20,
      of: 20,
      unit: 'sở',
    });
    expect(readMeasures('Có 20/20 sở thực hiện')[0]).toMatchObject({ value: 20, of: null });
    expect(readMeasures('Có 15 xã/20 xã', { report: true })[0]).toMatchObject({
      value: 15,
      of: 20,
      unit: 'xã',
    });
    expect(readMeasures('đạt 85/100 điểm', { report: true })[0]).toMatchObject({
      value: 85,
      of: 100,
      unit: 'điểm',
    });
  });

  test.each([
    ['Giảm 10% số đơn vị và 10% biên chế so với năm 2021 trên địa bàn', ['năm 2021', 'năm 2021']],
    ['tăng 12% so với cùng kỳ', ['cùng kỳ']],
    ['giảm 05 vụ so cùng kỳ năm 2022', ['cùng kỳ năm 2022']],
    ['Giảm bình quân 15% chi trực tiếp so với giai đoạn 2016-2020.', ['giai đoạn 2016-2020']],
    ['cắt giảm 25% thời gian so với quy định', ['quy định']],
    ['đạt 50% so với tổng số hồ sơ', [null]],
    ['So với năm 2020, số vụ cháy giảm 5%', ['năm 2020']],
    ['Tỷ lệ trực tuyến tăng từ 50% năm 2022 lên 80%', ['50% năm 2022']],
    ['Rút ngắn thời gian từ 15 ngày xuống còn 10 ngày', ['15 ngày']],
  ])('%s', (text, expected) => {
    expect(readMeasures(text).map(({ baseline }) => baseline)).toEqual(expected);
  });

  test.each([
    ['Năm 2018 đạt 99%, năm 2019 đạt 99,5%', ['2018', '2019']],
    ['Đến năm 2025: 100% thôn có nhà văn hóa; đến năm 2030: 100% xã có thư viện', ['2025', '2030']],
    ['Các năm 2023, 2024, 2025 lần lượt đạt 30%, 40%, 50%', ['2023', '2024', '2025']],
    ['đạt 20% vào năm 2025, 30% vào năm 2030', ['2025', '2030']],
    ['Quý I năm 2024 đạt 40%, quý II năm 2024 đạt 55%', ['2024-33', '2024-34']],
    ['Trong quý III năm 2021, tham gia 20 dự thảo, thẩm định 17 văn bản', [null, null]],
    ['đạt tối thiểu 95% vào năm 2025', [null]],
    ['Đến năm 2025, 80% xã đạt chuẩn, 20% thôn kiểu mẫu', [null, null]],
  ])('%s', (text, expected) => {
    expect(readMeasures(text).map(({ at }) => at)).toEqual(expected);
  });

  test.each([
    ['100% văn bản quy phạm pháp luật (VBQPPL) được rà soát', 'văn bản quy phạm pháp luật'],
    ['80% người dân, doanh nghiệp không phải nộp lại giấy tờ', 'người dân, doanh nghiệp'],
    ['Tỷ lệ hồ sơ nộp trực tuyến đạt 60%', 'Tỷ lệ hồ sơ nộp trực tuyến'],
    [
      'Mức độ hài lòng của người dân, doanh nghiệp đạt trên 90%',
      'Mức độ hài lòng của người dân, doanh nghiệp',
    ],
    ['(tối thiểu 40%)', null],
  ])('%s counts %s', (text, subject) => {
    expect(readMeasures(text)[0]?.subject).toBe(subject);
  });
});

describe('other units and how they are written', () => {
  test.each<[string, string[]]>([
    ['Thay thế 12.500 đồng hồ đến hạn kiểm định', ['eq 12500 đồng hồ']],
    ['Lắp đặt 40 đồng hồ tổng', ['eq 40 đồng hồ']],
    ['kinh phí 12.500 đồng', ['eq 12500 đồng']],
    ['Mỗi giáo viên dự giờ tối thiểu 18 tiết/năm học', ['gte 18 tiết/năm học']],
    ['kiểm tra hồ sơ 02 lần/học kỳ', ['eq 2 lần/học kỳ']],
    ['công suất 20.000 m3/ngày đêm', ['eq 20000 m³/ngày đêm']],
    ['Thu nhập tăng gấp 1,5 lần so với năm 2024', ['eq 1.5 lần increase']],
    ['Doanh thu gấp 2 lần so với năm 2020', ['eq 2 lần increase']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test('a time alone in its cell measures in the unit of its column', () => {
    expect(brief('≤ 1,5', { unit: 'ngày' })).toEqual(['lte 1.5 ngày']);
    expect(brief('3', { unit: 'ngày làm việc' })).toEqual(['eq 3 ngày làm việc']);
    expect(brief('3.200', { unit: 'Nghìn lượt' })).toEqual(['eq 3200000 lượt']);
    expect(brief('235', { unit: 'Tỷ đồng' })).toEqual(['eq 235 tỷ đồng']);
  });

  test.each([
    ['Phủ sóng 5G đến 60% trung tâm xã trước tháng 9 năm 2026', 'trung tâm xã'],
    ['Kiểm tra 45 hồ chứa nước trước mùa mưa lũ', 'hồ chứa nước'],
  ])('what is counted: %s', (text, subject) => {
    expect(readMeasures(text)[0]?.subject).toBe(subject);
  });

  test('an abbreviation keeps its capitals as a scope', () => {
    expect(readMeasures('Tỷ lệ tốt nghiệp THPT: 99,5%')[0]?.scope).toBe('THPT');
  });
});
