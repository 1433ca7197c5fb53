import { describe, expect, test } from 'vitest';
import { readLooseTable } from '../../../src/ingest/loose/index.js';
import { firstLore } from '../../../src/ingest/loose/lore.js';
import { newMemory } from '../../../src/ingest/loose/memory.js';
import { rowReader } from '../../../src/ingest/loose/search.js';
import type { BodyLine, LooseColumn } from '../../../src/ingest/loose/types.js';
import { verdictsFor } from '../../../src/ingest/loose/verdicts.js';

const COLUMNS: LooseColumn[] = [
  { header: 'TT', role: null },
  { header: 'Nhiệm vụ', role: 'task' },
  { header: 'Chủ trì', role: 'lead' },
  { header: 'Thời gian', role: 'deadline' },
];
const LINE = 'Rà soát thủ tục hành chính thuộc phạm vi quản lý Sở Nội vụ trước ngày 5/2/2026';

/** Times pieces are tried in a row of such lines. */
function triedIn(lines: number): number {
  const body = Array.from(
    { length: lines },
    (): BodyLine => ({ text: LINE, blanksAbove: 0, pageStart: false, afterBreak: false }),
  );
  let tried = 0;
  const memory = {
    ...newMemory(),
    tried: (times: number) => {
      tried += times;
    },
  };
  const lore = firstLore(COLUMNS, body, 'across');
  rowReader(body, lore, verdictsFor(COLUMNS), memory).read(lore);
  return tried;
}

describe('a long row of a loose table', () => {
  test('is tried no more often than one of a hundred words', () => {
    expect(triedIn(24)).toBeLessThan(triedIn(6) * 1.5);
  });

  test('is cut at wide spaces only where it has thousands of words, and nothing of it is sure', () => {
    const texts = [
      'TT   Nhiệm vụ          Chủ trì      Thời gian',
      `1. ${LINE}`,
      `2. ${LINE}`,
      `3. ${LINE}`,
      ...Array.from({ length: 250 }, () => LINE),
    ];
    const found = readLooseTable(texts.map((text) => ({ text, blanksAbove: 0, pageStart: false })));
    const words = found?.table.children.flatMap((row) => row.children.map(({ value }) => value)).join(' ');
    expect(words?.split(LINE.slice(-8))).toHaveLength(254);
    expect(found?.notes.map(({ message }) => message)).toContainEqual(
      'Row 3 was rebuilt from loose lines; another reading of the columns “Nhiệm vụ”, “Chủ trì”, “Thời gian” is nearly as likely.',
    );
  });
});
