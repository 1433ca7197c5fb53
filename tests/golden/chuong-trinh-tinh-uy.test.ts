import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact } from './compact.js';

test('a Party programme, its letterhead and signature laid out with spaces', async () => {
  const { plan } = await convert('fixtures/golden/chuong-trinh-tinh-uy.txt');
  expect(plan.document).toMatchObject({
    kind: 'programme',
    number: '21-CTr/TU',
    issuer: 'Tỉnh ủy Thanh Vân',
    place: 'Thanh Vân',
    issuedOn: '2026-03-18',
    title: 'thực hiện Nghị quyết số 64-NQ/TW, ngày 12/01/2026 của Bộ Chính trị về phát triển kinh tế biển',
    signatory: { capacity: 'T/M BAN THƯỜNG VỤ', position: 'BÍ THƯ', name: 'Đỗ Văn Lâm' },
    recipients: ['Ban Bí thư Trung ương Đảng', 'Các đồng chí Tỉnh ủy viên', 'Lưu Văn phòng Tỉnh ủy'],
  });
  expect(compact(plan)).toEqual({
    sections: [
      'I requirements QUAN ĐIỂM',
      'II objectives MỤC TIÊU',
      'II.1 objectives Mục tiêu đến năm 2030',
      'II.1.1 objectives Về cảng biển',
      'II.1.2 objectives Về du lịch biển',
      'II.2 objectives Tầm nhìn đến năm 2045',
      'III tasks NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU',
      'III.1 tasks Hoàn thiện thể chế',
      'III.2 tasks Tăng cường đầu tư hạ tầng',
      'IV implementation TỔ CHỨC THỰC HIỆN',
    ],
    targets: [
      'II.1.1-1 | Năng lực thông qua đạt |  |  | by ..2030-12-31 | eq 12000000 tấn/năm',
      'II.1.2-1 | Đón tối thiểu 3 triệu |  |  | by ..2030-12-31 | gte 3000000 lượt khách',
      'II.2-1 | Kinh tế biển đóng góp |  |  | by ..2045-12-31 | gte 40 %',
    ],
    tasks: [
      'III.1-1 | Đảng ủy UBND tỉnh lãnh | Đảng ủy UBND tỉnh |  | by ..2026-12-31',
      'III.2-1 | Phát triển đội tàu:',
      'III.2-1.1 | Đóng mới 20 tàu công |  |  | by ..2027-12-31 | eq 20 tàu',
      'III.2-1.2 | Hỗ trợ 150 hộ chuyển |  |  |  | eq 150 hộ',
      'IV-1 | Các cấp ủy trực thuộc | Các cấp ủy trực thuộc Tỉnh ủy |  | by ..2026-05-31',
      'IV-2 | Ban Tuyên giáo và Dân | Ban Tuyên giáo và Dân vận Tỉnh ủy | các cơ quan liên quan',
      'IV-3 | Văn phòng Tỉnh ủy theo | Văn phòng Tỉnh ủy',
      'IV-4 | Chương trình hành động này',
    ],
  });
});
