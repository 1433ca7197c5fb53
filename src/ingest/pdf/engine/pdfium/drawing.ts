import type { PageDrawing } from '../types.js';
import type { Pdfium } from './library.js';

/** PDFium's names for eight bits of grey a pixel, for drawing notes and form fields as well, and for shades of grey. */
const GREY = 1;
const WITH_ANNOTATIONS = 0x01;
const IN_GREY = 0x08;
const WHITE = 0xffffffff;

/**
 * Draws a page in shades of grey.
 *
 * @param scale - pixels a point
 * @returns null where there is no memory for it
 */
export function drawPage(pdfium: Pdfium, page: number, scale: number): PageDrawing | null {
  const width = Math.max(1, Math.round(pdfium.FPDF_GetPageWidthF(page) * scale));
  const height = Math.max(1, Math.round(pdfium.FPDF_GetPageHeightF(page) * scale));
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, GREY, 0, 0);
  if (bitmap === 0) return null;
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS | IN_GREY);
    const [start, stride] = [pdfium.FPDFBitmap_GetBuffer(bitmap), pdfium.FPDFBitmap_GetStride(bitmap)];
    const memory = pdfium.bytes();
    const data = new Uint8Array(width * height);
    for (let y = 0; y < height; y++) {
      const row = start + y * stride;
      data.set(memory.subarray(row, row + width), y * width);
    }
    return { width, height, data };
  } finally {
    if (!pdfium.dead) pdfium.FPDFBitmap_Destroy(bitmap);
  }
}
