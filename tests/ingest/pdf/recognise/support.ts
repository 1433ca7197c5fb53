import { readFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import { blank, type Grey } from '../../../../src/ingest/pdf/recognise/picture/types.js';

/** A scan of the annex of `fixtures/documents`: 200 dots an inch, 0.6° askew, blurred, JPEG. */
export const annexJpeg = (): Uint8Array => readFileSync(new URL('./pages/phu-luc.jpg', import.meta.url));

/** A PDF of one page that a JPEG covers. */
export async function scannedPdf(jpeg: Uint8Array, dpi = 200): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const image = await document.embedJpg(jpeg);
  const [width, height] = [(image.width * 72) / dpi, (image.height * 72) / dpi];
  document.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  return document.save();
}

/** A white picture with black rectangles `[x0, y0, x1, y1]`. */
export function drawn(
  width: number,
  height: number,
  boxes: readonly (readonly [number, number, number, number])[],
): Grey {
  const picture = blank(width, height);
  for (const [x0, y0, x1, y1] of boxes) {
    for (let y = y0; y < y1; y++) picture.data.fill(0, y * width + x0, y * width + x1);
  }
  return picture;
}

/** Rows of short strokes that look like lines of words, falling to the right by an angle. */
export function written(width: number, height: number, degrees: number): Grey {
  const picture = blank(width, height);
  const slope = Math.tan((degrees * Math.PI) / 180);
  for (let top = 100; top < height - 100; top += 50) {
    for (let x = 100; x < width - 100; x++) {
      if (x % 37 > 25) continue;
      const y = Math.round(top + (x - width / 2) * slope);
      for (let down = 0; down < 14; down++) picture.data[(y + down) * width + x] = 0;
    }
  }
  return picture;
}
