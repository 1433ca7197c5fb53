import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact, expectedOf } from './compact.js';

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
  expect(compact(plan)).toEqual(expectedOf('chuong-trinh-tinh-uy'));
});
