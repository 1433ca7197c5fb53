import { describe, expect, test } from 'vitest';
import { pdf } from '../../../scripts/support/shapes.mjs';
import { MAX_PAGE_OPERATORS } from '../../../src/ingest/pdf/engine/limits.js';
import { pdfjsEngine } from '../../../src/ingest/pdf/engine/pdfjs.js';
import { withoutHugePictures } from '../../../src/ingest/pdf/engine/pictures.js';

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** Page information of an embedded JBIG2 picture, then a region. */
function jbig2(page: [number, number], region: [number, number]): Buffer {
  const info = [...page, 0, 0].map(u32);
  const area = Buffer.concat([...region, 0, 0].map(u32));
  return Buffer.concat([
    ...[u32(0), Buffer.of(48, 0, 1), u32(19), ...info, Buffer.alloc(3)],
    ...[u32(1), Buffer.of(38, 0, 1), u32(area.length), area],
  ]);
}

/** A page, and as many regions of its size. */
function layered(side: number, regions: number): Buffer {
  const whole = jbig2([side, side], [side, side]);
  const region = whole.subarray(-27);
  return Buffer.concat([whole, ...new Array<Buffer>(regions - 1).fill(region)]);
}

/** A page, and a halftone region of so many dots a side. */
function halftone(dots: number): Buffer {
  const page = jbig2([100, 100], [100, 100]).subarray(0, 30);
  const area = Buffer.concat([...[100, 100, 0, 0].map(u32), Buffer.of(0, 0), u32(dots), u32(dots)]);
  return Buffer.concat([page, u32(1), Buffer.of(22, 0, 1), u32(area.length), area]);
}

/** The head of a JPEG 2000 picture. */
function jpx(width: number, height: number): Buffer {
  const size = [width, height, 0, 0, width, height, 0, 0].map(u32);
  return Buffer.concat([Buffer.from('ff4fff51002f0000', 'hex'), ...size]);
}

const picture = (filter: string, data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Subtype /Image /Width 10 /Height 10 /Filter /${filter} >>\nstream\r\n`),
    data,
    Buffer.from('\nendstream'),
  ]);

describe('pictures that say how large they are', () => {
  test.each<[string, Buffer, boolean]>([
    ['a page of 600 dpi', picture('JBIG2Decode', jbig2([4960, 7016], [4960, 7016])), true],
    ['a page larger than any', picture('JBIG2Decode', jbig2([65_000, 65_000], [10, 10])), false],
    ['a region larger than any page', picture('JBIG2Decode', jbig2([10, 10], [65_000, 65_000])), false],
    ['a page in three layers', picture('JBIG2Decode', layered(6_000, 3)), true],
    ['a page asked for thirty times', picture('JBIG2Decode', layered(6_000, 30)), false],
    ['dots of a page', picture('JBIG2Decode', halftone(2_000)), true],
    ['more dots than any page has', picture('JBIG2Decode', halftone(60_000)), false],
    ['JPEG 2000', picture('JPXDecode', jpx(2480, 3508)), true],
    ['JPEG 2000, larger than any page', picture('JPXDecode', jpx(100_000, 100_000)), false],
    ['a stream that is cut off', picture('JBIG2Decode', Buffer.of(0, 0, 0)), true],
    ['a filter without a stream', Buffer.from('/JBIG2Decode'), true],
  ])('%s', (_, file, decoded) => {
    const left = Buffer.from(withoutHugePictures(Uint8Array.from(file)));
    expect(left.equals(file)).toBe(decoded);
    expect(left.length).toBe(file.length);
  });
});

describe('a page that draws without end', () => {
  const pageOf = async (content: string): Promise<unknown> => {
    const source = await pdfjsEngine.open(Uint8Array.from(pdf(content)));
    try {
      return await source.page(1).catch((error: unknown) => error);
    } finally {
      await source.close();
    }
  };

  test('states saved in one another', async () => {
    expect(await pageOf('q '.repeat(6_000))).toMatchObject({
      code: 'file-too-large',
      message: expect.stringContaining('graphics states saved in one another'),
    });
  });

  test('is given up while its operators are built, not when all are there', {
    timeout: 120_000,
  }, async () => {
    const error = await pageOf('q Q '.repeat(MAX_PAGE_OPERATORS));
    expect(error).toMatchObject({ code: 'file-too-large' });
    const counted = Number(/has (\d+) drawing operators/u.exec(String(error))?.[1]);
    expect(counted).toBeGreaterThan(MAX_PAGE_OPERATORS);
    expect(counted).toBeLessThan(MAX_PAGE_OPERATORS * 1.1);
  });
});
