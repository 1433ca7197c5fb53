import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleDocument, type DocumentTree } from '../../src/document/index.js';
import { KehoachError } from '../../src/errors.js';
import { readDoc } from '../../src/ingest/doc/index.js';
import { makeCompoundFile, makeDoc } from '../support/doc.js';

async function read(body: string, options = {}): Promise<DocumentTree> {
  return assembleDocument(await readDoc(makeDoc(body, options)));
}

describe('text and tables of old Word files', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', 'KẾ HOẠCH\rNăm 2009\r', ['KẾ HOẠCH', 'Năm 2009']],
    ['a line end inside a list', 'Kính gửi:\x0B- Sở Nội vụ;\r', ['Kính gửi:', '- Sở Nội vụ;']],
    ['a page break', 'Hết trang\x0CPHỤ LỤC\r', ['Hết trang', 'PHỤ LỤC']],
    [
      'the result of a field',
      'Trang \x13 PAGE \x147\x15 và \x13 IF \x13 X \x14mã\x15 \x14hết\x15.\r',
      ['Trang 7 và hết.'],
    ],
    ['signs that are not printed', 'Số\x01 12\x1EKH\x1F-UBND\x00\r', ['Số 12-KH-UBND']],
    [
      'a table between paragraphs',
      'Bảng việc\rTT\x07Nội dung\x07Thời hạn\x07\n1\x07Lập danh mục\rTrình duyệt\x07Quý I\x07\n2\x07Đào tạo\x07\x07\nKết thúc\r',
      [
        'Bảng việc',
        'TT\tNội dung\tThời hạn',
        '1\tLập danh mục Trình duyệt\tQuý I',
        '2\tĐào tạo\t',
        'Kết thúc',
      ],
    ],
    [
      'a group row across the table',
      'TT\x07Nội dung\x07Thời hạn\x07\nI. Cải cách thể chế\x07\n1\x07Rà soát\x07Quý II\x07\n',
      ['TT\tNội dung\tThời hạn', 'I. Cải cách thể chế\t\t', '1\tRà soát\tQuý II'],
    ],
    [
      'a letterhead set by a table',
      'UBND HUYỆN MỸ LỘC ĐÔNG\r\rSố: 7/KH-UBND\x07CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\rĐộc lập - Tự do - Hạnh phúc\x07\nKẾ HOẠCH\r',
      [
        'UBND HUYỆN MỸ LỘC ĐÔNG',
        'Số: 7/KH-UBND',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'KẾ HOẠCH',
      ],
    ],
  ])('%s', async (_, body, expected) => {
    expect((await read(body)).text.split('\n')).toEqual(expected);
  });

  test('footnotes stand behind the paragraph that refers to them', async () => {
    const document = await read('Theo Đề án\x02 của huyện.\rĐoạn sau\r', {
      footnotes: '\x02 Đề án số 3/ĐA-UBND\r',
    });
    expect(document.text.split('\n')).toEqual(['Theo Đề án¹ của huyện.', '¹ Đề án số 3/ĐA-UBND', 'Đoạn sau']);
    expect(document.children[0]).toMatchObject({ marks: [{ start: 10, end: 11 }] });
  });

  test('what cannot be told is said, and merged cells are not claimed to be known', async () => {
    const document = await read('TT\x07Nội dung\x07Thời hạn\x07\n1\x07Lập danh mục\x07Quý I\x07\n');
    expect(document.notes.map(({ code }) => code)).toEqual(['doc-structure-lost']);
    expect(document.children[0]).toMatchObject({ type: 'table', mergesKnown: false });
  });

  test('TCVN3 and VNI become Unicode', async () => {
    const tcvn3 = await read('QuyÕt ®Þnh cña ñy ban nh©n d©n tØnh\rC¨n cø ®Ò nghÞ cña Gi¸m ®èc Së\r');
    expect([tcvn3.text, tcvn3.encoding]).toEqual([
      'Quyết định của ủy ban nhân dân tỉnh\nCăn cứ đề nghị của Giám đốc Sở',
      'tcvn3',
    ]);
    const vni = await read('Quyeát ñònh cuûa Uûy ban nhaân daân tænh\r');
    expect([vni.text, vni.encoding]).toEqual(['Quyết định của Ủy ban nhân dân tỉnh', 'vni']);
  });
});

describe('files that are refused', () => {
  const word = makeDoc('KẾ HOẠCH\r');
  const stream = (name: string): Uint8Array => makeCompoundFile([{ name, bytes: new Uint8Array(16) }]);

  test.each<[string, Uint8Array, string]>([
    ['an encrypted .docx', stream('EncryptedPackage'), 'format-encrypted'],
    ['an encrypted .doc', makeDoc('bí mật\r', { flags: 0x0100 }), 'format-encrypted'],
    ['a workbook', stream('Workbook'), 'format-unsupported'],
    ['a Word file older than Word 97', stream('WordDocument'), 'format-unsupported'],
    ['a file cut off in its header', word.subarray(0, 300), 'format-damaged'],
    ['a file cut off in its text', word.subarray(0, 2000), 'format-damaged'],
    ['no compound file', new Uint8Array(4096), 'format-damaged'],
  ])('%s', async (_, bytes, code) => {
    await expect(readDoc(bytes)).rejects.toMatchObject({ name: 'KehoachError', code });
  });

  test('a chain of sectors that goes in circles', async () => {
    const bytes = Uint8Array.from(word);
    const view = new DataView(bytes.buffer);
    for (let sector = 2; sector < 10; sector++) view.setInt32(512 + sector * 4, sector === 2 ? 3 : 2, true);
    await expect(readDoc(bytes)).rejects.toMatchObject({ code: 'format-damaged' });
  });

  test('any change of bytes gives a document or a coded error', async () => {
    const changes = fc.array(fc.tuple(fc.nat(word.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(changes, async (edits) => {
        const bytes = Uint8Array.from(word);
        for (const [at, value] of edits) bytes[at] = value;
        const outcome = await readDoc(bytes).catch((error: unknown) => error);
        expect(outcome instanceof KehoachError || typeof outcome === 'object').toBe(true);
        expect(outcome instanceof Error && !(outcome instanceof KehoachError)).toBe(false);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});

describe('columns typed with tabs and spaces', () => {
  test('a letterhead', async () => {
    const body = [
      '     ỦY BAN NHÂN DÂN\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'HUYỆN MỸ LỘC ĐÔNG          Độc lập - Tự do - Hạnh phúc',
      '   Số: 7/KH-UBND\tMỹ Lộc Đông, ngày 05 tháng 02 năm 2009',
      '\tI. MỤC TIÊU',
      '',
    ].join('\r');
    expect((await read(body)).text.split('\n')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'HUYỆN MỸ LỘC ĐÔNG',
      'Số: 7/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Mỹ Lộc Đông, ngày 05 tháng 02 năm 2009',
      'I. MỤC TIÊU',
    ]);
  });

  test('a signature', async () => {
    const body = [
      'Kế hoạch có hiệu lực từ ngày ký./.',
      'Nơi nhận:\t\t\tCHỦ TỊCH',
      '- Phòng Nội vụ;',
      '- Các xã,',
      '  thị trấn;\t\t\tTrần Văn Mẫu',
      '- Lưu: VT.',
      '',
    ].join('\r');
    expect((await read(body)).text.split('\n')).toEqual([
      'Kế hoạch có hiệu lực từ ngày ký./.',
      'Nơi nhận:',
      '- Phòng Nội vụ;',
      '- Các xã,',
      'thị trấn;',
      '- Lưu: VT.',
      'CHỦ TỊCH',
      'Trần Văn Mẫu',
    ]);
  });

  test('gaps left for the date and number are no columns', async () => {
    const body = [
      'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số:       /KH-UBND\tMỹ Lộc Đông, ngày      tháng 02 năm 2009',
      '',
    ].join('\r');
    expect((await read(body)).text.split('\n')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'Số: /KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Mỹ Lộc Đông, ngày tháng 02 năm 2009',
    ]);
  });

  test('tabs elsewhere are spaces', async () => {
    expect((await read('- Thành phần:\tCác phòng\rĐịa điểm:     hội trường\r')).text).toBe(
      '- Thành phần: Các phòng\nĐịa điểm: hội trường',
    );
  });
});
