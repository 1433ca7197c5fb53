import { describe, expect, test } from 'vitest';
import type { Block, Table } from '../../src/document/index.js';
import { htmlReader } from '../../src/ingest/forms/index.js';
import { readMarkdown } from '../../src/ingest/markdown/index.js';
import { readText } from '../../src/ingest/text/index.js';

const COLUMNS = 6;
const TITLES = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];

/** Twelve rows; some cells empty, some of several lines. */
const ROWS: string[][][] = Array.from({ length: 12 }, (_, at) => [
  [`${at + 1}`],
  [`Rà soát tuyến kênh số ${at + 1}`, ...(at % 3 === 0 ? ['Lập bản đồ ngập úng'] : [])],
  at % 4 === 1 ? [] : ['Báo cáo;', 'Quyết định'],
  ['Sở Xây dựng'],
  at % 5 === 2 ? [] : ['UBND các xã, phường'],
  [`Tháng ${at + 1}/2026`],
]);

const oneLine = (cell: readonly string[]): string => cell.join('<br>');

/** Cells over several lines, padded to their columns. */
function drawn(
  rows: readonly string[][][],
  border: (widths: number[], row: number) => string,
  bar: string,
): string {
  const widths = TITLES.map((title, column) =>
    Math.max(title.length, ...rows.flatMap((row) => row[column]?.map((line) => line.length) ?? [])),
  );
  return rows
    .flatMap((row, at) => {
      const height = Math.max(1, ...row.map((cell) => cell.length));
      const lines = Array.from({ length: height }, (_, line) =>
        [bar, ...row.map((cell, column) => ` ${(cell[line] ?? '').padEnd(widths[column] ?? 0)} ${bar}`)].join(
          '',
        ),
      );
      return at === 0 ? [border(widths, -1), ...lines, border(widths, at)] : [...lines, border(widths, at)];
    })
    .join('\n');
}

const ALL = [TITLES.map((title) => [title]), ...ROWS];
const plus = (widths: number[], row: number): string =>
  `+${widths.map((width) => (row === 0 ? '=' : '-').repeat(width + 2)).join('+')}+`;
const box = (widths: number[], row: number): string => {
  const [left, middle, right] = row < 0 ? '┌┬┐' : row === ALL.length - 1 ? '└┴┘' : '├┼┤';
  return `${left}${widths.map((width) => '─'.repeat(width + 2)).join(middle)}${right}`;
};

/** pandoc's multiline table: rows over several lines, a blank line between. */
function dashed(): string {
  const widths = TITLES.map((title, column) =>
    Math.max(title.length, ...ROWS.flatMap((row) => row[column]?.map((line) => line.length) ?? [])),
  );
  const printed = (row: readonly string[][]): string =>
    Array.from({ length: Math.max(1, ...row.map((cell) => cell.length)) }, (_, line) =>
      row.map((cell, column) => (cell[line] ?? '').padEnd(widths[column] ?? 0)).join('  '),
    ).join('\n');
  const whole = '-'.repeat(widths.reduce((sum, width) => sum + width + 2, 0));
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [whole, printed(ALL[0] ?? []), rule, ROWS.map(printed).join('\n\n'), whole].join('\n');
}

/** Cells between lone bars, with line ends between cell and bar, and between rows. */
function loneBars(ends: string, between: string): string {
  const cells = (row: readonly string[][]): string =>
    row.map((cell) => cell.join('\n')).join(`${ends}|${ends}`);
  return ALL.map((row) => `|${ends}${cells(row)}${ends}|`).join(between);
}

const quoted = (cell: readonly string[]): string => `"${cell.join('\n')}"`;

const FORMS: [string, string][] = [
  ['a grid of signs', drawn(ALL, plus, '|')],
  ['a grid of box signs', drawn(ALL, box, '│')],
  ['cells between bars', ALL.map((row) => `| ${row.map(oneLine).join(' | ')} |`).join('\n')],
  ['a blank line between rows', ALL.map((row) => `| ${row.map(oneLine).join(' | ')} |`).join('\n\n')],
  ['no outer bars', ALL.map((row) => row.map(oneLine).join(' | ')).join('\n')],
  [
    'a line end inside a cell',
    ALL.map((row) => `| ${row.map((cell) => cell.join('\n')).join(' | ')} |`).join('\n'),
  ],
  ['lone bars', ALL.map((row) => `|\n${row.map((cell) => cell.join('\n')).join('\n|\n')}\n|`).join('\n')],
  ['lone bars, blank lines between cells', loneBars('\n\n', '\n')],
  ['lone bars, blank lines between cells and rows', loneBars('\n\n', '\n\n')],
  ['lone bars, blank lines between rows', loneBars('\n', '\n\n')],
  [
    'HTML',
    `<table>\n${ALL.map((row) => `<tr>${row.map((cell) => `<td>${oneLine(cell)}</td>`).join('')}</tr>`).join('\n\n')}\n</table>`,
  ],
  ['tabs', ALL.map((row) => row.map(oneLine).join('\t')).join('\n')],
  ['semicolons', ALL.map((row) => row.map(quoted).join(';')).join('\n')],
  ['commas', ALL.map((row) => row.map(quoted).join(',')).join('\n')],
  ['columns under dashes', dashed()],
];

/** Rows of one line, set with spaces under their titles. */
function spaced(): string {
  const rows = ALL.map((row) => row.map((cell) => cell[0] ?? ''));
  const widths = TITLES.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd((widths[column] ?? 0) + 3))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

const cellsOf = (table: Table | undefined): string[][] =>
  table?.children.map((row) =>
    Array.from({ length: COLUMNS }, (_, at) => row.children.find(({ column }) => column === at)?.value ?? ''),
  ) ?? [];

const tableOf = (blocks: readonly Block[]): Table | undefined =>
  blocks.find((block): block is Table => block.type === 'table');

describe('every form gives back twelve rows of six columns', () => {
  test.each(FORMS)('%s', async (_, written) => {
    const text = `II. NHIỆM VỤ\n\n${written}\n\nPhụ lục này gồm 12 nhiệm vụ.`;
    const { blocks } = readText(text, await htmlReader(text));
    const table = tableOf(blocks);
    expect(table?.columns).toBe(COLUMNS);
    expect(cellsOf(table)).toEqual(ALL.map((row) => row.map((cell) => cell.join(' '))));
    expect(blocks.map((block) => ('value' in block ? block.value : block.type))).toEqual([
      'II. NHIỆM VỤ',
      'table',
      'Phụ lục này gồm 12 nhiệm vụ.',
    ]);
  });
});

const delimited = [
  `| ${TITLES.join(' | ')} |`,
  `|${TITLES.map(() => '---|').join('')}`,
  ...ROWS.map((row) => `| ${row.map(oneLine).join(' | ')} |`),
].join('\n');

test.each([
  ['a table of Markdown', delimited],
  ['a grid', drawn(ALL, plus, '|')],
  ['no outer bars', ALL.map((row) => row.map(oneLine).join(' | ')).join('\n')],
  [
    'HTML',
    `<table>\n${ALL.map((row) => `<tr>${row.map((cell) => `<td>${oneLine(cell)}</td>`).join('')}</tr>`).join('\n')}\n</table>`,
  ],
])('Markdown gives back twelve rows of six columns: %s', async (_, written) => {
  const { blocks } = await readMarkdown(`## II. NHIỆM VỤ\n\n${written}\n\nPhụ lục này gồm 12 nhiệm vụ.`);
  expect(cellsOf(tableOf(blocks))).toEqual(ALL.map((row) => row.map((cell) => cell.join(' '))));
});

// Spaces draw no edges: «số 10» right in front of an empty cell may be cut, and is here.
test('columns set with spaces give back twelve rows of six columns, nearly', () => {
  const { blocks } = readText(`II. NHIỆM VỤ\n\n${spaced()}\n\nPhụ lục này gồm 12 nhiệm vụ.`);
  const cells = cellsOf(tableOf(blocks));
  const wanted = ALL.map((row) => row.map((cell) => cell[0] ?? ''));
  const right = wanted.flat().filter((cell, at) => cells.flat()[at] === cell).length;
  expect(right / wanted.flat().length).toBeGreaterThanOrEqual(0.97);
});

// A row of several lines, each cell's below one another, as editors set them.
test.each([['\n'], ['\n\n']])('cells of several lines set with spaces, rows parted by %j', (between) => {
  const widths = TITLES.map((_, column) =>
    Math.max(...ALL.flatMap((row) => row[column]?.map((line) => line.length) ?? [])),
  );
  const printed = ALL.map((row) =>
    Array.from({ length: Math.max(...row.map((cell) => cell.length)) }, (_, line) =>
      row
        .map((cell, column) => (cell[line] ?? '').padEnd((widths[column] ?? 0) + 3))
        .join('')
        .trimEnd(),
    ).join('\n'),
  );
  const { blocks } = readText(`II. NHIỆM VỤ\n\n${printed.join(between)}\n\nPhụ lục này gồm 12 nhiệm vụ.`);
  const cells = cellsOf(tableOf(blocks)).flat();
  const wanted = ALL.flatMap((row) => row.map((cell) => cell.join(' ')));
  const wrong = wanted.flatMap((cell, at) => (cells[at] === cell ? [] : [[cell, cells[at]]]));
  expect(wrong.slice(0, Math.ceil(wanted.length / 100))).toEqual(wrong);
});

test.each([
  ['A | HẠ TẦNG', ['A', 'HẠ TẦNG']],
  ['II. HẠ TẦNG', ['II. HẠ TẦNG', '']],
])('a group row without the bars of its empty cells: %s', async (group, [first, second]) => {
  const lines = ALL.map((row) => row.map(oneLine).join(' | '));
  const text = [...lines.slice(0, 5), group, ...lines.slice(5)].join('\n');
  for (const { blocks } of [readText(text), await readMarkdown(text)]) {
    const cells = cellsOf(tableOf(blocks));
    expect(cells).toHaveLength(ALL.length + 1);
    expect(cells[5]).toEqual([first, second, '', '', '', '']);
  }
});

test('an HTML table keeps its merged cells, in a text and in Markdown', async () => {
  const rows = ROWS.map((row, at) => {
    const cells = row.map((cell) => `<td>${oneLine(cell)}</td>`);
    const lead = at % 3 === 0 ? '<td rowspan="3">Sở Xây dựng</td>' : '';
    return `<tr>${[...cells.slice(0, 3), lead, ...cells.slice(4)].join('')}</tr>`;
  });
  const titles = `<tr>${TITLES.map((title) => `<th>${title}</th>`).join('')}</tr>`;
  const group = `<tr><td>A</td><td colspan="5">HẠ TẦNG</td></tr>`;
  const text = `II. NHIỆM VỤ\n\n<table>\n${[titles, group, ...rows].join('\n')}\n</table>\n`;
  for (const { blocks } of [readText(text, await htmlReader(text)), await readMarkdown(text)]) {
    const table = tableOf(blocks);
    expect(table?.children.map(({ children }) => children.length)).toEqual([
      6,
      2,
      ...ROWS.map((_, at) => (at % 3 === 0 ? 6 : 5)),
    ]);
    const leads = table?.children.flatMap(({ children }) => children.filter(({ column }) => column === 3));
    expect(leads?.filter(({ value }) => value === 'Sở Xây dựng').map(({ rowSpan }) => rowSpan)).toEqual([
      3, 3, 3, 3,
    ]);
    expect(table?.children[1]?.children[1]).toMatchObject({ value: 'HẠ TẦNG', colSpan: 5 });
  }
});

test('cells of a grid that no border cuts are merged', () => {
  const { blocks } = readText(
    [
      '+----+-----------------+-------------+------------+',
      '| TT | Nhiệm vụ        | Sản phẩm    | Thời gian  |',
      '+====+=================+=============+============+',
      '| A. HẠ TẦNG           |             |            |',
      '+----+-----------------+-------------+------------+',
      '| 1  | Đắp đập ngăn    | Kế hoạch    | Quý I/2026 |',
      '|    | mặn             +-------------+------------+',
      '|    |                 | Báo cáo     | 30/9/2026  |',
      '+----+-----------------+-------------+------------+',
    ].join('\n'),
  );
  const rows = tableOf(blocks)?.children.map((row) =>
    row.children.map(({ value, rowSpan, colSpan }) => [value, rowSpan, colSpan]),
  );
  expect(rows).toEqual([
    [
      ['TT', 1, 1],
      ['Nhiệm vụ', 1, 1],
      ['Sản phẩm', 1, 1],
      ['Thời gian', 1, 1],
    ],
    [
      ['A. HẠ TẦNG', 1, 2],
      ['', 1, 1],
      ['', 1, 1],
    ],
    [
      ['1', 2, 1],
      ['Đắp đập ngăn mặn', 2, 1],
      ['Kế hoạch', 1, 1],
      ['Quý I/2026', 1, 1],
    ],
    [
      ['Báo cáo', 1, 1],
      ['30/9/2026', 1, 1],
    ],
  ]);
});

test.each([
  [1, [['1', 'Rà soát thủ tục', 'Báo cáo']]],
  [
    2,
    [
      ['1', 'Rà soát thủ tục', 'Báo cáo'],
      ['2', 'Mở lớp tập huấn', 'Kế hoạch'],
    ],
  ],
])('%d rows under dashes are a table', (_, rows) => {
  const lines = rows.map(([number = '', work = '', result = '']) => `${number}   ${work}   ${result}`);
  const text = ['TT  Nhiệm vụ          Sản phẩm', '--  ----------------  ---------', ...lines].join('\n');
  const shown = tableOf(readText(text).blocks)?.children.map((row) => row.children.map(({ value }) => value));
  expect(shown).toEqual([['TT', 'Nhiệm vụ', 'Sản phẩm'], ...rows]);
});

test.each([
  ['a sentence with bars', 'Chọn A | B | C tùy địa bàn.\nCác xã báo cáo.'],
  ['a sentence that lists titles', 'Mục tiêu, nhiệm vụ, giải pháp\nCác sở, ban, ngành'],
  ['one bar', '|\nSở Y tế\n|'],
  ['a rule', '-----\n\nSở Y tế'],
])('%s is no table', (_, text) => {
  expect(tableOf(readText(text).blocks)).toBeUndefined();
});
