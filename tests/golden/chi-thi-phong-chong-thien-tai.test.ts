import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact, expectedOf } from './compact.js';

test('a directive whose points are headings or whole orders', async () => {
  const { plan } = await convert('fixtures/golden/chi-thi-phong-chong-thien-tai.txt');
  expect(plan.document).toMatchObject({
    kind: 'directive',
    number: '06/CT-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Thanh Vân',
    issuedOn: '2026-04-20',
    title: 'Về việc tăng cường công tác phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026',
    signatory: { name: 'Vũ Đình Long' },
  });
  expect(compact(plan)).toEqual(expectedOf('chi-thi-phong-chong-thien-tai'));
});
