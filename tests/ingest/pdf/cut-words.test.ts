import { describe, expect, test } from 'vitest';
import { grid, onlyTable, shape } from './support/grid.js';
import { makePdf } from './support/makePdf.js';

const HEADER = ['TT', 'Nhiệm vụ', 'Số', 'Thời gian'];

/** What is read of lines in the third column, which is so many points wide. */
async function readIn(width: number, lines: string): Promise<string> {
  const xs = [50, 90, 250, 250 + width, 400 + width];
  const rows = [HEADER, ['1', 'Sửa cống', lines, 'Quý I']];
  const table = await onlyTable(makePdf([[{}, (sheet) => grid(sheet, xs, [100, 130, 190], rows)]]));
  return shape(table)[1]?.[2] ?? '';
}

/** Words begin five points behind the ruling; a digit is five points wide, a point half of that. */
describe('in a cell that is narrower than its words', () => {
  test.each([
    [41, '12.450.\n000', '12.450.000'],
    [41, '12.450\n.000', '12.450.000'],
    [45, '12.450.0\n00', '12.450.000'],
    [30, '2.45\n0.00\n0', '2.450.000'],
    [36, 'Trước\nngày\n15/12\n/2026', 'Trước ngày 15/12/2026'],
    [46, 'ngày\n5/12/20\n26', 'ngày 5/12/2026'],
    [16, '1\n7', '17'],
    [24, 'Qu\ný I', 'Quý I'],
  ])('%d points wide: %j', async (width, lines, expected) => {
    expect(await readIn(width, lines)).toBe(expected);
  });
});

describe('words that were whole stay apart', () => {
  test.each([
    ['two numbers, one above the other', 38, '1.250\n2.300'],
    ['a number with room behind it', 80, '12.450.\n000'],
    ['a number and its decimals of another', 38, '85,5\n90,25'],
    ['two days', 54, '5/12/2026\n6/12/2026'],
    ['two syllables', 24, 'Sở\ny tế'],
  ])('%s', async (_, width, lines) => {
    expect(await readIn(width, lines)).toBe(lines.replace('\n', ' '));
  });
});
