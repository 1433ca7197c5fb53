import { describe, expect, test } from 'vitest';
import { assembleDocument, type DocumentTree, type Paragraph, type Table } from '../../src/document/index.js';
import { readHtml } from '../../src/ingest/html/index.js';

async function read(html: string | Uint8Array): Promise<DocumentTree> {
  return assembleDocument(await readHtml(typeof html === 'string' ? new TextEncoder().encode(html) : html));
}

async function lines(html: string | Uint8Array): Promise<string[]> {
  return (await read(html)).text.split('\n');
}

describe('words', () => {
  test.each<[string, string, string[]]>([
    ['indents of no-break spaces', '<p>&nbsp;&nbsp;&nbsp;- Rà soát&nbsp;thủ tục</p>', ['- Rà soát thủ tục']],
    ['source line ends are spaces', '<p>Sở Nội vụ\n   chủ trì</p>', ['Sở Nội vụ chủ trì']],
    ['entities', '<p>T&agrave;i ch&iacute;nh &amp; kế hoạch</p>', ['Tài chính & kế hoạch']],
    ['words in parts', '<p>K<b>ế</b> ho<i>ạ</i>ch</p>', ['Kế hoạch']],
    [
      'a line end inside a sentence',
      '<p>Văn phòng chủ trì, phối hợp với<br>các sở liên quan.</p>',
      ['Văn phòng chủ trì, phối hợp với các sở liên quan.'],
    ],
    [
      'line ends before list marks',
      '<div>Yêu cầu:<br>- Kịp thời;<br>- Hiệu quả.</div>',
      ['Yêu cầu:', '- Kịp thời;', '- Hiệu quả.'],
    ],
    [
      'a heading and its statements on lines of one paragraph',
      '<p>1. Văn phòng UBND xã<br>Chủ trì theo dõi, đôn đốc<br>Trưởng thôn vận động người dân</p>',
      ['1. Văn phòng UBND xã', 'Chủ trì theo dõi, đôn đốc', 'Trưởng thôn vận động người dân'],
    ],
    [
      'a line end where the sentence cannot end',
      '<p>- Phối hợp với<br>Sở Tài chính</p>',
      ['- Phối hợp với Sở Tài chính'],
    ],
    [
      'a line end where the line was full',
      '<p>- Rà soát, sửa đổi quy định về phân cấp quản lý tài sản công thuộc phạm vi<br>Ủy ban nhân dân xã giao</p>',
      ['- Rà soát, sửa đổi quy định về phân cấp quản lý tài sản công thuộc phạm vi Ủy ban nhân dân xã giao'],
    ],
    [
      'line ends of a narrow page',
      '<p>- Rà soát quy định về phân cấp quản lý tài sản<br>Nhà nước thuộc phạm vi quản lý của các sở và<br>Ủy ban nhân dân xã, báo cáo kết quả rà soát<br>Sở Tài chính.</p>',
      [
        '- Rà soát quy định về phân cấp quản lý tài sản Nhà nước thuộc phạm vi quản lý của các sở và Ủy ban nhân dân xã, báo cáo kết quả rà soát Sở Tài chính.',
      ],
    ],
    ['two line ends make a paragraph', '<div>đoạn một<br><br>đoạn hai</div>', ['đoạn một', 'đoạn hai']],
    ['a rule drawn with dashes', '<p align="center">ĐỘC LẬP<br>-------</p>', ['ĐỘC LẬP']],
    ['words outside any paragraph', '<div>Trước<p>Trong</p>Sau</div>', ['Trước', 'Trong', 'Sau']],
    ['paragraphs inside inline elements', '<b><p>Một</p><p>Hai</p></b>', ['Một', 'Hai']],
    ['hidden parts', '<p>Thấy</p><p style="display:none">Ẩn</p><p hidden>Ẩn</p>', ['Thấy']],
    ['preformatted lines', '<pre>I. MỤC TIÊU\n1. Chung</pre>', ['I. MỤC TIÊU', '1. Chung']],
    [
      'a bullet of saved Word pages',
      '<p><span style="font-family:Symbol">·<span style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp; </span></span>Rà soát</p>',
      ['- Rà soát'],
    ],
    ['capitals by style', '<p style="text-transform: uppercase">Mục tiêu</p>', ['MỤC TIÊU']],
  ])('%s', async (_, html, expected) => {
    expect(await lines(html)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['bullets', '<ul><li>Một<ul><li>Con</li></ul></li><li>Hai</li></ul>', ['- Một', '+ Con', '- Hai']],
    ['bullets that are typed as well', '<ul><li>+ Một</li></ul>', ['+ Một']],
    ['numbers from a start', '<ol start="3"><li>Ba</li><li>Bốn</li></ol>', ['3. Ba', '4. Bốn']],
    [
      'letters and Roman numerals',
      '<ol type="I"><li>Một<ol type="a"><li>Hai</li></ol></li></ol>',
      ['I. Một', 'a. Hai'],
    ],
    ['no marks', '<ol style="list-style-type: none"><li>Một</li></ol>', ['Một']],
    [
      'a value of its own',
      '<ol><li value="7"><p>Bảy</p><p>tiếp</p></li><li>Tám</li></ol>',
      ['7. Bảy', 'tiếp', '8. Tám'],
    ],
  ])('lists: %s', async (_, html, expected) => {
    expect(await lines(html)).toEqual(expected);
  });

  test('hints', async () => {
    const document = await read(
      '<h2 align=center>KẾ HOẠCH</h2><p style="text-align:justify;text-indent:36pt"><i>Căn cứ</i></p>',
    );
    expect(document.children.map((block) => (block as Paragraph).hints)).toEqual([
      { heading: 2, align: 'center' },
      { italic: true, align: 'justify', indent: 36 },
    ]);
  });
});

describe('charsets', () => {
  const page = (words: string, charset: string): string =>
    `<html><head><meta charset="${charset}"></head><body><p>${words}</p></body></html>`;
  /** `ế` is `ê` and a combining acute accent in windows-1258, `ạ` is `a` and a dot below. */
  const bytes1258 = (declared: string): Uint8Array =>
    Buffer.from(page('K\xEA\xEC ho\x61\xF2ch n\xE3m 2010', declared), 'latin1');

  test.each<[string, Uint8Array, string]>([
    ['windows-1258 as declared', bytes1258('windows-1258'), 'Kế hoạch năm 2010'],
    [
      'windows-1258 undeclared',
      Buffer.from('<p>K\xEA\xEC ho\x61\xF2ch n\xE3m 2010</p>', 'latin1'),
      'Kế hoạch năm 2010',
    ],
    ['an unknown name of a charset', bytes1258('x-viet'), 'Kế hoạch năm 2010'],
    ['UTF-8 that declares another charset', Buffer.from(page('Kế hoạch', 'windows-1252')), 'Kế hoạch'],
    [
      'UTF-16 with a byte order mark',
      Buffer.from(`\uFEFF${page('Kế hoạch', 'utf-16')}`, 'utf16le'),
      'Kế hoạch',
    ],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${page('Kế hoạch', 'utf-8')}`), 'Kế hoạch'],
    ['decomposed letters', Buffer.from(page('Ke\u0302\u0301 hoa\u0323ch', 'utf-8')), 'Kế hoạch'],
  ])('%s', async (_, bytes, expected) => {
    expect(await lines(bytes)).toEqual([expected]);
  });

  test('TCVN3 told by the font and by the words', async () => {
    const byFont = await read(
      '<p><font face=".VnTime">QuyÕt ®Þnh cña ñy ban nh©n d©n</font> tỉnh Thanh Vân</p>',
    );
    expect([byFont.text, byFont.encoding]).toEqual([
      'Quyết định của ủy ban nhân dân tỉnh Thanh Vân',
      'tcvn3',
    ]);
    const byWords = await read('<p>QuyÕt ®Þnh cña ñy ban nh©n d©n tØnh</p>');
    expect(byWords.text).toBe('Quyết định của ủy ban nhân dân tỉnh');
  });
});

describe('tables', () => {
  test('spans both ways, head rows, line ends', async () => {
    const document = await read(`<table border="1">
      <thead><tr><th>TT</th><th>Nhiệm vụ</th><th>Cơ quan</th></tr></thead>
      <tr><td rowspan="2">1</td><td>Kế hoạch<br>Báo cáo</td><td>Sở Nội vụ</td></tr>
      <tr><td colspan="2">Theo phân công</td></tr></table>`);
    expect(document.text.split('\n')).toEqual([
      'TT\tNhiệm vụ\tCơ quan',
      '1\tKế hoạch Báo cáo\tSở Nội vụ',
      '\tTheo phân công\t',
    ]);
    const table = document.children[0] as Table;
    expect(table.mergesKnown).toBe(true);
    expect(table.children.map(({ header }) => header)).toEqual([true, false, false]);
    expect(table.children[1]?.children[1]?.breaks).toEqual([8]);
  });

  test.each<[string, string]>([
    [
      'spans beyond the table',
      '<table border=1><tr><td>TT<td rowspan=9 colspan=3>Việc<td>Hạn<tr><td>1<td>Quý I</table>',
    ],
    [
      'a span that is not a number',
      '<table border=1><tr><td>TT<td rowspan=x>Việc<td>Hạn<tr><td>1<td>Lập<td>Quý I</table>',
    ],
    ['a span of zero rows', '<table border=1><tr><td>TT<td rowspan=0>Việc<td>Hạn<tr><td>1<td>Quý I</table>'],
  ])('%s', async (_, html) => {
    const table = (await read(html)).children[0] as Table;
    expect(table.columns).toBe(3);
    expect(
      table.children.every((row, at) =>
        row.children.every((cell) => at + cell.rowSpan <= 2 && cell.column + cell.colSpan <= 3),
      ),
    ).toBe(true);
  });

  test('columns in which no cell begins are left out', async () => {
    const table = (
      await read(
        '<table border=1><tr><td colspan=2>TT<td colspan=4>Nhiệm vụ<td>Hạn<tr><td colspan=2>1<td colspan=4>Lập<td>Quý I</table>',
      )
    ).children[0] as Table;
    expect(table.columns).toBe(3);
  });

  test('recipients and signer in the last row of a table are none of its rows', async () => {
    const rows = '<tr><th>TT</th><th>Việc</th><th>Hạn</th></tr><tr><td>1</td><td>Mua</td><td>Quý I</td></tr>';
    const last = '<tr><td colspan="2"><p>Nơi nhận:</p><p>- Lưu: VT.</p></td><td>CHỦ TỊCH</td></tr>';
    expect(await lines(`<table border="1">${rows}${last}</table>`)).toEqual([
      'TT\tViệc\tHạn',
      '1\tMua\tQuý I',
      'Nơi nhận:',
      '- Lưu: VT.',
      'CHỦ TỊCH',
    ]);
  });

  test('a caption stands before its table', async () => {
    expect(
      (await lines('<table border=1><caption>Biểu 1</caption><tr><th>TT<th>Việc<tr><td>1<td>Lập</table>'))[0],
    ).toBe('Biểu 1');
  });

  test('a letterhead without rulings reads column by column, a page laid out by a table too', async () => {
    const letterhead =
      '<table border=0><tr><td>UBND XÃ AN PHÚ ĐÔNG<br>Số: 3/KH-UBND<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</table>';
    const annex =
      '<table border=1><tr><td>TT<td>Nhiệm vụ<td>Thời gian<tr><td>1<td>Lập danh mục các thủ tục hành chính<td>Quý I</table>';
    expect(
      await lines(`<table><tr><td>&nbsp;</td><td>${letterhead}<p>KẾ HOẠCH</p>${annex}</td></tr></table>`),
    ).toEqual([
      'UBND XÃ AN PHÚ ĐÔNG',
      'Số: 3/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'KẾ HOẠCH',
      'TT\tNhiệm vụ\tThời gian',
      '1\tLập danh mục các thủ tục hành chính\tQuý I',
    ]);
  });
});

describe('notes', () => {
  test('notes that links lead to stand behind what refers to them', async () => {
    const document =
      await read(`<p>Theo Đề án<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> của tỉnh.</p><p>Đoạn sau</p>
      <div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Đề án số 3/ĐA-UBND</p></div>`);
    expect(document.text.split('\n')).toEqual([
      'Theo Đề án[1] của tỉnh.',
      '[1] Đề án số 3/ĐA-UBND',
      'Đoạn sau',
    ]);
    expect(document.children[1]?.type).toBe('footnote');
    expect(document.children[0]).toMatchObject({ marks: [{ start: 10, end: 13 }] });
  });

  test('raised marks with a note below; an exponent is no mark', async () => {
    const document = await read(
      '<p>Rừng 50 km<sup>2</sup> theo Nghị quyết<sup>1</sup></p><p>Đoạn sau</p><p><sup>1</sup> Nghị quyết số 5/NQ-HĐND</p>',
    );
    expect(document.text.split('\n')).toEqual([
      'Rừng 50 km² theo Nghị quyết¹',
      '¹ Nghị quyết số 5/NQ-HĐND',
      'Đoạn sau',
    ]);
    expect(document.children[0]).toMatchObject({ marks: [{ start: 27, end: 28 }] });
  });
});

describe('the document inside a page', () => {
  const menu =
    '<ul><li><a href="/1">Trang chủ</a></li><li><a href="/2">Văn bản</a></li><li><a href="/3">Tin tức</a></li><li><a href="/4">Liên hệ</a></li></ul>';
  const body = [
    'I. MỤC TIÊU',
    '1. Mục tiêu chung',
    '- Nâng cao chất lượng phục vụ người dân, doanh nghiệp trên địa bàn tỉnh Thanh Vân.',
  ];
  const text = body.map((words) => `<p>${words}</p>`).join('');
  const letterhead =
    '<div class="w"><table><tr><td>UBND TỈNH THANH VÂN<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</table></div>';

  test.each<[string, string]>([
    [
      'furniture by its tags',
      `<nav>${menu}</nav><header>Cổng thông tin</header><main>${text}</main><footer>Bản quyền</footer><script>x</script>`,
    ],
    ['menus in bare elements', `<div>${menu}</div><div><div>${text}</div></div>`],
    ['a form around everything', `<form><input type="hidden"><div>${menu}</div><div>${text}</div></form>`],
    [
      'roles',
      `<div role="banner">Cổng</div><div role="main">${text}</div><div role="contentinfo">Liên hệ</div>`,
    ],
    ['a title bar beside it', `<div><div><span>Còn hiệu lực</span></div><div>${text}</div></div>`],
  ])('%s', async (_, html) => {
    expect(await lines(`<html><body>${html}</body></html>`)).toEqual(body);
  });

  test('what a portal sets in front of a letterhead and behind the paper is none of it', async () => {
    const paper =
      '<table><tr><td>XÃ MƯỜNG RẠNG</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table><p>KẾ HOẠCH</p><p>1. Đội Thủy nông vét mương trước vụ mùa.</p>';
    const page = `<h1>Kế hoạch số 12 của xã</h1><table><tr><td>Số hiệu</td><td>12/KH</td></tr><tr><td>Ngày</td><td>nay</td></tr></table><div>${paper}</div><div>Văn bản cùng chủ đề</div>`;
    expect(await lines(`<html><body>${page}</body></html>`)).toEqual([
      'XÃ MƯỜNG RẠNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'KẾ HOẠCH',
      '1. Đội Thủy nông vét mương trước vụ mùa.',
    ]);
  });

  test('a body that names the state in its grounds is no letterhead', async () => {
    const head =
      '<div><table><tr><td>XÃ MƯỜNG RẠNG</td><td>Độc lập - Tự do - Hạnh phúc</td></tr></table></div>';
    const grounds = '<p>Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;</p>';
    const body = `<div><p>NGHỊ QUYẾT</p>${grounds}<p>1. Đội Thủy nông vét mương trước vụ mùa của năm sau.</p></div>`;
    expect((await lines(`<html><body>${head}${body}</body></html>`)).slice(0, 3)).toEqual([
      'XÃ MƯỜNG RẠNG',
      'Độc lập - Tự do - Hạnh phúc',
      'NGHỊ QUYẾT',
    ]);
  });

  test('the letterhead beside the body belongs to it', async () => {
    const html = `<body><div>${menu}</div><div><span>Ngày cập nhật</span><div>${letterhead}<div>${text}</div></div></div></body>`;
    expect(await lines(html)).toEqual(['UBND TỈNH THANH VÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ...body]);
  });

  test('sections side by side all belong to it', async () => {
    const section = (words: string): string =>
      `<div class="WordSection"><p>${words}</p><p>${words} tiếp theo</p></div>`;
    expect(await lines(`<body>${section('Phần một')}${section('Phần hai')}</body>`)).toHaveLength(4);
  });

  test('elements nested without end are refused', async () => {
    await expect(read(`${'<div>'.repeat(1000)}x`)).rejects.toMatchObject({ code: 'file-too-large' });
    await expect(read(`${'<b>'.repeat(60_000)}x`)).rejects.toMatchObject({ code: 'file-too-large' });
  });

  test('formatting that is opened anew in every paragraph without end is refused', async () => {
    const fonts = Array.from({ length: 300 }, (_, at) => `<font size=${at}>`).join('');
    await expect(read(`<p>${fonts}${'<p>x'.repeat(3_000)}`)).rejects.toMatchObject({
      code: 'file-too-large',
    });
    const some = fonts.slice(0, fonts.indexOf('<font size=15>'));
    expect(await lines(`<p>${some}${'<p>x'.repeat(3_000)}`)).toHaveLength(3_000);
  });

  test('an empty page has no blocks', async () => {
    expect((await read('')).children).toEqual([]);
    expect((await read('<html><head><title>Lỗi</title></head><body></body></html>')).children).toEqual([]);
  });
});

test('a row without a number that goes on with sentences above is part of that row; one with a number is not', async () => {
  const rows = [
    '<tr><th>TT<th>Nhiệm vụ<th>Chủ trì',
    '<tr><td>1<td>Rà soát, công bố danh mục<td>Sở Nội',
    '<tr><td><td>thủ tục hành chính<td>vụ',
    '<tr><td>a<td>lập kế hoạch<td>các xã',
  ];
  const { children } = await read(`<table border=1>${rows.join('')}</table>`);
  const table = children.find((block): block is Table => block.type === 'table');
  expect(table?.children.map((row) => row.children.map(({ value }) => value))).toEqual([
    ['TT', 'Nhiệm vụ', 'Chủ trì'],
    ['1', 'Rà soát, công bố danh mục thủ tục hành chính', 'Sở Nội vụ'],
    ['a', 'lập kế hoạch', 'các xã'],
  ]);
});
