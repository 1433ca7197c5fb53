import { describe, expect, test } from 'vitest';
import { planOfText } from '../support/convertText.js';

/** Tasks with who leads them. */
async function workOf(text: string): Promise<string[]> {
  const { tasks } = await planOfText(text);
  return tasks.map(({ text: words, lead }) => `${lead.map(({ name }) => name).join(', ')}: ${words}`);
}

const HEAD = `UBND PHƯỜNG VÂN HÀ
Số: 12/VB-UBND

Vân Hà, ngày 11 tháng 8 năm 2026

`;

describe('orders in papers that else give none', () => {
  test('a slip that hands over work', async () => {
    const slip = (opening: string): string => `${HEAD}PHIẾU GIAO VIỆC

${opening}
1. Đo lại 14 thửa đất công.
2. Dự thảo báo cáo, trình trước ngày 28/8/2026.
`;
    expect(
      await workOf(slip('Chủ tịch UBND phường giao Phòng Kinh tế thực hiện các công việc sau:')),
    ).toEqual([
      'Phòng Kinh tế: Đo lại 14 thửa đất công.',
      'Phòng Kinh tế: Dự thảo báo cáo, trình trước ngày 28/8/2026.',
    ]);
    expect(await workOf(slip('Người viết phiếu đã làm các việc sau:'))).toEqual([]);
  });

  test('bodies told by where the document lists them', async () => {
    expect(
      await workOf(`${HEAD}QUYẾT ĐỊNH
Về việc hỗ trợ sửa nhà văn hóa

Điều 1. Hỗ trợ kinh phí cho các thôn 3, 5.
Điều 2. UBND các xã có tên tại Điều 1 có trách nhiệm quyết toán trước ngày 31/01/2027.
`),
    ).toEqual([
      'UBND các xã có tên tại Điều 1: UBND các xã có tên tại Điều 1 có trách nhiệm quyết toán trước ngày 31/01/2027.',
    ]);
  });

  test.each(['YÊU CẦU KHẮC PHỤC', 'YÊU CẦU', 'KIẾN NGHỊ', 'Yêu cầu đối với các đơn vị'])(
    'what a notice asks of bodies under «%s»',
    async (title) => {
      const paper = (kind: string): string => `${HEAD}${kind}
Kết quả kiểm tra cầu Bến Mây

I. KẾT QUẢ KIỂM TRA
1. Cầu có 12 thanh lan can gãy.
II. ${title}
1. Chủ đầu tư thay lan can trước ngày 30/9/2026.
2. Nhà thầu thi công dừng xe tải qua cầu.
`;
      expect(await workOf(paper('THÔNG BÁO'))).toEqual([
        'Chủ đầu tư: Chủ đầu tư thay lan can trước ngày 30/9/2026.',
        'Nhà thầu thi công: Nhà thầu thi công dừng xe tải qua cầu.',
      ]);
      if (title === 'YÊU CẦU') expect(await workOf(paper('BÁO CÁO'))).toEqual([]);
    },
  );

  test('what an inspection demands, in its minutes; not what a plan has to meet', async () => {
    expect(
      await workOf(`${HEAD}BIÊN BẢN KIỂM TRA
Việc vệ sinh tại bến thuyền

I. KẾT QUẢ KIỂM TRA
1. Bến có 12 thùng rác.
II. YÊU CẦU CỦA ĐOÀN KIỂM TRA
1. Ban Quản lý bến Vân Hà thay 05 thùng rác trước ngày 30/9/2026.
THƯ KÝ
Lê Văn Mẫu
TRƯỞNG ĐOÀN
Trần Thị Thử
`),
    ).toEqual(['Ban Quản lý bến Vân Hà: Ban Quản lý bến Vân Hà thay 05 thùng rác trước ngày 30/9/2026.']);
    expect(
      await workOf(`${HEAD}KẾ HOẠCH
Vệ sinh bến thuyền

I. YÊU CẦU CỦA KẾ HOẠCH
1. Sát tình hình từng bến.
`),
    ).toEqual([]);
  });

  test('a note under a star and mere consent are no work', async () => {
    expect(
      await workOf(`${HEAD}KẾ HOẠCH
Sửa bến thuyền

I. NHIỆM VỤ
1. Cơ bản nhất trí nội dung dự thảo do Phòng Kinh tế trình.
2. Sửa 4 bến thuyền (*) trong tháng 9/2026.
(*) Không tính bến tạm.
`),
    ).toEqual([': Sửa 4 bến thuyền (*) trong tháng 9/2026.']);
  });
});

test('orders that the last sentence of a paragraph opens', async () => {
  expect(
    await workOf(`${HEAD}CHỈ THỊ
Về việc chăm sóc cây xanh

Thời gian qua, cây xanh được chăm sóc tốt. Một số nơi còn chậm. Chủ tịch UBND phường yêu cầu Phòng Kinh tế thực hiện các việc sau:
1. Quán triệt sâu rộng việc chăm sóc cây.
2. Đội Cây xanh cắt tỉa 40 cây.
`),
  ).toEqual([
    'Phòng Kinh tế: Quán triệt sâu rộng việc chăm sóc cây.',
    'Đội Cây xanh: Đội Cây xanh cắt tỉa 40 cây.',
  ]);
});

test('a kind of several words is no part of the title', async () => {
  const { document } = await planOfText(`${HEAD}KẾ HOẠCH LIÊN NGÀNH
Kiểm tra các bếp ăn năm 2026

I. MỤC TIÊU
- Không có vụ ngộ độc nào.
`);
  expect([document.kind, document.kindLabel, document.title]).toEqual([
    'plan',
    'KẾ HOẠCH LIÊN NGÀNH',
    'Kiểm tra các bếp ăn năm 2026',
  ]);
});

test('a table that makes no items accounts for its cells', async () => {
  const { diagnostics } = await planOfText(
    `# PHỤ LỤC

| TT | Họ và tên | Chức vụ |
|---|---|---|
| 1 | Lê Văn Mẫu | Trưởng đoàn |
`,
    'markdown',
  );
  expect(diagnostics.map(({ code }) => code)).not.toContain('text-unclaimed');
});

describe('a plan of nothing but bullets', () => {
  const POINTS = `- Đoàn Thanh niên phường dựng sân khấu trước ngày 20/9/2026.
- Phòng Kế toán: gặp 04 nhà tài trợ.
- Trang trí hội trường.
- Thời gian: 18 giờ 00 ngày 25/9/2026.
`;
  test('its points are work', async () => {
    expect(await workOf(`${HEAD}KẾ HOẠCH\nTổ chức Tết Trung thu năm 2026\n\n${POINTS}`)).toEqual([
      'Đoàn Thanh niên phường: Đoàn Thanh niên phường dựng sân khấu trước ngày 20/9/2026.',
      'Phòng Kế toán: Phòng Kế toán: gặp 04 nhà tài trợ.',
      ': Trang trí hội trường.',
    ]);
  });
  test('not those of a report', async () => {
    expect(await workOf(`${HEAD}BÁO CÁO\nTổ chức Tết Trung thu năm 2026\n\n${POINTS}`)).toEqual([]);
  });
});
