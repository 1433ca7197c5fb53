import { expect, test } from 'vitest';
import { readDeclaredCount } from '../../src/vietnamese/declaredCount.js';

test.each([
  ['Phụ lục có 29 nhiệm vụ.', 29],
  ['Phụ lục này gồm 12 nhiệm vụ', 12],
  ['Danh mục gồm 12 chỉ tiêu', 12],
  ['Tổng cộng: 34 nhiệm vụ', 34],
  ['(Danh mục có 05 đề án)', 5],
  ['Tổng số 18 nội dung.', 18],
  ['Kế hoạch này gồm tất cả 7 hoạt động', 7],
  ['Phụ lục có 3 phần', null],
  ['Phụ lục kèm theo Kế hoạch số 12', null],
  ['Triển khai 29 nhiệm vụ trong Phụ lục', null],
  ['Phụ lục có 29 nhiệm vụ '.repeat(10), null],
  ['', null],
])('%s: %s', (text, count) => {
  expect(readDeclaredCount(text)).toBe(count);
});
