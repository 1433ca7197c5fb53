import { describe, expect, test } from 'vitest';
import { assembleDocument, type Table } from '../../src/document/index.js';
import { readDocx } from '../../src/ingest/docx/index.js';
import { readHtml } from '../../src/ingest/html/index.js';
import { edgesWithoutSlivers } from '../../src/ingest/table/slivers.js';
import { makeDocx, RULED, tc, tr } from '../support/docx.js';
import { onlyTable, shape } from './pdf/support/grid.js';
import { makePage } from './pdf/support/makePdf.js';

const TITLES = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp'];
const ROW = ['1', 'Trồng sen', 'Sở Xây dựng', 'Sở Tài chính'];

/** Cells of a row as `column:span`. */
const cellsOf = (...rows: string[]): { column: number; colSpan: number }[] =>
  rows.flatMap((row) =>
    row.split(' ').map((cell) => {
      const [column = 0, colSpan = 1] = cell.split(':').map(Number);
      return { column, colSpan };
    }),
  );

test.each<[string, string[], number[]]>([
  ['every column has a cell of its own', ['0:1 1:1', '0:2'], [0, 1, 2]],
  ['a border dragged in one row', ['0:1 1:2', '0:2 2:1'], [0, 1, 1, 2]],
  ['two borders dragged', ['0:1 1:2 3:2', '0:2 2:1 3:2', '0:1 1:3 4:1'], [0, 1, 1, 2, 2, 3]],
  ['one border dragged twice', ['0:1 1:3', '0:2 2:2', '0:3 3:1'], [0, 1, 1, 1, 2]],
  ['a title over two columns', ['0:1 1:2', '0:1 1:1 2:1'], [0, 1, 2, 3]],
])('%s', (_, rows, edges) => {
  expect(edgesWithoutSlivers(cellsOf(...rows), edges.length - 1)).toEqual(edges);
});

const tablesOf = (tree: ReturnType<typeof assembleDocument>): Table[] =>
  tree.children.filter((block) => block.type === 'table');

const wordTable = async (widths: readonly number[], ...rows: string[]): Promise<string[][]> => {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const body = `<w:tbl><w:tblPr>${RULED}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
  const [table] = tablesOf(assembleDocument(await readDocx(await makeDocx({ body }))));
  return table === undefined ? [] : shape(table);
};

/** A row whose cells span so many columns; `''` with a span is an empty cell. */
const row = (words: readonly string[], spans: readonly number[], properties = ''): string =>
  tr(
    words.map((text, at) => tc(text, `<w:gridSpan w:val="${spans[at] ?? 1}"/>`)),
    properties,
  );

describe('a sliver of a column is none in Word files', () => {
  test.each<[string, number[], string[]]>([
    ['a border dragged', [600, 3000, 1700, 9, 1700], [row(TITLES, [1, 1, 1, 2]), row(ROW, [1, 1, 2, 1])]],
    [
      'an empty cell in the sliver',
      [600, 3000, 1700, 30, 1700],
      [row(['TT', 'Nhiệm vụ', 'Chủ trì', '', 'Phối hợp'], [1, 1, 1, 1, 1]), row(ROW, [1, 1, 2, 1])],
    ],
    [
      'an empty cell in front',
      [15, 600, 3000, 1700, 1700],
      [row(['', ...TITLES], [1, 1, 1, 1, 1]), row(ROW, [2, 1, 1, 1])],
    ],
    [
      'a row that begins a hair later',
      [10, 600, 3000, 1700, 1700],
      [row(TITLES, [1, 1, 1, 1], '<w:gridBefore w:val="1"/>'), row(ROW, [2, 1, 1, 1])],
    ],
  ])('%s', async (_, widths, rows) => {
    expect(await wordTable(widths, ...rows)).toEqual([TITLES, ROW]);
  });

  test('a narrow column with words in it stays', async () => {
    const rows = [row(['TT', 'x', 'Việc'], [1, 1, 1]), row(['1', '', 'Trồng sen'], [1, 1, 1])];
    expect((await wordTable([600, 40, 3000], ...rows))[0]).toEqual(['TT', 'x', 'Việc']);
  });
});

test('a sliver of a column is none in web pages', async () => {
  const cells = (words: readonly string[], spans: readonly number[]): string =>
    words.map((text, at) => `<td colspan="${spans[at]}">${text}</td>`).join('');
  const html = `<table border="1"><tr>${cells(TITLES, [1, 1, 1, 2])}</tr><tr>${cells(ROW, [1, 1, 2, 1])}</tr></table>`;
  const [table] = tablesOf(assembleDocument(await readHtml(new TextEncoder().encode(html))));
  expect(table === undefined ? [] : shape(table)).toEqual([TITLES, ROW]);
});

test.each([4, 6])('a ruling that stands %s points off in one row of a PDF makes no column', async (off) => {
  const bytes = makePage((sheet) => {
    [TITLES, ROW].forEach((words, at) => {
      const [top, bottom] = [100 + at * 30, 130 + at * 30];
      const xs = [50, 90, 250, 400 - (at === 0 ? off : 0), 545];
      for (const y of [top, bottom]) sheet.line(50, y, 545, y);
      for (const x of xs) sheet.line(x, top, x, bottom);
      words.forEach((text, column) => {
        sheet.text((xs[column] ?? 0) + 5, top + 15, text, { size: 10 });
      });
    });
  });
  expect(shape(await onlyTable(bytes))).toEqual([TITLES, ROW]);
});
