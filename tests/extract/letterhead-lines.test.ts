import { expect, test } from 'vitest';
import { paragraph } from '../../src/document/index.js';
import { linesOf } from '../../src/extract/letterhead/lines.js';
import { bodiesOf, isOfSuperior } from '../../src/vietnamese/letterhead/bodies.js';

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

test.each([
  [
    'ỦY BAN NHÂN DÂN TỈNH THANH VÂN Số: 11/KH-UBND Thanh Vân, ngày 05 tháng 01 năm 2026',
    ['ỦY BAN NHÂN DÂN TỈNH THANH VÂN', 'Số: 11/KH-UBND', 'Thanh Vân, ngày 05 tháng 01 năm 2026'],
  ],
  [`${MOTTO}Độc lập - Tự do - Hạnh phúc-------`, [MOTTO, 'Độc lập - Tự do - Hạnh phúc', '-------']],
  ['QUỐC HỘILuật số: 80/2031/QH15', ['QUỐC HỘI', 'Luật số: 80/2031/QH15']],
  ['CHÍNH PHỦ ____ Số: 28/2031/NĐ-CP', ['CHÍNH PHỦ', '____', 'Số: 28/2031/NĐ-CP']],
  [`| SỞ Y TẾ | ${MOTTO} |`, ['|', 'SỞ Y TẾ', '|', MOTTO, '|']],
  [
    'Số: 45/SXD-QLN V/v rà soát nhà chung cư Kính gửi: Các phòng',
    ['Số: 45/SXD-QLN', 'V/v rà soát nhà chung cư', 'Kính gửi: Các phòng'],
  ],
])('lines run together: %s', (text, lines) => {
  expect(linesOf(paragraph(text)).map((line) => line.text)).toEqual(lines);
});

test.each([
  'Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15;',
  'Căn cứ Luật số 63/2025/QH15;',
  'Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh được thực hiện như sau:',
  'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;',
  '- Lưu: VT, NC.',
])('one line: %s', (text) => {
  expect(linesOf(paragraph(text)).map((line) => line.text)).toEqual([text]);
});

test.each([
  [
    ['UBND TỈNH THANH VÂN', 'SỞ NỘI VỤ'],
    ['UBND TỈNH THANH VÂN', 'SỞ NỘI VỤ'],
  ],
  [['UBND TỈNH THANH VÂN SỞ NỘI VỤ'], ['UBND TỈNH THANH VÂN', 'SỞ NỘI VỤ']],
  [['ĐẢNG BỘ TỈNH THANH VÂN ĐẢNG ỦY ĐẶC KHU HÒN SƠN'], ['ĐẢNG BỘ TỈNH THANH VÂN', 'ĐẢNG ỦY ĐẶC KHU HÒN SƠN']],
  [['ỦY BAN NHÂN DÂN', 'TỈNH THANH VÂN'], ['ỦY BAN NHÂN DÂN TỈNH THANH VÂN']],
  [['ỦY BAN NHÂN DÂN TỈNH THANH VÂN'], ['ỦY BAN NHÂN DÂN TỈNH THANH VÂN']],
  [['SỞ KHOA HỌC VÀ', 'CÔNG NGHỆ'], ['SỞ KHOA HỌC VÀ CÔNG NGHỆ']],
  [['BAN QUẢN LÝ CÁC', 'KHU CÔNG NGHIỆP'], ['BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP']],
  [
    ['TỈNH ỦY THANH VÂN', 'BAN CHỈ ĐẠO', 'VỀ CHUYỂN ĐỔI SỐ'],
    ['TỈNH ỦY THANH VÂN', 'BAN CHỈ ĐẠO VỀ CHUYỂN ĐỔI SỐ'],
  ],
  [['HỘI ĐỒNG NHÂN DÂN TỈNH THANH VÂN KHÓA X'], ['HỘI ĐỒNG NHÂN DÂN TỈNH THANH VÂN']],
])('bodies of %j', (lines, bodies) => {
  expect(bodiesOf(lines)).toEqual(bodies);
});

test.each([
  ['VĂN PHÒNG', undefined, true],
  ['BAN TỔ CHỨC', 'TỈNH ỦY THANH VÂN', true],
  ['BAN PHÁP CHẾ', 'HỘI ĐỒNG NHÂN DÂN TỈNH THANH VÂN', true],
  ['SỞ NỘI VỤ', 'UBND TỈNH THANH VÂN', false],
  ['BAN DÂN TỘC', 'UBND TỈNH THANH VÂN', false],
])('%s below %s is named with it: %s', (body, superior, expected) => {
  expect(isOfSuperior(body, superior)).toBe(expected);
});
