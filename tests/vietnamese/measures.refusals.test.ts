import { describe, expect, test } from 'vitest';
import { readMeasuredText, readMeasures } from '../../src/vietnamese/measures/index.js';

describe('what looks like a number and is no measure', () => {
  test.each([
    'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ',
    'Nghị định số 61/2018/NĐ-CP, Chỉ thị số 35-CT/TU, Công văn 18- NQ/TW',
    'giai đoạn 2021 - 2025, định hướng đến năm 2030 tỉnh Thanh Vân',
    'nhiệm kỳ 2021-2026 xã Tân Thành; năm 2025 huyện Mỹ Lộc Đông',
    'dịch vụ công trực tuyến mức độ 3 và 4',
    'cấp độ 2, mức độ 3, mức độ 4 hồ sơ',
    'TCVN ISO 9001:2015 vào hoạt động của cơ quan',
    'theo Điều 5, khoản 2 Nghị định; Phụ lục 2 huyện Mỹ Lộc Đông',
    'Hội nghị Trung ương 6 khóa XII, lần thứ 6 Ban Chấp hành',
    'điện thoại 0233.3852.529, đường dây nóng 1022',
    'https://thanhvan.gov.vn/tin-100%-ho-so, van-thu2@thanhvan.gov.vn',
    'phòng, chống dịch Covid-19 tại đơn vị',
    'Đề án 06 tỉnh; các Nghị quyết 01, 02, 03 tỉnh',
    'báo cáo 6 tháng, 01 năm; kế hoạch 05 năm của tỉnh',
    'hoạt động 24/7; cách mạng công nghiệp 4.0',
    'làm đầu mối thực hiện 06 nhiệm vụ cải cách',
    'năng suất của 01 nhân sự trong 01 năm',
    'cơ quan hành chính 3 cấp (tỉnh, huyện, xã)',
    'gửi trong 03 ngày làm việc; không quá 03 ngày kể từ ngày nhận',
    'một cửa, một cửa liên thông, một số sở, ba công khai, bốn tại chỗ',
    'Quốc lộ 9 xã Tân Thành',
    'tên miền thế hệ mới IPV6; mạng 5G; phiên bản 2.0',
    'Đề án “Mỗi năm 100 doanh nghiệp”',
    'theo dõi nhóm 3 tỉnh phía Nam',
    'Xây dựng chiến lược đến năm 2045 đồng thời rà soát các trạm',
    'quy hoạch tầm nhìn đến 2040 đồng bộ với các xã lân cận',
    'Kiện toàn Ban Chỉ đạo 389 tỉnh, Tổ công tác 06 xã',
    'Phát thanh từ 19 giờ 15 phút đến 19 giờ 40 phút',
    'vào thời gian từ 19 giờ 45 đến 20 giờ tối thứ Bảy',
    'lúc 7 giờ 30 phút; vào hồi 14 giờ; từ 8h00 đến 11h30; trước 16 giờ hằng ngày',
    'khung giờ 20 giờ - 21 giờ',
    'trang dichvu5.hunglam.vn; daotao12.anbinh.gov.vn/tin-05-lop',
    'lấy ý kiến của 05 huyện',
    'giảm tối đa các Ban quản lý dự án',
    'hai bên; thứ hai; đầu tư; Hai Bà Trưng',
    'trước 30/6 xã, phường báo cáo',
    'xóa nhóm từ 30 hộ trở lên chưa có điện',
    'được ít nhất 2/3 thành viên tán thành',
    'Ngoài 04 dự án nêu trên; 05 xã này',
    '9 Kế hoạch đặt ra trước đây',
    'Không để xảy ra vụ ngộ độc trên 30 người mắc',
    'Không có vụ ùn tắc kéo dài trên 30 phút',
    'phấn đấu tăng trưởng hai con số',
    'giá trị sản phẩm trên 01 ha đất trồng trọt',
    'trang bị bình chữa cháy loại 4 kg',
    'trong bán kính 5 km',
    'đến 13 tháng Giêng',
  ])('%s', (text) => {
    expect(readMeasures(text)).toEqual([]);
  });

  test.each([
    ['100% tàu cá có chiều dài lớn nhất từ 15 m trở lên lắp thiết bị giám sát', [100]],
    [
      'Giảm số tàu vùng khơi (chiều dài lớn nhất từ 15 m trở lên) từ 1.120 chiếc năm 2026 xuống còn 980 chiếc',
      [980],
    ],
    ['Hình thành 03 vùng trồng rau; liên kết với 6 vùng kinh tế', [3]],
    ['Giảm số quầy hàng tạm từ 40 quầy xuống còn 12 quầy', [12]],
    ['Tỷ lệ tàu cá trên 24 mét đạt 95%', [95]],
    ['Kiểm tra 40 tàu cá từ 12 mét đến dưới 15 mét', [40]],
    ['Đóng mới 05 tàu công suất trên 400 CV', [5]],
    ['100% xe ô tô chở khách từ 09 chỗ trở lên có thiết bị giám sát', [100]],
    ['Sản lượng khai thác của tàu cá đạt trên 25.000 tấn', [25_000]],
    ['Nâng tốc độ xe buýt lên trên 20 km/giờ', [20]],
    ['Thu gom bằng xe chuyên dụng, xử lý trên 300 tấn rác', [300]],
    ['75% số cuộc họp có đại biểu từ 02 cơ quan trở lên', [75]],
    ['Tỷ lệ người từ 15 tuổi trở lên có tài khoản đạt 80%', [80]],
    ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng còn 9%', [9]],
    ['80% doanh nghiệp có từ 10 lao động trở lên được tập huấn', [80]],
    ['100% dịch vụ công (mức độ 3, mức độ 4)', [100]],
    ['Hằng năm tổ chức từ 02 cuộc đối thoại trở lên', [2]],
    ['dự kiến đạt 41,1% so với 40% năm 2003', [41.1]],
    ['Trong số 20 xã, có 12 xã đạt chuẩn', [12]],
  ])('%s', (text, values) => {
    expect(readMeasures(text).map(({ value }) => value)).toEqual(values);
  });

  test.each([
    ['Tiếp nhận 1,600 hồ sơ', '1,600'],
    ['tăng khoảng 15, 6% trong kỳ', '6'],
    ['bình quân 2 600 USD', '600'],
    ['thu 1.234 tỷ 500 nghìn tỷ đồng', '500'],
    ['dự kiến đạt3 8,5%', '8,5'],
  ])('%s: digits that may be torn or read two ways are left and told', (text, digits) => {
    const { readings, unread } = readMeasuredText(text);
    expect(readings).toEqual([]);
    expect(unread.map(({ start, end }) => text.slice(start, end))).toEqual([digits]);
  });
});

describe('things that a paper lists', () => {
  test.each<[string, number[]]>([
    ['Xử lý 18 vụ lấn chiếm nêu tại Báo cáo số 12/BC-UBND.', [18]],
    ['Ngoài 04 dự án nêu tại mục II', []],
    ['Ngoài 04 dự án nêu trên', []],
  ])('%s', (text, values) => {
    expect(readMeasures(text).map(({ value }) => value)).toEqual(values);
  });
});

describe('values of before beside promised ones', () => {
  test.each<[string, [number, string | null][]]>([
    ['Xây dựng 12 trường chuẩn (hiện có 1.200 học sinh)', [[12, null]]],
    [
      'Thu 950 triệu đồng (năm 2027 thu 900 triệu đồng, tăng 5,5%)',
      [
        [950, 'năm 2027 thu 900 triệu đồng'],
        [5.5, null],
      ],
    ],
    [
      'Tỷ lệ hộ nghèo còn 2,5% (năm 2027 là 3,1%), 90% hộ dùng nước sạch',
      [
        [2.5, 'năm 2027 là 3,1%'],
        [90, null],
      ],
    ],
    ['đạt 96% (năm 2027 đạt 95,2%; năm 2026 đạt 94%)', [[96, 'năm 2027 đạt 95,2%; năm 2026 đạt 94%']]],
    ['Tỷ lệ hộ nghèo (năm 2027: 3,1%) giảm còn 2,5%', [[2.5, '3,1%']]],
    [
      'Trồng 50 ha, năm 2027 có 12 hộ',
      [
        [50, null],
        [12, null],
      ],
    ],
    [
      'Năm 2025 đạt 70%, năm 2026 đạt 75%, năm 2027 đạt 80%',
      [
        [70, null],
        [75, null],
        [80, null],
      ],
    ],
    [
      'Trồng 50 ha (năm 2028: 20 ha)',
      [
        [50, null],
        [20, null],
      ],
    ],
    [
      'Trồng 50 ha (năm 2027 chuyển sang 20 ha)',
      [
        [50, null],
        [20, null],
      ],
    ],
    [
      'Trồng 50 ha (năm 2027 - 2028: 20 ha)',
      [
        [50, null],
        [20, null],
      ],
    ],
  ])('%s, in a plan for 2028', (text, expected) => {
    expect(readMeasures(text, { since: 2028 }).map(({ value, baseline }) => [value, baseline])).toEqual(
      expected,
    );
  });

  test('what a subject is said of goes on behind the value of now', () => {
    expect(readMeasures('Hiện nay tỷ lệ dùng nước sạch đạt 82%, phấn đấu đạt 95%')).toMatchObject([
      { value: 95, baseline: '82%', subject: 'tỷ lệ dùng nước sạch' },
    ]);
  });
});
