import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact } from './compact.js';

test('a company’s plan without numbers, letterhead or recipients', async () => {
  const { plan } = await convert('fixtures/golden/ke-hoach-cong-ty.html');
  expect(plan.document).toMatchObject({
    kind: 'plan',
    number: null,
    title: 'HÀNH ĐỘNG NĂM 2026',
    signatory: { position: 'GIÁM ĐỐC', name: 'Bùi Văn Thịnh' },
    recipients: [],
  });
  expect(compact(plan)).toEqual({
    sections: [
      'S1 objectives Mục tiêu',
      'S2 tasks Nhiệm vụ trọng tâm',
      'S2.S1 tasks Mạng lưới đường ống',
      'S2.S2 tasks Đồng hồ thông minh',
      'S3 implementation Tổ chức thực hiện',
      'S3.S1 implementation Phòng Kế hoạch',
      'S3.S2 implementation Phòng Tài vụ',
    ],
    targets: [
      'S1-1 | Giảm tỷ lệ thất thoát |  |  |  | lt 15 %',
      'S1-2 | Cấp nước sạch cho 45.000 |  |  |  | eq 45000 hộ',
      'S1-1~2 | Sản lượng nước thương phẩm |  |  | by ..2028-12-31 | eq 9600000 m³, eq 10500000 m³',
      'S1-1~2.1 | Khu vực đô thị |  |  | by ..2028-12-31 | eq 7100000 m³, eq 7600000 m³',
      'S1-1~2.2 | Khu vực nông thôn |  |  | by ..2028-12-31 | eq 2500000 m³, eq 2900000 m³',
    ],
    tasks: [
      'S2.S1-1 | Phòng Kỹ thuật thay thế | Phòng Kỹ thuật |  | by ..2026-06-30 | eq 12 km',
      'S2.S1-2 | Tuyến trung tâm:',
      'S2.S1-2.1 | Khảo sát trong quý I/2026. |  |  | during 2026-01-01..2026-03-31',
      'S2.S1-2.2 | Thi công trong quý II/2026. |  |  | during 2026-04-01..2026-06-30',
      'S2.S2-1 | Phòng Kinh doanh lắp đặt | Phòng Kinh doanh |  | during 2026-07-01..2026-09-30 | eq 3000 đồng hồ',
      'S3.S1-1 | Theo dõi, tổng hợp tiến | Phòng Kế hoạch↑',
      'S3.S1-2 | Báo cáo Giám đốc trước | Phòng Kế hoạch↑ |  | recurring FREQ=MONTHLY;BYMONTHDAY=25',
      'S3.S2-1 | Bố trí kinh phí thực | Phòng Tài vụ↑',
      'S3-1 | Kế hoạch này được phổ',
    ],
  });
});
