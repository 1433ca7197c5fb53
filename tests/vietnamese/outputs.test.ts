import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitOutputs } from '../../src/vietnamese/outputs.js';

function outputsIn(text: string, breaks: readonly number[] = []): string[] {
  return splitOutputs(text, breaks).map(({ start, end }) => text.slice(start, end));
}

describe('one string an output', () => {
  test.each([
    ['Kế hoạch', ['Kế hoạch']],
    ['Kế hoạch, Công văn', ['Kế hoạch', 'Công văn']],
    ['Kế hoạch, Quyết định, Báo cáo', ['Kế hoạch', 'Quyết định', 'Báo cáo']],
    ['Quyết định tuyển dụng, bổ nhiệm ngạch', ['Quyết định tuyển dụng, bổ nhiệm ngạch']],
    ['Cơ sở dữ liệu được nghiệm thu; Báo cáo kết quả', ['Cơ sở dữ liệu được nghiệm thu', 'Báo cáo kết quả']],
    ['Tờ trình; Nghị quyết của HĐND tỉnh.', ['Tờ trình', 'Nghị quyết của HĐND tỉnh.']],
    ['Hạ tầng, phần mềm được kết nối', ['Hạ tầng, phần mềm được kết nối']],
    ['- Kế hoạch; - Báo cáo', ['Kế hoạch', 'Báo cáo']],
    [' ; ', []],
    ['', []],
  ])('%s', (text, outputs) => {
    expect(outputsIn(text)).toEqual(outputs);
  });

  test.each([
    ['at a line end before a capital', ['Kế hoạch', 'Báo cáo định kỳ'], ['Kế hoạch', 'Báo cáo định kỳ']],
    ['not where the line merely goes on', ['Báo cáo kết quả', 'rà soát'], ['Báo cáo kết quả rà soát']],
    [
      'at the dashes of a list',
      ['- Kế hoạch kiểm tra;', '- Biên bản, kết luận'],
      ['Kế hoạch kiểm tra', 'Biên bản, kết luận'],
    ],
  ])('%s', (_, lines, outputs) => {
    const breaks: number[] = [];
    const text = lines.reduce((whole, line) => {
      breaks.push(whole.length);
      return `${whole} ${line}`;
    });
    expect(outputsIn(text, breaks)).toEqual(outputs);
  });

  test('no output is blank, and together they hold every letter', () => {
    const piece = fc.constantFrom('Kế hoạch', 'Báo cáo', 'phần mềm', ', ', '; ', ' ', '- ', 'Quyết định');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('').replace(/\s+/gu, ' ').trim();
        const outputs = outputsIn(text);
        expect(outputs.every((output) => output.trim() !== '')).toBe(true);
        const letters = (words: string) => words.replace(/[^\p{L}]/gu, '');
        expect(letters(outputs.join(''))).toBe(letters(text));
      }),
    );
  });
});
