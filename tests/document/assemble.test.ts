import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assembleDocument,
  type Block,
  footnote,
  type Ingested,
  joinLines,
  paragraph,
  table,
  tableCell,
  tableRow,
  textNodes,
} from '../../src/document/index.js';

function ingested(blocks: Block[]): Ingested {
  return { blocks, pages: null, ocr: false, encoding: 'unicode', notes: [] };
}

describe('the canonical text', () => {
  test('one block a line, no newline at the end', () => {
    const tree = assembleDocument(
      ingested([paragraph('I. MỤC TIÊU'), footnote('¹ Theo Đề án 06'), paragraph('- Hoàn thành')]),
    );
    expect(tree.text).toBe('I. MỤC TIÊU\n¹ Theo Đề án 06\n- Hoàn thành');
  });

  test('cells are separated by tabs, rows by newlines', () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      ['1', 'Rà soát', 'Sở Tư pháp'],
    ];
    const block = table(
      rows.map((row) => tableRow(row.map((value, column) => tableCell(value, { column })))),
      { columns: 3, mergesKnown: false },
    );
    expect(assembleDocument(ingested([block])).text).toBe('TT\tNhiệm vụ\tChủ trì\n1\tRà soát\tSở Tư pháp');
  });

  test('merged words are printed once; the columns they cover keep their tabs', () => {
    const block = table(
      [
        tableRow([
          tableCell('2', { column: 0, rowSpan: 2 }),
          tableCell('Diễn tập', { column: 1, rowSpan: 2 }),
          tableCell('Kế hoạch', { column: 2 }),
        ]),
        tableRow([tableCell('Báo cáo', { column: 2 })]),
        tableRow([tableCell('II. DỮ LIỆU SỐ', { column: 0, colSpan: 3 })]),
      ],
      { columns: 3, mergesKnown: true },
    );
    expect(assembleDocument(ingested([block])).text).toBe(
      '2\tDiễn tập\tKế hoạch\n\t\tBáo cáo\nII. DỮ LIỆU SỐ\t\t',
    );
  });

  test('the lines of a loose table stand one below the other', () => {
    const children = [paragraph('TT Nhiệm vụ'), paragraph('1 Rà soát')];
    expect(assembleDocument(ingested([{ type: 'looseTable', children }])).text).toBe(
      'TT Nhiệm vụ\n1 Rà soát',
    );
  });

  test('an empty document has an empty text', () => {
    expect(assembleDocument(ingested([])).text).toBe('');
  });
});

describe('joinLines', () => {
  test.each([
    [['Kế hoạch', ' Báo cáo '], 'Kế hoạch Báo cáo', [8]],
    [['', 'Một', '', 'hai', 'ba'], 'Một hai ba', [3, 7]],
    [[], '', []],
  ])('%j', (lines, value, breaks) => {
    expect(joinLines(lines)).toEqual({ value, breaks });
  });
});

describe('properties', () => {
  const words = fc.stringMatching(/^[a-zđĐA-Zàếộ ]{0,12}$/).map((text) => text.replace(/\s+/gu, ' ').trim());
  const block: fc.Arbitrary<Block> = fc.oneof(
    words.map((value): Block => paragraph(value)),
    words.map((value): Block => footnote(value)),
    fc
      .array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
      .map((rows): Block => {
        const columns = Math.max(...rows.map((row) => row.length));
        return table(
          rows.map((row) => tableRow(row.map((value, column) => tableCell(value, { column })))),
          { columns, mergesKnown: false },
        );
      }),
  );

  test('every node’s words stand where its offset says, in order', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const { text, children } = assembleDocument(ingested(blocks));
        let last = 0;
        for (const node of textNodes(children)) {
          expect(text.slice(node.start, node.start + node.value.length)).toBe(node.value);
          expect(node.start).toBeGreaterThanOrEqual(last);
          last = node.start;
        }
      }),
    );
  });

  test('nothing stands in the text but the words, tabs and newlines', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const { text, children } = assembleDocument(ingested(blocks));
        const spelled = [...textNodes(children)].map((node) => node.value).join('');
        expect(text.replace(/[\t\n]/gu, '')).toBe(spelled);
      }),
    );
  });
});
