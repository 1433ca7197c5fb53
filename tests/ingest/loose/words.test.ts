import { describe, expect, test } from 'vitest';
import { firstLore } from '../../../src/ingest/loose/lore.js';
import { nameState } from '../../../src/ingest/loose/rules/names.js';
import { Text } from '../../../src/ingest/loose/rules/text.js';
import { segmentsOf } from '../../../src/ingest/loose/segments.js';
import { formsWord } from '../../../src/vietnamese/compounds.js';

describe('tells how far the name of an agency has come', () => {
  test.each([
    ['Phòng Giáo dục và', 'half'],
    ['Phòng Giáo dục', 'half'],
    ['Phòng Giáo dục và Đào tạo', 'whole'],
    ['Phòng Tài chính', 'either'],
    ['Sở Khoa học và Công', 'half'],
    ['Phòng Tư pháp ven biển', 'behind'],
    ['Phòng Giáo dục và tiết kiệm', 'behind'],
    ['Phòng Tư pháp; Văn phòng HĐND và', 'half'],
    ['Trung tâm Y tế huyện', 'unknown'],
    ['Đội trật tự', 'unknown'],
  ])('%s: %s', (cell, state) => {
    expect(nameState(cell)).toBe(state);
  });
});

test.each([
  ['ban', 'hành', true],
  ['thư', 'viện;', true],
  ['Thư', 'Viện', true],
  ['đọc', 'ban', false],
  ['viện,', 'nghiên', false],
])('%s and %s are one word: %s', (first, second, one) => {
  expect(formsWord(first, second)).toBe(one);
});

test.each([
  ['Rà soát trạm bơm ban hành', [0, 2, 4, 6]],
  // `sơ kết` is a word, but so are `hồ sơ` and `kết quả`
  ['đủ hồ sơ kết quả', [0, 1, 2, 3, 4, 5]],
])('lines across the cells are not cut inside a word: %s', (text, cuts) => {
  const line = { text, blanksAbove: 0, pageStart: false, afterBreak: false };
  const columns = ['TT', 'Nhiệm vụ'].map((header) => ({ header, role: null }));
  expect(segmentsOf(line, firstLore(columns, [line], 'across'), false).cuts).toEqual(cuts);
});

test('a long cell is told by its first and its last words', () => {
  const line = new Text('rà soát thủ tục hành chính');
  let cell = new Text('Rà soát');
  for (let lines = 0; lines < 1_000; lines++) cell = new Text([cell, line]);
  expect(cell.length).toBe(7 + 27 * 1_000);
  expect(cell.value.length).toBeLessThan(5_000);
  expect(cell.value.startsWith('Rà soát rà soát')).toBe(true);
  expect(cell.value.endsWith('thủ tục hành chính')).toBe(true);
});
