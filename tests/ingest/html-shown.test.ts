import { describe, expect, test } from 'vitest';
import { assembleDocument, type DocumentTree } from '../../src/document/index.js';
import { readHtml } from '../../src/ingest/html/index.js';

async function read(body: string, sheet = ''): Promise<DocumentTree> {
  const page = `<html><head><meta charset="utf-8"><style>${sheet}</style></head><body>${body}</body></html>`;
  return assembleDocument(await readHtml(new TextEncoder().encode(page)));
}

async function shown(body: string, sheet = ''): Promise<string[]> {
  return (await read(body, sheet)).text.split('\n').filter((line) => line !== '');
}

describe('what style sheets hide', () => {
  const body = '<div class="trang"><p>A.</p><p class="nhap" id="x">B.</p></div>';

  test.each<[string, string, string[]]>([
    ['by class', '.nhap{display:none}', ['A.']],
    ['by tag and class', 'p.nhap { display : none }', ['A.']],
    ['by id', '#x{display:none}', ['A.']],
    ['inside an element', '.trang .nhap{display:none}', ['A.']],
    ['as a child', '.trang > p.nhap{visibility:hidden}', ['A.']],
    ['among several selectors', 'h1, .nhap, h2{display:none}', ['A.']],
    ['behind a comment', '/* .x{} */ .nhap{display:none}', ['A.']],
    ['taken back later', '.nhap{display:none} .nhap{display:block}', ['A.', 'B.']],
    ['taken back by a more particular rule', 'p.nhap{display:block} .nhap{display:none}', ['A.', 'B.']],
    ['taken back, and said again', '.nhap{display:none} .nhap{display:block} .nhap{display:none}', ['A.']],
    [
      'taken back by another rule in between',
      '.nhap{display:none} p{display:none} .nhap{display:block} p.nhap{display:block}',
      ['B.'],
    ],
    ['for good', '.nhap{display:none !important} .nhap{display:block}', ['A.']],
    ['inside two elements, the outer one named', '.trang div p.nhap{display:none}', ['A.', 'B.']],
    ['inside elements of which one is named', 'body .trang .nhap{display:none}', ['A.']],
    ['by id inside a class', '.trang #x{display:none}', ['A.']],
    ['in print alone', '@media print{.nhap{display:none}}', ['A.', 'B.']],
    ['in another place', '.khac .nhap{display:none}', ['A.', 'B.']],
    ['the whole page until it is loaded', 'body{visibility:hidden}', ['A.', 'B.']],
    ['in a rule that has no end', '.nhap{display:none', ['A.']],
  ])('%s', async (_, sheet, expected) => {
    expect(await shown(body, sheet)).toEqual(expected);
  });

  test('the element’s own style goes before', async () => {
    expect(await shown('<p class="a" style="display:block">A.</p>', '.a{display:none}')).toEqual(['A.']);
    expect(
      await shown('<p class="a" style="display:block">A.</p><p>B.</p>', '.a{display:none !important}'),
    ).toEqual(['B.']);
  });

  test('only where a sheet holds for the screen', async () => {
    const page = (media: string): string =>
      `<style media="${media}">.a{display:none}</style><p class="a">A.</p><p>B.</p>`;
    expect(await shown(page('print'))).toEqual(['A.', 'B.']);
    expect(await shown(page('screen'))).toEqual(['B.']);
    expect(await shown(page('all'))).toEqual(['B.']);
  });

  test.each([
    ['type without size', 'font-size:0'],
    ['no colour at all', 'opacity: 0.0'],
    ['set off the page', 'position:absolute;left:-9999px'],
  ])('and what nobody can see: %s', async (_, style) => {
    expect(await shown(`<p>Mở <span style="${style}">x9x </span>05 phiên chợ.</p>`)).toEqual([
      'Mở 05 phiên chợ.',
    ]);
  });

  test.each<[string, string, string]>([
    ['one rule over and over', '.a{font-weight:bold}', '<p class=a>A.</p>'],
    ['rules for what stands inside', '.b p{display:none}', '<p>A.</p>'],
  ])('of thousands of elements and rules: %s', async (_, rule, element) => {
    expect(await shown(element.repeat(5_000), rule.repeat(15_000))).toHaveLength(5_000);
  });

  test('rules for all of too many elements are refused', async () => {
    const rules = Array.from({ length: 6_000 }, (_, at) => `.c${at} p{display:none}`).join('');
    const around = Array.from({ length: 6_000 }, (_, at) => `c${at}`).join(' ');
    await expect(
      shown(`<div class="${around}">${'<p>A.</p>'.repeat(6_000)}</div>`, rules),
    ).rejects.toMatchObject({ code: 'file-too-large' });
  });

  test('is said once', async () => {
    const { notes } = await read(body, '.nhap{display:none}');
    expect(notes.map(({ code }) => code)).toEqual(['text-hidden']);
  });
});

describe('struck words', () => {
  test.each<[string, string, string[]]>([
    ['s', '<p>Đạt <s>60% </s>65%.</p>', ['Đạt 65%.']],
    ['strike', '<p>Đạt <strike>60% </strike>65%.</p>', ['Đạt 65%.']],
    ['del beside ins', '<p>Đạt <del>60% </del><ins>65%</ins>.</p>', ['Đạt 65%.']],
    ['a style', '<p>Đạt <span style="text-decoration: line-through red">60% </span>65%.</p>', ['Đạt 65%.']],
    ['underlined words stay', '<p>Đạt <u style="text-decoration:underline">65%</u>.</p>', ['Đạt 65%.']],
    [
      'a row',
      '<table border="1"><tr><th>TT</th><th>Việc</th></tr><tr><td>1</td><td>Mua</td></tr><tr><td><s>2</s></td><td><s>Bán</s></td></tr></table>',
      ['TT\tViệc', '1\tMua'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await shown(body)).toEqual(expected);
  });
});

describe('the parts of a table', () => {
  const head = '<thead><tr><th>TT</th><th>Việc</th></tr></thead>';
  const rows = '<tbody><tr><td>1</td><td>Mua</td></tr><tr><td>2</td><td>Bán</td></tr></tbody>';

  test.each<[string, string, string[]]>([
    ['the head last in the source', rows + head, ['TT\tViệc', '1\tMua', '2\tBán']],
    [
      'a total in the foot',
      `<tfoot><tr><td colspan="2">Tổng cộng: 02 việc</td></tr></tfoot>${rows}${head}`,
      ['TT\tViệc', '1\tMua', '2\tBán', 'Tổng cộng: 02 việc'],
    ],
    [
      'an entry in the foot',
      `${head}<tfoot><tr><td>3</td><td>Thuê</td></tr></tfoot>${rows}`,
      ['TT\tViệc', '1\tMua', '2\tBán', '3\tThuê'],
    ],
  ])('%s', async (_, parts, expected) => {
    expect(await shown(`<table border="1">${parts}</table>`)).toEqual(expected);
  });

  test('a group that is flagged as a header is a group', async () => {
    const group = '<tr><td colspan="2">Buổi sáng</td></tr>';
    const { children } = await read(
      `<table><thead><tr><th>Giờ</th><th>Việc</th></tr>${group}</thead>${rows}</table>`,
    );
    const [table] = children;
    expect(table?.type === 'table' ? table.children.map(({ header }) => header) : []).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

test.each<[string, string[], number]>([
  [
    'a title across, titles, a group',
    ['<th colspan="2">VIỆC NĂM 2026</th>', '<th>TT</th><th>Việc</th>', '<th>I</th><th>Đô thị</th>'],
    2,
  ],
  ['titles and a group in one cell', ['<th>TT</th><th>Việc</th>', '<th colspan="2">A. Đô thị</th>'], 1],
  [
    'titles of two lines across',
    ['<th colspan="2">VIỆC</th>', '<th colspan="2">Năm 2026</th>', '<th>TT</th><th>Việc</th>'],
    3,
  ],
  ['titles and the first row', ['<th>TT</th><th>Việc</th>', '<th>1</th><th>Mua</th>'], 1],
  ['titles and the numbers of their columns', ['<th>TT</th><th>Việc</th>', '<th>(1)</th><th>(2)</th>'], 2],
])('of the rows flagged as titles, those that title columns: %s', async (_, flagged, titles) => {
  const head = flagged.map((row) => `<tr>${row}</tr>`).join('');
  const body = '<tr><td>2</td><td>Bán</td></tr><tr><td>3</td><td>Cho thuê</td></tr>';
  const { children } = await read(`<table border="1"><thead>${head}</thead>${body}</table>`);
  const [table] = children;
  const headers = table?.type === 'table' ? table.children.filter(({ header }) => header).length : -1;
  expect(headers).toBe(titles);
});

describe('lines set at places of their own', () => {
  const line = (words: string, top: number, left = 80): string =>
    `<div style="position:absolute;top:${top}px;left:${left}px"><span>${words}</span></div>`;

  test.each<[string, string, string[]]>([
    [
      'are joined into statements',
      line('1. Sở Y tế chủ trì, phối hợp với Sở Tài', 20, 110) +
        line('chính mua sắm.', 42) +
        line('2. Sở Nội vụ báo cáo.', 64),
      ['1. Sở Y tế chủ trì, phối hợp với Sở Tài chính mua sắm.', '2. Sở Nội vụ báo cáo.'],
    ],
    [
      'over the end of a page, whose number is none of them',
      `<div>${line('KẾ HOẠCH', 10)}${line('1. Sở Y tế mua sắm trang', 20)}${line('- 1 -', 900)}</div><div>${line('thiết bị.', 20)}${line('2. Xong.', 42)}</div>`,
      ['KẾ HOẠCH', '1. Sở Y tế mua sắm trang thiết bị.', '2. Xong.'],
    ],
    [
      'also where one opens with a name, first lines being indented',
      line('1. Hội Nông dân chủ trì, phối hợp với Trường Tiểu học', 20, 120) +
        line('Sơn Ca mở vườn rau.', 42) +
        line('2. Trạm Thú y tiêm phòng theo mẫu tại', 64, 120) +
        line('Phụ lục II, báo cáo xã.', 86) +
        line('3. Công an xã trực', 108, 120) +
        line('đêm.', 130),
      [
        '1. Hội Nông dân chủ trì, phối hợp với Trường Tiểu học Sơn Ca mở vườn rau.',
        '2. Trạm Thú y tiêm phòng theo mẫu tại Phụ lục II, báo cáo xã.',
        '3. Công an xã trực đêm.',
      ],
    ],
    [
      'also where one opens with a name and none is indented, by the room that was left',
      line('1. Hội Nông dân chủ trì, phối hợp với Trường Tiểu học', 20) +
        line('Sơn Ca mở vườn rau.', 42) +
        line('Nguồn vốn', 64) +
        line('Ngân sách xã bảo đảm toàn bộ chi phí của các hộ nghèo.', 86),
      [
        '1. Hội Nông dân chủ trì, phối hợp với Trường Tiểu học Sơn Ca mở vườn rau.',
        'Nguồn vốn',
        'Ngân sách xã bảo đảm toàn bộ chi phí của các hộ nghèo.',
      ],
    ],
    ['beside text in the flow', `<p>A.</p>${line('B.', 20)}<p>C.</p>`, ['A.', 'B.', 'C.']],
  ])('%s', async (_, body, expected) => {
    expect(await shown(body)).toEqual(expected);
  });
});

describe('tables of words set at places of their own', () => {
  const at = (words: string, left: number, top: number): string =>
    `<p style="position:absolute;top:${top}px;left:${left}px">${words}</p>`;
  const X = [80, 125, 430, 640];
  const TITLES = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'];
  /** Cells whose lines stand below one another. */
  const row = (cells: readonly string[], top: number): string =>
    cells
      .flatMap((cell, column) =>
        cell.split('|').map((words, line) => at(words, X[column] ?? 0, top + line * 20)),
      )
      .join('');
  const head = at('PHỤ LỤC', 400, 20) + row(TITLES, 60);
  const rowsOf = async (body: string, sheet = ''): Promise<string[][]> => {
    const { children } = await read(body, sheet);
    return children.flatMap((block) =>
      block.type === 'table'
        ? block.children.map(({ children: cells }) => cells.map(({ value }) => value))
        : [],
    );
  };
  const READ = [
    TITLES,
    ['1', 'Phát dọn rừng bị cháy và đào mương ngăn lửa', 'Sở Xây dựng', '30/4/2026'],
    ['2', 'Ươm cây giống', 'Chi cục Kiểm lâm', '31/5/2026'],
    ['3', 'Trồng lại rừng', 'Chi cục Kiểm lâm', '31/8/2026'],
  ];
  const first = row(['1', 'Phát dọn rừng bị cháy và|đào mương ngăn lửa', 'Sở Xây dựng', '30/4/2026'], 90);
  const second = row(['2', 'Ươm cây giống', 'Chi cục Kiểm lâm', '31/5/2026'], 140);
  const third = row(['3', 'Trồng lại rừng', 'Chi cục Kiểm lâm', '31/8/2026'], 60);

  test('are read over the end of a page, behind the picture of which the number of the page stands', async () => {
    const body = `<div>${head}${first}${second}</div><div><img src="t2.png">${at('2', 440, 20)}${third}</div>`;
    expect(await rowsOf(body)).toEqual(READ);
  });

  test('are read where each cell has a frame, places are told by class and from the bottom', async () => {
    const rules: string[] = [];
    const placed = (words: string, left: number, bottom: number): string => {
      rules.push(`.x${rules.length}{left:${left}px;bottom:${bottom}px}`);
      return `<div class="t x${rules.length - 1}">${words}</div>`;
    };
    const framed = READ.flatMap((cells, line) =>
      cells.map((cell, column) => placed(placed(cell, 4, 6), X[column] ?? 0, 700 - line * 24)),
    );
    const title = placed('PHỤ LỤC', 300, 760);
    const body = `<div><div><div>${title}${framed.join('')}</div></div></div>`;
    expect(await rowsOf(body, `.t{position:absolute}${rules.join('')}`)).toEqual(READ);
  });

  test('end where text runs over the columns, not at the title of a group', async () => {
    const group = (marker: string, top: number): string =>
      at(`${marker}. BẢO VỆ VÀ PHÁT TRIỂN RỪNG PHÒNG HỘ VEN BIỂN CỦA TỈNH`, 80, top);
    const prose = [
      'Các xã, phường chủ động nguồn lực, lồng ghép các chương trình mục tiêu, bảo đảm tiến độ và',
      'báo cáo kết quả về Sở Xây dựng.',
    ].map((words, line) => at(words, 80, 190 + line * 20));
    const one = row(['1', 'Phát dọn rừng', 'Sở Xây dựng', '30/4/2026'], 100);
    const body = `<div>${head}${group('I', 80)}${one}${group('II', 120)}${second}${prose.join('')}</div>`;
    const { children, text } = await read(body);
    expect(children.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(text.split('\n').slice(2)).toEqual([
      'I\tBẢO VỆ VÀ PHÁT TRIỂN RỪNG PHÒNG HỘ VEN BIỂN CỦA TỈNH\t\t',
      '1\tPhát dọn rừng\tSở Xây dựng\t30/4/2026',
      'II\tBẢO VỆ VÀ PHÁT TRIỂN RỪNG PHÒNG HỘ VEN BIỂN CỦA TỈNH\t\t',
      '2\tƯơm cây giống\tChi cục Kiểm lâm\t31/5/2026',
      'Các xã, phường chủ động nguồn lực, lồng ghép các chương trình mục tiêu, bảo đảm tiến độ và báo cáo kết quả về Sở Xây dựng.',
    ]);
  });

  test('are given up where words that were set as one would be cut apart', async () => {
    const note = at('Ghi chú: các xã ven biển làm trước, các xã khác làm sau', 80, 120);
    const body = `<div>${head}${row(['1', 'Phát dọn rừng', 'Sở Xây dựng', '30/4/2026'], 90)}${note}${second}</div>`;
    expect((await read(body)).notes.map(({ code }) => code)).toEqual(['table-unresolved']);
  });

  test('that cannot be told apart are kept, and that is said', async () => {
    const { children, notes } = await read(
      `<div>${head}${at('Ươm cây giống', 80, 100)}${at('Chi cục Kiểm lâm', 300, 130)}</div>`,
    );
    expect(children.map(({ type }) => type)).toEqual(['paragraph', 'looseTable']);
    expect(notes.map(({ code }) => code)).toEqual(['table-unresolved']);
  });
});

describe('tables that a style or a role makes', () => {
  const cells = [
    ['TT', 'Việc', 'Đơn vị chủ trì'],
    ['1', 'Mua', 'Sở Y tế'],
  ];
  const table = (tag: (part: string) => string, of = cells): string =>
    `<div ${tag('table')}>${of.map((row) => `<div ${tag('row')}>${row.map((cell) => `<div ${tag('cell')}>${cell}</div>`).join('')}</div>`).join('')}</div>`;

  test.each<[string, (part: string) => string]>([
    ['style', (part) => `style="display:${part === 'table' ? '' : 'table-'}${part}"`],
    ['role', (part) => `role="${part}"`],
  ])('are read as tables: %s', async (_, tag) => {
    expect(await shown(table(tag))).toEqual(['TT\tViệc\tĐơn vị chủ trì', '1\tMua\tSở Y tế']);
  });

  test('lose no words that stand in no cell', async () => {
    const body = '<div style="display:table">A.<div style="display:table-row"><p>B.</p></div></div>';
    expect(await shown(body)).toEqual(['A.', 'B.']);
  });
});

test.each([
  ['pages', '<div id="page1-div">', '<div id="page2-div">'],
  ['sections of a Word file', '<div class="WordSection1">', '<div class="WordSection2">'],
  ['pages by class', '<div class="pg n1">', '<div class="pg n2">'],
])('a short part of a document is read like the long one before it: %s', async (_, first, second) => {
  const long =
    '<p style="position:absolute;top:20px;left:80px">1. Sở Y tế mua sắm trang thiết bị cho các trạm.</p>';
  const short = '<p style="position:absolute;top:20px;left:80px">2. Sở Nội vụ.</p>';
  expect(await shown(`${first}${long}</div>${second}${short}</div><div class="ad">Quảng cáo</div>`)).toEqual([
    '1. Sở Y tế mua sắm trang thiết bị cho các trạm.',
    '2. Sở Nội vụ.',
    'Quảng cáo',
  ]);
});

test('a web archive is the page in it', async () => {
  const archive = [
    'From: <Saved by Word>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="x"',
    '',
    '--x',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<html><body><p>K=E1=BA=BF ho=E1=BA=A1=',
    'ch</p></body></html>',
    '--x',
    'Content-Type: text/html; charset="utf-8"',
    '',
    '<html><body><p>Trang 1</p></body></html>',
    '--x--',
  ].join('\r\n');
  const { children } = assembleDocument(await readHtml(new TextEncoder().encode(archive)));
  expect(children).toEqual([expect.objectContaining({ value: 'Kế hoạch' })]);
});
