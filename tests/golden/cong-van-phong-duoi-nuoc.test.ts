import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact, expectedOf } from './compact.js';

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
  expect(compact(plan)).toEqual(expectedOf('cong-van-phong-duoi-nuoc'));
});
