import { expect, test } from 'vitest';
import { paragraph, passageOf } from '../../src/document/index.js';
import { passageWith, spansWithin, TITLE_JOINT } from '../../src/extract/spans.js';

const titles = ['Cơ quan thực hiện', 'Phối hợp', 'Sở Xây dựng'].map((text) => passageOf(paragraph(text)));
const whole = titles.map(({ text }) => text).join(TITLE_JOINT);

test.each(['Cơ quan', 'thực hiện', 'Phối hợp', 'Sở Xây dựng', 'Xây dựng'])(
  'the place of %s in titles read as one',
  (words) => {
    const at = whole.indexOf(words);
    const own = titles.find(({ text }) => text.includes(words))?.text.indexOf(words) ?? -1;
    const found = spansWithin(titles, at, at + words.length);
    expect(found.map(({ start, end }) => [start, end])).toEqual([[own, own + words.length]]);
  },
);

test('words over two titles have a place in each', () => {
  const at = whole.indexOf('Phối hợp');
  expect(spansWithin(titles, at, whole.length).map(({ start, end }) => end - start)).toEqual([8, 11]);
});

test('the title that holds words, else the last', () => {
  expect(passageWith(titles, 'Phối').text).toBe('Phối hợp');
  expect(passageWith(titles, 'Quý V').text).toBe('Sở Xây dựng');
});
