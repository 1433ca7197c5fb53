import { expect, test } from 'vitest';
import { codedWords } from '../../scripts/support/legacy.mjs';

test.each([
  ['TCVN3', 'ñy ban nh©n d©n tØnh', ['ñy', 'nh©n', 'd©n', 'tØnh']],
  ['VNI', 'UÛy ban nhaân daân tænh', ['UÛy', 'tænh']],
  ['VIQR', 'Vie^.t Nam ddu+o+.c', ['Vie^.t', 'ddu+o+.c']],
  ['Unicode', 'Ủy ban nhân dân tỉnh, 20 m², 30°C, «Kế hoạch», a@b.vn', []],
])('words left in a legacy code are told from words: %s', (_, text, left) => {
  expect(codedWords(text)).toEqual(left);
});
