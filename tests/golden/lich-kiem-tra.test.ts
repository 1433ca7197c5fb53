import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact } from './compact.js';

test('a plan whose work is a schedule of visits', async () => {
  const { plan } = await convert('fixtures/golden/lich-kiem-tra.md');
  expect(plan.document).toMatchObject({
    kind: 'plan',
    number: '58/KH-SNV',
    issuer: 'Sở Nội vụ',
    issuedOn: '2026-03-20',
    title: 'Kiểm tra công tác văn thư, lưu trữ năm 2026',
  });
  expect(compact(plan)).toEqual({
    sections: ['I objectives MỤC ĐÍCH', 'II tasks LỊCH KIỂM TRA', 'III implementation TỔ CHỨC THỰC HIỆN'],
    targets: ['I-1 | Chấn chỉnh việc lập hồ'],
    tasks: [
      'III-1 | Đoàn kiểm tra thông báo | Đoàn kiểm tra |  | by ..2026-04-05',
      'III-2 | Các đơn vị được kiểm | Các đơn vị được kiểm tra',
      'III-3 | Phòng Văn thư - Lưu | Phòng Văn thư - Lưu trữ |  | by ..2026-06-30',
      'II-1 | Sở Xây dựng |  |  | by ..2026-04-14',
      'II-2 | UBND xã Phiêng Luông |  |  | by ..2026-04-16',
      'II-3 | Ban Quản lý rừng phòng |  |  | during 2026-05-01..2026-05-31',
    ],
  });
});
