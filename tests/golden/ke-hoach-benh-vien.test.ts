import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact } from './compact.js';

test('a hospital’s plan in Markdown, with a table of work', async () => {
  const { plan } = await convert('fixtures/golden/ke-hoach-benh-vien.md');
  expect(plan.document).toMatchObject({
    kind: 'plan',
    number: '102/KH-BVMLĐ',
    issuer: 'Bệnh viện Đa khoa khu vực Mỹ Lộc',
    issuedOn: '2026-02-05',
    title: 'Cải tiến chất lượng bệnh viện năm 2026',
    signatory: { name: 'BSCKII. Lê Hoàng Nam' },
  });
  expect(compact(plan)).toEqual({
    sections: [
      'I objectives Mục tiêu',
      'I.1 objectives Mục tiêu chung',
      'I.2 objectives Mục tiêu cụ thể',
      'II tasks Nội dung cải tiến',
      'II.3 tasks Hồ sơ bệnh án điện tử',
      'III implementation Bảng phân công',
      'IV implementation Tổ chức thực hiện',
    ],
    targets: [
      'I.1-1 | Nâng cao chất lượng khám,',
      'I.2-1 | Điểm chất lượng trung bình |  |  |  | gte 3.8 điểm',
      'I.2-2 | Tỷ lệ hài lòng của |  |  |  | gt 92 %, gt 90 %',
      'I.2-3 | Thời gian chờ khám trung |  |  |  | lte 50 phút',
      'I.2-4 | Công suất sử dụng giường |  |  |  | range 85..95 %',
      'I.2-5 | 100% nhân viên y tế |  |  |  | eq 100 %, gte 80 %',
    ],
    tasks: [
      'II-1 | Cải tiến quy trình khám | Khoa Khám bệnh |  | during 2026-01-01..2026-03-31 | eq 2 bước decrease',
      'II-2 | An toàn người bệnh. Báo | Phòng Quản lý chất lượng |  | during 2026-01-01..2026-12-31 | eq 100 %',
      'II.3-1 | Triển khai bệnh án điện |  |  | by ..2026-06-30 | eq 12 khoa lâm sàng',
      'II.3-2 | Hoàn thành toàn viện trước |  |  | by ..2026-12-31',
      'IV-1 | Ban Giám đốc: chỉ đạo, | Ban Giám đốc',
      'IV-2 | Hội đồng Quản lý chất | Hội đồng Quản lý chất lượng bệnh viện',
      'IV-3 | Phòng Quản lý chất lượng: | Phòng Quản lý chất lượng |  | recurring FREQ=MONTHLY;BYMONTHDAY=25',
      'IV-4 | Các khoa, phòng: xây dựng | Các khoa, phòng |  | by ..2026-02-20',
      'III-1 | Đào tạo 5S cho điều | P. Điều dưỡng | Các khoa | during 2026-03-01..2026-03-31 | eq 25 điều dưỡng | 25 điều dưỡng trưởng được cấp chứng nhận',
      'III-2 | Giám sát kiểm soát nhiễm | Khoa KSNK | Các khoa↑ | recurring FREQ=MONTHLY |  | Báo cáo giám sát',
      'III-3 | Khảo sát hài lòng người | P. QLCL | Tổ CNTT | during 2026-04-01..2026-12-31 | gte 90 % | Tỷ lệ hài lòng ≥ 90%',
    ],
  });
});
