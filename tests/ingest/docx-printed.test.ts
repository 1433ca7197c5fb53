import { describe, expect, test } from 'vitest';
import { assembleDocument, type DocumentTree } from '../../src/document/index.js';
import { readDocx } from '../../src/ingest/docx/index.js';
import {
  type DocxParts,
  field,
  level,
  list,
  listed,
  makeDocx,
  p,
  run,
  tbl,
  tc,
  tr,
} from '../support/docx.js';

async function read(parts: DocxParts): Promise<DocumentTree> {
  return assembleDocument(await readDocx(await makeDocx(parts)));
}

async function linesOf(parts: DocxParts): Promise<string[]> {
  return (await read(parts)).text.split('\n').filter((line) => line !== '');
}

async function codesOf(parts: DocxParts): Promise<string[]> {
  return (await read(parts)).notes.map(({ code }) => code);
}

const strike = '<w:strike/>';
const sdt = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const dropDown = (result: string, ...entries: string[]): string =>
  `<w:ffData><w:ddList>${result}${entries.map((entry) => `<w:listEntry w:val="${entry}"/>`).join('')}</w:ddList></w:ffData>`;
const fraction = (above: string, below: string): string =>
  `<m:oMath><m:f><m:num><m:r><m:t>${above}</m:t></m:r></m:num><m:den><m:r><m:t>${below}</m:t></m:r></m:den></m:f></m:oMath>`;
const power = (base: string, exponent: string): string =>
  `<m:oMath><m:sSup><m:e><m:r><m:t>${base}</m:t></m:r></m:e><m:sup><m:r><m:t>${exponent}</m:t></m:r></m:sup></m:sSup></m:oMath>`;

describe('what is printed is read, what is not is left out', () => {
  test.each<[string, string, string[]]>([
    ['words struck once', p(run('Đạt ') + run('60% ', strike) + run('65%.')), ['Đạt 65%.']],
    ['words struck twice', p(run('Đạt ') + run('60% ', '<w:dstrike/>') + run('65%.')), ['Đạt 65%.']],
    ['a strike taken back', p(run('Đạt 65%.', '<w:strike w:val="0"/>')), ['Đạt 65%.']],
    ['hidden words', p(run('Mở 02 lớp.') + run(' Chưa duyệt.', '<w:vanish/>')), ['Mở 02 lớp.']],
    [
      'a struck row',
      tbl([
        tr(['TT', 'Việc']),
        tr([tc('x'), 'Mua xe']),
        `<w:tr>${struckCell('2')}${struckCell('Bán xe')}</w:tr>`,
      ]),
      ['TT\tViệc', 'x\tMua xe'],
    ],
    [
      'a deleted cell',
      tbl([tr(['TT', tc('Cũ', '<w:cellDel/>'), 'Mới']), tr(['1', tc('a', '<w:cellDel/>'), 'b'])]),
      ['TT\tMới', '1\tb'],
    ],
    [
      'a control nobody filled in',
      p(run('Chủ trì: ') + sdt('<w:showingPlcHdr/>', run('Chọn một mục.'))),
      ['Chủ trì:'],
    ],
    [
      'a control that is filled in',
      p(run('Chủ trì: ') + sdt('<w:text/>', run('Sở Y tế'))),
      ['Chủ trì: Sở Y tế'],
    ],
    [
      'an unfilled control around paragraphs',
      sdt('<w:showingPlcHdr/>', p('Nhập nội dung.')) + p('A.'),
      ['A.'],
    ],
    [
      'an unfilled control around a cell',
      tbl([tr(['TT', 'Hạn']), `<w:tr>${tc('1')}${sdt('<w:showingPlcHdr/>', tc('Chọn ngày.'))}</w:tr>`]),
      ['TT\tHạn', '1\t'],
    ],
    ['a fraction', p(run('Giảm ') + fraction('1', '2') + run(' số vụ.')), ['Giảm 1/2 số vụ.']],
    ['a power', p(run('Trồng ') + power('10', '6') + run(' cây.')), ['Trồng 10^6 cây.']],
    ['a sum in a fraction', p(fraction('a+b', '2')), ['(a+b)/2']],
    ['an old fraction', p(run('Giảm ') + field('EQ \\f(3;4)') + run(' chi phí.')), ['Giảm 3/4 chi phí.']],
    [
      'a page break between words',
      p(`${run('kiểm kê tài')}${pageBreak('page')}${run('sản công.')}`),
      ['kiểm kê tài sản công.'],
    ],
    [
      'a column break before a heading',
      p(`${run('Xong.')}${pageBreak('column')}${run('II. NHIỆM VỤ')}`),
      ['Xong.', 'II. NHIỆM VỤ'],
    ],
    [
      'a page break before an annex',
      p(`${run('Bố trí vốn')}${pageBreak('page')}${run('PHỤ LỤC')}`),
      ['Bố trí vốn', 'PHỤ LỤC'],
    ],
    [
      'a page break in a cell',
      tbl([
        tr(['TT', 'Việc']),
        tr(['1', `<w:tc>${p(`${run('Mua')}${pageBreak('page')}${run('sách')}`)}</w:tc>`]),
      ]),
      ['TT\tViệc', '1\tMua sách'],
    ],
    [
      'the chosen entry of an old form',
      p(
        run('Hạn: ') + field('FORMDROPDOWN', undefined, dropDown('<w:result w:val="1"/>', 'Quý I', 'Quý II')),
      ),
      ['Hạn: Quý II'],
    ],
    [
      'the entry set beforehand',
      p(field('FORMDROPDOWN', undefined, dropDown('<w:default w:val="1"/>', 'Quý I', 'Quý II'))),
      ['Quý II'],
    ],
    ['the first entry', p(field('FORMDROPDOWN', undefined, dropDown('', 'Quý I', 'Quý II'))), ['Quý I']],
    [
      'a ticked box',
      p(
        field('FORMCHECKBOX', undefined, '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>') +
          run(' Đạt'),
      ),
      ['☑ Đạt'],
    ],
    [
      'a box not ticked',
      p(
        field(
          'FORMCHECKBOX',
          undefined,
          '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>',
        ) + run(' Đạt'),
      ),
      ['☐ Đạt'],
    ],
    [
      'number fields',
      p(field('AUTONUM') + run(' Sở Y tế')) + p(field('AUTONUM') + run(' Sở Nội vụ')),
      ['1. Sở Y tế', '2. Sở Nội vụ'],
    ],
    ['number fields with a bracket', p(field('AUTONUM \\s )') + run(' Sở Y tế')), ['1) Sở Y tế']],
    [
      'list number fields',
      p(field('LISTNUM \\l 1') + run(' A')) +
        p(field('LISTNUM \\l 2') + run(' B')) +
        p(field('LISTNUM \\l 2') + run(' C')),
      ['1) A', 'a) B', 'b) C'],
    ],
    ['an outline of number fields', p(field('LISTNUM OutlineDefault \\l 1') + run(' A')), ['I. A']],
    [
      'a table of contents as a field',
      p('MỤC LỤC') + p(field('TOC \\o "1-2"', run('I. MỤC TIÊU 2'))) + p('I. MỤC TIÊU'),
      ['I. MỤC TIÊU'],
    ],
    ['a stamp in a text box', p(run('I. MỤC TIÊU') + box('HỎA TỐC')), ['I. MỤC TIÊU']],
    ['a draft’s stamp in a text box', p(run('I. MỤC TIÊU') + box('DỰ THẢO LẦN 2')), ['I. MỤC TIÊU']],
    [
      'a statement in a text box',
      p(run('I. MỤC TIÊU') + box('Khẩn trương lập hồ sơ.')),
      ['I. MỤC TIÊU', 'Khẩn trương lập hồ sơ.'],
    ],
    [
      'a shape whose form for old programs is a picture',
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('1. Sở Y tế mở lớp.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape/></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ['1. Sở Y tế mở lớp.'],
    ],
  ])('%s', async (_, body, expected) => {
    expect((await linesOf({ body })).toSorted()).toEqual(expected.toSorted());
  });

  test('a number beside a hidden mark, a hidden paragraph', async () => {
    const numbering = list(1, level(0, 'upperRoman', '%1.'));
    const hidden = '<w:rPr><w:vanish/></w:rPr>';
    const body =
      p('MỤC TIÊU', listed(1) + hidden) +
      p(run('GHI CHÚ', '<w:vanish/>'), listed(1) + hidden) +
      p('NHIỆM VỤ', listed(1));
    expect(await linesOf({ body, numbering })).toEqual(['I. MỤC TIÊU', 'II. NHIỆM VỤ']);
  });

  test('a style separator joins a heading and its statement', async () => {
    const numbering = list(1, level(0, 'decimal', '%1.'));
    const body =
      p('Sở Y tế:', `${listed(1)}<w:rPr><w:vanish/><w:specVanish/></w:rPr>`) + p(' Mở 02 lớp.') + p('Hết.');
    expect(await linesOf({ body, numbering })).toEqual(['1. Sở Y tế: Mở 02 lớp.', 'Hết.']);
  });

  test('a page break between words as LibreOffice writes it', async () => {
    const before = '<w:pageBreakBefore/>';
    const body = p('Sở Y tế mua trang') + p('thiết bị.', before) + p('Hết') + p('PHỤ LỤC', before);
    expect(await linesOf({ body })).toEqual(['Sở Y tế mua trang thiết bị.', 'Hết', 'PHỤ LỤC']);
  });

  test('an upper level that is not defined counts in digits', async () => {
    const numbering = list(1, level(1, 'decimal', '%1.%2.'));
    const body = p('Sở Y tế', listed(1, 1)) + p('Sở Nội vụ', listed(1, 1));
    expect(await linesOf({ body, numbering })).toEqual(['1.1. Sở Y tế', '1.2. Sở Nội vụ']);
  });

  test('a number column that Word fills', async () => {
    const numbering = list(1, level(0, 'decimal', '%1'));
    const row = (words: string): string => `<w:tr><w:tc>${p('<w:r/>', listed(1))}</w:tc>${tc(words)}</w:tr>`;
    const body = tbl([tr(['TT', 'Việc']), row('Mở lớp'), row('Mua sách')]);
    expect(await linesOf({ body, numbering })).toEqual(['TT\tViệc', '1\tMở lớp', '2\tMua sách']);
  });
});

describe('the first page’s header', () => {
  const header = (words: string): string =>
    `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p(words)}</w:hdr>`;
  const section = (title: string): string =>
    `<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:headerReference w:type="default" r:id="h2"/>${title}</w:sectPr>`;
  const parts = (title: string): DocxParts => ({
    body: p('KẾ HOẠCH') + section(title),
    relations: [
      ['h1', 'header', 'header1.xml'],
      ['h2', 'header', 'header2.xml'],
    ],
    files: {
      'word/header1.xml': header('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      'word/header2.xml': header('Kế hoạch năm 2026'),
    },
  });

  test('is read where it holds the letterhead', async () => {
    expect(await linesOf(parts('<w:titlePg/>'))).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'KẾ HOẠCH']);
  });

  test('is not read where the section has none, nor are running heads', async () => {
    expect(await linesOf(parts(''))).toEqual(['KẾ HOẠCH']);
  });
});

describe('imported parts', () => {
  const parts = (name: string, content: string): DocxParts => ({
    body: `${p('I. MỤC TIÊU')}<w:altChunk r:id="c1"/>${p('III. TỔ CHỨC')}`,
    relations: [['c1', 'aFChunk', name]],
    files: { [`word/${name}`]: content },
  });

  test.each([
    ['a web page', 'a.html', '<html><body><p>II. NHIỆM VỤ</p></body></html>'],
    ['a text', 'a.txt', 'II. NHIỆM VỤ'],
    [
      'a web archive',
      'a.mht',
      'MIME-Version: 1.0\nContent-Type: text/html; charset="utf-8"\n\n<p>II. NHIỆM VỤ</p>',
    ],
  ])('%s is read in its place', async (_, name, content) => {
    expect(await linesOf(parts(name, content))).toEqual(['I. MỤC TIÊU', 'II. NHIỆM VỤ', 'III. TỔ CHỨC']);
  });

  test('others are named', async () => {
    const { notes } = await read(parts('a.rtf', '{\\rtf1 II. NHIEM VU}'));
    expect(notes).toEqual([
      expect.objectContaining({
        code: 'content-not-read',
        severity: 'warning',
        message: expect.stringContaining('a.rtf'),
      }),
    ]);
  });
});

describe('what is left out is said once', () => {
  test.each<[string, string, string[]]>([
    ['struck words', p(run('a', strike)) + p(run('b', strike)), ['text-struck']],
    ['hidden words', p(run('a', '<w:vanish/>')), ['text-hidden']],
    ['a hidden blank', p(run(' ', '<w:vanish/>')), []],
    ['contents', p('MỤC LỤC') + p(run('I. MỤC TIÊU ......... 2')), ['contents-left-out']],
    [
      'figures set like contents',
      ['A', 'B', 'C'].map((name) => p(`<w:r><w:t>${name}</w:t><w:tab/><w:t>12</w:t></w:r>`)).join(''),
      [],
    ],
    [
      'an embedded file',
      p(
        '<w:r><w:object xmlns:o="urn:schemas-microsoft-com:office:office"><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>',
      ),
      ['content-not-read'],
    ],
    ['nothing', p('a'), []],
  ])('%s', async (_, body, codes) => {
    expect(await codesOf({ body })).toEqual(codes);
  });
});

function struckCell(words: string): string {
  return `<w:tc>${p(run(words, strike))}</w:tc>`;
}

function pageBreak(type: string): string {
  return `<w:r><w:br w:type="${type}"/></w:r>`;
}

function box(words: string): string {
  return `<w:r><w:pict><v:textbox><w:txbxContent>${p(words)}</w:txbxContent></v:textbox></w:pict></w:r>`;
}

test('a Word file saved as one XML file', async () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const part = (name: string, xml: string): string =>
    `<pkg:part pkg:name="/${name}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const document = `<w:document ${w}><w:body>${p('KẾ HOẠCH')}</w:body></w:document>`;
  const file = `<?xml version="1.0"?><pkg:package xmlns:pkg="x">${part('word/document.xml', document)}</pkg:package>`;
  const { text } = assembleDocument(await readDocx(new TextEncoder().encode(file)));
  expect(text).toBe('KẾ HOẠCH');
});

test('a row that is hidden is no row, and that is said', async () => {
  const rows = [
    tr([tc('TT'), tc('Việc'), tc('Đơn vị')]),
    tr([tc('1'), tc('Mua'), tc('Sở Y tế')]),
    tr([tc('2'), tc('Bán'), tc('Sở Nội vụ')], '<w:hidden/>'),
    tr([tc('2'), tc('Thuê'), tc('Sở Tài chính')], '<w:hidden w:val="0"/>'),
  ];
  const parts = { body: tbl(rows) };
  expect(await linesOf(parts)).toEqual(['TT\tViệc\tĐơn vị', '1\tMua\tSở Y tế', '2\tThuê\tSở Tài chính']);
  expect(await codesOf(parts)).toEqual(['text-hidden']);
});
