import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact } from './compact.js';

test('a ministry’s programme in decimal numbers, with lines of labels below its tasks', async () => {
  const { plan } = await convert('fixtures/golden/chuong-trinh-hanh-dong-bo.txt');
  expect(plan.document).toMatchObject({
    kind: 'decision',
    number: '415/QĐ-BKHCN',
    issuer: 'Bộ Khoa học và Công nghệ',
    issuedOn: '2026-02-27',
    title:
      'Ban hành Chương trình hành động của ngành Khoa học và Công nghệ thực hiện Nghị quyết số 900/NQ-CP ngày 02 tháng 02 năm 2026 của Chính phủ',
    signatory: { name: 'Đỗ Minh Triết' },
  });
  expect(compact(plan)).toEqual({
    sections: [
      'D1 other',
      'D2 other',
      'D3 other',
      '1 objectives MỤC TIÊU',
      '1.1 objectives Mục tiêu chung',
      '1.2 objectives Mục tiêu cụ thể',
      '2 tasks NHIỆM VỤ TRỌNG TÂM',
      '2.1 tasks Hoàn thiện thể chế',
      '2.2 tasks Phát triển hạ tầng',
      '3 implementation TỔ CHỨC THỰC HIỆN',
    ],
    targets: [
      '1.1-1 | Cụ thể hóa đầy đủ',
      '1.2-1 | Chi cho nghiên cứu và |  |  |  | eq 1.2 %',
      '1.2-2 | Đóng góp của năng suất |  |  |  | gt 50 %',
      '1.2-3 | Số đơn đăng ký sáng |  |  |  | range 15..18 %/năm increase',
    ],
    tasks: [
      '2.1-1 | Trình Chính phủ Nghị định | Vụ Pháp chế | Vụ Kế hoạch - Tài chính | during 2026-06-01..2026-06-30',
      '2.1-2 | Ban hành 05 thông tư | Vụ Pháp chế | Các đơn vị có liên quan | by ..2026-09-30 | eq 5 thông tư',
      '2.2-1 | Triển khai mạng lưới 20 | Cục Khởi nghiệp và Doanh nghiệp công nghệ | Vụ Kế hoạch - Tài chính; Cục Thông tin, Thống kê | by ..2026-12-31 | eq 20 trung tâm | Quyết định của Bộ trưởng / Báo cáo kết quả',
      '2.2-2 | Nâng cấp cơ sở dữ | Cục Thông tin, Thống kê |  | during 2026-01-01..2027-12-31 | eq 34 tỉnh, thành phố | Cơ sở dữ liệu được kết nối với 34 tỉnh, thành phố',
      '3-1 | Vụ Kế hoạch - Tài | Vụ Kế hoạch - Tài chính |  | by ..2026-12-15',
      '3-2 | Văn phòng Bộ bố trí | Văn phòng Bộ | Trung tâm Truyền thông khoa học và công nghệ',
      '3-3 | Các đơn vị thuộc Bộ | Các đơn vị thuộc Bộ |  | by ..2026-03-15',
    ],
  });
});
