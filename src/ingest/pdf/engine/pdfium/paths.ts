import type { BBox } from '../../../../document/index.js';
import { common } from '../areas.js';
import { applyX, applyY, type Matrix } from '../matrix.js';
import { CURVE, LINE, MOVE } from '../paths.js';
import type { Pdfium } from './library.js';
import { place } from './numbers.js';

/** PDFium's kinds of path segments. */
const LINE_TO = 0;
const BEZIER_TO = 1;
const MOVE_TO = 2;

/** The steps of a path object in the form in which the other engine has them. A part that is closed ends where it began. */
export function stepsOf(pdfium: Pdfium, path: number): number[] {
  const count = pdfium.FPDFPath_CountSegments(path);
  const steps: number[] = [];
  const { scratch } = pdfium;
  for (let index = 0; index < count; index++) {
    const segment = pdfium.FPDFPath_GetPathSegment(path, index);
    pdfium.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
    const view = pdfium.view();
    const kind = pdfium.FPDFPathSegment_GetType(segment);
    // A curve has three points; where it goes through does not matter.
    const step = kind === MOVE_TO ? MOVE : kind === LINE_TO ? LINE : CURVE;
    const point = [place(view.getFloat32(scratch, true)), place(view.getFloat32(scratch + 4, true))];
    if (kind === BEZIER_TO) steps.push(step, ...point, ...point, ...point);
    else steps.push(step, ...point);
  }
  return steps;
}

/**
 * The box on the page of all that an object is clipped by; null where it is not.
 *
 * @param matrix - from what the object is drawn into to the page
 */
export function clipOf(pdfium: Pdfium, object: number, matrix: Matrix): BBox | null {
  const clip = pdfium.FPDFPageObj_GetClipPath(object);
  const paths = clip === 0 ? 0 : pdfium.FPDFClipPath_CountPaths(clip);
  let seen: BBox | null = null;
  for (let path = 0; path < paths; path++) {
    const count = pdfium.FPDFClipPath_CountPathSegments(clip, path);
    if (count <= 0) continue;
    const box = segmentsBox(pdfium, clip, path, count, matrix);
    seen = seen === null ? box : common(seen, box);
  }
  return seen;
}

function segmentsBox(pdfium: Pdfium, clip: number, path: number, count: number, matrix: Matrix): BBox {
  const { scratch } = pdfium;
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < count; index++) {
    const segment = pdfium.FPDFClipPath_GetPathSegment(clip, path, index);
    pdfium.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
    const view = pdfium.view();
    const [px, py] = [place(view.getFloat32(scratch, true)), place(view.getFloat32(scratch + 4, true))];
    const x = applyX(matrix, px, py);
    const y = applyY(matrix, px, py);
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return [x0, y0, x1, y1];
}
