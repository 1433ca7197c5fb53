import { expect, test } from 'vitest';
import { weigh } from '../../bench/support/weight.mjs';
import { PARTS } from '../../src/parts.js';

/** Megabytes of the packages that are always needed. */
const MOST = 80;

const { needed, parts } = weigh(
  process.cwd(),
  Object.fromEntries(Object.entries(PARTS).map(([part, { packages }]) => [part, packages])),
);

test('an install without the parts that may be left out is light', () => {
  expect(needed.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20).toBeLessThan(MOST);
  const names = needed.map(({ name }) => name);
  expect(names).toContain('pdfjs-dist');
  for (const name of ['tesseract.js', '@napi-rs/canvas', 'bullmq', 'pg', 'docx'])
    expect(names).not.toContain(name);
});

test('each part adds what it needs', () => {
  expect(Object.keys(parts)).toEqual(Object.keys(PARTS));
  for (const [part, { packages }] of Object.entries(PARTS))
    expect(parts[part]?.map(({ name }) => name)).toEqual(expect.arrayContaining([...packages]));
});
