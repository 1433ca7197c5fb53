import { deflateSync } from 'node:zlib';
import utif from 'utif2';
import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../../src/ingest/detect.js';
import { boundImage } from '../../../src/ingest/image/bind.js';
import { imageKind } from '../../../src/ingest/image/kind.js';
import { checkPackage, checkSize } from '../../../src/ingest/image/limits.js';
import { packedPages } from '../../../src/ingest/image/pack.js';
import { jpegSize, jpegTurns, pngSize } from '../../../src/ingest/image/size.js';
import { pdfjsEngine } from '../../../src/ingest/pdf/engine/pdfjs.js';
import { annexJpeg } from '../pdf/recognise/support.js';

/** A grey PNG; its head may state another size than it has. */
function png(width: number, height: number, rows = height): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data, crc(Buffer.concat([head.subarray(4), data]))]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((width + 1) * rows, 0));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', new Uint8Array()),
  ]);
}

function crc(bytes: Uint8Array): Buffer {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  const out = Buffer.alloc(4);
  out.writeUInt32BE((value ^ 0xffffffff) >>> 0);
  return out;
}

function tiff(width: number, height: number): Uint8Array {
  return new Uint8Array(utif.encodeImage(new Uint8Array(width * height * 4).fill(120), width, height));
}

/** A JPEG with a camera's note that it is to be turned. */
function turnedJpeg(orientation: number): Uint8Array {
  const exif = Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x00\0\0', 'latin1');
  exif[6 + 8 + 2 + 9] = orientation;
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  const jpeg = annexJpeg();
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

test('a picture may have 40 million pixels and no more, however they lie', () => {
  for (const [width, height] of [
    [8_000, 5_000],
    [40_000_000, 1],
  ] as const)
    expect(checkSize({ width, height })).toEqual({ width, height });
  for (const [width, height] of [
    [8_000, 5_001],
    [20_000_001, 2],
  ] as const)
    expect(() => checkSize({ width, height })).toThrow(expect.objectContaining({ code: 'file-too-large' }));
});

describe('picture files', () => {
  test.each([
    ['jpeg', () => annexJpeg()],
    ['png', () => png(40, 60)],
    ['tiff', () => tiff(40, 60)],
  ] as const)('%s is told by content and becomes a page of a PDF', async (kind, bytes) => {
    expect(imageKind(bytes())).toBe(kind);
    expect(await detectFormat(bytes())).toBe('image');
    const source = await pdfjsEngine.open(await boundImage(bytes()));
    try {
      expect(source.pageCount).toBe(1);
      const [picture] = await source.pictures(1);
      const { width, height, images } = await source.page(1);
      expect(Math.round(Math.max(width, height))).toBe(842);
      expect(images).toHaveLength(1);
      expect((picture?.width ?? 0) / (picture?.height ?? 1)).toBeCloseTo(width / height, 1);
    } finally {
      await source.close();
    }
  });

  test('sizes are read from their heads', () => {
    expect(pngSize(png(40, 60))).toEqual({ width: 40, height: 60 });
    expect(jpegSize(annexJpeg())).toEqual({ width: 1654, height: 1240 });
    expect([pngSize(annexJpeg()), jpegSize(png(4, 4))]).toEqual([null, null]);
  });

  test.each([
    [1, 0],
    [6, 1],
    [3, 2],
    [8, 3],
  ])('a camera’s orientation %d is %d quarter turns', async (orientation, turns) => {
    expect(jpegTurns(turnedJpeg(orientation))).toBe(turns);
    const source = await pdfjsEngine.open(await boundImage(turnedJpeg(orientation)));
    const { width, height } = await source.page(1);
    await source.close();
    expect(width > height).toBe(turns % 2 === 0);
  });
});

describe('pictures of pages in one archive', () => {
  const pages = [
    { name: 'trang-10.png', bytes: png(30, 60) },
    { name: 'trang-2.jpg', bytes: annexJpeg() },
    { name: 'trang-1.png', bytes: png(60, 60) },
  ];

  test('are the pages of one document, in the order of their numbers', async () => {
    const bytes = await packedPages([
      ...pages,
      { name: '__MACOSX/._trang-1.png', bytes: png(1, 1).subarray(0, 9) },
    ]);
    expect(await detectFormat(bytes)).toBe('image');
    const source = await pdfjsEngine.open(await boundImage(bytes));
    try {
      const sizes: string[] = [];
      for (let number = 1; number <= source.pageCount; number++) {
        const { width, height } = await source.page(number);
        sizes.push(`${Math.round(width)}x${Math.round(height)}`);
      }
      expect(sizes).toEqual(['842x842', '842x631', '421x842']);
    } finally {
      await source.close();
    }
  });

  test('give the same bytes whenever they are packed', async () => {
    expect(Buffer.from(await packedPages(pages)).equals(await packedPages(pages))).toBe(true);
  });

  test('an archive of other files is none', async () => {
    const bytes = await packedPages([...pages, { name: 'ghi-chu.txt', bytes: Buffer.from('x') }]);
    await expect(detectFormat(bytes)).rejects.toMatchObject({ code: 'format-unsupported' });
  });

  test('what is a picture by its name only is said', async () => {
    const bytes = await packedPages([{ name: 'trang-1.png', bytes: Buffer.from('x') }]);
    await expect(boundImage(bytes)).rejects.toMatchObject({
      code: 'format-damaged',
      message: expect.stringContaining('trang-1.png'),
    });
  });

  test('more than 500 pages are refused before any is unpacked', () => {
    const entry = { unpackedBytes: 1, encrypted: false };
    expect(() => checkPackage(new Array(500).fill(entry))).not.toThrow();
    for (const entries of [new Array(501).fill(entry), [{ unpackedBytes: 2 ** 30, encrypted: false }]])
      expect(() => checkPackage(entries)).toThrow(expect.objectContaining({ code: 'file-too-large' }));
    expect(() => checkPackage([{ ...entry, encrypted: true }])).toThrow(
      expect.objectContaining({ code: 'format-encrypted' }),
    );
  });
});

describe('pictures that are refused', () => {
  test.each([
    [
      'a PNG of a few bytes that states 30,000 × 30,000 pixels',
      'png',
      () => png(30_000, 30_000, 1),
      'file-too-large',
    ],
    ['a PNG cut short', 'png', () => png(40, 60).subarray(0, 50), 'format-damaged'],
    ['a JPEG cut before its frame', 'jpeg', () => annexJpeg().subarray(0, 12), 'format-damaged'],
    ['a TIFF without pages', 'tiff', () => tiff(40, 60).subarray(0, 8), 'format-damaged'],
    [
      'a TIFF whose page is followed by itself',
      'tiff',
      () => Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0, 8, 0, 0, 0]),
      'format-damaged',
    ],
    [
      'a TIFF that states 30,000 × 30,000 pixels',
      'tiff',
      () => new Uint8Array(utif.encode([{ t256: [30_000], t257: [30_000] } as never])),
      'file-too-large',
    ],
  ] as const)('%s', async (_, kind, bytes, code) => {
    expect(imageKind(bytes())).toBe(kind);
    await expect(boundImage(bytes())).rejects.toMatchObject({ name: 'KehoachError', code });
  });
});
