import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact } from './compact.js';

test('a resolution with its targets, tasks and execution in articles', async () => {
  const { plan } = await convert('fixtures/golden/nghi-quyet-phat-trien-xa.txt');
  expect(plan.document).toMatchObject({
    kind: 'resolution',
    number: '27/NQ-HĐND',
    issuer: 'Hội đồng nhân dân xã Phiêng Luông',
    issuedOn: '2025-12-24',
    title: 'Về nhiệm vụ phát triển kinh tế - xã hội năm 2026',
  });
  expect(compact(plan)).toEqual({
    sections: [
      'D1 objectives Mục tiêu, chỉ tiêu năm 2026',
      'D2 tasks Nhiệm vụ, giải pháp chủ yếu',
      'D3 implementation Tổ chức thực hiện',
    ],
    targets: [
      'D1-1 | Thu nhập bình quân đầu |  |  |  | eq 48 triệu đồng/năm',
      'D1-2 | Tỷ lệ hộ nghèo giảm |  |  |  | eq 3 % decrease',
      'D1-3 | Trên 98% trẻ em dưới |  |  |  | gt 98 %',
      'D1-4 | Thu ngân sách trên địa |  |  |  | gte 5.2 tỷ đồng',
    ],
    tasks: [
      'D2-1 | Chuyển đổi 60 ha nương |  |  | during 2026-01-01..2026-12-31 | eq 60 ha',
      'D2-2 | Hoàn thành đường Nà Mường |  |  | by ..2026-09-30',
      'D2-3 | Duy trì sĩ số học |  |  |  | eq 2 lớp',
      'D3-1 | Giao Ủy ban nhân dân | Ủy ban nhân dân xã',
      'D3-2 | Giao Thường trực Hội đồng | Thường trực Hội đồng nhân dân; các Ban Hội đồng nhân dân; đại biểu Hội đồng nhân dân xã',
      'D3-3 | Đề nghị Ủy ban Mặt | Ủy ban Mặt trận Tổ quốc Việt Nam xã',
    ],
  });
});
