import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { convert } from '../../../../src/convert.js';

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};

/** A PDF of one page that a picture covers. */
function pagePdf(dictionary: string, data: Uint8Array): Uint8Array {
  const content = 'q 595 0 0 842 0 0 cm /Im Do Q';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</Im 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    `<</Type/XObject/Subtype/Image${dictionary}/Length ${data.length}>>stream\n`,
  ].map((text, index) => Buffer.from(`${index + 1} 0 obj\n${text}`));
  return Buffer.concat([
    Buffer.from('%PDF-1.5\n'),
    ...objects.slice(0, -1).flatMap((object) => [object, Buffer.from('\nendobj\n')]),
    ...[objects.at(-1) ?? Buffer.alloc(0), data, Buffer.from('\nendstream\nendobj\n')],
    Buffer.from('trailer<</Size 6/Root 1 0 R>>\n%%EOF'),
  ]);
}

const GREY = '/ColorSpace/DeviceGray/BitsPerComponent';
const size = (width: number, height = width): string => `/Width ${width}/Height ${height}`;
const jbig2 = (side: number): Buffer =>
  Buffer.concat([
    ...[u32(0), Buffer.of(48, 0, 1), u32(19), u32(side), u32(side), u32(0), u32(0), Buffer.alloc(3)],
    ...[u32(1), Buffer.of(38, 0, 1), u32(18), u32(side), u32(side), u32(0), u32(0), Buffer.of(0, 0)],
  ]);
const jpx = (side: number): Buffer =>
  Buffer.concat([
    ...[Buffer.of(0xff, 0x4f, 0xff, 0x51, 0, 41, 0, 0), ...[side, side, 0, 0, side, side, 0, 0].map(u32)],
    Buffer.of(0, 1, 7, 1, 1),
  ]);
const jpeg = (side: number): Buffer =>
  Buffer.concat([
    Buffer.of(0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, side >> 8, side & 255, side >> 8, side & 255, 1, 1, 0x11, 0),
    Buffer.of(0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, ...new Array(500).fill(0x55), 0xff, 0xd9),
  ]);
const fax = (side: number): string =>
  `${GREY} 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns ${side}/Rows ${side}>>`;

async function codesOf(bytes: Uint8Array): Promise<string[]> {
  const { plan } = await convert(bytes, { ocr: { mode: 'auto', engine: 'auto', cache: false } });
  expect(plan.tasks).toEqual([]);
  return plan.diagnostics.map(({ code }) => code);
}

describe('a page that is one picture of 30,000 × 30,000 pixels is not decoded, and that is said', () => {
  test.each([
    ['CCITT', pagePdf(size(30_000) + fax(30_000), Buffer.alloc(200, 0x55))],
    ['JBIG2', pagePdf(`${size(30_000)}${GREY} 1/Filter/JBIG2Decode`, jbig2(30_000))],
    ['JPEG 2000', pagePdf(`${size(30_000)}/Filter/JPXDecode`, jpx(30_000))],
    ['JPEG', pagePdf(`${size(30_000)}${GREY} 8/Filter/DCTDecode`, jpeg(30_000))],
    ['bare pixels', pagePdf(`${size(30_000)}${GREY} 8/Filter/FlateDecode`, deflateSync(Buffer.alloc(1000)))],
  ])('%s', async (_, bytes) => {
    expect(await codesOf(bytes)).toContain('content-not-read');
  });
});

describe('a picture that is larger than its page says, or is none, is a page that was not read', () => {
  test.each([
    ['JBIG2', pagePdf(`${size(1000)}${GREY} 1/Filter/JBIG2Decode`, jbig2(60_000))],
    ['JPEG 2000', pagePdf(`${size(1000)}/Filter/JPXDecode`, jpx(60_000))],
    ['JPEG 2000 cut off', pagePdf(`${size(1000)}/Filter/JPXDecode`, jpx(1000))],
    ['JPEG', pagePdf(`${size(1000)}${GREY} 8/Filter/DCTDecode`, jpeg(60_000))],
  ])('%s', async (_, bytes) => {
    expect(await codesOf(bytes)).toContain('scanned-no-text');
  });
});

test('a picture within the limits is not told of', async () => {
  const codes = await codesOf(
    pagePdf(`${size(600, 800)}${GREY} 8/Filter/FlateDecode`, deflateSync(Buffer.alloc(480_000, 255))),
  );
  expect(codes).not.toContain('content-not-read');
});
