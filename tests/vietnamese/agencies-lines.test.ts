import { describe, expect, test } from 'vitest';
import { agenciesOfTitle, bodiesOfCell, readAssignment } from '../../src/vietnamese/agencies/index.js';
import { readColumnTitle } from '../../src/vietnamese/columns.js';
import { bodiesOf } from '../../src/vietnamese/letterhead/bodies.js';

describe('two bodies on two lines of a cell', () => {
  test.each<[string, string, string[]]>([
    ['Thôn 3', 'Thôn 5', ['Thôn 3', 'Thôn 5']],
    ['Hạt Kiểm lâm Vân Hà', 'Công an xã', ['Hạt Kiểm lâm Vân Hà', 'Công an xã']],
    ['Ban Chỉ huy Quân sự xã', 'Dân quân thường trực', ['Ban Chỉ huy Quân sự xã', 'Dân quân thường trực']],
    ['UBND xã', 'An Lộc', ['UBND xã An Lộc']],
    ['Trung tâm Văn hóa', 'Thể thao xã', ['Trung tâm Văn hóa Thể thao xã']],
  ])('%s / %s', (first, second, names) => {
    expect(bodiesOfCell(`${first} ${second}`, [first.length]).map(({ name }) => name)).toEqual(names);
  });
});

test('offices side by side are two', () => {
  const named = agenciesOfTitle('Trưởng thôn, Tổ trưởng tổ dân phố').map(({ name }) => name);
  expect(named).toEqual(['Trưởng thôn', 'Tổ trưởng tổ dân phố']);
});

describe('who leads', () => {
  test.each<[string, string[]]>([
    ['Cơ quan thường trực của Tổ công tác là Công an phường.', ['Công an phường']],
    ['Các cơ quan được giao nhiệm vụ báo cáo kết quả.', ['Các cơ quan được giao nhiệm vụ']],
    ['Các hộ nhận khoán đất có trách nhiệm làm cỏ.', ['Các hộ nhận khoán đất']],
  ])('%s', (text, lead) => {
    expect(readAssignment(text, { headingAgencies: [] }).lead.map(({ name }) => name)).toEqual(lead);
  });
});

test.each<[string, string | null]>([
  ['Lãnh đạo UBND tỉnh theo dõi', 'monitor'],
  ['Phòng được giao theo dõi', 'monitor'],
  ['Cơ quan phụ trách theo dõi', 'monitor'],
  ['Lãnh đạo phụ trách', 'lead'],
  ['Thứ, ngày', 'deadline'],
  ['Ngày sinh', null],
])('column %s', (title, role) => {
  expect(readColumnTitle(title)).toBe(role);
});

test.each<[string[], string[]]>([
  [
    ['ĐẢNG BỘ PHƯỜNG VÂN HÀ', 'ĐẢNG ỦY'],
    ['ĐẢNG BỘ PHƯỜNG VÂN HÀ', 'ĐẢNG ỦY PHƯỜNG VÂN HÀ'],
  ],
  [
    ['ĐẢNG BỘ XÃ AN LỘC', 'BAN XÂY DỰNG ĐẢNG'],
    ['ĐẢNG BỘ XÃ AN LỘC', 'BAN XÂY DỰNG ĐẢNG'],
  ],
  [['ỦY BAN NHÂN DÂN TỈNH TRƯỜNG HẢI'], ['ỦY BAN NHÂN DÂN TỈNH TRƯỜNG HẢI']],
])('the bodies of %s', (lines, bodies) => {
  expect(bodiesOf(lines)).toEqual(bodies);
});
