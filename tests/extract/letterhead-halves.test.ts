import { describe, expect, test } from 'vitest';
import { planOfText } from '../support/convertText.js';

const BODY = '\n\nI. NHIỆM VỤ\n\n1. Phòng Kinh tế trồng 400 cây trước ngày 30/11/2026.\n';

describe('a letterhead of which a crawler or a typist left little', () => {
  test('number, place and date alone side by side in a pipe table', async () => {
    const { document, tasks } = await planOfText(
      `| Số: 31/CT-UBND | *Vân Sơn, ngày 09 tháng 10 năm 2026* |\n|---|---|\n\n**CHỈ THỊ**\n\n**Về việc giữ rừng mùa khô**\n\nChủ tịch Ủy ban nhân dân tỉnh Vân Sơn yêu cầu:\n\n1\\. Sở Công Thương dự trữ 90 tấn muối trước ngày 15/12/2026.\n\n**TM. ỦY BAN NHÂN DÂN**\n\n**CHỦ TỊCH**\n\n**Hồ Văn Lạc**\n`,
      'markdown',
    );
    expect(document).toMatchObject({
      kind: 'directive',
      number: '31/CT-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Vân Sơn',
      place: 'Vân Sơn',
      issuedOn: '2026-10-09',
      title: 'Về việc giữ rừng mùa khô',
    });
    expect(tasks[0]?.deadline?.end).toBe('2026-12-15');
  });

  test.each([
    ['two tabs', '\t\t'],
    ['three tabs', '\t\t\t'],
  ])('halves that %s set apart', async (_, tabs) => {
    const { document, tables } = await planOfText(
      `\tỦY BAN NHÂN DÂN${tabs}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\tXÃ VÂN SƠN${tabs}Độc lập - Tự do - Hạnh phúc\n\tSố: 8/KH-UBND${tabs}Vân Sơn, ngày 05 tháng 01 năm 2026\n\n\t\t\tKẾ HOẠCH\n\t\tTrồng cây bên đường\n\t\ttrong xã năm 2026${BODY}`,
    );
    expect(tables).toEqual([]);
    expect(document).toMatchObject({
      kind: 'plan',
      number: '8/KH-UBND',
      issuer: 'Ủy ban nhân dân xã Vân Sơn',
      issuedOn: '2026-01-05',
      title: 'Trồng cây bên đường trong xã năm 2026',
    });
  });

  test('a title line with a tab in it', async () => {
    const { document, tables } = await planOfText(
      `SỞ Y TẾ\nSố: 8/BC-SYT\n\n\t\t\tBÁO CÁO\n\tKết quả tiêm chủng năm 2026,\tnhiệm vụ năm 2027${BODY}`,
    );
    expect(tables).toEqual([]);
    expect(document.title).toBe('Kết quả tiêm chủng năm 2026, nhiệm vụ năm 2027');
  });

  test('a table whose first column has words stays one', async () => {
    const { tables } = await planOfText(
      `KẾ HOẠCH\nTrồng cây năm 2026\n\nPHỤ LỤC\n\nTT\tNội dung\tCơ quan chủ trì\n1\tTrồng 50 cây\tPhòng Kinh tế\n2\tTưới cây\tPhòng Văn hóa\n`,
    );
    expect(tables).toHaveLength(1);
  });
});

describe('who issues', () => {
  test.each([
    [
      'TỈNH ĐOÀN VÂN SƠN\nBAN THƯỜNG VỤ\n***\nSố: 21-KH/TĐTN-VP\nĐOÀN TNCS HỒ CHÍ MINH\n\nVân Sơn, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nMở hội trại năm 2026',
      'Ban Thường vụ Tỉnh đoàn Vân Sơn',
    ],
    [
      '| **QUỐC HỘI** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n|---|---|\n| Nghị quyết số: 9/2026/QH16 | **Độc lập - Tự do - Hạnh phúc** |\n\n**NGHỊ QUYẾT**\n\n**VỀ VIỆC TRỒNG RỪNG**\n\n**QUỐC HỘI** **NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n*Căn cứ Hiến pháp;*',
      'Quốc hội',
    ],
    [
      'UBND THÀNH PHỐ MỸ LỘC\nSố: 8/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc trồng cây\n\nỦY BAN NHÂN DÂN THÀNH PHỐ MỸ LỘC\nỦY BAN NHÂN DÂN THÀNH PHỐ MỸ LỘC\n\nCăn cứ Luật Lâm nghiệp;',
      'Ủy ban nhân dân thành phố Mỹ Lộc',
    ],
    [
      'HỘI NÔNG DÂN VIỆT NAM\nBCH HỘI NÔNG DÂN TỈNH VÂN SƠN\nSố: 8-KH/HNDT\n\nKẾ HOẠCH\nTrồng cây năm 2026',
      'BCH Hội Nông dân tỉnh Vân Sơn',
    ],
    [
      'UBND TỈNH VÂN SƠN\nLIÊN NGÀNH: SỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 8/KHLN\n\nKẾ HOẠCH\nTiêm chủng năm 2026',
      'Liên ngành: Sở Y tế - Sở Giáo dục và Đào tạo',
    ],
    [
      'ỦY BAN MTTQ VIỆT NAM\nTỈNH VÂN SƠN\nBAN THƯỜNG TRỰC\nSố: 8/KH-MTTQ\n\nKẾ HOẠCH\nCứu trợ năm 2026',
      'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Vân Sơn',
    ],
    [
      'NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\nCHI NHÁNH TỈNH VÂN SƠN\nSố: 8/KH-TH\n\nKẾ HOẠCH\nCho vay năm 2026',
      'Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Vân Sơn',
    ],
    [
      'TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG\nSố: 8/KH-KT\n\nKẾ HOẠCH\nCấp điện năm 2026',
      'Tổng công ty Điện lực miền Trung',
    ],
  ])('%s', async (head, issuer) => {
    const { document } = await planOfText(head + BODY, head.startsWith('|') ? 'markdown' : 'text');
    expect(document.issuer).toBe(issuer);
  });

  test.each(['GIẤY ĐỀ NGHỊ', 'PHIẾU ĐỀ XUẤT', 'GIẤY XÁC NHẬN'])('%s is a slip', async (kind) => {
    const { document } = await planOfText(
      `CÔNG TY CẤP NƯỚC VÂN SƠN\nSố: 4/GX\n\n${kind}\nVề việc khóa van tuyến số 3${BODY}`,
    );
    expect(document).toMatchObject({ kind: 'slip', title: 'Về việc khóa van tuyến số 3', number: '4/GX' });
  });

  test('the day of adoption is the date of what has no other', async () => {
    const { document } = await planOfText(
      `HỘI ĐỒNG NHÂN DÂN TỈNH VÂN SƠN\nSố: 8/NQ-HĐND\n\nNGHỊ QUYẾT\nVề giao chỉ tiêu trồng rừng năm 2027${BODY}\nNghị quyết này đã được Hội đồng nhân dân tỉnh Vân Sơn khóa X, kỳ họp thứ 4 thông qua ngày 12 tháng 11 năm 2026.\n`,
    );
    expect(document.issuedOn).toBe('2026-11-12');
  });
});

describe('the signature', () => {
  const signed = (lines: string): string =>
    `SỞ Y TẾ VÂN SƠN\nSố: 8/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng năm 2026${BODY}\n${lines}`;
  test.each([
    ['TL. CHỦ TỊCH - CHÁNH VĂN PHÒNG\n\nHồ Văn Lạc', 'TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
    ['TUQ. GIÁM ĐỐC – TRƯỞNG PHÒNG NGHIỆP VỤ\n\nHồ Văn Lạc', 'TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG NGHIỆP VỤ'],
    ['KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\n\nHồ Văn Lạc', 'KT. BỘ TRƯỞNG, CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM'],
    ['KT. CHỦ TỊCH, PHÓ CHỦ TỊCH\n\nHồ Văn Lạc', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ['KT.GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nHồ Văn Lạc', 'KT.GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  ])('%s', async (lines, capacity, position) => {
    const { document } = await planOfText(signed(lines));
    expect(document.signatory).toEqual({ capacity, position, name: 'Hồ Văn Lạc' });
  });

  test.each([
    '- Lưu: VT.                               (Đã ký)\n\n                  Hồ Văn Lạc',
    '- Lưu: VT. (Đã ký) Hồ Văn Lạc',
    '- Lưu: VT. [daky]\nHồ Văn Lạc',
  ])('no mark of signing joins the recipients: %s', async (end) => {
    const { document } = await planOfText(
      signed(
        `Nơi nhận:                          KT. GIÁM ĐỐC\n- Như trên;                        PHÓ GIÁM ĐỐC\n${end}`,
      ),
    );
    expect(document.recipients).toEqual(['Như trên', 'Lưu: VT']);
    expect(document.signatory).toEqual({
      capacity: 'KT. GIÁM ĐỐC',
      position: 'PHÓ GIÁM ĐỐC',
      name: 'Hồ Văn Lạc',
    });
  });
});

describe('the first sentence of the body is no part of the title', () => {
  const notice = (below: string): string =>
    `VĂN PHÒNG UBND TỈNH\nSố: 8/TB-VP\n\nTHÔNG BÁO\nKẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH VỀ SỬA CẦU\n${below}${BODY}`;
  test.each([
    'Ngày 03/01/2026, Chủ tịch UBND tỉnh nghe Kế hoạch sửa cầu.',
    'Chiều ngày 03 tháng 01 năm 2026, Chủ tịch UBND tỉnh họp.',
    'Sau khi nghe ý kiến, Chủ tịch UBND tỉnh kết luận.',
  ])('%s', async (below) => {
    const { document } = await planOfText(notice(below));
    expect(document).toMatchObject({
      title: 'KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH VỀ SỬA CẦU',
      promulgates: null,
    });
  });
});

test.each([
  ['CÔNG TY TNHH MTV\nTHỦY LỢI VÂN SƠN', 'Công ty TNHH MTV Thủy lợi Vân Sơn'],
  ['CÔNG TY CỔ PHẦN NƯỚC SẠCH VÂN SƠN', 'Công ty cổ phần Nước sạch Vân Sơn'],
])('%s is written %s', async (lines, issuer) => {
  const { document } = await planOfText(
    `${lines}\nSố: 8/KH-TL\nVân Sơn, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nChống hạn năm 2026${BODY}`,
  );
  expect(document.issuer).toBe(issuer);
});
