import { describe, expect, test } from 'vitest';
import { assembleDocument, type DocumentTree, type Paragraph, type Table } from '../../src/document/index.js';
import { readDocx } from '../../src/ingest/docx/index.js';
import { type DocxParts, makeDocx, p, run, tbl, tc, tr } from '../support/docx.js';

async function read(parts: DocxParts | string): Promise<DocumentTree> {
  return assembleDocument(
    await readDocx(await makeDocx(typeof parts === 'string' ? { body: parts } : parts)),
  );
}

async function lines(parts: DocxParts | string): Promise<string[]> {
  return (await read(parts)).text.split('\n');
}

describe('words', () => {
  test.each<[string, string, string[]]>([
    [
      'runs cut inside a letter and its accent',
      p(run('Kê\u0301') + run(' hoa') + run('\u0323ch')),
      ['Kế hoạch'],
    ],
    ['a tab', p('<w:r><w:t>Số:</w:t><w:tab/><w:t>12/KH-UBND</w:t></w:r>'), ['Số: 12/KH-UBND']],
    ['no-break spaces', p('tỉnh\u00A0Thanh\u00A0Vân'), ['tỉnh Thanh Vân']],
    ['a no-break hyphen', p('<w:r><w:t>KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>'), ['KH-UBND']],
    ['a soft hyphen', p('<w:r><w:t>kế</w:t><w:softHyphen/><w:t> hoạch</w:t></w:r>'), ['kế hoạch']],
    [
      'a link',
      p('<w:hyperlink r:id="r9"><w:r><w:t>thanhvan.gov.vn</w:t></w:r></w:hyperlink>'),
      ['thanhvan.gov.vn'],
    ],
    [
      'a simple field',
      p('<w:fldSimple w:instr=" DATE "><w:r><w:t>năm 2026</w:t></w:r></w:fldSimple>'),
      ['năm 2026'],
    ],
    [
      'a content control',
      `<w:sdt><w:sdtPr/><w:sdtContent>${p('Trong khung')}</w:sdtContent></w:sdt>`,
      ['Trong khung'],
    ],
    ['hidden text', p(run('Nhìn thấy') + run(' bị ẩn', '<w:vanish/>')), ['Nhìn thấy']],
    ['text printed in capitals', p(run('Mục tiêu', '<w:caps/>')), ['MỤC TIÊU']],
    [
      'a page break',
      p('<w:r><w:t>Trang một</w:t><w:br w:type="page"/><w:t> và hai</w:t></w:r>'),
      ['Trang một và hai'],
    ],
    ['an equation', p('<m:oMath xmlns:m="urn:m"><m:r><m:t>a+b</m:t></m:r></m:oMath>'), ['a+b']],
  ])('%s', async (_, body, expected) => {
    expect(await lines(body)).toEqual(expected);
  });

  test('a field prints its result, not its code, over paragraphs too', async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText>HYPERLINK "https://thanhvan.gov.vn"</w:instrText><w:t>mã</w:t></w:r>';
    const body =
      p(`${field('begin')}${code}${field('separate')}${run('Cổng thông tin')}`) +
      p(`${run('điện tử')}${field('end')}`);
    expect(await lines(body)).toEqual(['Cổng thông tin', 'điện tử']);
  });

  test('tracked changes are accepted', async () => {
    const body = p(
      `${run('Hoàn thành ')}<w:del><w:r><w:delText>80%</w:delText></w:r></w:del><w:ins>${run('90%')}</w:ins>${run(' hồ sơ')}`,
    );
    expect(await lines(body)).toEqual(['Hoàn thành 90% hồ sơ']);
  });

  test('a deleted paragraph end joins the paragraphs', async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Sở Nội vụ ')}</w:p>`;
    expect(await lines(first + p('chủ trì'))).toEqual(['Sở Nội vụ chủ trì']);
  });

  test('moved text stands where it was moved to', async () => {
    const from = `<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFrom>${run('Điểm chuyển')}</w:moveFrom></w:p>`;
    expect(await lines(`${from}${p('Điểm giữa')}${p(`<w:moveTo>${run('Điểm chuyển')}</w:moveTo>`)}`)).toEqual(
      ['Điểm giữa', 'Điểm chuyển'],
    );
  });

  test.each<[string, string, string]>([
    [
      'a symbol inserted from Wingdings',
      '<w:r><w:sym w:font="Wingdings" w:char="F0D8"/><w:t xml:space="preserve"> Rà soát</w:t></w:r>',
      '- Rà soát',
    ],
    [
      'a letter typed in Wingdings',
      `${run('§', '<w:rFonts w:ascii="Wingdings"/>')}${run(' Rà soát')}`,
      '- Rà soát',
    ],
    [
      'a sign of the Symbol font',
      `${run('Tỷ lệ ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(' 90%')}`,
      'Tỷ lệ ≥ 90%',
    ],
    ['a box to tick', `<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>${run(' Đạt')}`, '☐ Đạt'],
  ])('%s', async (_, runs, expected) => {
    expect(await lines(p(runs))).toEqual([expected]);
  });
});

describe('boxes, notes, headers', () => {
  const box = `<w:txbxContent>${p('Mẫu số 01')}</w:txbxContent>`;

  test('a text box is printed once', async () => {
    const choice = `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>`;
    const fallback = `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback>`;
    const body = p(
      `<w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r>${run('KẾ HOẠCH')}`,
    );
    expect((await lines(body)).toSorted()).toEqual(['KẾ HOẠCH', 'Mẫu số 01']);
  });

  test('a text box without a fallback is kept', async () => {
    const choice = `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>`;
    expect(await lines(p(`<w:r><mc:AlternateContent>${choice}</mc:AlternateContent></w:r>`))).toEqual([
      'Mẫu số 01',
    ]);
  });

  test('footnotes stand behind the paragraph that refers to them, marks told apart', async () => {
    const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number, words: string): string =>
      `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${run(words)}`)}</w:footnote>`;
    const document = await read({
      body:
        p(`${run('Theo Đề án')}${reference(5)}${run(' và Nghị quyết')}${reference(2)}${run('.')}`) +
        p('Đoạn sau'),
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote>${note(2, 'Nghị quyết số 5/NQ-HĐND')}${note(5, 'Đề án số 3/ĐA-UBND')}`,
    });
    expect(document.text.split('\n')).toEqual([
      'Theo Đề án¹ và Nghị quyết².',
      '¹ Đề án số 3/ĐA-UBND',
      '² Nghị quyết số 5/NQ-HĐND',
      'Đoạn sau',
    ]);
    expect(document.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'footnote',
      'footnote',
      'paragraph',
    ]);
    const [first] = document.children as Paragraph[];
    expect(first?.marks.map(({ start, end }) => first.value.slice(start, end))).toEqual(['¹', '²']);
  });

  test('a mark the author chose is kept; endnotes count in small Roman numerals', async () => {
    const custom = '<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>(*)</w:t></w:r>';
    const document = await read({
      body: p(`${run('Cột A')}${custom}<w:r><w:endnoteReference w:id="1"/></w:r>`),
      footnotes: `<w:footnote w:id="1">${p('(*) Tạm tính')}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${p('<w:r><w:endnoteRef/></w:r><w:r><w:t>Số liệu quý I</w:t></w:r>')}</w:endnote>`,
    });
    expect(document.text.split('\n')).toEqual(['Cột A(*)i', '(*) Tạm tính', 'i Số liệu quý I']);
  });

  test('headers, footers and comments are left out', async () => {
    const body = `${p(`${run('Nội dung')}<w:r><w:commentReference w:id="1"/></w:r>`)}<w:sectPr><w:headerReference r:id="r1"/></w:sectPr>`;
    expect(await lines({ body, files: { 'word/header1.xml': '<w:hdr/>' } })).toEqual(['Nội dung']);
  });
});

describe('raised digits', () => {
  const lifted = (position: number, size: number): string =>
    `<w:position w:val="${position}"/><w:sz w:val="${size}"/>`;

  test.each([
    ['a superscript', '<w:vertAlign w:val="superscript"/>', 'Trồng 120² km tre'],
    ['a character style that says so', '<w:rStyle w:val="Mark"/>', 'Trồng 120² km tre'],
    ['lifted small type', lifted(8, 19), 'Trồng 120² km tre'],
    ['a style taken back', '<w:rStyle w:val="Mark"/><w:vertAlign w:val="baseline"/>', 'Trồng 1202 km tre'],
    ['large type that is hardly lifted', lifted(3, 28), 'Trồng 1202 km tre'],
  ])('%s', async (_, properties, expected) => {
    const styles =
      '<w:style w:type="character" w:styleId="Mark"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
    const body = p(run('Trồng 120') + run('2', properties) + run(' km tre'));
    expect(await lines({ body, styles })).toEqual([expected]);
  });
});

describe('soft line ends', () => {
  const broken = (above: string, below: string): string =>
    `<w:r><w:t>${above}</w:t><w:br/><w:t>${below}</w:t></w:r>`;

  test.each<[string, string, string, string, string[]]>([
    [
      'a sentence goes on',
      'Sở Nội vụ chủ trì, phối hợp',
      'các đơn vị liên quan.',
      '',
      ['Sở Nội vụ chủ trì, phối hợp các đơn vị liên quan.'],
    ],
    ['a list begins', 'Kính gửi:', '- Sở Tài chính;', '', ['Kính gửi:', '- Sở Tài chính;']],
    [
      'a centred title',
      'KẾ HOẠCH',
      'Cải cách hành chính năm 2026',
      '<w:jc w:val="center"/>',
      ['KẾ HOẠCH', 'Cải cách hành chính năm 2026'],
    ],
    [
      'a sentence has ended',
      'Hoàn thành trong năm.',
      'Giao Văn phòng theo dõi.',
      '',
      ['Hoàn thành trong năm.', 'Giao Văn phòng theo dõi.'],
    ],
    [
      'capitals give way to small letters',
      'PHỤ LỤC',
      'Danh mục nhiệm vụ',
      '',
      ['PHỤ LỤC', 'Danh mục nhiệm vụ'],
    ],
  ])('%s', async (_, above, below, properties, expected) => {
    expect(await lines(p(broken(above, below), properties))).toEqual(expected);
  });
});

describe('hints', () => {
  test('styles pass on what they inherit', async () => {
    const styles = [
      '<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>',
      '<w:style w:type="paragraph" w:styleId="Goc"><w:name w:val="heading 2"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Goc"/><w:rPr><w:i/></w:rPr></w:style>',
    ].join('');
    const body =
      p('Tiêu đề', '<w:pStyle w:val="Con"/><w:ind w:left="360" w:firstLine="360"/>') +
      p(run('thường', '<w:b w:val="0"/>'), '<w:pStyle w:val="Goc"/>');
    const document = await read({ body, styles });
    const hints = document.children.map((block) => (block as Paragraph).hints);
    expect(hints).toEqual([
      { heading: 2, bold: true, italic: true, align: 'center', indent: 36 },
      { heading: 2, align: 'center' },
    ]);
  });

  test('a file that names its namespaces otherwise reads the same', async () => {
    const other =
      '<a:document xmlns:a="http://purl.oclc.org/ooxml/wordprocessingml/main"><a:body><a:p><a:r><a:t>Kế hoạch</a:t></a:r></a:p></a:body></a:document>';
    expect(await lines({ body: '', files: { 'word/document.xml': other } })).toEqual(['Kế hoạch']);
  });
});

describe('legacy fonts', () => {
  const font = (name: string): string => `<w:rFonts w:ascii="${name}"/>`;

  test('runs in TCVN3 fonts become Unicode beside runs that are', async () => {
    const body =
      p(run('KÕ ho¹ch c¶i c¸ch hµnh chÝnh nhµ n\u00ADíc', font('.VnTime')) + run(' tỉnh Thanh Vân')) +
      p(run('ñy ban nh©n d©n', font('.VnTimeH')));
    const document = await read(body);
    expect(document.text.split('\n')).toEqual([
      'Kế hoạch cải cách hành chính nhà nước tỉnh Thanh Vân',
      'ỦY BAN NHÂN DÂN',
    ]);
    expect(document.encoding).toBe('tcvn3');
  });

  test('a font inherited from a style counts; Unicode in a legacy font is left alone', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Cu"><w:rPr>${font('.VnTime')}</w:rPr></w:style>`;
    const converted = await read({ body: p('QuyÕt ®Þnh cña ñy ban', '<w:pStyle w:val="Cu"/>'), styles });
    expect(converted.text).toBe('Quyết định của ủy ban');
    const kept = await read({ body: p('Quyết định của Ủy ban', '<w:pStyle w:val="Cu"/>'), styles });
    expect(kept.text).toBe('Quyết định của Ủy ban');
    expect(kept.encoding).toBe('unicode');
  });
});

describe('tables', () => {
  const HEADER = tr(['TT', 'Nhiệm vụ', 'Thời gian']);

  function tables(document: DocumentTree): Table[] {
    return document.children.filter((block) => block.type === 'table');
  }

  test('cells merged both ways, line ends kept', async () => {
    const document = await read(
      tbl([
        HEADER,
        tr([tc('I'), tc('CÔNG TÁC CHỈ ĐẠO', '<w:gridSpan w:val="2"/>')]),
        tr([tc('1', '<w:vMerge w:val="restart"/>'), tc(['Kế hoạch;', 'Báo cáo']), tc('Quý I')]),
        tr([tc('', '<w:vMerge/>'), tc('Quyết định'), tc('Quý II')]),
      ]),
    );
    expect(document.text.split('\n')).toEqual([
      'TT\tNhiệm vụ\tThời gian',
      'I\tCÔNG TÁC CHỈ ĐẠO\t',
      '1\tKế hoạch; Báo cáo\tQuý I',
      '\tQuyết định\tQuý II',
    ]);
    const [table] = tables(document);
    expect(table?.mergesKnown).toBe(true);
    expect(table?.children.map(({ header }) => header)).toEqual([true, false, false, false]);
    expect(table?.children[1]?.children[1]).toMatchObject({ column: 1, colSpan: 2 });
    expect(table?.children[2]?.children[0]).toMatchObject({ column: 0, rowSpan: 2 });
    expect(table?.children[2]?.children[1]?.breaks).toEqual([9]);
  });

  test('cells merged across the old way, and rows that begin further right', async () => {
    const document = await read(
      tbl([
        HEADER,
        tr([tc('II'), tc('TÀI CHÍNH', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>')]),
        tr([tc('Đào tạo'), tc('Quý III')], '<w:gridBefore w:val="1"/>'),
      ]),
    );
    expect(document.text.split('\n').slice(1)).toEqual(['II\tTÀI CHÍNH\t', '\tĐào tạo\tQuý III']);
  });

  test('titles over two rows and column numbers are header', async () => {
    const document = await read(
      tbl([
        tr([
          tc('TT', '<w:vMerge w:val="restart"/>'),
          tc('Nhiệm vụ', '<w:vMerge w:val="restart"/>'),
          tc('Cơ quan', '<w:gridSpan w:val="2"/>'),
        ]),
        tr([tc('', '<w:vMerge/>'), tc('', '<w:vMerge/>'), tc('Chủ trì'), tc('Phối hợp')]),
        tr(['(1)', '(2)', '(3)', '(4)']),
        tr(['1', 'Rà soát thủ tục', 'Sở Nội vụ', 'Các sở']),
      ]),
    );
    expect(tables(document)[0]?.children.map(({ header }) => header)).toEqual([true, true, true, false]);
  });

  test('a table cut in two with its header typed again is one', async () => {
    const part = (number: string): string => tbl([HEADER, tr([number, 'Việc', 'Năm 2026'])]);
    const document = await read(`${part('1')}${p('')}${part('2')}`);
    expect(document.children).toHaveLength(1);
    expect(document.text.split('\n')).toEqual([
      'TT\tNhiệm vụ\tThời gian',
      '1\tViệc\tNăm 2026',
      '2\tViệc\tNăm 2026',
    ]);
  });

  test('a table cut in two before a group of rows is one, though no titles are typed again', async () => {
    const group = (number: string, title: string): string =>
      tr([number, tc(title, '<w:gridSpan w:val="2"/>')]);
    const first = tbl([tr(['TT', 'Nhiệm vụ', 'Hạn']), group('I', 'Đường'), tr(['1', 'Rải đá', 'Quý I'])]);
    const second = tbl([group('II', 'Cầu'), tr(['1', 'Sơn cầu', 'Quý II'])]);
    const document = await read({ body: first + p('') + second });
    expect(document.children.filter(({ type }) => type === 'table')).toHaveLength(1);
    expect(document.text.split('\n').slice(-2)).toEqual(['II\tCầu\t', '1\tSơn cầu\tQuý II']);
  });

  test('tables with words between them stay two', async () => {
    const part = tbl([HEADER, tr(['1', 'Việc', 'Năm 2026'])]);
    expect((await read(`${part}${p('Phụ lục II')}${part}`)).children).toHaveLength(3);
  });

  test('a letterhead reads column by column', async () => {
    const body = tbl(
      [
        tr([
          tc(['UBND TỈNH THANH VÂN', 'SỞ NỘI VỤ']),
          tc(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']),
        ]),
        tr([tc('Số: 15/KH-SNV'), tc('Thanh Vân, ngày 05 tháng 01 năm 2026')]),
      ],
      '',
    );
    expect(await lines(body)).toEqual([
      'UBND TỈNH THANH VÂN',
      'SỞ NỘI VỤ',
      'Số: 15/KH-SNV',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Thanh Vân, ngày 05 tháng 01 năm 2026',
    ]);
  });

  test('a signature reads as recipients, then signer', async () => {
    const body = tbl(
      [
        tr([
          tc(['Nơi nhận:', '- Như trên;', '- Lưu: VT.']),
          tc(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', 'Trần Văn Mẫu']),
        ]),
      ],
      '',
    );
    expect(await lines(body)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Trần Văn Mẫu',
    ]);
  });

  test('an unruled table of many rows is data all the same', async () => {
    const rows = [HEADER, ...[1, 2, 3].map((number) => tr([String(number), 'Việc', 'Quý IV']))];
    expect(tables(await read(tbl(rows, '')))).toHaveLength(1);
  });

  test('a table in a cell of data becomes lines; in a layout it is a table of its own', async () => {
    const inner = tbl([HEADER, tr(['1', 'Việc nhỏ', 'Quý I'])]);
    const data = await read(
      tbl([
        HEADER,
        `<w:tr>${tc('1')}<w:tc>${inner}${p('')}</w:tc>${tc('Quý II')}</w:tr>`,
        tr(['2', 'Một việc khác hẳn, dài hơn bảng con nằm ở bên trong ô trên đây', 'Quý III']),
      ]),
    );
    expect(data.text.split('\n')[1]).toBe('1\tTT Nhiệm vụ Thời gian 1 Việc nhỏ Quý I\tQuý II');
    const layout = await read(tbl([`<w:tr><w:tc>${inner}${p('')}</w:tc></w:tr>`], ''));
    expect(layout.text.split('\n')).toEqual(['TT\tNhiệm vụ\tThời gian', '1\tViệc nhỏ\tQuý I']);
  });

  test('rows and cells inside content controls are read', async () => {
    const row = `<w:sdt><w:sdtContent><w:tr>${tc('1')}<w:sdt><w:sdtContent>${tc('Việc')}</w:sdtContent></w:sdt>${tc('Quý I')}</w:tr></w:sdtContent></w:sdt>`;
    expect(await lines(tbl([HEADER, row]))).toEqual(['TT\tNhiệm vụ\tThời gian', '1\tViệc\tQuý I']);
  });

  test('a row that its author cut in two is one; a sub-row of its own stays', async () => {
    const rows = [
      HEADER,
      tr(['1', 'Rà soát, công bố danh mục', 'Quý I']),
      tr(['', 'thủ tục hành chính', '']),
    ];
    expect((await lines(tbl(rows))).at(-1)).toBe('1\tRà soát, công bố danh mục thủ tục hành chính\tQuý I');
    const own = [HEADER, tr(['1', 'Rà soát thủ tục', 'Quý I']), tr(['', 'báo cáo kết quả', 'Quý II'])];
    expect(await lines(tbl(own))).toHaveLength(3);
  });

  test('a row deleted under tracked changes is gone', async () => {
    expect(
      await lines(tbl([HEADER, tr(['1', 'Cũ', 'Quý I'], '<w:del/>'), tr(['1', 'Mới', 'Quý I'])])),
    ).toEqual(['TT\tNhiệm vụ\tThời gian', '1\tMới\tQuý I']);
  });
});
