import type { Pdfium } from './library.js';
import { Refusal } from './refusal.js';

/** PDFium's kinds of annotations that draw nothing by themselves: the mark of a note, a link, and the window of a note. */
const NOT_DRAWN: ReadonlySet<number> = new Set([1, 2, 16]);
/** Lines through words. */
const STRIKE_OUT = 12;
/** The usual appearance. */
const NORMAL = 0;
/** PDFium's kinds of page objects that neither say nor cover anything here: paths that are not filled, and pictures. */
const PATH = 2;
const IMAGE = 3;

/** @throws Refusal for a page with something typed or drawn over it that has words, or may cover some: PDFium does not tell them */
export function refuseAnnotations(pdfium: Pdfium, page: number): void {
  const count = pdfium.FPDFPage_GetAnnotCount(page);
  for (let index = 0; index < count; index++) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const matters = mattersHere(pdfium, annotation);
    pdfium.FPDFPage_CloseAnnot(annotation);
    if (matters) throw new Refusal('something is typed or drawn over the page');
  }
}

function mattersHere(pdfium: Pdfium, annotation: number): boolean {
  const kind = pdfium.FPDFAnnot_GetSubtype(annotation);
  if (kind === STRIKE_OUT) return true;
  if (pdfium.EPDFAnnot_HasAppearanceStream(annotation, NORMAL) === 0) return !NOT_DRAWN.has(kind);
  const objects = pdfium.FPDFAnnot_GetObjectCount(annotation);
  for (let index = 0; index < objects; index++)
    if (!isOutline(pdfium, pdfium.FPDFAnnot_GetObject(annotation, index))) return true;
  return false;
}

function isOutline(pdfium: Pdfium, object: number): boolean {
  const kind = pdfium.FPDFPageObj_GetType(object);
  if (kind === IMAGE) return true;
  const { scratch } = pdfium;
  if (kind !== PATH || pdfium.FPDFPath_GetDrawMode(object, scratch, scratch + 4) === 0) return false;
  return pdfium.view().getInt32(scratch, true) === 0;
}
