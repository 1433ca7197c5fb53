import { describe, expect, test } from 'vitest';
import { planOfText } from '../support/convertText.js';

/** Tasks with who leads them. */
async function workOf(text: string): Promise<string[]> {
  const { tasks } = await planOfText(text);
  return tasks.map(({ text: words, lead }) => `${lead.map(({ name }) => name).join(', ')}: ${words}`);
}

const minutes = (articles: string): string => `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

BIÊN BẢN THỎA THUẬN
Về việc chăm sóc vườn cây phố núi

Hôm nay, ngày 12 tháng 02 năm 2026, chúng tôi gồm:
BÊN A: Ban Quản lý rừng Suối Mây
BÊN B: Hội Nông dân xã An Lộc
Hai bên thống nhất:
${articles}
`;

describe('what those who agree take on', () => {
  test('the duties of each party are its tasks; scope and effect are none', async () => {
    expect(
      await workOf(
        minutes(`Điều 1. Phạm vi
Thỏa thuận áp dụng với 12 ha rừng trồng.
Điều 2. Trách nhiệm của Bên A
1. Giao cây giống trước ngày 15/3/2026.
2. Vườn ươm mở cửa cả tuần.
Điều 3. Quyền và nghĩa vụ của Bên B
1. Làm cỏ mỗi tháng một lần.
2. Được hưởng 40% sản lượng.
Điều 4. Hiệu lực
Biên bản lập thành 02 bản, mỗi bên giữ 01 bản.`),
      ),
    ).toEqual([
      'Bên A: Giao cây giống trước ngày 15/3/2026.',
      'Bên A: Vườn ươm mở cửa cả tuần.',
      'Bên B: Làm cỏ mỗi tháng một lần.',
    ]);
  });

  test('an article may name the party in its lead-in, or both of them', async () => {
    expect(
      await workOf(
        minutes(`Điều 1. Bên A có trách nhiệm:
a) Cắm mốc ranh giới.
Điều 2. Hai bên cùng thực hiện
- Tuần tra rừng vào ngày 05 hằng tháng.
Điều 3. Hiệu lực của bản cam kết
Có hiệu lực từ ngày ký.`),
      ),
    ).toEqual([
      'Bên A: Bên A có trách nhiệm:',
      'Bên A: Cắm mốc ranh giới.',
      'Hai bên: Tuần tra rừng vào ngày 05 hằng tháng.',
    ]);
  });

  const rules = (title: string): string => `SỞ Y TẾ HƯNG LÂM
Số: 15/QC-SYT

Hưng Lâm, ngày 05 tháng 3 năm 2026

QUY CHẾ
${title}

Điều 1. Nguyên tắc
1. Bảo đảm đúng chức năng.
Điều 2. Trách nhiệm của Sở Y tế
1. Chỉ đạo các trạm y tế gửi dữ liệu trong ngày.
Điều 3. Trách nhiệm của Công an tỉnh
1. Xác minh hồ sơ.
`;

  test('rules that several bodies give themselves bind them; other rules lay down standing duties', async () => {
    expect(await workOf(rules('Phối hợp giữa Sở Y tế và Công an tỉnh về hồ sơ sức khỏe'))).toEqual([
      'Sở Y tế: Chỉ đạo các trạm y tế gửi dữ liệu trong ngày.',
      'Công an tỉnh: Xác minh hồ sơ.',
    ]);
    expect(await workOf(rules('Quản lý hồ sơ sức khỏe'))).toEqual([]);
  });

  test('both sides of a road are no parties', async () => {
    const [planting] = await workOf(`KẾ HOẠCH
Trồng cây năm 2026

I. NHIỆM VỤ
1. Hai bên đường trục thôn trồng hoa giấy.
`);
    expect(planting).toBe(': Hai bên đường trục thôn trồng hoa giấy.');
  });
});
