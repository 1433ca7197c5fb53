import { describe, expect, test } from 'vitest';
import { firstLore } from '../../../src/ingest/loose/lore.js';
import { newMemory } from '../../../src/ingest/loose/memory.js';
import { rowReader } from '../../../src/ingest/loose/search.js';
import { traceRow } from '../../../src/ingest/loose/trace.js';
import type { BodyLine, LooseColumn, RebuiltRow } from '../../../src/ingest/loose/types.js';
import { verdictsFor } from '../../../src/ingest/loose/verdicts.js';

const COLUMNS: LooseColumn[] = [
  { header: 'TT', role: null },
  { header: 'Nhiệm vụ', role: 'task' },
  { header: 'Chủ trì', role: 'lead' },
  { header: 'Thời gian', role: 'deadline' },
];
const LINES: BodyLine[] = [
  'Rà soát thủ tục hành chính Sở Nội vụ Quý I năm 2026',
  'thuộc phạm vi quản lý, cập nhật danh mục',
  'dịch vụ công trực tuyến Công an tỉnh trước ngày 5/2/2026',
  'và tổ chức tập huấn cho cán bộ, công chức cấp xã',
].map((text) => ({ text, blanksAbove: 0, pageStart: false, afterBreak: false }));

function read(most: number | undefined, flow: 'cells' | 'across'): RebuiltRow[] {
  const lore = firstLore(COLUMNS, LINES, flow);
  const reader = rowReader(LINES, lore, verdictsFor(COLUMNS), newMemory(most));
  return [0, 1].map(() => traceRow(reader.read(lore), flow));
}

describe('what is remembered of a table', () => {
  test.each(['cells', 'across'] as const)('changes no reading when it is forgotten, flow %s', (flow) => {
    expect(read(0, flow)).toEqual(read(undefined, flow));
  });

  test('is forgotten when it has become much', () => {
    const memory = newMemory(10);
    const [line] = LINES;
    if (line === undefined) throw new Error('there is no line');
    memory.piecesOf(line).set(0, new Map());
    memory.tried(10);
    memory.bound([]);
    expect(memory.piecesOf(line).size).toBe(1);
    memory.tried(1);
    memory.bound([]);
    expect(memory.piecesOf(line).size).toBe(0);
  });

  test('does not hold what was tried behind a reading that goes on', () => {
    const lore = firstLore(COLUMNS, LINES, 'across');
    const forgetful = newMemory(0);
    const readings = rowReader(LINES, lore, verdictsFor(COLUMNS), forgetful).read(lore);
    const open = readings.flatMap((reading) => reading.open).filter((slot) => slot !== null);
    expect(open.length).toBeGreaterThan(0);
    for (const { cell } of open) expect(cell.joints).toBeNull();
  });

  test('grows less with each word of a row that fills pages', () => {
    const lore = firstLore(COLUMNS, LINES, 'across');
    const perWord = (times: number): number => {
      const lines = Array.from({ length: times }, () => LINES).flatMap((all) =>
        all.map((line) => ({ ...line })),
      );
      const words = lines.reduce((sum, { text }) => sum + text.split(' ').length, 0);
      const memory = newMemory();
      let tried = 0;
      const counting = {
        ...memory,
        tried: (more: number) => {
          tried += more;
        },
      };
      rowReader(lines, lore, verdictsFor(COLUMNS), counting).read(lore);
      return tried / words;
    };
    expect(perWord(30)).toBeLessThan(perWord(4) / 4);
  });
});
