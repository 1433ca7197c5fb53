import { expect, test } from 'vitest';
import { makePage } from './support/makePdf.js';
import { linesOfText } from './support/readText.js';

/** A page of lines at one margin, evenly spaced, none indented. */
const pageOf = (lines: readonly string[], bold: ReadonlySet<string> = new Set()): Promise<string[]> =>
  linesOfText(
    makePage((sheet) => {
      lines.forEach((line, at) => {
        sheet.text(80, 100 + at * 30, line, { bold: bold.has(line) });
      });
    }),
  );

test('short lines that end at one place are no right margin of unjustified text', async () => {
  const lines = [
    '1. Mục tiêu chung',
    'Xây dựng hạ tầng dữ liệu đồng bộ, hiện đại, an toàn trong toàn ngành',
    '- Số hóa hồ sơ xã A.',
    '- Số hóa hồ sơ xã B.',
    '- Số hóa hồ sơ xã C.',
    'Tổ chức hội nghị tập huấn cho cán bộ các phòng',
    'Thuê dịch vụ trung tâm dữ liệu dự phòng tại thành phố Hòa Long',
  ];
  expect(await pageOf(lines)).toEqual(lines);
});

test('a part’s marker alone on its line begins a paragraph; a reference cut by the line end does not', async () => {
  const full = 'Kế hoạch này kèm theo Quyết định số 14/QĐ-BCNS ngày 05 tháng 6 năm 2025 của Bộ';
  const cited = 'Các đơn vị chủ động triển khai các nhiệm vụ được phân công theo nội dung tại';
  expect(await pageOf([full, 'Phần thứ nhất', cited, 'Phụ lục II'])).toEqual([
    full,
    'Phần thứ nhất',
    `${cited} Phụ lục II`,
  ]);
});
