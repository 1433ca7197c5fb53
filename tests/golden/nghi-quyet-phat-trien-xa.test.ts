import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact, expectedOf } from './compact.js';

test('a resolution with its targets, tasks and execution in articles', async () => {
  const { plan } = await convert('fixtures/golden/nghi-quyet-phat-trien-xa.txt');
  expect(plan.document).toMatchObject({
    kind: 'resolution',
    number: '27/NQ-HĐND',
    issuer: 'Hội đồng nhân dân xã Phiêng Luông',
    issuedOn: '2025-12-24',
    title: 'Về nhiệm vụ phát triển kinh tế - xã hội năm 2026',
  });
  expect(compact(plan)).toEqual(expectedOf('nghi-quyet-phat-trien-xa'));
});
