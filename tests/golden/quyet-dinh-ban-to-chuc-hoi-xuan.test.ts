import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact } from './compact.js';

test('a decision that sets up a committee: its duties are tasks, its members and its effect are none', async () => {
  const { plan } = await convert('fixtures/golden/quyet-dinh-ban-to-chuc-hoi-xuan.txt');
  expect(plan.document).toMatchObject({
    kind: 'decision',
    number: '16/QĐ-UBND',
    issuer: 'Ủy ban nhân dân xã Phiêng Luông',
    issuedOn: '2026-01-15',
    title: 'Về việc thành lập Ban Tổ chức Hội xuân Pa Háng năm 2026',
    promulgates: null,
  });
  expect(compact(plan)).toEqual({
    sections: ['D1 other', 'D2 other', 'D3 other', 'D4 other'],
    targets: [],
    tasks: [
      'D2-1 | Ban Tổ chức có nhiệm | Ban Tổ chức',
      'D2-1.1 | Xây dựng chương trình, kịch | Ban Tổ chức↑ |  | by ..2026-01-25',
      'D2-1.2 | Chuẩn bị sân khấu, âm | Ban Tổ chức↑ |  |  | eq 12 gian hàng',
      'D2-1.3 | Bảo đảm an ninh trật | Ban Tổ chức↑',
      'D3-1 | Ban Tổ chức hoạt động | Phòng Kinh tế |  | by ..2026-01-20',
    ],
  });
});
