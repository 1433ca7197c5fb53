import { expect, test } from 'vitest';
import {
  type Row,
  withCountedTitles,
  withGroupNumerals,
} from '../../../../src/ingest/pdf/recognise/words/sequence.js';

/** `1 | Hạ tầng số`: cells of words. */
const row = (cells: string): Row =>
  cells
    .split(' | ')
    .map((words) => [
      words
        .split(' ')
        .map((text) => ({ text, box: [0, 0, 10, 10] as [number, number, number, number], confidence: 0.9 })),
    ]);

const heads = (rows: readonly Row[]) => rows.map((cells) => cells[0]?.flat()[0]?.text);

/** The rows of a table: of each group its numeral as read, and below it rows of three cells. */
const table = (...groups: readonly [string, readonly string[]][]): Row[] =>
  groups.flatMap(([numeral, rows]) => [
    row(`${numeral} | Hạ tầng số`),
    ...rows.map((number) => row(`${number} | Mở rộng mạng | Sở Xây dựng`)),
  ]);

test.each<[string, Row[], string[]]>([
  ['one is plainly Roman', table(['1', ['1', '2']], ['II', ['1']]), ['I', '1', '2', 'II', '1']],
  [
    'the third is misread',
    table(['I', ['1']], ['II', ['2']], ['IH', ['3']]),
    ['I', '1', 'II', '2', 'III', '3'],
  ],
  [
    'a blank stands for the second',
    table(['I', ['1']], ['…', ['1']], ['III', ['1']]),
    ['I', '1', 'II', '1', 'III', '1'],
  ],
  ['the rows begin anew below each', table(['1', ['1', '2']], ['li', ['1']]), ['I', '1', '2', 'II', '1']],
  ['a page goes on with later groups', table(['V', ['9']], ['VI', ['10']]), ['V', '9', 'VI', '10']],
])('group numerals are put right where %s', (_, rows, expected) => {
  expect(heads(withGroupNumerals(rows))).toEqual(expected);
});

test.each<[string, Row[]]>([
  ['groups have digits', table(['1', ['1.1']], ['2', ['2.1']])],
  ['groups have letters', table(['A', ['1']], ['B', ['1']])],
  ['there is but one', table(['1', ['1', '2']])],
  ['the rows go on below the second', table(['1', ['1', '2']], ['l', ['3']])],
  ['another has a numeral out of order', table(['1', ['1']], ['II', ['1']], ['II', ['1']], ['V', ['1']])],
])('nothing is changed where %s', (_, rows) => {
  expect(withGroupNumerals(rows)).toEqual(rows);
});

test('a numeral put right by its place alone is told as unsure', () => {
  const [first] = withGroupNumerals(table(['1', ['1', '2']], ['II', ['1']]));
  expect(first?.[0]?.flat()[0]?.confidence).toBeLessThan(0.5);
});

test.each([
  ['Quý I | Quý II | Quý II | Quý IV', 'Quý I | Quý II | Quý III | Quý IV'],
  ['Quý I | Quý 1H | Quý III', 'Quý I | Quý II | Quý III'],
  ['Quý I | Quý H | Quý III', 'Quý I | Quý II | Quý III'],
  ['Quý I | Quý II | Quý II', 'Quý I | Quý II | Quý II'],
  ['Quý I | Kỳ I | Quý III', 'Quý I | Kỳ I | Quý III'],
  ['Quý I | Quý V | Quý III', 'Quý I | Quý V | Quý III'],
])('%s is %s', (read, expected) => {
  const words = withCountedTitles(row(read)).map((cell) =>
    cell
      .flat()
      .map(({ text }) => text)
      .join(' '),
  );
  expect(words.join(' | ')).toBe(expected);
});
