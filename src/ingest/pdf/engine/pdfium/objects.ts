import type { BBox } from '../../../../document/index.js';
import { boxAround } from '../areas.js';
import { MAX_PAGE_GLYPHS, MAX_PAGE_OPERATORS, refuseBeyond } from '../limits.js';
import { type Matrix, multiply } from '../matrix.js';
import { addPaint, type Colour, isWhite, markUnseen, type Paint } from '../paint.js';
import { barsOf, outlinesIn, rectanglesOf, strokesOf } from '../paths.js';
import { STROKED_MODES } from '../placing.js';
import type { PageContent } from '../types.js';
import { colourOf } from './colours.js';
import type { Pdfium } from './library.js';
import { clipOf, stepsOf } from './paths.js';
import { Refusal } from './refusal.js';
import { type Reading, showObject, type Trail } from './text.js';
import { placed } from './view.js';

/** PDFium's kinds of page objects. */
const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const SHADING = 4;
const FORM = 5;

/** Forms drawn in one another deeper than this are not followed. */
const DEEPEST = 40;

/** Text narrower than this, points, draws nothing. */
const LEAST_EXTENT = 0.01;

interface Walk extends Reading {
  view: Matrix;
  drawn: Pick<PageContent, 'glyphs' | 'strokes' | 'fills' | 'images' | 'outlines'>;
  inks: Colour[];
  paints: Paint[];
  trail: Trail;
  objects: number;
}

/** What a form gives to all that it draws. */
interface Outer {
  /** From its coordinates to the file's. */
  inFile: Matrix;
  /** Nothing in it is transparent for the form's sake. */
  opaque: boolean;
  depth: number;
}

/** Notes what is drawn where, object by object in the order they are drawn. */
export function drawnBy(reading: Reading, page: number, view: Matrix): Walk['drawn'] {
  const { pdfium } = reading;
  const walk: Walk = {
    ...reading,
    view,
    drawn: { glyphs: [], strokes: [], fills: [], images: [], outlines: 0 },
    inks: [],
    paints: [],
    trail: { run: 0, x: 0, y: 0, space: 0 },
    objects: 0,
  };
  const outer: Outer = { inFile: [1, 0, 0, 1, 0, 0], opaque: true, depth: 0 };
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index++) draw(walk, pdfium.FPDFPage_GetObject(page, index), outer);
  markUnseen(walk.drawn.glyphs, walk.inks, walk.paints);
  return walk.drawn;
}

function draw(walk: Walk, object: number, outer: Outer): void {
  const { pdfium } = walk;
  refuseBeyond(++walk.objects, MAX_PAGE_OPERATORS, 'drawing operators on one page');
  const kind = pdfium.FPDFPageObj_GetType(object);
  if (kind === FORM) {
    drawForm(walk, object, outer);
    return;
  }
  const seen = clipOf(pdfium, object, multiply(walk.view, outer.inFile));
  const opaque = outer.opaque && pdfium.FPDFPageObj_HasTransparency(object) === 0;
  if (kind === TEXT) drawText(walk, object, outer, seen);
  else if (kind === PATH) drawPath(walk, object, outer, seen, opaque);
  else if (kind === IMAGE) drawImage(walk, object, outer, seen, opaque);
  else if (kind === SHADING) paint(walk, seen === null ? [] : [seen], seen, null, opaque ? 1 : 0.5);
}

function drawForm(walk: Walk, form: number, outer: Outer): void {
  const { pdfium } = walk;
  if (outer.depth >= DEEPEST) throw new Refusal('forms are drawn in one another too deep');
  const inner: Outer = {
    inFile: placed(pdfium, form, outer.inFile),
    opaque: outer.opaque && pdfium.FPDFPageObj_HasTransparency(form) === 0,
    depth: outer.depth + 1,
  };
  const count = pdfium.FPDFFormObj_CountObjects(form);
  for (let index = 0; index < count; index++) draw(walk, pdfium.FPDFFormObj_GetObject(form, index), inner);
}

function drawText(walk: Walk, object: number, outer: Outer, clip: BBox | null): void {
  const { pdfium, view, drawn, inks, trail } = walk;
  refuseReplaced(pdfium, object);
  const inFile = placed(pdfium, object, outer.inFile);
  if (!walk.characters.byObject.has(object)) refuseUntold(pdfium, object);
  const mode = pdfium.FPDFTextObj_GetTextRenderMode(object);
  const fill = colourOf(pdfium, object, false);
  const matrix = multiply(view, inFile);
  const transparent = fill.alpha === 0;
  showObject(walk, { object, view, inFile, matrix, mode, clip, transparent }, drawn.glyphs, trail);
  refuseBeyond(drawn.glyphs.length, MAX_PAGE_GLYPHS, 'characters on one page');
  const ink = STROKED_MODES.has(mode) ? colourOf(pdfium, object, true).colour : fill.colour;
  while (inks.length < drawn.glyphs.length) inks.push(ink);
}

/** PDFium reads other words in the place of those that are drawn, where the file gives some. */
function refuseReplaced(pdfium: Pdfium, object: number): void {
  const marks = pdfium.FPDFPageObj_CountMarks(object);
  for (let index = 0; index < marks; index++) {
    const mark = pdfium.FPDFPageObj_GetMark(object, index);
    if (pdfium.FPDFPageObjMark_GetParamValueType(mark, pdfium.actualText) > 0)
      throw new Refusal('words stand in the place of those that are drawn');
  }
}

/** PDFium tells nothing of text that draws nothing, which are spaces, and of text drawn twice. */
function refuseUntold(pdfium: Pdfium, object: number): void {
  const { scratch } = pdfium;
  if (pdfium.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return;
  const view = pdfium.view();
  const extent = (from: number, to: number): number =>
    view.getFloat32(scratch + to, true) - view.getFloat32(scratch + from, true);
  if (extent(0, 8) > LEAST_EXTENT && extent(4, 12) > 0) throw new Refusal('text is drawn that is not told');
}

function drawPath(walk: Walk, object: number, outer: Outer, clip: BBox | null, opaque: boolean): void {
  const { pdfium, view, drawn } = walk;
  const { scratch } = pdfium;
  if (pdfium.FPDFPath_GetDrawMode(object, scratch, scratch + 4) === 0) return;
  const filled = pdfium.view().getInt32(scratch, true) !== 0;
  const stroked = pdfium.view().getInt32(scratch + 4, true) !== 0;
  if (!filled && !stroked) return;
  const steps = stepsOf(pdfium, object);
  const matrix = multiply(view, placed(pdfium, object, outer.inFile));
  if (stroked && !isWhite(colourOf(pdfium, object, true).colour))
    for (const line of strokesOf(steps, matrix)) drawn.strokes.push(line);
  if (!filled) return;
  const { colour, alpha } = colourOf(pdfium, object, false);
  const boxes = rectanglesOf(steps, matrix);
  paint(walk, boxes, clip, colour, alpha === 0 ? 0 : opaque ? alpha : Math.min(alpha, 0.5));
  if (isWhite(colour)) return;
  for (const box of boxes) drawn.fills.push(box);
  for (const line of barsOf(steps, matrix)) drawn.strokes.push(line);
  drawn.outlines += outlinesIn(steps);
}

function drawImage(walk: Walk, object: number, outer: Outer, clip: BBox | null, opaque: boolean): void {
  const { pdfium, view, drawn } = walk;
  const box = boxAround([0, 0, 1, 1], multiply(view, placed(pdfium, object, outer.inFile)));
  drawn.images.push(box);
  paint(walk, [box], clip, null, opaque ? 1 : 0.5);
}

function paint(walk: Walk, boxes: readonly BBox[], clip: BBox | null, colour: Colour, alpha: number): void {
  addPaint(walk.paints, boxes, { clip, alpha, colour, at: walk.drawn.glyphs.length });
}
