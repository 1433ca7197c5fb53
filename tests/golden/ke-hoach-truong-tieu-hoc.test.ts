import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact } from './compact.js';

test('a school plan: those responsible are people and groups of the school', async () => {
  const { plan } = await convert('fixtures/golden/ke-hoach-truong-tieu-hoc.txt');
  expect(plan.document).toMatchObject({
    kind: 'plan',
    number: '33/KH-THPH',
    issuer: 'Trường Tiểu học Pa Háng',
    issuedOn: '2026-09-10',
    title: 'Xây dựng thư viện xanh năm học 2026 - 2027',
  });
  expect(compact(plan)).toEqual({
    sections: [
      'I objectives MỤC ĐÍCH, YÊU CẦU',
      'I.1 objectives Mục đích',
      'I.2 requirements Yêu cầu',
      'II objectives CHỈ TIÊU',
      'III tasks NHIỆM VỤ',
      'IV implementation PHÂN CÔNG NHIỆM VỤ',
      'IV.1 implementation Ban Giám hiệu',
      'IV.2 implementation Nhân viên thư viện',
      'IV.3 implementation Giáo viên chủ nhiệm các lớp',
      'IV.4 implementation Ban đại diện cha mẹ học sinh',
    ],
    targets: [
      'I.1-1 | Hình thành thói quen đọc',
      'II-1 | 100% lớp có góc đọc |  |  |  | eq 100 %',
      'II-2 | Mỗi học sinh đọc ít |  |  |  | gte 5 cuốn sách',
      'II-3 | Bổ sung 300 bản sách |  |  |  | eq 300 bản',
    ],
    tasks: [
      'III-1 | Cải tạo 02 phòng học |  |  | by ..2026-10-15 | eq 2 phòng học',
      'III-2 | Tổ chức Ngày hội đọc |  |  | during 2027-04-01..2027-04-30',
      'IV.1-1 | Phê duyệt kế hoạch, kiểm | Ban Giám hiệu↑',
      'IV.2-1 | Phân loại sách, lập danh | Nhân viên thư viện↑ |  | by ..2026-09-30',
      'IV.2-2 | Phối hợp với Tổng phụ | Nhân viên thư viện↑ | Tổng phụ trách Đội | recurring FREQ=WEEKLY;BYDAY=MO',
      'IV.3-1 | Vận động học sinh góp | Giáo viên chủ nhiệm các lớp↑ |  |  | eq 1 cuốn sách',
      'IV.4-1 | Vận động kinh phí đóng | Ban đại diện cha mẹ học sinh↑',
      'IV-1 | Tổ chuyên môn khối 4 | Tổ chuyên môn khối 4 - 5 |  |  | eq 4 tiết',
    ],
  });
});
