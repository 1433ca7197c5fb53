import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact } from './compact.js';

test('minutes: reports and views are no work, what was concluded is', async () => {
  const { plan } = await convert('fixtures/golden/bien-ban-giao-ban.txt');
  expect(plan.document).toMatchObject({
    kind: 'minutes',
    number: '05/BB-BQL',
    issuer: 'Ban Quản lý rừng phòng hộ sông Mã',
    issuedOn: '2026-03-02',
    title: 'Họp giao ban công tác bảo vệ rừng tháng 02 năm 2026',
  });
  expect(compact(plan)).toEqual({
    sections: ['I other THÀNH PHẦN', 'II other NỘI DUNG', 'III tasks KẾT LUẬN'],
    targets: [],
    tasks: [
      'III-1 | Giám đốc Ban thống nhất',
      'III-1.1 | Giao Phòng Bảo vệ rừng | Phòng Bảo vệ rừng | Hạt Kiểm lâm liên xã | by ..2026-03-15',
      'III-1.2 | Phòng Kế hoạch - Tài | Phòng Kế hoạch - Tài chính |  | during 2026-03-01..2026-03-31 | eq 1250 ha',
      'III-1.3 | Các trạm bảo vệ rừng | Các trạm bảo vệ rừng |  | by ..2026-04-30',
      'III-1.4 | Văn phòng tuyển 04 nhân | Văn phòng |  |  | eq 4 nhân viên',
    ],
  });
});
