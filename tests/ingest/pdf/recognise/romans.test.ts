import { expect, test } from 'vitest';
import type { SeenLine } from '../../../../src/ingest/pdf/recognise/engines/types.js';
import { romanOf, withRoman, withRomanHead } from '../../../../src/ingest/pdf/recognise/words/romans.js';

const cell = (words: string): SeenLine[] => [
  words.split(' ').map((text) => ({ text, box: [0, 0, 10, 10], confidence: 0.9 })),
];

test.each([
  ['VH', 'VII'],
  ['IH', 'III'],
  ['HI', 'III'],
  ['Hi', 'III'],
  ['VỊ', 'VI'],
  ['1', 'I'],
  ['IV', 'IV'],
  ['HH', null],
  ['12', null],
  ['a', null],
])('%s can only be %s', (text, roman) => expect(romanOf(text)).toBe(roman));

test.each([
  ['a group row', ['VH', 'XÂY DỰNG CHÍNH QUYỀN SỐ'], 'VII'],
  ['a group row whose numeral looks like a digit', ['1', 'HẠ TẦNG SỐ'], 'I'],
  ['a row of small letters', ['1', 'Mở rộng mạng'], '1'],
  ['a row of more cells', ['1', 'HẠ TẦNG SỐ', 'Sở Xây dựng'], '1'],
  ['a title of one word', ['1', 'TT'], '1'],
])('%s', (_, cells, numeral) => {
  const [first] = withRoman(cells.map(cell));
  expect(first?.flat()[0]?.text).toBe(numeral);
  if (numeral !== cells[0]) expect(first?.flat()[0]?.confidence).toBeLessThan(0.5);
});

test.each([
  ['HI. NỘI DUNG NHIỆM VỤ', 'III. NỘI DUNG NHIỆM VỤ'],
  ['VH. TỔ CHỨC THỰC HIỆN', 'VII. TỔ CHỨC THỰC HIỆN'],
  ['II. MỤC TIÊU CHUNG', 'II. MỤC TIÊU CHUNG'],
  ['HI. Nội dung nhiệm vụ', 'HI. Nội dung nhiệm vụ'],
  ['HH. NỘI DUNG', 'HH. NỘI DUNG'],
  ['HI-TECH NỘI DUNG', 'HI-TECH NỘI DUNG'],
])('the heading %s', (printed, expected) => {
  const [line] = cell(printed);
  const righted = withRomanHead(line ?? []);
  expect(righted.map(({ text }) => text).join(' ')).toBe(expected);
  if (printed !== expected) expect(righted[0]?.confidence).toBeLessThan(0.5);
});
