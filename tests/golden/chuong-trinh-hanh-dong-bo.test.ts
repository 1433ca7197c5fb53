import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact, expectedOf } from './compact.js';

test('a ministry’s programme in decimal numbers, with lines of labels below its tasks', async () => {
  const { plan } = await convert('fixtures/golden/chuong-trinh-hanh-dong-bo.txt');
  expect(plan.document).toMatchObject({
    kind: 'decision',
    number: '415/QĐ-BKHCN',
    issuer: 'Bộ Khoa học và Công nghệ',
    issuedOn: '2026-02-27',
    title:
      'Ban hành Chương trình hành động của ngành Khoa học và Công nghệ thực hiện Nghị quyết số 900/NQ-CP ngày 02 tháng 02 năm 2026 của Chính phủ',
    signatory: { name: 'Đỗ Minh Triết' },
  });
  expect(compact(plan)).toEqual(expectedOf('chuong-trinh-hanh-dong-bo'));
});
