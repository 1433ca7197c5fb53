import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact, expectedOf } from './compact.js';

test('a decision that sets up a committee: its duties are tasks, its members and its effect are none', async () => {
  const { plan } = await convert('fixtures/golden/quyet-dinh-ban-to-chuc-hoi-xuan.txt');
  expect(plan.document).toMatchObject({
    kind: 'decision',
    number: '16/QĐ-UBND',
    issuer: 'Ủy ban nhân dân xã Phiêng Luông',
    issuedOn: '2026-01-15',
    title: 'Về việc thành lập Ban Tổ chức Hội xuân Pa Háng năm 2026',
    promulgates: null,
  });
  expect(compact(plan)).toEqual(expectedOf('quyet-dinh-ban-to-chuc-hoi-xuan'));
});
