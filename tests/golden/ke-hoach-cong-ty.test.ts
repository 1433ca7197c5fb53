import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact, expectedOf } from './compact.js';

test('a company’s plan without numbers, letterhead or recipients', async () => {
  const { plan } = await convert('fixtures/golden/ke-hoach-cong-ty.html');
  expect(plan.document).toMatchObject({
    kind: 'plan',
    number: null,
    title: 'HÀNH ĐỘNG NĂM 2026',
    signatory: { position: 'GIÁM ĐỐC', name: 'Bùi Văn Thịnh' },
    recipients: [],
  });
  expect(compact(plan)).toEqual(expectedOf('ke-hoach-cong-ty'));
});
