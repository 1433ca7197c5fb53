import { expect, test } from 'vitest';
import type { SeenLine } from '../../../../src/ingest/pdf/recognise/engines/types.js';
import { withBlanks } from '../../../../src/ingest/pdf/recognise/words/handwriting.js';

/** Words side by side; those behind a `?` are in doubt. */
const line = (words: string): SeenLine =>
  words.split(' ').map((text, index) => ({
    text: text.replace(/^\?/u, ''),
    box: [index * 60, 0, index * 60 + 50, 20],
    confidence: text.startsWith('?') ? 0.45 : 0.95,
  }));

test.each([
  ['?Số:/f6 /KH-UBND', 'Số: … /KH-UBND'],
  ['Số: ?l6f /KH-UBND', 'Số: … /KH-UBND'],
  ['Số: ?é/KH-UBND', 'Số: … /KH-UBND'],
  ['Số: ?16 /KH-UBND', 'Số: 16 /KH-UBND'],
  ['Số: l6f /KH-UBND', 'Số: l6f /KH-UBND'],
  ['Số: /KH-UBND', 'Số: /KH-UBND'],
  ['Thanh Vân, ngày ?4Ÿ tháng 12 năm 2031', 'Thanh Vân, ngày … tháng 12 năm 2031'],
  ['Thanh Vân, ngày 27 tháng ?l2 năm 2031', 'Thanh Vân, ngày 27 tháng … năm 2031'],
  ['Thanh Vân, ngày ?27 tháng 12 năm 2031', 'Thanh Vân, ngày 27 tháng 12 năm 2031'],
  ['ngày ?rằm của tháng', 'ngày rằm của tháng'],
])('%s', (read, expected) => {
  const words = withBlanks(line(read));
  expect(words.map(({ text }) => text).join(' ')).toBe(expected);
  for (const { text, confidence } of words) if (text === '…') expect(confidence).toBeLessThan(0.5);
});
