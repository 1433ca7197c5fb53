import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact } from './compact.js';

test('a directive whose points are headings or whole orders', async () => {
  const { plan } = await convert('fixtures/golden/chi-thi-phong-chong-thien-tai.txt');
  expect(plan.document).toMatchObject({
    kind: 'directive',
    number: '06/CT-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Thanh Vân',
    issuedOn: '2026-04-20',
    title: 'Về việc tăng cường công tác phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026',
    signatory: { name: 'Vũ Đình Long' },
  });
  expect(compact(plan)).toEqual({
    sections: ['B tasks', '1 tasks Sở Nông nghiệp và Môi trường', '5 tasks Ủy ban nhân dân các xã, phường'],
    targets: [],
    tasks: [
      '1-1 | Rà soát, xây dựng phương | Sở Nông nghiệp và Môi trường↑ |  | by ..2026-05-15',
      '1-2 | Chủ trì, phối hợp với | Sở Nông nghiệp và Môi trường↑ | Sở Xây dựng |  | eq 45 hồ chứa nước',
      '1-3 | Tổ chức trực ban 24/24 | Sở Nông nghiệp và Môi trường↑',
      'B-1 | Sở Xây dựng chủ trì, | Sở Xây dựng | Công an tỉnh | by ..2026-05-31',
      'B-2 | Bộ Chỉ huy Quân sự | Bộ Chỉ huy Quân sự tỉnh; Công an tỉnh',
      'B-3 | Đài Khí tượng Thủy văn | Đài Khí tượng Thủy văn tỉnh',
      '5-1 | Kiện toàn Ban Chỉ huy | Ủy ban nhân dân các xã, phường↑ |  | by ..2026-05-10',
      '5-2 | Tổ chức di dời 100% | Ủy ban nhân dân các xã, phường↑ |  |  | eq 100 %',
      '5-3 | Thực hiện phương châm "bốn | Ủy ban nhân dân các xã, phường↑',
      'B-4 | Giao Sở Nông nghiệp và | Sở Nông nghiệp và Môi trường |  | by ..2026-12-15',
      'B-5 | Yêu cầu Thủ trưởng các | Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường',
    ],
  });
});
