import { type Matrix, multiply } from '../matrix.js';
import type { Pdfium } from './library.js';
import { factor, place } from './numbers.js';

/** Size of a page as shown, points, and what takes a place of the file there. */
export interface View {
  width: number;
  height: number;
  matrix: Matrix;
}

/** Steps along a side of a page, where PDFium counts in whole ones. */
const STEPS = 10_000;

/** How a page is shown: its crop box, turned as it says. */
export function viewOf(pdfium: Pdfium, page: number): View {
  const { scratch } = pdfium;
  pdfium.FPDF_DeviceToPage(page, 0, 0, STEPS, STEPS, 0, 0, 0, scratch, scratch + 8);
  const left = place(pdfium.view().getFloat64(scratch, true));
  const top = place(pdfium.view().getFloat64(scratch + 8, true));
  return {
    width: place(pdfium.FPDF_GetPageWidthF(page)),
    height: place(pdfium.FPDF_GetPageHeightF(page)),
    matrix: turned(pdfium.FPDFPage_GetRotation(page), left, top),
  };
}

/** @param x - place in the file of the corner that is shown at the top left */
function turned(quarters: number, x: number, y: number): Matrix {
  switch (quarters) {
    case 1:
      return [0, 1, 1, 0, -y, -x];
    case 2:
      return [-1, 0, 0, 1, x, -y];
    case 3:
      return [0, -1, -1, 0, y, x];
    default:
      return [1, 0, 0, -1, -x, y];
  }
}

/** The matrix of an object, within what it is drawn into. */
export function placed(pdfium: Pdfium, object: number, outer: Matrix): Matrix {
  const { scratch } = pdfium;
  if (pdfium.FPDFPageObj_GetMatrix(object, scratch) === 0) return outer;
  const view = pdfium.view();
  const at = (index: number): number => view.getFloat32(scratch + index * 4, true);
  return multiply(outer, [
    factor(at(0)),
    factor(at(1)),
    factor(at(2)),
    factor(at(3)),
    place(at(4)),
    place(at(5)),
  ]);
}
