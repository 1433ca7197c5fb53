import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact, expectedOf } from './compact.js';

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
  expect(compact(plan)).toEqual(expectedOf('ke-hoach-cai-cach-hanh-chinh-xa'));
});
