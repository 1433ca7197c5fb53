/**
 * PDFs whose structure is right and whose values are not: fonts with encodings, widths and maps, pictures of every decoder, objects in
 * streams. Each value of a dictionary is now and then another that nobody expects.
 */
import { deflateSync } from 'node:zlib';

const ODD = [
  '-1',
  '0',
  '1e9',
  '4294967296',
  '2147483648',
  '[]',
  '<<>>',
  'null',
  '/X',
  '()',
  '9 0 R',
  '1 0 R',
  '[0 0]',
  '0.0000001',
  'true',
];
const FILTERS = [
  '/DCTDecode',
  '/JPXDecode',
  '/JBIG2Decode',
  '/CCITTFaxDecode',
  '/LZWDecode',
  '/RunLengthDecode',
  '/ASCII85Decode',
  '/ASCIIHexDecode',
  '/FlateDecode',
];
const SPACES = [
  '/DeviceGray',
  '/DeviceRGB',
  '/DeviceCMYK',
  '[/Indexed /DeviceRGB 255 (abc)]',
  '[/ICCBased 9 0 R]',
  '/Pattern',
  '[/Separation /A /DeviceRGB 9 0 R]',
];

const stream = (dictionary, content) =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${content.length} >>\nstream\n`, 'latin1'),
    content,
    Buffer.from('\nendstream', 'latin1'),
  ]);

/** @param {ReturnType<typeof import('./random.mjs').makeRandom>} random */
export function oddPdf(random) {
  const odd = (value) => (random.below(6) === 0 ? random.pick(ODD) : value);
  const noise = (most) => Buffer.from(Array.from({ length: random.below(most) }, () => random.below(256)));
  const text = Array.from(
    { length: 1 + random.below(30) },
    (_, row) => `1 0 0 1 ${odd('80')} ${780 - row * 20} Tm (- Viec ${row}) Tj`,
  );
  const content = Buffer.from(
    `q BT /F0 ${odd('12')} Tf ${text.join(' ')} ET Q q 100 0 0 ${odd('100')} 40 60 cm /I0 Do Q ${'q '.repeat(random.below(300))}`,
    'latin1',
  );
  const map = Buffer.from(
    `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <${odd('FF')}> endcodespacerange ${1 + random.below(3)} beginbfrange <20> <${odd('7E')}> <0020> endbfrange endcmap`,
    'latin1',
  );
  const widths = Array.from({ length: random.below(200) }, () => odd('500')).join(' ');
  const filter = random.pick(FILTERS);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${odd('1')} /Kids [3 0 R] >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${odd('595')} 842] /Rotate ${odd('0')} /Resources << /Font << /F0 4 0 R >> /XObject << /I0 5 0 R >> >> /Contents 6 0 R >>`,
    `<< /Type /Font /Subtype ${odd(random.pick(['/Type1', '/TrueType', '/Type0', '/Type3', '/CIDFontType2']))} /BaseFont /A /FirstChar ${odd('32')} /LastChar ${odd('255')} /Widths [${widths}] /FontDescriptor 7 0 R /ToUnicode ${odd('8 0 R')} /Encoding << /Differences [${odd('32')} /A /B /uni1EA0 /g${random.below(999)}] >> /DescendantFonts [${odd('4 0 R')}] /FontMatrix [${odd('0.001')} 0 0 0.001 0 0] /CharProcs << /A 6 0 R >> >>`,
    stream(
      `/Type /XObject /Subtype ${odd('/Image')} /Width ${odd(String(1 + random.below(64)))} /Height ${odd(String(1 + random.below(64)))} /BitsPerComponent ${odd('8')} /ColorSpace ${random.pick(SPACES)} /Filter ${filter} /DecodeParms << /Predictor ${odd('12')} /Columns ${odd('8')} /K ${odd('-1')} >> /SMask ${odd('null')}`,
      filter === '/FlateDecode' ? deflateSync(noise(4_000)) : noise(4_000),
    ),
    stream('', content),
    `<< /Type /FontDescriptor /Flags ${odd('4')} /FontFile${random.pick(['', '2', '3'])} 9 0 R /MissingWidth ${odd('0')} >>`,
    stream('', map),
    stream(`/N ${odd('3')} /Length1 ${odd('100')}`, noise(2_000)),
  ];
  return random.below(2) === 0 ? inStream(objects, odd) : inFile(objects);
}

function inFile(objects) {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const places = [];
  let size = parts[0].length;
  const put = (bytes) => {
    parts.push(bytes);
    size += bytes.length;
  };
  objects.forEach((body, at) => {
    places.push(size);
    put(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]));
  });
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = size;
  put(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** The same with every object that may be so in an object stream, and the places in a stream too. */
function inStream(objects, odd) {
  const packed = objects.map((body, at) => [at + 1, body]).filter(([, body]) => typeof body === 'string');
  let at = 0;
  const heads = packed.map(([number, body]) => {
    const head = `${number} ${odd(String(at))}`;
    at += body.length + 1;
    return head;
  });
  const first = `${heads.join(' ')} `;
  const holder = objects.length + 1;
  const parts = [Buffer.from('%PDF-1.7\n')];
  const places = new Map();
  let size = parts[0].length;
  const put = (number, body) => {
    const bytes = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    places.set(number, size);
    parts.push(bytes);
    size += bytes.length;
  };
  objects.forEach((body, index) => {
    if (typeof body !== 'string') put(index + 1, body);
  });
  const body = Buffer.from(first + packed.map(([, one]) => one).join('\n'), 'latin1');
  put(
    holder,
    stream(
      `/Type /ObjStm /N ${odd(String(packed.length))} /First ${odd(String(first.length))} /Filter /FlateDecode`,
      deflateSync(body),
    ),
  );
  const rows = Array.from({ length: holder + 2 }, (_, number) => {
    const index = packed.findIndex(([one]) => one === number);
    const row = Buffer.alloc(6);
    if (number === 0) return row;
    row[0] = index < 0 ? 1 : 2;
    row.writeUInt32BE(index < 0 ? (places.get(number) ?? size) : holder, 1);
    row[5] = Math.max(index, 0);
    return row;
  });
  const start = size;
  put(
    holder + 1,
    stream(
      `/Type /XRef /Size ${holder + 2} /W [1 4 ${odd('1')}] /Root 1 0 R /Filter /FlateDecode`,
      deflateSync(Buffer.concat(rows)),
    ),
  );
  parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}
