import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { type Accounting, definePass, extractor } from '../../src/extract/index.js';
import { convertText } from '../support/convertText.js';

const PLAN = [
  'ỦY BAN NHÂN DÂN TỈNH HƯNG LÂM',
  'Số: 12/KH-UBND',
  'KẾ HOẠCH',
  'Chăm sóc cây xanh năm 2026',
  'I. MỤC TIÊU',
  '- 90% tuyến phố có cây xanh.',
  'II. NHIỆM VỤ',
  '1. Sở Xây dựng rà soát 12 tuyến phố trước ngày 31/3/2026.',
  '2. Công an tỉnh phân luồng xe chở cây.',
  '3. Đơn vị khác phối hợp khi có yêu cầu.',
].join('\n\n');

/** Converts with the items left out that `drops` names by their place. */
async function without(source: string | Uint8Array, drops: (at: number) => boolean) {
  const dropped: string[] = [];
  const pass = definePass('dropping', (draft) => {
    draft.items = draft.items.filter((item, at) => {
      if (!drops(at)) return true;
      dropped.push(item.statement.text);
      return false;
    });
  });
  const conversion = await convert(source, { name: 'x', extractor: extractor().use(pass) });
  return { conversion, dropped };
}

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

describe('the account', () => {
  test('says of every word of a plan where it ended', async () => {
    const { accounting } = await convertText(PLAN);
    expect(accounting.share).toBe(1);
    expect(accounting.total).toBe(wordsOf(PLAN));
    expect(Object.values(accounting.byUse).reduce((sum, count) => sum + count, 0)).toBe(accounting.total);
    expect(accounting.byUse).toMatchObject({ items: 39, unclaimed: 0 });
  });

  test('counts the cell of a unit that the measure beside it has', async () => {
    const table =
      '| TT | Chỉ tiêu | Đơn vị tính | Năm 2026 |\n|---|---|---|---|\n| 1 | Số đội thuyền thúng | Đội thuyền | 25 |';
    const { plan, accounting } = await convertText(`${PLAN}\n\nPHỤ LỤC\n\n${table}`, 'markdown');
    expect(plan.targets.at(-1)?.measures).toMatchObject([{ value: 25, unit: 'Đội thuyền' }]);
    expect(accounting.unclaimed.map(({ text }) => text)).toEqual([]);
  });

  test('falls by the words of an item that a pass lost, and the plan says so', async () => {
    const { conversion, dropped } = await without(new TextEncoder().encode(PLAN), (at) => at === 2);
    expect(dropped).toEqual(['Công an tỉnh phân luồng xe chở cây.']);
    const { plan, accounting } = conversion;
    expect(accounting.byUse.unclaimed).toBe(wordsOf(`2 ${dropped[0]}`));
    const losses = plan.diagnostics.filter(({ code }) => code === 'text-unclaimed');
    expect(losses).toMatchObject([{ severity: 'warning' }]);
    expect(losses[0]?.message).toContain('phân luồng');
  });

  test('falls by a row that a pass lost, though the grid still shows it', async () => {
    const table = [
      'PHỤ LỤC',
      '',
      '| TT | Nhiệm vụ | Chủ trì | Thời hạn |',
      '| --- | --- | --- | --- |',
      '| 1 | Trồng cây dọc đê | Sở Xây dựng | Quý I/2026 |',
      '| 2 | Chăm sóc vườn ươm | Sở Tài chính | Quý II/2026 |',
    ].join('\n');
    const { conversion } = await without(new TextEncoder().encode(table), (at) => at === 1);
    expect(conversion.plan.tables[0]?.rows).toHaveLength(2);
    expect(conversion.accounting.unclaimed.map(({ text }) => text)).toEqual([
      '2',
      'Chăm sóc vườn ươm',
      'Sở Tài chính',
      'Quý II/2026',
    ]);
  });
});

const CORPUS = new URL('../../../shared/corpus/seeds/', import.meta.url);
const FIXTURES = new URL('../../fixtures/documents/', import.meta.url);
const files = [FIXTURES, ...(existsSync(CORPUS) ? [CORPUS] : [])].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => [name, new URL(name, folder).pathname] as const),
);

describe('items dropped at random', () => {
  test.each(files)('the account of %s falls by exactly their words', async (_, file) => {
    const whole = await convert(file);
    const count = whole.plan.tasks.length + whole.plan.targets.length;
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.boolean()), async (choices) => {
        const drops = [...choices.take(count)];
        const { conversion, dropped } = await without(file, (at) => drops[at] === true);
        const { plan, text, accounting } = conversion;
        expect(plan.tasks.length + plan.targets.length + dropped.length).toBe(count);
        const left = new Set(wordsIn(text, [...plan.tasks, ...plan.targets].flatMap(spansWithin)));
        const lost = wordsIn(
          text,
          [...whole.plan.tasks, ...whole.plan.targets].flatMap(({ spans }) => spans),
        ).filter((word) => !left.has(word));
        const beside = new Set(
          wordsIn(
            text,
            [...plan.sections, ...plan.statements].flatMap(({ spans }) => spans),
          ),
        );
        const unclaimed = new Set(accounting.unclaimed.flatMap(offsetsOf));
        expect(lost.filter((word) => !beside.has(word) && !unclaimed.has(word)).length).toBe(0);
        if (plan.tables.length === 0)
          expect(unclaimed.size).toBeLessThanOrEqual(lost.length + dropped.length);
        if (lost.length > 0) expect(accounting.share).toBeLessThan(whole.accounting.share);
        else expect(accounting.share).toBeLessThanOrEqual(whole.accounting.share);
      }),
      { numRuns: 3, seed: 7 },
    );
  });
});

/** Every span in a value, however deep. */
function spansWithin(value: unknown): { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number')
    return [{ start: value.start, end: value.end }];
  return Object.values(value).flatMap(spansWithin);
}

/** Offsets of the words that begin in the spans, each once. */
function wordsIn(text: string, spans: readonly { start: number; end: number }[]): number[] {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) found.add(start + index);
  }
  return [...found];
}

function offsetsOf({ text, parts }: Accounting['unclaimed'][number]): number[] {
  const [part] = parts;
  if (part === undefined) return [];
  const start = part.node.start + part.from;
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index);
}
