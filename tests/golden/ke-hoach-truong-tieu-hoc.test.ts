import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact, expectedOf } from './compact.js';

test('a school plan: those responsible are people and groups of the school', async () => {
  const { plan } = await convert('fixtures/golden/ke-hoach-truong-tieu-hoc.txt');
  expect(plan.document).toMatchObject({
    kind: 'plan',
    number: '33/KH-THPH',
    issuer: 'Trường Tiểu học Pa Háng',
    issuedOn: '2026-09-10',
    title: 'Xây dựng thư viện xanh năm học 2026 - 2027',
  });
  expect(compact(plan)).toEqual(expectedOf('ke-hoach-truong-tieu-hoc'));
});
