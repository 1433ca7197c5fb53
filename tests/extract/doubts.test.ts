import { expect, test } from 'vitest';
import {
  assembleDocument,
  type Block,
  type Ingested,
  paragraph,
  table,
  tableCell,
  tableRow,
} from '../../src/document/index.js';
import { isRowNumber } from '../../src/extract/doubts.js';
import { compilePlan, extract } from '../../src/extract/index.js';
import type { Plan } from '../../src/plan/index.js';

const HEAD = ['Số: 18/KH-UBND', 'KẾ HOẠCH', 'Chuyển đổi số tỉnh Hưng Lâm năm 2026', 'I. NHIỆM VỤ'];

/** A plan of one task, as recognised; the words named were read unsurely. */
function planOf(statement: string, unsure: string, last: readonly Block[] = []): Plan {
  const values = [...HEAD, statement];
  const ingested: Ingested = {
    blocks: [
      ...values.map((value) => {
        const at = unsure === '' ? -1 : value.indexOf(unsure);
        const cuts = at < 0 ? [0, value.length] : [0, at, at + unsure.length, value.length];
        const fragments = cuts.slice(1).flatMap((end, index) => {
          const start = cuts[index] ?? 0;
          const doubted = at >= 0 && start === at;
          const box: [number, number, number, number] = [0, 0, 10, 10];
          return end > start ? [{ start, end, page: 1, bbox: box, confidence: doubted ? 0.3 : 0.95 }] : [];
        });
        return paragraph(value, {}, { fragments });
      }),
      ...last,
    ],
    pages: [{ number: 1, width: 595, height: 842, status: 'text' }],
    ocr: true,
    encoding: 'unicode',
    notes: [],
  };
  const document = assembleDocument(ingested);
  const source = {
    name: '',
    format: 'pdf',
    mediaType: 'application/pdf',
    bytes: 1,
    sha256: 'a'.repeat(64),
  } as const;
  const text = { textLength: document.text.length, textSha256: 'a'.repeat(64) };
  return compilePlan(
    extract(document),
    { ...source, ...text, pages: 1, ocr: true, encoding: 'unicode' },
    '0',
  );
}

const STATEMENT = '- Sở Nội vụ chủ trì bồi dưỡng 150 công chức, hoàn thành trước ngày 15/9/2026.';

test.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['a word of other letters', 'bồi dưỡng', []],
  ['the number', '150', ['measures: 150 công chức']],
  ['the date', '15/9/2026.', ['deadline: hoàn thành trước ngày 15/9/2026']],
  ['an agency that a list knows', 'Nội vụ', []],
])('unsure of %s', (_, unsure, expected) => {
  const plan = planOf(STATEMENT, unsure);
  const [task] = plan.tasks;
  expect(task?.unread.map(({ field, text }) => `${field}: ${text}`)).toEqual(expected);
  expect(task?.measures.length).toBe(unsure === '150' ? 0 : 1);
  expect(task?.deadline === null).toBe(unsure.startsWith('15/9'));
  expect(task?.lead.map(({ name }) => name)).toEqual(['Sở Nội vụ']);
  const codes = plan.diagnostics.filter(({ code }) => code === 'ocr-low-confidence');
  expect(codes).toHaveLength(expected.length);
});

test('a list that names one quarter twice was misread, however sure', () => {
  const [task] = planOf('- Rà soát quy hoạch trong Quý II, II năm 2026.', '').tasks;
  expect(task?.deadline).toBeNull();
  expect(task?.unread.map(({ field }) => field)).toEqual(['deadline']);
});

test('a document’s number that is unsure is null, its symbol stays, and that is said', () => {
  const { document, diagnostics } = planOf(STATEMENT, '18/KH-UBND');
  expect(document).toMatchObject({ number: null, symbol: 'KH-UBND' });
  expect(diagnostics.filter(({ code }) => code === 'ocr-low-confidence')).toHaveLength(1);
});

/** A table of one task, its cells recognised as surely as is said. */
function tableOf(lead: string, confidence: number): Block {
  const cells = (texts: string[]) =>
    texts.map((text, column) => {
      const fragment = { start: 0, end: text.length, page: 1, confidence };
      return tableCell(text, { column, fragments: [{ ...fragment, bbox: [0, 0, 9, 9] }] });
    });
  return table(
    [
      tableRow(cells(['TT', 'Nhiệm vụ', 'Cơ quan chủ trì']), true),
      tableRow(cells(['1', 'Rà soát các chuyên trang thông tin', lead])),
    ],
    { columns: 3, mergesKnown: true },
  );
}

test.each<[string, number, string[], number]>([
  ['Sở Nội vụ', 0.85, ['Sở Nội vụ'], 0],
  ['Cống Thông tin điện tử tỉnh', 0.85, [], 1],
  ['Cống Thông tin điện tử tỉnh', 0.95, ['Cống Thông tin điện tử tỉnh'], 0],
  ['Cổng Thông tin điện tử tỉnh', 0.85, ['Cổng Thông tin điện tử tỉnh'], 0],
])('the cell %s, read with %d', (name, sure, leads, unread) => {
  const row = planOf(STATEMENT, '', [tableOf(name, sure)]).tasks.find(({ number }) => number === '1');
  expect(row?.lead.map((lead) => lead.name)).toEqual(leads);
  expect(row?.unread.filter(({ field }) => field === 'lead')).toHaveLength(unread);
});

test.each<[string, string | null, boolean]>([
  ['11', '10', true],
  ['2.1', '2', true],
  ['IV', 'III', true],
  ['b', 'a', true],
  ['a', null, true],
  ['u', '10', false],
  ['vu', '6', false],
  ['…', '6', false],
])('the number of a row %s after %s: %s', (number, before, expected) => {
  expect(isRowNumber(number, before)).toBe(expected);
});
