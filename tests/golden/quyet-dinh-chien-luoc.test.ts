import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compact } from './compact.js';

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
  expect(compact(plan)).toEqual({
    sections: [
      'D1 other',
      'D1.I requirements QUAN ĐIỂM',
      'D1.II objectives MỤC TIÊU',
      'D1.II.1 objectives Mục tiêu chung',
      'D1.II.2 objectives Mục tiêu cụ thể đến năm 2030',
      'D1.II.3 objectives Tầm nhìn đến năm 2045',
      'D1.III tasks ĐỊNH HƯỚNG PHÁT TRIỂN',
      'D1.III.1 tasks Tổ chức lại sản xuất',
      'D1.III.2 tasks Phát triển chế biến',
      'D1.IV solutions CÁC GIẢI PHÁP CHỦ YẾU',
      'D1.IV.1 solutions Về cơ chế, chính sách',
      'D1.IV.2 solutions Về khoa học, công nghệ',
      'D1.IV.3 budget Về nguồn vốn',
      'D2 implementation Tổ chức thực hiện',
      'D2.1 implementation Bộ Nông nghiệp và Môi trường',
      'D2.2 implementation Bộ Tài chính',
      'D2.3 implementation Bộ Công Thương',
      'D2.4 implementation Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương có sản xuất muối',
      'D3 other',
      'D4 other',
    ],
    targets: [
      'D1.II.1-1 | Xây dựng ngành muối hiện',
      'D1.II.2-1 | Diện tích sản xuất muối |  |  | by ..2030-12-31 | eq 14200 ha, eq 1500000 tấn/năm',
      'D1.II.2-2 | Diện tích muối sản xuất |  |  | by ..2030-12-31 | gte 50 %',
      'D1.II.2-3 | Thu nhập bình quân của |  |  | by ..2030-12-31 | eq 1.5 lần increase',
      'D1.II.3-1 | Việt Nam chủ động hoàn |  |  | by ..2045-12-31',
    ],
    tasks: [
      'D1.III.1-1 | Hình thành 10 vùng sản |  |  |  | eq 10 vùng',
      'D1.III.1-2 | Phát triển hợp tác xã |  |  |  | eq 70 %',
      'D1.III.2-1 | Đầu tư các nhà máy |  |  |  | gte 50000 tấn/năm',
      'D1.IV.1-1 | Rà soát, sửa đổi Nghị |  |  | during 2026-01-01..2026-12-31',
      'D1.IV.1-2 | Hỗ trợ tối đa 50% |  |  |  | lte 50 %',
      'D1.IV.2-1 | Nghiên cứu, chuyển giao giống',
      'D1.IV.3-1 | Kinh phí thực hiện từ',
      'D2.1-1 | Chủ trì, phối hợp với | Bộ Nông nghiệp và Môi trường↑ | các bộ, ngành, địa phương liên quan | during 2026-04-01..2026-06-30',
      'D2.1-2 | Tổ chức sơ kết vào | Bộ Nông nghiệp và Môi trường↑ |  | during 2028-01-01..2030-12-31',
      'D2.2-1 | Cân đối, bố trí vốn | Bộ Tài chính↑',
      'D2.3-1 | Phối hợp với Bộ Nông | Bộ Công Thương↑ | Bộ Nông nghiệp và Môi trường',
      'D2.4-1 | Bố trí quỹ đất cho | Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương có sản xuất muối↑',
      'D2.4-2 | Báo cáo kết quả thực | Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương có sản xuất muối↑ |  | recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15',
    ],
  });
});
