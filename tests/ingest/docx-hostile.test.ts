import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { DOCX_LIMITS, readDocx } from '../../src/ingest/docx/index.js';
import { makeDocx, p, tbl, tc, tr } from '../support/docx.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const document = (body: string): string => `<w:document ${W}><w:body>${body}</w:body></w:document>`;
const withDocument = (xml: string): Promise<Uint8Array> =>
  makeDocx({ body: '', files: { 'word/document.xml': xml } });

async function zip(
  files: Record<string, string | Uint8Array>,
  compression: 'DEFLATE' | 'STORE' = 'DEFLATE',
): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(files)) archive.file(name, content);
  return archive.generateAsync({ type: 'uint8array', compression });
}

/** Where a directory entry says how a part is packed, what sum its bytes have, and to how many bytes it unpacks. */
const FIELDS = { method: 10, crc32: 16, unpackedBytes: 24 };

/** The same file, its directory saying something else of a part. */
function declaring(
  file: Uint8Array,
  name: string,
  value: number,
  field: keyof typeof FIELDS = 'unpackedBytes',
): Uint8Array {
  const changed = Buffer.from(file);
  const at = changed.lastIndexOf(name) - 46 + FIELDS[field];
  if (field === 'method') changed.writeUInt16LE(value, at);
  else changed.writeUInt32LE(value, at);
  return changed;
}

describe('files that are not Word files', () => {
  test.each<[string, () => Promise<Uint8Array>, string]>([
    ['a zip archive of other files', () => zip({ 'ke-hoach.txt': 'Kế hoạch' }), 'format-unsupported'],
    ['a workbook', () => zip({ 'xl/workbook.xml': '<workbook/>' }), 'format-unsupported'],
    ['a main part that is no document', () => withDocument('<html/>'), 'format-unsupported'],
    ['half a file', async () => (await makeDocx({ body: p('Kế hoạch') })).subarray(0, 300), 'format-damaged'],
    ['no zip archive', async () => new Uint8Array(500), 'format-damaged'],
    ['nothing', async () => new Uint8Array(), 'format-damaged'],
    [
      'XML that ends in the middle',
      () => withDocument(document(p('Kế hoạch')).slice(0, -30)),
      'format-damaged',
    ],
    ['XML with crossed tags', () => withDocument(document('<w:p><w:r></w:p></w:r>')), 'format-damaged'],
    [
      'a part that is not what was packed',
      async () => declaring(await makeDocx({ body: p('Kế hoạch') }), 'word/document.xml', 1, 'crc32'),
      'format-damaged',
    ],
    [
      'a part packed in a way that Word does not use',
      async () => declaring(await makeDocx({ body: p('Kế hoạch') }), 'word/document.xml', 12, 'method'),
      'format-damaged',
    ],
  ])('%s', async (_, make, code) => {
    await expect(readDocx(await make())).rejects.toMatchObject({ name: 'KehoachError', code });
  });

  test('a digit that changed on the way is told from the one that was packed', async () => {
    const file = Buffer.from(await zip({ 'word/document.xml': document(p('Cấp 250 thẻ')) }, 'STORE'));
    expect((await readDocx(file)).blocks).toMatchObject([{ value: 'Cấp 250 thẻ' }]);
    file.write('9', file.indexOf('250'));
    await expect(readDocx(file)).rejects.toMatchObject({ code: 'format-damaged' });
  });
});

describe('limits', () => {
  const refused = (limit: keyof typeof DOCX_LIMITS): object => ({
    code: 'file-too-large',
    message: expect.stringContaining(`«${limit}»`),
  });

  test('a part that unpacks to more than it may', async () => {
    const bytes = await withDocument(document(p(' '.repeat(DOCX_LIMITS.partBytes))));
    await expect(readDocx(bytes)).rejects.toMatchObject(refused('partBytes'));
  });

  test('a part that unpacks to more than the directory says', async () => {
    const bytes = await withDocument(document(p(' '.repeat(DOCX_LIMITS.partBytes))));
    await expect(readDocx(declaring(bytes, 'word/document.xml', 1000))).rejects.toMatchObject({
      name: 'KehoachError',
    });
  });

  test('a part that is packed too well to be text', async () => {
    const bytes = await withDocument(document(p('a'.repeat(8 * 1024 * 1024))));
    await expect(readDocx(bytes)).rejects.toMatchObject(refused('ratio'));
  });

  test('a package that says it unpacks to more than it may', async () => {
    const bytes = await makeDocx({ body: p('Kế hoạch'), files: { 'word/media/image1.png': 'x' } });
    const lying = declaring(bytes, 'word/media/image1.png', DOCX_LIMITS.unpackedBytes + 1);
    await expect(readDocx(lying)).rejects.toMatchObject(refused('unpackedBytes'));
  });

  test('too many entries', async () => {
    const files = Object.fromEntries(
      Array.from({ length: DOCX_LIMITS.entries + 1 }, (_, at) => [`a/${at}.txt`, '']),
    );
    await expect(readDocx(await makeDocx({ body: p('Kế hoạch'), files }))).rejects.toMatchObject(
      refused('entries'),
    );
  });

  test('tables nested in one another without end', async () => {
    const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(5000)}${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`;
    await expect(readDocx(await withDocument(document(nested)))).rejects.toMatchObject(refused('depth'));
  });

  test('tables nested as deeply as is allowed are read', async () => {
    const levels = Math.floor((DOCX_LIMITS.depth - 10) / 3);
    const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(levels)}${p('Trong cùng')}${'</w:tc></w:tr></w:tbl>'.repeat(levels)}`;
    expect((await readDocx(await withDocument(document(nested)))).blocks).toMatchObject([
      { value: 'Trong cùng' },
    ]);
  });

  test('a table of a million cells', async () => {
    const bytes = await withDocument(
      document(`<w:tbl>${'<w:tr><w:tc/></w:tr>'.repeat(DOCX_LIMITS.tableCells + 1)}</w:tbl>`),
    );
    await expect(readDocx(bytes)).rejects.toMatchObject({ code: 'file-too-large' });
  });

  test('spans of any width', async () => {
    const wide = tbl([tr([tc('TT', '<w:gridSpan w:val="999999999"/>'), tc('Việc')]), tr(['1', 'Lập'])]);
    expect((await readDocx(await makeDocx({ body: wide }))).blocks.length).toBeGreaterThan(0);
  });
});

describe('what is not looked at', () => {
  test.each<[string, string]>([
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['entities that grow', '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;">]>'],
  ])('%s', async (_, doctype) => {
    const xml = `${doctype}${document(p('<w:r><w:t>&x;</w:t></w:r>'))}`;
    await expect(readDocx(await withDocument(xml))).rejects.toMatchObject({ code: 'format-damaged' });
  });

  test('macros, pictures and names that lead out of the package', async () => {
    const files = { 'word/vbaProject.bin': 'MZ', '../../x.xml': '<x/>', __proto__: 'x' };
    expect((await readDocx(await makeDocx({ body: p('Kế hoạch'), files }))).blocks).toMatchObject([
      { value: 'Kế hoạch' },
    ]);
  });

  test('relationships to parts outside', async () => {
    const external =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="x/officeDocument" Target="http://thanhvan.gov.vn/a.xml" TargetMode="External"/></Relationships>';
    const bytes = await makeDocx({ body: p('Kế hoạch'), files: { '_rels/.rels': external } });
    expect((await readDocx(bytes)).blocks).toMatchObject([{ value: 'Kế hoạch' }]);
  });
});
