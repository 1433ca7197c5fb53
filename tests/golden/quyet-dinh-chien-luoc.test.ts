import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact, expectedOf } from './compact.js';

test('a decision that approves a strategy inside its first article', async () => {
  const { plan } = await convert('fixtures/golden/quyet-dinh-chien-luoc.txt');
  expect(plan.document).toMatchObject({
    kind: 'decision',
    number: '2991/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
    issuedOn: '2025-12-31',
    title: 'Phê duyệt Chiến lược phát triển nghề muối bền vững đến năm 2030, tầm nhìn đến năm 2045',
    signatory: { name: 'Phan Quốc Hưng' },
  });
  expect(compact(plan)).toEqual(expectedOf('quyet-dinh-chien-luoc'));
});
