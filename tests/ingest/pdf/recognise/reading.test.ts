import { describe, expect, test } from 'vitest';
import { convert } from '../../../../src/convert.js';
import { systemVersion } from '../../../../src/ingest/pdf/recognise/engines/system.js';
import { annexJpeg, scannedPdf } from './support.js';

const SLOW = 300_000;
const hasTesseract = (await systemVersion()) !== null;

describe.each(['tesseract', 'tesseract.js'] as const)('a scanned annex, by %s', (engine) => {
  const isThere = engine === 'tesseract.js' || hasTesseract;
  test.skipIf(!isThere)(
    isThere
      ? 'its table is read cell by cell'
      : 'skipped: no tesseract with Vietnamese language data on the PATH',
    { timeout: SLOW },
    async () => {
      const { plan, text } = await convert(await scannedPdf(annexJpeg()), { ocr: { mode: 'auto', engine } });
      expect(plan.source).toMatchObject({ ocr: true, pages: 1 });
      expect(plan.tables[0]?.columns.map(({ header }) => header)).toEqual([
        'TT',
        'Nhiệm vụ',
        'Kết quả/Sản phẩm',
        'Cơ quan chủ trì',
        'Cơ quan phối hợp',
        'Thời gian hoàn thành',
      ]);
      expect(text).toContain('Mở rộng mạng truyền số liệu chuyên dùng đến các xã, phường');
      const told = plan.diagnostics.find(({ code }) => code === 'text-recognised');
      expect(told?.message).toContain(`${engine} `);
      const spans = plan.tables.flatMap(({ rows }) => rows.flatMap((row) => row.spans));
      expect(spans.every(({ confidence }) => confidence !== null && confidence <= 1)).toBe(true);
    },
  );
});

test('with recognition off a scan is said to be one', async () => {
  const { plan } = await convert(await scannedPdf(annexJpeg()), { ocr: { mode: 'off', engine: 'auto' } });
  expect(plan.source.ocr).toBe(false);
  expect(plan.diagnostics.map(({ code }) => code)).toContain('scanned-no-text');
});
