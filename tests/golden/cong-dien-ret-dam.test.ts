import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact, expectedOf } from './compact.js';

test('a telegram: the addressees above it are no orders', async () => {
  const { plan } = await convert('fixtures/golden/cong-dien-ret-dam.txt');
  expect(plan.document).toMatchObject({
    kind: 'telegram',
    number: '02/CĐ-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Lạc Sơn',
    issuedOn: '2026-01-08',
    title: 'Về việc chủ động phòng, chống rét đậm, rét hại cho cây trồng, vật nuôi',
  });
  expect(compact(plan)).toEqual(expectedOf('cong-dien-ret-dam'));
});
