import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact } from './compact.js';

test('a provincial plan with a table of indicators and one of tasks, both as annexes', async () => {
  const { plan } = await convert('fixtures/golden/ke-hoach-chuyen-doi-so-tinh.txt');
  expect(plan.document).toMatchObject({
    kind: 'plan',
    number: '27/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Thanh Vân',
    issuedOn: '2026-01-19',
    title: 'Chuyển đổi số tỉnh Thanh Vân năm 2026',
    signatory: { name: 'Trần Đức Khải' },
  });
  expect(compact(plan)).toEqual({
    sections: [
      'I objectives MỤC ĐÍCH, YÊU CẦU',
      'I.1 objectives Mục đích',
      'I.2 requirements Yêu cầu',
      'II objectives MỤC TIÊU',
      'II.1 objectives Mục tiêu tổng quát',
      'II.2 objectives Mục tiêu cụ thể',
      'III tasks NHIỆM VỤ, GIẢI PHÁP',
      'III.1 tasks Phát triển hạ tầng số',
      'III.2 tasks Phát triển dữ liệu số',
      'III.3 tasks Phát triển nhân lực số',
      'IV budget KINH PHÍ THỰC HIỆN',
      'V implementation TỔ CHỨC THỰC HIỆN',
      'V.1 implementation Sở Khoa học và Công nghệ',
      'V.2 implementation Sở Tài chính',
      'V.3 implementation Công an tỉnh',
      'V.4 implementation Các sở, ban, ngành tỉnh; UBND các xã, phường',
      'V.5 implementation Báo và Phát thanh, Truyền hình Thanh Vân',
      'PL annex CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2026',
      'PL2 annex DANH MỤC NHIỆM VỤ TRỌNG TÂM',
    ],
    targets: [
      'I.1-1 | Đẩy nhanh chuyển đổi số',
      'I.1-2 | Nâng thứ hạng chuyển đổi |  |  |  | gte 3 bậc',
      'II.1-1 | Hoàn thành các chỉ tiêu',
      'PL-1 | Tỷ lệ hồ sơ thủ |  |  | during 2026-01-01..2026-12-31 | gte 80 %',
      'PL-2 | Thời gian xử lý văn |  |  | during 2026-01-01..2026-12-31 | lte 1.5 ngày',
      'PL-3 | Số dịch vụ công được |  |  | during 2026-01-01..2026-12-31 | eq 1250 dịch vụ',
      'PL-4 | Tỷ trọng kinh tế số |  |  | during 2026-01-01..2026-12-31 | range 18..20 %',
      'PL-5 | Số doanh nghiệp công nghệ |  |  | during 2026-01-01..2026-12-31 | eq 35 doanh nghiệp',
      'PL-6 | Tỷ lệ dân số trưởng |  |  | during 2026-01-01..2026-12-31 | gt 85 %',
      'PL-7 | Tỷ lệ hộ gia đình |  |  | during 2026-01-01..2026-12-31 | eq 90 %',
      'PL-8 | Nhận thức số của người |  |  | during 2026-01-01..2026-12-31',
    ],
    tasks: [
      'III.1-1 | Phủ sóng 5G đến 60% |  |  | by ..2026-08-31 | eq 60 %',
      'III.1-2 | Nâng cấp Trung tâm dữ |  |  | by ..2026-09-30',
      'III.2-1 | Số hóa 100% hồ sơ |  |  |  | eq 100 %',
      'III.2-2 | Kết nối nền tảng tích',
      'III.3-1 | Tổ chức tối thiểu 12 |  |  |  | gte 12 lớp bồi dưỡng, gte 1200 lượt',
      'IV-1 | Kinh phí thực hiện Kế |  |  |  | eq 45.6 tỷ đồng',
      'V.1-1 | Là cơ quan thường trực, | Sở Khoa học và Công nghệ↑',
      'V.1-2 | Định kỳ hàng quý tổng | Sở Khoa học và Công nghệ↑ |  | recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
      'V.2-1 | Chủ trì, phối hợp với | Sở Tài chính↑ | Sở Khoa học và Công nghệ',
      'V.3-1 | Chủ trì triển khai Đề | Công an tỉnh↑',
      'V.4-1 | Xây dựng kế hoạch thực | Các sở, ban, ngành tỉnh↑; UBND các xã, phường↑ |  | during 2026-02-01..2026-02-28',
      'V.5-1 | Mở chuyên trang, chuyên mục | Báo và Phát thanh, Truyền hình Thanh Vân↑',
      'V-1 | Trên đây là Kế hoạch | các cơ quan, đơn vị',
      'PL2.I-1 | Ban hành quy chế quản | Sở Khoa học và Công nghệ | Sở Tư pháp; Công an tỉnh | by ..2026-04-30 |  | Quyết định của UBND tỉnh',
      'PL2.I-2 | Rà soát, cắt giảm tối | Văn phòng UBND tỉnh | Các sở, ban, ngành | by ..2026-06-30 | gte 30 % decrease | Báo cáo / Tờ trình',
      'PL2.II-1 | Triển khai mạng truyền số | Sở KH&CN | Các sở, ban, ngành↑ | by ..2026-06-30 | eq 100 % | Biên bản nghiệm thu',
      'PL2.II-2 | Lắp đặt camera an ninh | Công an tỉnh | UBND các xã, phường | during 2026-01-01..2026-12-31 | eq 200 camera | 200 camera',
      'PL2.II-3 | Duy trì hoạt động của | Sở KH&CN |  | ongoing',
    ],
  });
});
