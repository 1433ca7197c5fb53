/** Pages whose words stand in no text layer and no picture: letters drawn as outlines, and fonts that tell nonsense. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { convert } from '../../../../src/convert.js';
import { engineNamed } from '../../../../src/ingest/pdf/engine/index.js';
import { readPdf } from '../../../../src/ingest/pdf/index.js';
import { systemVersion } from '../../../../src/ingest/pdf/recognise/engines/system.js';
import { recognising } from '../../../../src/ingest/pdf/recognise/index.js';
import { makePage } from '../support/makePdf.js';

const bytes = new Uint8Array(readFileSync('fixtures/drawn/chu-ve-net.pdf'));
const hasTesseract = (await systemVersion()) !== null;

test.each(['pdfjs', 'pdfium'] as const)('%s counts the outlines of a page', async (name) => {
  const source = await engineNamed(name).open(bytes.slice());
  const { outlines, glyphs } = await source.page(1);
  await source.close();
  expect(glyphs).toEqual([]);
  // About as many as the page has letters.
  expect(outlines).toBe(351);
});

test('a page is drawn as it prints, at the scale asked for', async () => {
  const source = await engineNamed('pdfium').open(bytes.slice());
  const drawing = await source.draw?.(1, 2);
  await source.close();
  expect(drawing).toMatchObject({ width: 1190, height: 1684 });
  const ink = drawing?.data.reduce((sum, level) => sum + (level < 128 ? 1 : 0), 0) ?? 0;
  expect(ink / (1190 * 1684)).toBeGreaterThan(0.01);
  expect(ink / (1190 * 1684)).toBeLessThan(0.1);
});

test('the engine of reference draws nothing', async () => {
  const source = await engineNamed('pdfjs').open(bytes.slice());
  expect(source.draw).toBeUndefined();
  await source.close();
});

test('letters drawn as outlines that are not recognised are told of', async () => {
  const { plan } = await convert(bytes.slice(), { format: 'pdf', ocr: { mode: 'off', engine: 'auto' } });
  expect(plan.diagnostics.map(({ code }) => code)).toContain('scanned-no-text');
});

describe.skipIf(!hasTesseract)(
  hasTesseract ? 'read off the drawing' : 'skipped: tesseract is not there',
  () => {
    const ocr = { mode: 'auto', engine: 'tesseract', cache: false } as const;

    test('letters drawn as outlines', { timeout: 120_000 }, async () => {
      const { plan, text } = await convert(bytes.slice(), { format: 'pdf', ocr });
      expect(text).toContain('Sửa chữa 14 km kênh nội đồng tại xã Bình Sa');
      const rows = plan.tasks.filter(({ origin }) => origin === 'annex');
      expect(rows.map((row) => row.text)).toEqual([
        'Trồng 800 cây phân tán ven đường',
        'Lắp 25 bóng đèn tại nhà văn hóa thôn',
      ]);
      expect(plan.diagnostics.map(({ code }) => code)).toContain('text-recognised');
    });

    test('words of a font that tells nonsense', { timeout: 120_000 }, async () => {
      const nonsense = makePage((sheet) => {
        for (let line = 0; line < 6; line++)
          sheet.text(60, 100 + 20 * line, 'Xqzw bkrt fjgd wpzx qvbn mzkw xxtr gfhj', { size: 11 });
      });
      const drawing = await (await engineNamed('pdfium').open(bytes.slice())).draw?.(1, 300 / 72);
      const engine = engineNamed('pdfjs');
      const { blocks } = await readPdf(
        nonsense,
        recognising(
          { open: async (given) => ({ ...(await engine.open(given)), draw: async () => drawing ?? null }) },
          ocr,
        ),
      );
      const text = JSON.stringify(blocks);
      expect(text).toContain('Sửa chữa 14 km kênh');
      expect(text).not.toContain('Xqzw');
    });
  },
);
