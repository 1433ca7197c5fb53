import { expect, test } from 'vitest';
import { isClippedHeader, sameHeader } from '../../../src/ingest/table/headers.js';

const HEADER = ['TT', 'Nhiệm vụ', 'Hoạt động', 'Chủ trì', 'Thời gian'];

test.each<[string, readonly string[], boolean]>([
  ['itself', HEADER, true],
  ['capitals and spaces', ['TT', 'NHIỆM  VỤ', 'Hoạt động', 'Chủ trì', 'Thời gian'], true],
  ['a letter misread', ['TT', 'Nhiệm vụ', 'Huạt động', 'Chủ trì', 'Thời gian'], true],
  ['a mark misread', ['TT', 'Nhiệm vụ', 'Hoạt động', 'Chú trì', 'Thời gian'], true],
  ['another title', ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Thời gian'], false],
  ['two titles misread', ['TT', 'Nhiệm vu', 'Huạt động', 'Chủ trì', 'Thời gian'], false],
  ['a column less', ['TT', 'Nhiệm vụ', 'Hoạt động', 'Chủ trì'], false],
])('a header and %s', (_, other, expected) => {
  expect(sameHeader(HEADER, other)).toBe(expected);
});

test('columns of other years and quarters are others', () => {
  expect(sameHeader(['TT', 'Tên', 'Đơn vị', 'Năm 2025'], ['TT', 'Tên', 'Đơn vị', 'Năm 2026'])).toBe(false);
  expect(sameHeader(['TT', 'Tên', 'Đơn vị', 'Quý III'], ['TT', 'Tên', 'Đơn vị', 'Quý IIl'])).toBe(false);
});

test.each<[string, readonly string[], boolean]>([
  ['words of a title', ['TT', 'Nhiệm vụ', 'Quý III', 'Sản'], true],
  ['nothing', ['TT', 'Nhiệm vụ', 'Quý III', 'Sản phẩm'], true],
  ['letters of a title', ['TT', 'Nhiệm vụ', 'Quý I', 'Sản phẩm'], false],
  ['a whole title', ['TT', 'Nhiệm vụ', 'Quý III', ''], false],
  ['words of most titles', ['TT', 'Nhiệm', 'Quý', 'Sản'], false],
])('a header that lacks %s', (_, clipped, expected) => {
  expect(isClippedHeader(clipped, ['TT', 'Nhiệm vụ', 'Quý III', 'Sản phẩm'])).toBe(expected);
});
