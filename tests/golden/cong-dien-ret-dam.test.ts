import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact } from './compact.js';

test('a telegram: the addressees above it are no orders', async () => {
  const { plan } = await convert('fixtures/golden/cong-dien-ret-dam.txt');
  expect(plan.document).toMatchObject({
    kind: 'telegram',
    number: '02/CĐ-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Lạc Sơn',
    issuedOn: '2026-01-08',
    title: 'Về việc chủ động phòng, chống rét đậm, rét hại cho cây trồng, vật nuôi',
  });
  expect(compact(plan)).toEqual({
    sections: [
      'B tasks',
      '1 tasks Chủ tịch UBND các xã, phường',
      '2 tasks Giám đốc Sở Nông nghiệp và Môi trường',
    ],
    targets: [],
    tasks: [
      '1-1 | Vận động các hộ che | Chủ tịch UBND các xã, phường↑ |  | by ..2026-01-10 | eq 45000 con',
      '1-2 | Không chăn thả gia súc | Chủ tịch UBND các xã, phường↑ |  |  | lt 10 độ C',
      '2-1 | Thành lập 03 đoàn kiểm | Giám đốc Sở Nông nghiệp và Môi trường↑ |  |  | eq 3 đoàn kiểm tra',
      '2-2 | Phối hợp với Sở Tài | Giám đốc Sở Nông nghiệp và Môi trường↑ | Sở Tài chính',
      'B-1 | Sở Giáo dục và Đào | Sở Giáo dục và Đào tạo',
      'B-2 | Báo và Phát thanh, Truyền | Báo và Phát thanh, Truyền hình Lạc Sơn',
      'B-3 | Giao Sở Nông nghiệp và | Sở Nông nghiệp và Môi trường |  | recurring FREQ=DAILY',
      'B-4 | Yêu cầu các cơ quan, | các cơ quan, địa phương',
    ],
  });
});
