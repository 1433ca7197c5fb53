import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact, expectedOf } from './compact.js';

test('a notice of conclusions: what was found is no work, what was concluded is', async () => {
  const { plan } = await convert('fixtures/golden/thong-bao-ket-luan-cho-trung-tam.txt');
  expect(plan.document).toMatchObject({
    kind: 'notice',
    number: '133/TB-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Lạc Sơn',
    issuedOn: '2026-05-21',
    title: 'Kết luận của Phó Chủ tịch UBND tỉnh Lường Văn Thái tại cuộc họp về di dời chợ trung tâm',
    promulgates: null,
    signatory: { capacity: 'TL. CHỦ TỊCH', position: 'CHÁNH VĂN PHÒNG', name: 'Hà Đức Minh' },
  });
  expect(compact(plan)).toEqual(expectedOf('thong-bao-ket-luan-cho-trung-tam'));
});
