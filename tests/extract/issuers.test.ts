/** The usual names of issuing bodies, alone and below their superior: each is read whole. */
import { expect, test } from 'vitest';
import { planOfText } from '../support/convertText.js';

const BODY = '\n\nKẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Rà soát diện tích.\n';

test.each([
  ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Sở Nông nghiệp và Môi trường'],
  ['SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', 'Sở Tài nguyên và Môi trường'],
  ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'Sở Khoa học và Công nghệ'],
  ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Sở Giáo dục và Đào tạo'],
  ['SỞ DÂN TỘC VÀ TÔN GIÁO', 'Sở Dân tộc và Tôn giáo'],
  ['SỞ CÔNG THƯƠNG', 'Sở Công Thương'],
  ['SỞ TƯ PHÁP', 'Sở Tư pháp'],
  ['SỞ Y TẾ', 'Sở Y tế'],
  ['CHI CỤC QUẢN LÝ THỊ TRƯỜNG', 'Chi cục Quản lý thị trường'],
  ['THANH TRA TỈNH', 'Thanh tra tỉnh'],
])('%s', async (printed, issuer) => {
  for (const head of [
    `UBND TỈNH HƯNG LÂM\n\n${printed}\n\nSố: 3/KH-ABC`,
    `UBND TỈNH HƯNG LÂM ${printed}\n\nSố: 3/KH-ABC`,
    `UBND TỈNH HƯNG LÂM                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${printed}               Độc lập - Tự do - Hạnh phúc\nSố: 3/KH-ABC                       Hưng Lâm, ngày 07 tháng 4 năm 2026`,
  ]) {
    const { document } = await planOfText(head + BODY);
    expect(document.issuer?.toLowerCase()).toContain(issuer.toLowerCase());
    expect(document.issuer?.toLowerCase().startsWith('trường')).toBe(false);
  }
});
