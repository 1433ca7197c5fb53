import { afterEach, expect, test, vi } from 'vitest';
import { printable } from '../../src/cli/printable.js';
import { printData, shown, shownIn } from '../../src/cli/shown.js';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['ba văn bản\n\tthụt', 'ba văn bản\n\tthụt'],
  ['đỏ \u001b[31m', 'đỏ ␛[31m'],
  ['xóa\u0007\u0008\r', 'xóa␇␈␍'],
  ['del\u007f', 'del␡'],
  ['một byte \u009b31m', 'một byte \ufffd31m'],
  ['ngược \u202efdp.exe\u202c', 'ngược \ufffdfdp.exe\ufffd'],
  ['tách \u2066a\u2069', 'tách \ufffda\ufffd'],
  ['dấu hướng \u200e\u200f\u061c', 'dấu hướng \ufffd\ufffd\ufffd'],
  ['dòng \u2028\u2029', 'dòng \ufffd\ufffd'],
])('%j is shown as %j, letter for letter', (text, expected) => {
  expect(shown(text)).toBe(expected);
  expect(shown(text)).toHaveLength(text.length);
});

test('every text in a value is shown', () => {
  expect(shownIn({ a: ['\u001b', 1, null], b: { '\u0007': true } })).toEqual({
    a: ['␛', 1, null],
    b: { '␇': true },
  });
});

test.each([
  ['a\u202eb', 'a\\u202eb'],
  ['a\u009bb', 'a\\u009bb'],
  ['a\u001bb\n', 'a\\u001bb\\n'],
])('a path %j is spelled %j', (path, expected) => {
  expect(printable(path)).toBe(expected);
});

test.each([
  [true, '␛[2J'],
  [false, '\u001b[2J'],
])('data on a terminal (%s) is %j', (isTTY, expected) => {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const before = process.stdout.isTTY;
  process.stdout.isTTY = isTTY;
  try {
    printData('\u001b[2J');
  } finally {
    process.stdout.isTTY = before;
  }
  expect(written).toEqual([expected]);
});
