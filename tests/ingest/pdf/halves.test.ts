import { describe, expect, test } from 'vitest';
import { makePage, type Sheet } from './support/makePdf.js';
import { linesOfText, treeOf } from './support/readText.js';

const A4 = { width: 842, height: 595 };
type Words = readonly [number, number, string];
/** A landscape sheet with words at their places, 4.8 points a letter. */
const sheet = (words: readonly Words[], more: (sheet: Sheet) => void = () => {}): Uint8Array =>
  makePage((page) => {
    for (const [x, y, text] of words) page.text(x, y, text, { size: 9.6 });
    more(page);
  }, A4);

/** Lines as wide as their page, the first indented; the second page begins in mid-sentence. */
const running: Words[] = [
  [60, 60, '1. Trạm Thủy nông nạo vét tuyến kênh chính dài hơn hai cây số trước'],
  [50, 72, 'mùa mưa, báo cáo kết quả về phòng kinh tế theo mẫu chung của huyện.'],
  [60, 84, '2. Tổ quản lý đường thu gom rác hai bên vỉa hè của các tuyến phố ở'],
  [50, 96, 'trung tâm, lắp thêm thùng rác tại các chợ và bến xe, vận động các hộ'],
];
const onRight: Words[] = [
  [480, 66, 'dân cư ký cam kết không xả rác ra lòng đường, hoàn thành trong năm.'],
  [490, 78, '3. Trường Mầm non sửa lại bếp ăn, kiểm tra nguồn nước và mua thêm đồ'],
  [480, 90, 'dùng cho trẻ nhỏ theo đúng danh mục mà ngành giáo dục đã quy định ra.'],
  [490, 102, '4. Đội Dân phòng trực đêm tại hai cổng chợ và các bến đò trong thôn.'],
];

describe('two pages side by side on one sheet are read one after the other', () => {
  test('running text on both', async () => {
    const lines = await linesOfText(sheet([...running, ...onRight]));
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/^2\. Tổ quản lý .* vận động các hộ dân cư ký cam kết .* trong năm\.$/u);
    expect(lines[3]).toBe('4. Đội Dân phòng trực đêm tại hai cổng chợ và các bến đò trong thôn.');
  });

  test('a second page of one line, known by its number', async () => {
    const lines = await linesOfText(
      sheet([...running, [640, 30, '2'], [480, 66, 'dân cư ký cam kết không xả rác.']]),
    );
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/vận động các hộ dân cư ký cam kết không xả rác\.$/u);
  });

  test('a letterhead whole on the left page', async () => {
    const lines = await linesOfText(
      sheet([
        [60, 40, 'UBND XÃ TÂN KHÊ'],
        [200, 40, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        [150, 80, 'Giao Tổ thủy lợi sửa cống.'],
        [480, 40, 'Giao Tổ dân phố trồng cây.'],
      ]),
    );
    expect(lines).toEqual([
      'UBND XÃ TÂN KHÊ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Giao Tổ thủy lợi sửa cống.',
      'Giao Tổ dân phố trồng cây.',
    ]);
  });

  test('their words keep their place on the sheet, which is one page', async () => {
    const tree = await treeOf(sheet([...running, ...onRight]));
    expect(tree.pages).toMatchObject([{ number: 1, ...A4 }]);
    const last = tree.children.at(-1);
    expect(last?.type === 'paragraph' && last.fragments[0]).toMatchObject({ page: 1 });
    expect(last?.type === 'paragraph' && last.fragments[0]?.bbox[0]).toBeCloseTo(490, 1);
  });
});

describe('one page is not two', () => {
  test('a table across the sheet, ruled or known by its titles', async () => {
    const rows: Words[] = [
      [50, 60, 'TT'],
      [80, 60, 'Nhiệm vụ'],
      [480, 60, 'Cơ quan chủ trì'],
      [700, 60, 'Thời gian'],
      ...[1, 2, 3, 4].flatMap((n): Words[] => [
        [50, 60 + n * 14, `${n}`],
        [80, 60 + n * 14, 'Sửa đường liên thôn, trồng cây hai bên và đặt biển báo giao thông'],
        [480, 60 + n * 14, 'Tổ Giao thông'],
        [700, 60 + n * 14, `Quý ${'I'.repeat(n)}`],
      ]),
    ];
    const bare = await treeOf(sheet(rows));
    expect(bare.children.map(({ type }) => type)).toEqual(['table']);
    const ruled = await linesOfText(
      sheet([...running, ...onRight], (page) => void page.line(40, 110, 800, 110)),
    );
    expect(ruled[0]).toMatch(/^1\. Trạm Thủy nông .* trước dân cư|dân cư ký cam kết/u);
  });

  test('a letterhead over the whole sheet', async () => {
    const lines = await linesOfText(
      sheet([
        [100, 40, 'UBND XÃ TÂN KHÊ'],
        [500, 40, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        [100, 60, 'Số: 12/KH-UBND'],
        [540, 60, 'Tân Khê, ngày 05 tháng 01 năm 2026'],
      ]),
    );
    expect(lines).toEqual([
      'UBND XÃ TÂN KHÊ Số: 12/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Tân Khê, ngày 05 tháng 01 năm 2026',
    ]);
  });
});
