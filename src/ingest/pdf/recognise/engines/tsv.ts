import { withoutSlips } from './slips.js';
import type { SeenLine } from './types.js';

/** Columns of tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
const COLUMNS = 12;
const WORD_LEVEL = '5';

/** The lines of each page of tesseract's TSV output. */
export function linesOfTsv(tsv: string, pages: number): SeenLine[][] {
  const found: SeenLine[][] = Array.from({ length: pages }, () => []);
  let before = '';
  for (const row of tsv.split('\n')) {
    const fields = row.split('\t');
    if (fields.length < COLUMNS || fields[0] !== WORD_LEVEL) continue;
    const [, page, block, paragraph, line] = fields;
    const text = (fields[11] ?? '').trim();
    const lines = found[Number(page) - 1];
    if (text === '' || lines === undefined) continue;
    const [x, y, width, height, confidence] = fields.slice(6, 11).map(Number);
    const key = [page, block, paragraph, line].join(' ');
    if (key !== before) lines.push([]);
    before = key;
    lines.at(-1)?.push({
      text,
      box: [x ?? 0, y ?? 0, (x ?? 0) + (width ?? 0), (y ?? 0) + (height ?? 0)],
      confidence: Math.min(1, Math.max(0, (confidence ?? 0) / 100)),
    });
  }
  return found.map((lines) => lines.map(withoutSlips));
}
