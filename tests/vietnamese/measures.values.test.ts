import { describe, expect, test } from 'vitest';
import {
  type MeasureOptions,
  readMeasuredText,
  readMeasures,
  unitInTitle,
} from '../../src/vietnamese/measures/index.js';

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
    ['Phấn đấu đạt trên 1 ha', ['gt 1 ha']],
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
    ['số lần cung cấp giấy tờ không quá một lần', ['lte 1 lần']],
    ['được khám ít nhất mỗi năm một lần', ['gte 1 lần']],
    ['mỗi bản có ít nhất một điểm phát sóng', ['gte 1 điểm']],
    ['Tỷ lệ mẫu không đạt dưới 5%', ['lt 5 %']],
    ['cơ sở hạng 3 sao trở lên đạt 25 cơ sở', ['eq 25 cơ sở']],
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
    ['Kéo giảm tai nạn từ 5 - 10% so với năm trước', ['range 5..10 % decrease']],
    ['Tỷ lệ hộ nghèo giảm từ 1,5 - 2%/năm, còn không quá 4%', ['range 1.5..2 %/năm decrease', 'lte 4 %']],
    ['đạt 62%, thấp hơn 8% so với chỉ tiêu giao', ['eq 62 %', 'eq 8 % decrease']],
    ['cao hơn 1,6% so với cùng kỳ', ['eq 1.6 % increase']],
    ['tăng hơn 105 tỷ đồng so với năm trước', ['gt 105 tỷ đồng increase']],
    ['Số lượt truy cập tăng gấp đôi so với năm trước', ['eq 2 lần increase']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('places won', () => {
  test.each([
    ['Chỉ số PCI xếp thứ 5 cả nước', ['eq 5 hạng'], 'Chỉ số PCI'],
    ['Chỉ số hài lòng của tỉnh nằm trong nhóm 14 tỉnh dẫn đầu', ['lte 14 tỉnh'], 'Chỉ số hài lòng của tỉnh'],
    ['PAPI thuộc nhóm 10 địa phương có điểm số cao nhất cả nước', ['lte 10 địa phương'], 'PAPI'],
    ['PAR INDEX vào tốp 15 cả nước', ['lte 15 hạng'], 'PAR INDEX'],
    ['Chỉ số DTI đứng trong 20 tỉnh, thành phố đứng đầu', ['lte 20 tỉnh, thành phố'], 'Chỉ số DTI'],
  ])('%s', (text, expected, subject) => {
    expect(brief(text)).toEqual(expected);
    expect(readMeasures(text)[0]?.subject).toBe(subject);
  });
});

describe('a number said again in words', () => {
  test.each([
    ['Ít nhất 85% (tám mươi lăm phần trăm) hồ sơ đúng hạn', ['gte 85 %']],
    ['không quá 20 (hai mươi) phút/lượt', ['lte 20 phút/lượt']],
    ['Rút ngắn thời gian giải quyết còn 04 (bốn) giờ', ['eq 4 giờ']],
    ['hỗ trợ 30 triệu đồng (ba mươi triệu đồng)', ['eq 30 triệu đồng']],
    ['hỗ trợ 2.000.000.000 đồng (Bằng chữ: Hai tỷ đồng chẵn./.)', ['eq 2000000000 đồng']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test('is not trusted where the words say another', () => {
    expect(readMeasuredText('đạt 90% (tám mươi phần trăm) hồ sơ')).toMatchObject({
      unread: [{ start: 4, end: 6 }],
    });
  });
});

describe('things counted and strokes', () => {
  test.each([
    ['Cấp 36.500 Sổ theo dõi sức khỏe, 1.250 giấy hẹn', ['eq 36500 sổ', 'eq 1250 giấy hẹn']],
    ['Dập tắt 14 ổ dịch', ['eq 14 ổ dịch']],
    ['Rà soát 33 địa bàn cấp xã', ['eq 33 địa bàn']],
    ['Tháo dỡ 45 lò gạch', ['eq 45 lò gạch']],
    ['bàn giao 18 hộ dân/2,75 ha', ['eq 18 hộ dân', 'eq 2.75 ha']],
    ['mở 12 lớp/480 học viên', ['eq 12 lớp', 'eq 480 học viên']],
    ['Trên 5 công trình/12 tỷ đồng', ['gt 5 công trình', 'eq 12 tỷ đồng']],
    ['còn 18 phút/02 lượt', ['eq 18 phút/02 lượt']],
    ['đạt 01 bác sĩ/2 xã', ['eq 1 bác sĩ/2 xã']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('units read whole', () => {
  test.each([
    ['băng thông 2,5 Gb/s', ['eq 2.5 Gb/s']],
    ['tốc độ 50 MB/s và 100 Mbit/s', ['eq 50 MB/s', 'eq 100 Mb/s']],
    ['giảm sinh 0,3%o', ['eq 0.3 ‰ decrease']],
    ['tỷ suất 8,5 0/00; 9‰', ['eq 8.5 ‰', 'eq 9 ‰']],
    ['gió 15 m/s, xe chạy 60 km/h', ['eq 15 m/s', 'eq 60 km/h']],
    ['hỗ trợ 500.000 đồng bộ đội xuất ngũ', ['eq 500000 đồng']],
    ['mời 40 đồng chí', ['eq 40 đồng chí']],
    ['Giảm lãi suất cho vay 1,6%/năm', ['eq 1.6 %/năm decrease']],
    ['Giảm giá cho thuê 5%/năm', ['eq 5 %/năm decrease']],
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
    ['rau màu các loại 550 ha', ['eq 550 ha']],
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
    ['tăng 1,5 điểm phần trăm so với năm 2025 (90,5%)', ['năm 2025 (90,5%)']],
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
    ['Chỉ số hài lòng (SIPAS) đạt trên 92%', 'Chỉ số hài lòng (SIPAS)'],
    ['Bố trí 100% trang thiết bị theo danh mục', 'trang thiết bị'],
    ['50% điểm đến áp dụng vé điện tử', 'điểm đến'],
    ['Ít nhất 70% người trưởng thành được khám sức khỏe', 'người trưởng thành'],
    ['Giảm 20% túi ni-lông khó phân hủy', 'túi ni-lông khó phân hủy'],
    ['Đáp ứng 15% nhu cầu đi lại', 'nhu cầu đi lại'],
    ['Tổng đàn trâu, bò 3.400 con', 'Tổng đàn trâu, bò'],
    ['Số xã đạt chuẩn nông thôn mới: 72 xã', 'Số xã đạt chuẩn nông thôn mới'],
    ['mức độ 2: 768 TTHC', 'TTHC'],
    ['tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái', 'tỷ số giới tính khi sinh'],
    ['2,2 giáo viên/lớp', 'giáo viên'],
    ['Số lao động nông nghiệp giảm còn 25% tổng số lao động', 'Số lao động nông nghiệp'],
    ['Cấp thẻ cho 100% trẻ em dưới 6 tuổi', 'trẻ em'],
    ['5.000 lao động đi làm việc ở nước ngoài', 'lao động'],
    ['Tốc độ tăng tổng sản phẩm đạt 8%', 'Tốc độ tăng tổng sản phẩm'],
    ['Vốn đầu tư toàn xã hội chiếm 38% GRDP', 'Vốn đầu tư toàn xã hội'],
  ])('%s counts %s', (text, subject) => {
    expect(readMeasures(text)[0]?.subject).toBe(subject);
  });
});

describe('subjects without a head word', () => {
  test.each<[string, (string | null)[]]>([
    ['Đón 45.000 lượt khách, trong đó khách quốc tế chiếm ít nhất 12%', ['lượt khách', 'khách quốc tế']],
    ['Trên 90% người sản xuất có kiến thức; người tiêu dùng đạt 85%', ['người sản xuất', 'người tiêu dùng']],
    [
      'Diện tích gieo trồng 2.350 ha, trong đó lúa 1.480 ha, ngô 320 ha',
      ['Diện tích gieo trồng', 'lúa', 'ngô'],
    ],
    [
      'Cơ cấu kinh tế: nông, lâm nghiệp và thủy sản 18%; dịch vụ 35%',
      ['nông, lâm nghiệp và thủy sản', 'dịch vụ'],
    ],
    ['Năm 2018 đạt 99%', [null]],
    ['Trồng mới 85 ha; thực hiện đạt 90%', [null, null]],
  ])('%s', (text, expected) => {
    expect(readMeasures(text).map(({ subject }) => subject)).toEqual(expected);
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
    ['Đạt 30 giường bệnh/10.000 dân', ['eq 30 giường bệnh/10.000 dân']],
    ['3,2 dược sĩ đại học/vạn dân', ['eq 3.2 dược sĩ đại học/vạn dân']],
    ['số người mắc dưới 7 người/100.000 dân', ['lt 7 người/100.000 dân']],
    ['tử vong mẹ dưới 40/100.000 trẻ đẻ sống', ['lt 40 /100.000 trẻ đẻ sống']],
    ['dưới 110 bé trai/100 bé gái', ['lt 110 bé trai/100 bé gái']],
    ['Tham gia 02 hội chợ nông sản quốc tế/năm', ['eq 2 hội chợ/năm']],
    ['tối thiểu 12 m2 đất/trẻ', ['gte 12 m²/trẻ']],
    ['bụi mịn không vượt 25 µg/m3', ['lte 25 µg/m³']],
    ['hỗ trợ không quá 9 tháng/năm học', ['lte 9 tháng/năm học']],
    ['thời gian tập huấn: thời gian 02 ngày/lớp', ['eq 2 ngày/lớp']],
    ['thời gian sống khỏe tối thiểu 68 năm', ['gte 68 năm']],
    ['Cải tạo 22 điểm tiềm ẩn sạt lở', ['eq 22 điểm']],
    ['Có hai hợp tác xã và mười lăm tổ hợp tác', ['eq 2 hợp tác xã', 'eq 15 tổ hợp tác']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['có từ 5 chòi canh trở lên', ['gte 5 chòi canh']],
    ['ít nhất 120 lán trại', ['gte 120 lán trại']],
    ['Đóng cửa 07 lò gạch thủ công', ['eq 7 lò gạch thủ công']],
    ['Xây dựng 3 vọng gác', ['eq 3 vọng gác']],
    ['trồng 30.000 khóm sen', ['eq 30000 khóm sen']],
    ['tối thiểu 01 lần kiểm tra/tháng', ['gte 1 lần/tháng']],
    ['Tổ 03 kiểm tra; thôn 05 vận động; đội 02 trực', []],
    ['tại Khu 05 bố trí', []],
    ['đạt 3 sao, hạng 4 sao', []],
    ['Nhà máy số 3 vận hành', []],
    ['trước 15 chiều; từ 7 giờ', []],
  ])('a noun that no list of units knows: %s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test('a time alone in its cell measures in the unit of its column', () => {
    expect(brief('≤ 1,5', { unit: 'ngày' })).toEqual(['lte 1.5 ngày']);
    expect(brief('3', { unit: 'ngày làm việc' })).toEqual(['eq 3 ngày làm việc']);
    expect(brief('3.200', { unit: 'Nghìn lượt' })).toEqual(['eq 3200000 lượt']);
    expect(brief('235', { unit: 'Tỷ đồng' })).toEqual(['eq 235 tỷ đồng']);
    expect(brief('12,5', { unit: '1.000 người' })).toEqual(['eq 12500 người']);
    expect(brief('3,2', { unit: '1000 tấn' })).toEqual(['eq 3200 tấn']);
    expect(brief('4.500', { unit: '1.000đ' })).toEqual(['eq 4500000 đồng']);
    expect(brief('5', { unit: '1/1.000 trẻ' })).toEqual(['eq 5 1/1.000 trẻ']);
  });

  test.each([
    ['Phủ sóng 5G đến 60% trung tâm xã trước tháng 9 năm 2026', 'trung tâm xã'],
    ['Kiểm tra 45 hồ chứa nước trước mùa mưa lũ', 'hồ chứa nước'],
    ['Tiếp nhận 42 thí sinh tự do của hai xã', 'thí sinh tự do'],
    ['Sơn 12 cầu treo do xã quản lý', 'cầu treo'],
    ['Xóa 14 nhà tạm trước Tết Nguyên đán Mậu Thân', 'nhà tạm'],
    ['Bàn giao 20 căn nhà trước dịp Quốc khánh', 'căn nhà'],
    ['Sơn 3 cầu treo trước lễ 30/4', 'cầu treo'],
    ['Kiểm tra 45 cơ sở giết mổ sau Tết', 'cơ sở giết mổ'],
    ['Tặng 300 suất quà nhân dịp Tết Trung thu', 'suất quà'],
    ['Mở 2 phiên chợ hàng Việt trong dịp Tết', 'phiên chợ hàng Việt'],
  ])('what is counted: %s', (text, subject) => {
    expect(readMeasures(text)[0]?.subject).toBe(subject);
  });

  test('an abbreviation keeps its capitals as a scope', () => {
    expect(readMeasures('Tỷ lệ tốt nghiệp THPT: 99,5%')[0]?.scope).toBe('THPT');
  });
});

describe('a rate whose unit stands before the value', () => {
  test.each([
    ['Số người chết do tai nạn/100.000 dân dưới 7,5.', ['lt 7.5 người/100.000 dân']],
    ['Tỷ suất tử vong mẹ/100.000 trẻ đẻ sống xuống dưới 42.', ['lt 42 /100.000 trẻ đẻ sống']],
    [
      'Số bác sĩ/10.000 dân đạt 12, số giường bệnh/10.000 dân đạt 32.',
      ['eq 12 bác sĩ/10.000 dân', 'eq 32 giường bệnh/10.000 dân'],
    ],
    ['Số bác sĩ trên 10.000 dân đạt 12.', ['eq 12 bác sĩ/10.000 dân']],
    ['Số dược sĩ/vạn dân đạt 3 vào năm 2028.', ['eq 3 dược sĩ/vạn dân']],
    ['Số doanh nghiệp/1.000 dân: 10', ['eq 10 doanh nghiệp/1.000 dân']],
    ['Tử vong trẻ dưới 5 tuổi/1.000 trẻ đẻ sống dưới 15‰.', ['lt 15 ‰']],
    ['Số hộ đạt trên 10.000 hộ, tăng 5%.', ['gt 10000 hộ', 'eq 5 % increase']],
    ['Điểm chấm 85/100, đạt 12.', []],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

test.each([
  ['Sản lượng lúa (1.000 tấn)', '1.000 tấn'],
  ['Số lượng (ĐVT: 1000 con)', '1000 con'],
  ['Hỗ trợ nhà ở (1.000 hộ)', null],
  ['Đạt chuẩn (10 xã)', null],
  ['Số bác sĩ/10.000 dân', 'bác sĩ/10.000 dân'],
])('the unit in the title «%s» is %s', (title, unit) => {
  expect(unitInTitle(title)).toBe(unit);
});
