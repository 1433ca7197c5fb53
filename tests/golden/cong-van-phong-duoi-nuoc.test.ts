import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact } from './compact.js';

test('a letter whose points are headings, orders and lines that name a part', async () => {
  const { plan } = await convert('fixtures/golden/cong-van-phong-duoi-nuoc.txt');
  expect(plan.document).toMatchObject({
    kind: 'official-letter',
    number: '845/SGDĐT-CTHS',
    issuer: 'Sở Giáo dục và Đào tạo',
    issuedOn: '2026-04-14',
    title: 'phòng, chống đuối nước cho trẻ em, học sinh năm 2026',
    recipients: ['Như trên', 'UBND tỉnh (để báo cáo)', 'Lưu: VT, CTHS'],
    signatory: { capacity: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Trịnh Thị Hạnh' },
  });
  expect(compact(plan)).toEqual({
    sections: [
      'B tasks',
      '1 tasks Đối với các trường trung học phổ thông',
      '2 tasks Ủy ban nhân dân các xã, phường',
    ],
    targets: [],
    tasks: [
      '1-1 | Rà soát các khu vực | các trường trung học phổ thông↑ |  | by ..2026-04-30',
      '1-2 | Dạy bơi cho ít nhất | các trường trung học phổ thông↑ |  | by ..2026-08-31 | gte 200 học sinh',
      '1-3 | Ký cam kết với cha | các trường trung học phổ thông↑',
      '2-1 | Chỉ đạo các trường tiểu | Ủy ban nhân dân các xã, phường↑',
      '2-2 | Giao Công an cấp xã | Công an cấp xã',
      'B-1 | Phòng Công tác học sinh | Phòng Công tác học sinh | Phòng Giáo dục Phổ thông | recurring FREQ=MONTHLY;BYMONTHDAY=15',
      'B-2 | Đề nghị các địa phương, | các địa phương, đơn vị',
    ],
  });
});
