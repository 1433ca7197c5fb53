import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact, expectedOf } from './compact.js';

test('a hospital’s plan in Markdown, with a table of work', async () => {
  const { plan } = await convert('fixtures/golden/ke-hoach-benh-vien.md');
  expect(plan.document).toMatchObject({
    kind: 'plan',
    number: '102/KH-BVMLĐ',
    issuer: 'Bệnh viện Đa khoa khu vực Mỹ Lộc',
    issuedOn: '2026-02-05',
    title: 'Cải tiến chất lượng bệnh viện năm 2026',
    signatory: { name: 'BSCKII. Lê Hoàng Nam' },
  });
  expect(compact(plan)).toEqual(expectedOf('ke-hoach-benh-vien'));
});
