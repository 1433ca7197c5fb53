/** Small values that a whole document gives: short forms, issuers of what is cited, the line above a table. */
import { expect, test } from 'vitest';
import { planOfText } from '../support/convertText.js';

const HEAD = 'KẾ HOẠCH\nCông tác năm 2026\n\n';

test.each([
  ['Sở Công Thương mở trang bán hàng chung (gọi tắt là SGX).', 'SGX', 'trang bán hàng chung'],
  ['Phòng Văn hóa lập bản đồ lễ hội (sau đây viết tắt là LHM).', 'LHM', 'bản đồ lễ hội'],
  ['Trung tâm Điều hành thông minh (gọi tắt là IOC) trực đêm.', 'IOC', 'Trung tâm Điều hành thông minh'],
])('%s', async (text, short, long) => {
  const { abbreviations } = await planOfText(`${HEAD}I. NHIỆM VỤ\n\n1. ${text}\n`);
  expect(abbreviations.find((one) => one.short === short)).toMatchObject({ long, defined: true });
});

test.each([
  ['Tổ công tác gỡ khó cho chợ nổi', 'Tổ công tác gỡ khó'],
  ['Tổ công tác rà soát và gỡ khó bến phà', 'Tổ công tác rà soát và gỡ khó bến phà'],
  ['Ban Chỉ đạo giữ rừng', 'Ban Chỉ đạo giữ rừng'],
  ['Đoàn kiểm tra liên ngành về giá', 'Đoàn kiểm tra liên ngành'],
  ['Sở Y tế', 'Sở Y tế'],
])('a notice of the %s', async (words, issuer) => {
  const { document } = await planOfText(
    `${HEAD}Thực hiện Thông báo số 61/TB-TCT ngày 22 tháng 01 năm 2026 của ${words};\n\nI. NHIỆM VỤ\n\n1. Sở Tài chính thẩm định giá.\n`,
  );
  expect(document.references[0]).toMatchObject({ number: '61/TB-TCT', issuer });
});

test.each(['Các chỉ tiêu chính như sau:', 'Chỉ tiêu cụ thể:', 'Mục tiêu được giao dưới đây:'])(
  '“%s” above a table of targets is no target',
  async (leadIn) => {
    const { targets } = await planOfText(
      `${HEAD}I. MỤC TIÊU\n\n${leadIn}\n\n| TT | Chỉ tiêu | ĐVT | Kế hoạch |\n|---|---|---|---|\n| 1 | Tổng đàn trâu | con | 5.000 |\n| 2 | Sản lượng mật | tấn | 35 |\n`,
      'markdown',
    );
    expect(targets.map(({ text }) => text)).toEqual(['Tổng đàn trâu', 'Sản lượng mật']);
  },
);

test('a line with a number of its own above a table is a target', async () => {
  const { targets } = await planOfText(
    `${HEAD}I. MỤC TIÊU\n\nPhấn đấu 80% số xã đạt các chỉ tiêu sau:\n\n| TT | Chỉ tiêu | ĐVT | Kế hoạch |\n|---|---|---|---|\n| 1 | Tổng đàn trâu | con | 5.000 |\n`,
    'markdown',
  );
  expect(targets).toHaveLength(2);
});
