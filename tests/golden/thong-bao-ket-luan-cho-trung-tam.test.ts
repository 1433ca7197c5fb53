import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact } from './compact.js';

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
  expect(compact(plan)).toEqual({
    sections: [
      'I results ĐÁNH GIÁ CHUNG',
      'II tasks NHIỆM VỤ TRỌNG TÂM',
      'II.1 tasks Về địa điểm chợ tạm',
      'II.2 tasks Về hỗ trợ tiểu thương',
      'III implementation TỔ CHỨC THỰC HIỆN',
    ],
    targets: [],
    tasks: [
      'II.1-1 | Giao UBND phường Mường Lay | UBND phường Mường Lay | Sở Xây dựng | by ..2026-06-30',
      'II.1-2 | Sở Nông nghiệp và Môi | Sở Nông nghiệp và Môi trường |  |  | eq 2.4 ha',
      'II.2-1 | Sở Tài chính tham mưu | Sở Tài chính |  | during 2026-06-01..2026-06-30 | eq 3 triệu đồng/hộ',
      'II.2-2 | Đề nghị Ngân hàng Nhà | Ngân hàng Nhà nước khu vực 5',
      'II-1 | Về phòng cháy, chữa cháy: | Công an tỉnh |  | relative',
      'III-1 | Giao Sở Công Thương theo | Sở Công Thương |  | recurring FREQ=WEEKLY;BYDAY=FR',
    ],
  });
});
