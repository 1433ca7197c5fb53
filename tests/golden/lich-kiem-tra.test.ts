import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact, expectedOf } from './compact.js';

test('a plan whose work is a schedule of visits', async () => {
  const { plan } = await convert('fixtures/golden/lich-kiem-tra.md');
  expect(plan.document).toMatchObject({
    kind: 'plan',
    number: '58/KH-SNV',
    issuer: 'Sở Nội vụ',
    issuedOn: '2026-03-20',
    title: 'Kiểm tra công tác văn thư, lưu trữ năm 2026',
  });
  expect(compact(plan)).toEqual(expectedOf('lich-kiem-tra'));
});
