import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { convert } from '../../../../src/convert.js';
import { KehoachError } from '../../../../src/errors.js';
import { engineNamed, withReference } from '../../../../src/ingest/pdf/engine/index.js';
import { pdfiumEngine, Refusal } from '../../../../src/ingest/pdf/engine/pdfium/index.js';
import { borrowPdfium } from '../../../../src/ingest/pdf/engine/pdfium/library.js';
import { wasm } from '../../../../src/ingest/pdf/engine/pdfium/wasm.js';
import { pdfjsEngine } from '../../../../src/ingest/pdf/engine/pdfjs.js';
import type { PdfEngine, PdfSource } from '../../../../src/ingest/pdf/engine/types.js';
import { makePage, makePdf, type Sheet, type SheetShape, TIMES } from '../support/makePdf.js';
import { expectSame, pagesOf } from './sameContent.js';

const LINE = 'Sở Công Thương chủ trì kiểm tra các chợ trước ngày 30/6/2026.';

function page(draw: (sheet: Sheet) => void, shape: SheetShape = {}): Uint8Array {
  return makePage((sheet) => draw(sheet.text(80, 80, LINE)), shape);
}

describe('PDFium sees what pdf.js sees', () => {
  test.each<[string, (sheet: Sheet) => void, SheetShape?]>([
    ['words', (sheet) => sheet.text(80, 100, LINE, { font: TIMES, size: 13 })],
    ['bold and slanted fonts', (sheet) => sheet.text(80, 100, LINE, { bold: true, italic: true })],
    ['spaced letters', (sheet) => sheet.text(80, 100, 'THÔNG BÁO', { spacing: 4 })],
    ['several spaces', (sheet) => sheet.text(80, 100, 'Số:        /KH-UBND')],
    [
      'a text of spaces only',
      (sheet) => sheet.text(80, 100, 'Số:').text(98, 100, '   ').text(116, 100, '12'),
    ],
    ['a hyphen at the end of a line', (sheet) => sheet.text(80, 100, 'số 12/QĐ-').text(80, 116, 'UBND tỉnh')],
    ['text on its side', (sheet) => sheet.text(300, 400, LINE, { angle: 90 })],
    ['text askew', (sheet) => sheet.text(300, 400, LINE, { angle: 30 })],
    ['text upside down', (sheet) => sheet.text(400, 400, LINE, { angle: 180 })],
    ['invisible text', (sheet) => sheet.text(80, 100, LINE, { mode: 3 })],
    ['outlined text', (sheet) => sheet.text(80, 100, LINE, { mode: 1 })],
    ['gaps within a text', (sheet) => sheet.raw('BT /F0 12 Tf 80 600 Td [<00530053> -900 <0053>] TJ ET')],
    ['rulings and shading', (sheet) => sheet.line(80, 100, 400, 100).box(80, 120, 400, 160, 0.8)],
    ['white paint over words', (sheet) => sheet.text(80, 100, LINE).box(70, 80, 500, 110, 1)],
    ['white words', (sheet) => sheet.raw('1 g').text(80, 100, LINE).raw('0 g')],
    ['a picture', (sheet) => sheet.picture(80, 100, 300, 400)],
    ['a frame', (sheet) => sheet.raw('80 100 200 90 re S 80 300 m 90 350 l 120 320 l h S')],
    [
      'curves',
      (sheet) => sheet.raw('80 100 m 90 150 120 130 200 200 c S 80 100 m 90 150 120 130 200 200 c f'),
    ],
    ['words outside their clip', (sheet) => sheet.raw('q 0 700 200 100 re W n').text(80, 100, LINE).raw('Q')],
    ['a page turned', (sheet) => sheet.text(80, 100, LINE).line(80, 120, 300, 120), { rotate: 90 }],
    ['a page turned twice', (sheet) => sheet.text(80, 100, LINE), { rotate: 180 }],
    ['a page turned back', (sheet) => sheet.text(80, 100, LINE), { rotate: 270 }],
    ['a page cut', (sheet) => sheet.text(80, 100, LINE), { crop: [20, 30, 500, 800] }],
    ['a page cut and turned', (sheet) => sheet.text(80, 100, LINE), { crop: [20, 30, 500, 800], rotate: 90 }],
  ])('%s', async (_, draw, shape) => {
    const [seen] = await expectSame(page(draw, shape));
    expect(seen?.glyphs.length).toBeGreaterThan(LINE.length - 1);
  });

  test.each(['ruled', 'unruled', 'centred', 'groups-across', 'unruled-titles-once'])(
    'layout %s',
    async (name) => {
      await expectSame(fixture(`layouts/${name}`));
    },
  );

  test('the same plan, place by place', async () => {
    const bytes = fixture('documents/quyet-dinh-chuyen-doi-so');
    const [one, other] = await Promise.all([
      convert(bytes, { pdfEngine: 'pdfjs' }),
      convert(bytes, { pdfEngine: 'pdfium' }),
    ]);
    expect(one.plan.source.readBy).toEqual(['pdfjs']);
    expect(other.plan.source.readBy).toEqual(['pdfium']);
    expect(other.text).toBe(one.text);
    expect({ ...other.plan, source: null }).toEqual(roughly({ ...one.plan, source: null }));
  });
});

describe('what PDFium does not carry is read by pdf.js', () => {
  test.each<[string, Uint8Array]>([
    [
      'words typed over the page',
      page(() => undefined, {
        annotations: [
          {
            entries: '/Subtype /FreeText',
            place: [80, 300, 300, 330],
            draw: (sheet) => sheet.text(0, 20, 'Đã duyệt'),
          },
        ],
      }),
    ],
    ['other words in the place of those drawn', page((sheet) => replaced(sheet))],
    ['letters that a font does not tell', page((sheet) => sheet.text(80, 100, 'NHI\u0001M V\u0002'))],
    ['text drawn twice', page((sheet) => sheet.text(80.2, 80, LINE))],
    ['a list of objects in another place', moved(page(() => undefined))],
    [
      'layers',
      withEntry(
        page(() => undefined),
        '/OCProperties << /OCGs [] /D << >> >>',
      ),
    ],
  ])('%s', async (_, bytes) => {
    await expect(pagesOf(pdfiumEngine, bytes)).rejects.toBeInstanceOf(Refusal);
    expect(await pagesOf(engineNamed('auto'), bytes)).toEqual(await pagesOf(pdfjsEngine, bytes));
  });

  test('page by page, and the plan names both', async () => {
    const bytes = makePdf([
      [{}, (sheet) => sheet.text(80, 80, LINE)],
      [{}, (sheet) => replaced(sheet.text(80, 80, LINE))],
    ]);
    const { plan } = await convert(bytes, { pdfEngine: 'pdfium' });
    expect(plan.source.readBy).toEqual(['pdfium', 'pdfjs']);
  });

  test('a frame drawn over the page is no words', async () => {
    const annotations = [
      {
        entries: '/Subtype /Square',
        place: [80, 300, 300, 330] as [number, number, number, number],
        draw: (sheet: Sheet) => void sheet.line(0, 0, 100, 0),
      },
    ];
    await expectSame(page(() => undefined, { annotations }));
  });

  test.each([
    ['no PDF', Buffer.from('không phải PDF')],
    ['a PDF cut off', Buffer.from(page(() => undefined)).subarray(0, 300)],
  ])('%s is refused with the same error', async (_, bytes) => {
    const failure = async (name: 'auto' | 'pdfjs'): Promise<unknown> =>
      pagesOf(engineNamed(name), bytes).catch((error: unknown) => error);
    expect(await failure('auto')).toEqual(await failure('pdfjs'));
    expect(await failure('auto')).toBeInstanceOf(KehoachError);
  });
});

describe('a crash costs PDFium one document', () => {
  test('which pdf.js reads; the next is read with a new module', async () => {
    const bytes = page(() => undefined);
    const { pdfium, release } = await borrowPdfium();
    const open = await pdfiumEngine.open(bytes);
    vi.spyOn(pdfium, 'FPDF_LoadPage').mockImplementation(() => {
      throw new wasm.RuntimeError('unreachable');
    });
    expect(await pagesOf(engineNamed('auto'), bytes)).toEqual(await pagesOf(pdfjsEngine, bytes));
    expect(pdfium.dead).toBe(true);
    await expect(open.page(1)).rejects.toBeInstanceOf(Refusal);
    await open.close();
    release();
    const next = await borrowPdfium();
    next.release();
    expect(next.pdfium).not.toBe(pdfium);
    expect((await pagesOf(pdfiumEngine, bytes))[0]?.glyphs.length).toBe(LINE.length);
  });

  test('memory is given back to the module', async () => {
    const bytes = fixture('layouts/ruled');
    const { pdfium, release } = await borrowPdfium();
    for (let round = 0; round < 3; round++) await pagesOf(pdfiumEngine, bytes);
    const before = pdfium.bytes().length;
    for (let round = 0; round < 20; round++) await pagesOf(pdfiumEngine, bytes);
    expect(pdfium.bytes().length).toBe(before);
    release();
  });
});

test('a long document is opened anew every so many pages, as PDFium keeps what it took out of it', async () => {
  const bytes = makePdf(
    Array.from({ length: 70 }, (_, index) => [
      {},
      (sheet: Sheet) => sheet.text(90, 90, `Việc số ${index + 1}`),
    ]),
  );
  const { pdfium, release } = await borrowPdfium();
  const [opened, closed] = [vi.spyOn(pdfium, 'FPDF_LoadMemDocument'), vi.spyOn(pdfium, 'FPDF_CloseDocument')];
  try {
    await expectSame(bytes);
    expect([opened.mock.calls.length, closed.mock.calls.length]).toEqual([3, 3]);
  } finally {
    vi.restoreAllMocks();
    release();
  }
});

describe('the reference', () => {
  const source = (of: Partial<PdfSource>): PdfSource => ({
    pageCount: 6,
    page: async (number) => ({
      number,
      width: 1,
      height: 1,
      glyphs: [],
      strokes: [],
      fills: [],
      images: [],
      outlines: 0,
    }),
    pictures: async () => [],
    readBy: () => [],
    close: async () => undefined,
    ...of,
  });
  const failing = (error: Error): PdfEngine => ({ open: () => Promise.reject(error) });
  const bytes = new Uint8Array();

  test('takes the place of an engine that is not installed, where that may be so', async () => {
    const absent = failing(new KehoachError('part-missing', 'It is not installed.'));
    const reference = { open: async () => source({ pageCount: 2 }) };
    expect((await withReference(absent, reference, true).open(bytes)).pageCount).toBe(2);
    await expect(withReference(absent, reference, false).open(bytes)).rejects.toMatchObject({
      code: 'part-missing',
    });
  });

  test('is not asked where a limit is passed', async () => {
    const reference = { open: vi.fn(async () => source({})) };
    const large = failing(new KehoachError('file-too-large', 'It is too large.'));
    await expect(withReference(large, reference, true).open(bytes)).rejects.toMatchObject({
      code: 'file-too-large',
    });
    expect(reference.open).not.toHaveBeenCalled();
  });

  test('reads the rest of a document of which the first pages are refused, and both are closed', async () => {
    const read = vi.fn(() => Promise.reject(new Refusal('no')));
    const closed: string[] = [];
    const fast = source({ page: read, close: async () => void closed.push('fast') });
    const slow = source({ close: async () => void closed.push('slow') });
    const mixed = await withReference({ open: async () => fast }, { open: async () => slow }, true).open(
      bytes,
    );
    for (let number = 1; number <= 6; number++) await mixed.page(number);
    expect(read).toHaveBeenCalledTimes(3);
    expect(mixed.readBy()).toEqual(['pdfjs']);
    await mixed.close();
    expect(closed).toEqual(['fast', 'slow']);
  });
});

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../../fixtures/${name}.pdf`, import.meta.url)));
}

/** Words for which the file gives others. */
function replaced(sheet: Sheet): void {
  sheet.raw('/Span << /ActualText (khac) >> BDC').text(80, 100, LINE).raw('EMC');
}

/** The file with something in front, so that nothing stands where its list of objects says. */
function moved(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from('%PDF-1.7\n% thêm một dòng\n'), bytes]);
}

/** The file with an entry more in its catalogue, of as many bytes as before. */
function withEntry(bytes: Uint8Array, entry: string): Uint8Array {
  const file = Buffer.from(bytes).toString('latin1');
  const grown = file.replace('/Type /Catalog', `/Type /Catalog ${entry}`);
  const start = grown.indexOf('xref\n0');
  return Buffer.from(grown.replace(/startxref\n\d+/u, `startxref\n${start}`), 'latin1');
}

/** Places to a point. */
function roughly(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isInteger(value))
    return {
      asymmetricMatch: (other: unknown) => typeof other === 'number' && Math.abs(other - value) < 0.5,
    };
  if (Array.isArray(value)) return value.map(roughly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, roughly(one)]));
}
