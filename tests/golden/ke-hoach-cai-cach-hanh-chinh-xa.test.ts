import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact } from './compact.js';

test('a commune’s plan, labels below tasks, inside them and behind a list', async () => {
  const { plan } = await convert('fixtures/golden/ke-hoach-cai-cach-hanh-chinh-xa.txt');
  expect(plan.document).toMatchObject({
    kind: 'plan',
    number: null,
    issuer: 'UBND xã Tân Lộc',
    issuedOn: '2026-01',
    title: 'Cải cách hành chính xã Tân Lộc năm 2026',
    signatory: { name: 'Lý Văn Sơn' },
  });
  expect(compact(plan)).toEqual({
    sections: [
      'I objectives MỤC TIÊU',
      'II tasks NHIỆM VỤ CỤ THỂ',
      'II.1 tasks Cải cách thể chế',
      'II.2 tasks Cải cách thủ tục hành chính',
      'II.3 tasks Cải cách tài chính công',
      'III implementation TỔ CHỨC THỰC HIỆN',
    ],
    targets: [
      'I-1 | Tỷ lệ hồ sơ giải |  |  |  | gte 98 %',
      'I-2 | 100% cán bộ, công chức |  |  |  | eq 100 %',
      'I-3 | Mức độ hài lòng của |  |  |  | gte 90 %, gte 85 %',
      'I-4 | Giảm 10% thời gian chờ |  |  |  | eq 10 % decrease',
    ],
    tasks: [
      'II.1-1 | Rà soát văn bản quy | Văn phòng HĐND và UBND xã | Các phòng chuyên môn thuộc UBND xã | by ..2026-09-30',
      'II.1-2 | Tuyên truyền, phổ biến pháp | Phòng Văn hóa - Xã hội |  | ongoing | eq 14 thôn',
      'II.2-1 | Niêm yết công khai 100% | Trung tâm Phục vụ hành chính công xã |  | during 2026-01-01..2026-03-31 | eq 100 %',
      'II.2-2 | Thực hiện tiếp nhận hồ | Trung tâm Phục vụ hành chính công xã | Phòng Kinh tế | by ..2026-12-31',
      'II.3-1 | Công khai dự toán, quyết | Phòng Kinh tế↑ | Ban Quản lý dự án xã↑; Kho bạc Nhà nước khu vực↑ | by ..2026-12-31',
      'II.3-2 | Giải ngân vốn đầu tư | Phòng Kinh tế↑ | Ban Quản lý dự án xã↑; Kho bạc Nhà nước khu vực↑ | by ..2026-12-31 | gt 95 %',
      'III-1 | Văn phòng HĐND và UBND | Văn phòng HĐND và UBND xã',
      'III-2 | Phòng Kinh tế: bố trí | Phòng Kinh tế |  | by ..2026-02-28',
      'III-3 | Phòng Văn hóa - Xã | Phòng Văn hóa - Xã hội | Trạm Y tế xã; các trường học',
      'III-4 | Trung tâm Phục vụ hành | Trung tâm Phục vụ hành chính công xã',
      'III-5 | Đề nghị Ủy ban MTTQ | Ủy ban MTTQ Việt Nam xã; các đoàn thể',
      'III-6 | Trưởng các thôn: vận động | Trưởng các thôn',
    ],
  });
});
