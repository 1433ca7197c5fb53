import { expect, test } from 'vitest';
import { planOfText } from '../support/convertText.js';

const BODY = '\n\nI. NHIỆM VỤ\n\n1. Sở Nội vụ tập huấn 120 cán bộ trước ngày 30/6/2026.\n';
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc';

test.each([
  [
    'a pipe table sets the letterhead side by side',
    `| **CHÍNH PHỦ** \\_\\_\\_\\_ Số: 28/2031/NĐ-CP | **${MOTTO.replace('\n\n', '** **')}** *Hà Nội, ngày 19 tháng 01 năm 2031* |\n|---|---|\n\n**NGHỊ ĐỊNH**\n\n**Quy định danh mục vật liệu rừng**\n\nCăn cứ Luật Tổ chức Chính phủ;`,
    {
      kind: 'decree',
      number: '28/2031/NĐ-CP',
      issuer: 'Chính phủ',
      issuedOn: '2031-01-19',
      title: 'Quy định danh mục vật liệu rừng',
    },
  ],
  [
    'no line states the kind, no cell the issuer',
    'Số: 43/2031/QĐ-TTg\n\n**Quy định cơ chế phối hợp trồng rừng**\n\n**THỦ TƯỚNG CHÍNH PHỦ**\n\nCăn cứ Luật Tổ chức Chính phủ;',
    {
      kind: 'decision',
      kindLabel: null,
      issuer: 'Thủ tướng Chính phủ',
      title: 'Quy định cơ chế phối hợp trồng rừng',
    },
  ],
  [
    'kind and title glued',
    `UBND TỈNH THANH VÂN\n\n${MOTTO}\n\nSố: 9/QĐ-UBND\n\n**QUYẾT ĐỊNH**Về việc giao chỉ tiêu trồng rừng\n\nCăn cứ Luật Lâm nghiệp;`,
    { kind: 'decision', kindLabel: 'QUYẾT ĐỊNH', title: 'Về việc giao chỉ tiêu trồng rừng' },
  ],
  [
    'a title that names a document on its next line',
    `UBND TỈNH THANH VÂN\n\n${MOTTO}\n\nSố: 9/QĐ-UBND\n\n**QUYẾT ĐỊNH**\n\n**VỀ VIỆC BAN HÀNH**\n\n**KẾ HOẠCH TRỒNG RỪNG NĂM 2026**\n\nCăn cứ Luật Lâm nghiệp;`,
    { kind: 'decision', title: 'VỀ VIỆC BAN HÀNH KẾ HOẠCH TRỒNG RỪNG NĂM 2026' },
  ],
  [
    'a notice of conclusions promulgates nothing',
    `VĂN PHÒNG UBND TỈNH\n\n${MOTTO}\n\nSố: 31/TB-VP\n\n**THÔNG BÁO**\n\n**Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về giao thông**\n\nNgày 05/01/2026, Chủ tịch UBND tỉnh chủ trì họp.`,
    {
      kind: 'notice',
      title: 'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về giao thông',
      promulgates: null,
    },
  ],
  [
    'a subject over lines, one of them a number it cites',
    `SỞ XÂY DỰNG\n\nSố: 45/SXD-QLN\n\nV/v triển khai\n\nThông tư số 19/2026/TT-BXD\n\nvề an toàn nhà ở\n\n${MOTTO}\n\nKính gửi: UBND các xã.`,
    {
      kind: 'official-letter',
      number: '45/SXD-QLN',
      title: 'triển khai Thông tư số 19/2026/TT-BXD về an toàn nhà ở',
    },
  ],
])('%s', async (_, head, expected) => {
  const { document } = await planOfText(head + BODY, 'markdown');
  expect(document).toMatchObject(expected);
});

test('recipients and signer side by side in a pipe table', async () => {
  const { document, tasks } = await planOfText(
    `KẾ HOẠCH\n\nCông tác năm 2026${BODY}\n| **Nơi nhận:**<br>- Thường trực Tỉnh ủy,<br>HĐND tỉnh;<br>- Lưu: VT. | KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH<br>**Lê Thị Mận** |\n|---|---|\n`,
    'markdown',
  );
  expect(document).toMatchObject({
    recipients: ['Thường trực Tỉnh ủy, HĐND tỉnh', 'Lưu: VT'],
    signatory: { capacity: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Mận' },
  });
  expect(tasks).toHaveLength(1);
});

test('the issuer whose name the letterhead lost signs', async () => {
  const { document } = await planOfText(
    `Số: 12/KH-UBND\n\nKẾ HOẠCH\n\nTrồng rừng năm 2026${BODY}\nTM. ỦY BAN NHÂN DÂN TỈNH THANH VÂN CHỦ TỊCH Lê Thị Mận\n`,
  );
  expect(document.issuer).toBe('Ủy ban nhân dân tỉnh Thanh Vân');
});

test('a position over two lines, a body over two lines', async () => {
  const signed = async (lines: string): Promise<unknown> =>
    (await planOfText(`KẾ HOẠCH\n\nCông tác năm 2026${BODY}\n${lines}\n`)).document.signatory;
  expect(await signed('TL. CHỦ NHIỆM\nPHÓ CHỦ NHIỆM THƯỜNG\nTRỰC\n(Đã ký)\nLê Thị Mận')).toEqual({
    capacity: 'TL. CHỦ NHIỆM',
    position: 'PHÓ CHỦ NHIỆM THƯỜNG TRỰC',
    name: 'Lê Thị Mận',
  });
  expect(await signed('TM. ỦY BAN NHÂN DÂN\nTỈNH THANH VÂN\nCHỦ TỊCH\nLê Thị Mận')).toEqual({
    capacity: 'TM. ỦY BAN NHÂN DÂN TỈNH THANH VÂN',
    position: 'CHỦ TỊCH',
    name: 'Lê Thị Mận',
  });
});
