import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { convertText } from './support/convertText.js';
import { writtenPatterns } from './support/patterns.js';

/** Longest the analysis of one expression may take, in milliseconds; what is not told by then counts as not vulnerable. */
const ANALYSIS = 5000;
/** Analyses run at once. */
const LANES = 4;

test('no regular expression of the source can be made to backtrack without end', {
  timeout: 300_000,
}, async () => {
  const patterns = writtenPatterns();
  expect(patterns.length).toBeGreaterThan(100);
  const vulnerable: string[] = [];
  const queue = patterns.values();
  const lane = async (): Promise<void> => {
    for (const { source, flags, places } of queue) {
      // By proof alone: what fuzzing finds depends on how fast the machine is, and it takes `{0,100}` for no end.
      const result = await check(source, flags, { checker: 'automaton', timeout: ANALYSIS });
      if (result.status === 'vulnerable')
        vulnerable.push(`${places.join(', ')}: /${source}/${flags} (${result.complexity.summary})`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  expect(vulnerable).toEqual([]);
});

describe('lines made to be slow are read in bounded time', () => {
  /** For one conversion, on a slow machine that does other work too, in milliseconds. */
  const BOUND = 15_000;
  const lines: [string, string, number][] = [
    ['open brackets', '(', 200_000],
    ['closed brackets', ')', 200_000],
    ['numbers in numbers', '1.', 50_000],
    ['dashes', '- ', 50_000],
    ['a rule of dots behind a number', 'Số: .', 1],
    ['dots', '.', 200_000],
    ['commas', ',', 200_000],
    ['semicolons and blanks', '; ', 50_000],
    ['ngày', 'ngày ', 20_000],
    ['và', 'và ', 30_000],
    ['tháng 1 năm', 'tháng 1 năm ', 10_000],
    ['blanks', ' ', 200_000],
    ['no-break spaces', '\u00A0', 200_000],
    ['tabs', '\t', 20_000],
    ['digits', '1', 200_000],
    ['digits apart', '1 ', 50_000],
    ['capitals', 'Đ', 200_000],
    ['capitals apart', 'Đ ', 50_000],
    ['Roman numerals', 'X', 200_000],
    ['stars', '*', 100_000],
    ['stars apart', '* a', 30_000],
    ['angle brackets', '<', 200_000],
    ['open comments', '<!--', 30_000],
    ['slashes', '/', 100_000],
    ['quotation marks', '“', 100_000],
    ['percent', '1% ', 30_000],
    ['agencies', 'Sở ', 30_000],
    ['agencies with commas', 'Sở Y tế, ', 600],
    ['phối hợp với', 'phối hợp với ', 3_000],
    ['quý', 'Quý I, ', 5_000],
    ['lines', '-\n', 10_000],
  ];

  test.each(lines)('%s', async (name, piece, times) => {
    const filler =
      name === 'a rule of dots behind a number' ? `Số: ${'.'.repeat(200_000)}` : piece.repeat(times);
    const text = `I. MỤC TIÊU\n\n${filler}\n\n- ${filler}x\n\nII. NHIỆM VỤ\n\n1. ${filler}\n`;
    const began = performance.now();
    const { plan, accounting } = await convertText(text);
    expect(performance.now() - began).toBeLessThan(BOUND);
    expect(plan.diagnostics.filter(({ code }) => code === 'text-unclaimed')).toHaveLength(
      accounting.unclaimed.length,
    );
  });

  test.each(lines.slice(0, 12))('in Markdown: %s', async (_, piece, times) => {
    const began = performance.now();
    await convertText(`# NHIỆM VỤ\n\n## Việc\n\n${piece.repeat(Math.min(times, 20_000))}x\n`, 'markdown');
    expect(performance.now() - began).toBeLessThan(BOUND);
  });

  test.each(lines.slice(0, 24))('in a table’s cell: %s', async (_, piece, times) => {
    const words = piece.repeat(Math.min(times, 10_000)).replace(/[\t\n]/gu, ' ');
    const began = performance.now();
    await convertText(
      `PHỤ LỤC\nNHIỆM VỤ\n\nTT\tNhiệm vụ\tSản phẩm\tChủ trì\tThời gian\n1\t${words}x\t${words}x\t${words}x\t${words}x\n2\tHai\tA\tB\tC\n`,
    );
    expect(performance.now() - began).toBeLessThan(BOUND);
  });
});
