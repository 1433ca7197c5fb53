import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact, expectedOf } from './compact.js';

test('minutes: reports and views are no work, what was concluded is', async () => {
  const { plan } = await convert('fixtures/golden/bien-ban-giao-ban.txt');
  expect(plan.document).toMatchObject({
    kind: 'minutes',
    number: '05/BB-BQL',
    issuer: 'Ban Quản lý rừng phòng hộ sông Mã',
    issuedOn: '2026-03-02',
    title: 'Họp giao ban công tác bảo vệ rừng tháng 02 năm 2026',
  });
  expect(compact(plan)).toEqual(expectedOf('bien-ban-giao-ban'));
});
