// Ninety-eight kinds of file made to break a reader: frames that lie, numbers nobody expects, one thing repeated without end.
import { deflateSync, gzipSync } from 'node:zlib';
import JSZip from 'jszip';
import { makeRandom } from '../fuzz/random.mjs';
import { pdf, SHAPES } from './shapes.mjs';

/** Size of the files that repeat one thing, in bytes. */
const LONG = 100_000;

/** Of the shapes that grow, those of whole documents and those that have hurt a parser. */
const GROWING = SHAPES.filter(
  ({ name }) =>
    !/ in one line$| a line each$| in Markdown$| in a cell$/u.test(name) ||
    /^(?:stars and|open links|open pictures|tildes|bars) .*in Markdown$/u.test(name),
);

const ascii = (text) => Buffer.from(text, 'latin1');
const noise = (seed, bytes) => {
  const random = makeRandom(seed);
  return Buffer.from(Array.from({ length: bytes }, () => random.below(256)));
};
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

async function zip(files, level = 9) {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(files)) archive.file(name, content);
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level } });
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const word = (document, more = {}) =>
  zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': document,
    ...more,
  });
const body = (words) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${words}</w:body></w:document>`;
const picture = (filter, bytes, more = '') =>
  `<< /Type /XObject /Subtype /Image /Width 9000 /Height 9000 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter ${filter} ${more} /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`;

/** Files whose frame lies. */
const FRAMES = {
  'empty.txt': () => Buffer.alloc(0),
  'zeros.txt': () => Buffer.alloc(LONG),
  'blanks.txt': () => Buffer.alloc(LONG, ' '),
  'noise.txt': () => noise(1, LONG),
  'noise.pdf': () => Buffer.concat([ascii('%PDF-1.7\n'), noise(2, LONG)]),
  'noise.docx': () => Buffer.concat([ascii('PK\x03\x04'), noise(3, LONG)]),
  'noise.doc': () => Buffer.concat([OLE, noise(4, LONG)]),
  'noise.html': () => Buffer.concat([ascii('<html><body>'), noise(5, LONG)]),
  'noise.png': () => Buffer.concat([ascii('\x89PNG\r\n\x1a\n'), noise(6, LONG)]),
  'noise.jpg': () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), noise(7, LONG)]),
  'noise.tif': () => Buffer.concat([ascii('II*\0'), noise(8, LONG)]),
  'circle.tif': () => Buffer.concat([ascii('II*\0'), Buffer.from([8, 0, 0, 0, 0, 0, 8, 0, 0, 0])]),
  'huge.png': () =>
    Buffer.concat([
      ascii('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
      Buffer.from([0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff, 8, 6, 0, 0, 0, 0, 0, 0, 0]),
    ]),
  'only its head.pdf': () => ascii('%PDF-1.7\n'),
  'no end.pdf': () => pdf('BT ET').subarray(0, 300),
  'pages in a circle.pdf': () =>
    ascii(
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 9 /Kids [2 0 R] >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
    ),
  'a million pages.pdf': () =>
    ascii(
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1000000 /Kids [3 0 R] >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
    ),
  'huge page.pdf': () =>
    Buffer.from(pdf('BT /F0 12 Tf (a) Tj ET').toString('latin1').replace('595 842', '9e9 9e9'), 'latin1'),
  'bomb.pdf': () => flated(deflateSync(Buffer.alloc(64 * 1024 * 1024, 'q ')).toString('latin1')),
  'JBIG2.pdf': () => pictured('/JBIG2Decode', noise(9, 400)),
  'JPX.pdf': () => pictured('/JPXDecode', noise(10, 400)),
  'CCITT.pdf': () =>
    pictured('/CCITTFaxDecode', noise(11, 400), '/DecodeParms << /K -1 /Columns 2147483647 >>'),
  'DCT.pdf': () => pictured('/DCTDecode', noise(12, 400)),
  'LZW.pdf': () => pictured('/LZWDecode', noise(13, 400)),
  'filters in filters.pdf': () => pictured(`[${'/FlateDecode '.repeat(500)}]`, noise(14, 400)),
  'bomb.docx': () => word(body('<w:p/>'.repeat(2_000_000))),
  'no document.docx': () => zip({ a: 'b' }),
  'not XML.docx': () => word('<w:document'),
  'entities.docx': () =>
    word(`<!DOCTYPE a [<!ENTITY a "${'a'.repeat(1_000)}"><!ENTITY b "${'&a;'.repeat(1_000)}">]><a>&b;</a>`),
  'deep.docx': () => word(body('<w:tbl><w:tr><w:tc>'.repeat(20_000))),
  'wide.docx': () =>
    word(
      body(
        `<w:tbl><w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc>'.repeat(9)}</w:tr></w:tbl>`,
      ),
    ),
  'many parts.docx': () => zip(Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [`a${at}`, '']))),
  'names that climb.docx': () => zip({ '../../../x': 'a', 'word/document.xml': body('') }),
  'sectors in a circle.doc': () => circling(),
  'short.doc': () => OLE,
  'RTF.doc': () => ascii(`{\\rtf1 ${'{'.repeat(LONG)}`),
  'gzip.txt': () => gzipSync(Buffer.alloc(LONG, 'a')),
  'UTF-16 cut.txt': () =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Kế hoạch', 'utf16le').subarray(0, 9)]),
  'not UTF-8.txt': () => Buffer.from('Kế hoạch\n'.repeat(1_000), 'utf16le').subarray(1),
  'controls.txt': () => Buffer.from(`KẾ HOẠCH\n${'\u001b[2J\u202e'.repeat(1_000)}`),
};

function flated(bytes) {
  return ascii(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes}\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
  );
}

function pictured(filter, bytes, more = '') {
  return ascii(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length 26 >>\nstream\n595 0 0 842 0 0 cm /I Do\nendstream\nendobj\n5 0 obj\n${picture(filter, bytes, more)}\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
  );
}

/** A compound file whose sectors follow each other in a circle. */
function circling() {
  const file = Buffer.alloc(4 * 512);
  OLE.copy(file);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  for (let at = 0; at < 128; at++) file.writeInt32LE(1, 512 + at * 4);
  return file;
}

/** How many kinds there are. */
export const KINDS = 98;

const ENDINGS = { text: 'txt', markdown: 'md', html: 'html', pdf: 'pdf', docx: 'docx' };

/** @returns {AsyncGenerator<{ name: string, bytes: Uint8Array }>} */
export async function* hostileFiles() {
  for (const [name, make] of Object.entries(FRAMES)) yield { name, bytes: await make() };
  const rest = KINDS - Object.keys(FRAMES).length;
  for (const { name, format, make } of GROWING.slice(0, rest))
    yield { name: `${name.replace(/[/:]/gu, '')}.${ENDINGS[format]}`, bytes: await make(LONG) };
}
