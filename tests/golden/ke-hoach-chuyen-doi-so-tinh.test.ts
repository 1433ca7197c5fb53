import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact, expectedOf } from './compact.js';

test('a provincial plan with a table of indicators and one of tasks, both as annexes', async () => {
  const { plan } = await convert('fixtures/golden/ke-hoach-chuyen-doi-so-tinh.txt');
  expect(plan.document).toMatchObject({
    kind: 'plan',
    number: '27/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Thanh Vân',
    issuedOn: '2026-01-19',
    title: 'Chuyển đổi số tỉnh Thanh Vân năm 2026',
    signatory: { name: 'Trần Đức Khải' },
  });
  expect(compact(plan)).toEqual(expectedOf('ke-hoach-chuyen-doi-so-tinh'));
});
