import type { BBox } from '../../../document/index.js';
import { boxAround, common } from './areas.js';
import type { AnnotationKind, Drawn, Operators } from './drawn.js';
import { MAX_PAGE_GLYPHS, refuseBeyond } from './limits.js';
import { asMatrix, type Matrix, multiply } from './matrix.js';
import { addPaint, BLACK, type Colour, isWhite, markUnseen, type Paint } from './paint.js';
import { barsOf, outlinesIn, rectanglesOf, strokesOf } from './paths.js';
import { STROKED_MODES } from './placing.js';
import { moveLine, type Pen, showText, startText, type TextState } from './textState.js';

interface State {
  ctm: Matrix;
  text: TextState;
  stroke: Colour;
  fill: Colour;
  /** What is seen of the page; null for all of it. */
  clip: BBox | null;
  /** How much of fills and text is seen, 0 to 1; a mask or a blend counts as a half. */
  alpha: number;
}

interface Walk {
  state: State;
  stack: State[];
  /** Marked content that is open, true where it is a layer that is switched off. */
  layers: boolean[];
  hidden: number;
  drawn: Drawn;
  operators: Operators;
  view: Matrix;
  /** Annotations begun so far, and what is being drawn of them. */
  stamps: number;
  annotation: AnnotationKind | null;
  pen: Pen;
  /** A path is to be clipped by once it is drawn. */
  clipping: boolean;
  /** The colour of each glyph. */
  inks: Colour[];
  paints: Paint[];
}

type Handler = (walk: Walk, args: readonly unknown[]) => void;

/** Runs through a page's operators and notes what is drawn where. */
export function walkOperators(operators: Operators, view: Matrix): Drawn {
  const walk: Walk = {
    state: startState(view),
    stack: [],
    layers: [],
    hidden: 0,
    drawn: { glyphs: [], strokes: [], fills: [], outlines: 0, images: [], pictures: [] },
    operators,
    view,
    stamps: 0,
    annotation: null,
    pen: { run: 0, x: 0, y: 0 },
    clipping: false,
    inks: [],
    paints: [],
  };
  const { fnArray, argsArray, names } = operators;
  for (let index = 0; index < fnArray.length; index++) {
    const handler = HANDLERS.get(names.get(fnArray[index] ?? -1) ?? '');
    const args = argsArray[index];
    if (handler !== undefined) handler(walk, isList(args) ? args : []);
    if (walk.drawn.glyphs.length > MAX_PAGE_GLYPHS) {
      refuseBeyond(walk.drawn.glyphs.length, MAX_PAGE_GLYPHS, 'characters on one page');
    }
  }
  markUnseen(walk.drawn.glyphs, walk.inks, walk.paints);
  return walk.drawn;
}

function startState(ctm: Matrix): State {
  return { ctm, text: startText(), stroke: BLACK, fill: BLACK, clip: null, alpha: 1 };
}

const save: Handler = (walk) => {
  walk.stack.push({ ...walk.state, text: { ...walk.state.text } });
};
const restore: Handler = (walk) => {
  const state = walk.stack.pop();
  if (state !== undefined) walk.state = state;
};
const transform: Handler = (walk, args) => {
  walk.state.ctm = multiply(walk.state.ctm, asMatrix(args));
};
const image = (walk: Walk, [source]: readonly unknown[], mask = false): void => {
  if (walk.hidden > 0 || walk.annotation !== null) return;
  const box = boxAround([0, 0, 1, 1], walk.state.ctm);
  walk.drawn.images.push(box);
  walk.drawn.pictures.push({ source, matrix: walk.state.ctm, mask });
  paint(walk, [box], null);
};
const fillColour: Handler = (walk, [colour]) => {
  walk.state.fill = typeof colour === 'string' ? colour : null;
};
const strokeColour: Handler = (walk, [colour]) => {
  walk.state.stroke = typeof colour === 'string' ? colour : null;
};
const clip: Handler = (walk) => {
  walk.clipping = true;
};

const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['save', save],
  ['restore', restore],
  ['transform', transform],
  [
    'paintFormXObjectBegin',
    (walk, args) => {
      save(walk, []);
      if (args[0] !== null && args[0] !== undefined) transform(walk, isList(args[0]) ? args[0] : []);
      clipTo(walk, args[1]);
    },
  ],
  ['paintFormXObjectEnd', restore],
  ['paintImageXObject', (walk, args) => image(walk, args)],
  ['paintImageMaskXObject', (walk, args) => image(walk, args, true)],
  ['paintInlineImageXObject', (walk, args) => image(walk, args)],
  ['setFillRGBColor', fillColour],
  ['setStrokeRGBColor', strokeColour],
  ['setFillColorN', (walk) => fillColour(walk, [])],
  ['setStrokeColorN', (walk) => strokeColour(walk, [])],
  ['shadingFill', (walk) => paint(walk, walk.state.clip === null ? [] : [walk.state.clip], null)],
  ['clip', clip],
  ['eoClip', clip],
  ['constructPath', (walk, args) => drawPath(walk, args)],
  ['setGState', (walk, args) => graphicsState(walk, args)],
  [
    'beginMarkedContentProps',
    (walk, args) => openLayer(walk, args[0] === 'OC' && !walk.operators.visibleGroup(args[1])),
  ],
  ['beginMarkedContent', (walk) => openLayer(walk, false)],
  [
    'endMarkedContent',
    (walk) => {
      if (walk.layers.pop() === true) walk.hidden--;
    },
  ],
  ['beginAnnotation', (walk, args) => beginStamp(walk, args)],
  [
    'endAnnotation',
    (walk) => {
      walk.annotation = null;
      restore(walk, []);
    },
  ],
  [
    'beginText',
    ({ state: { text } }) => Object.assign(text, { matrix: asMatrix(null), x: 0, y: 0, lineX: 0, lineY: 0 }),
  ],
  [
    'setTextMatrix',
    ({ state: { text } }, args) => {
      const matrix = asMatrix(isList(args[0]) || args[0] instanceof Float32Array ? args[0] : args);
      Object.assign(text, { matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
    },
  ],
  ['setCharSpacing', ({ state: { text } }, [n]) => Object.assign(text, { charSpacing: number(n) })],
  ['setWordSpacing', ({ state: { text } }, [n]) => Object.assign(text, { wordSpacing: number(n) })],
  ['setHScale', ({ state: { text } }, [n]) => Object.assign(text, { scale: number(n) / 100 })],
  ['setLeading', ({ state: { text } }, [n]) => Object.assign(text, { leading: -number(n) })],
  ['setTextRise', ({ state: { text } }, [n]) => Object.assign(text, { rise: number(n) })],
  ['setTextRenderingMode', ({ state: { text } }, [n]) => Object.assign(text, { mode: number(n) })],
  ['setFont', (walk, args) => chooseFont(walk, args)],
  ['moveText', ({ state: { text } }, [x, y]) => moveLine(text, number(x), number(y))],
  [
    'setLeadingMoveText',
    ({ state: { text } }, [x, y]) => {
      text.leading = number(y);
      moveLine(text, number(x), number(y));
    },
  ],
  ['nextLine', ({ state: { text } }) => moveLine(text, 0, text.leading)],
  ['showText', (walk, args) => show(walk, args[0])],
]);

/** What an annotation draws stands on the bare page; only its words are taken, and the lines that strike others out. */
function beginStamp(walk: Walk, [id, , placing, own]: readonly unknown[]): void {
  save(walk, []);
  walk.state = startState(multiply(multiply(walk.view, asMatrix(placing)), asMatrix(own)));
  walk.stamps++;
  walk.annotation = walk.operators.annotation(id);
}

function show(walk: Walk, items: unknown): void {
  if (!isList(items)) return;
  const { state, drawn, annotation, inks, pen } = walk;
  const seen = walk.hidden === 0 && annotation !== 'mark';
  showText(state.text, state.ctm, items, {
    glyphs: seen ? drawn.glyphs : [],
    stamp: annotation === 'stamp' ? walk.stamps : null,
    pen,
    clip: state.clip,
    transparent: state.alpha === 0,
  });
  const ink = STROKED_MODES.has(state.text.mode) ? state.stroke : state.fill;
  while (inks.length < drawn.glyphs.length) inks.push(ink);
}

function chooseFont(walk: Walk, [id, size]: readonly unknown[]): void {
  const font = typeof id === 'string' ? walk.operators.font(id) : null;
  Object.assign(walk.state.text, { font, size: number(size) });
}

function graphicsState(walk: Walk, [pairs]: readonly unknown[]): void {
  if (!isList(pairs)) return;
  for (const pair of pairs) {
    if (!isList(pair)) continue;
    const [key, value] = pair;
    if (key === 'Font' && isList(value)) chooseFont(walk, value);
    if (key === 'ca' && typeof value === 'number') walk.state.alpha = value;
    if ((key === 'SMask' && value !== false) || (key === 'BM' && value !== 'source-over'))
      walk.state.alpha = Math.min(walk.state.alpha, 0.5);
  }
}

function openLayer(walk: Walk, off: boolean): void {
  walk.layers.push(off);
  if (off) walk.hidden++;
}

const STROKING: ReadonlySet<string> = new Set([
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]);
const FILLING: ReadonlySet<string> = new Set([
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]);

function drawPath(walk: Walk, [operator, data, bounds]: readonly unknown[]): void {
  const name = typeof operator === 'number' ? (walk.operators.names.get(operator) ?? '') : '';
  const path = isList(data) ? data[0] : null;
  if (walk.hidden === 0 && path instanceof Float32Array) {
    const { ctm, stroke, fill } = walk.state;
    const drawn = walk.annotation === null || walk.annotation === 'strike';
    if (drawn && STROKING.has(name) && !isWhite(stroke))
      for (const line of strokesOf(path, ctm)) walk.drawn.strokes.push(line);
    if (FILLING.has(name)) {
      const boxes = rectanglesOf(path, ctm);
      paint(walk, boxes, fill);
      if (drawn && !isWhite(fill)) {
        for (const box of boxes) walk.drawn.fills.push(box);
        for (const line of barsOf(path, ctm)) walk.drawn.strokes.push(line);
        walk.drawn.outlines += outlinesIn(path);
      }
    }
  }
  if (walk.clipping) clipTo(walk, bounds);
  walk.clipping = false;
}

function paint(walk: Walk, boxes: readonly BBox[], colour: Colour): void {
  const { clip, alpha } = walk.state;
  addPaint(walk.paints, boxes, { clip, alpha, colour, at: walk.drawn.glyphs.length });
}

/** Narrows what is seen of the page to the box around a path, in its own coordinates. */
function clipTo(walk: Walk, bounds: unknown): void {
  if (!(isList(bounds) || bounds instanceof Float32Array)) return;
  const [x0, y0, x1, y1] = [...bounds].map(Number);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
  if (![x0, y0, x1, y1].every(Number.isFinite)) return;
  const box = boxAround([x0, y0, x1, y1], walk.state.ctm);
  walk.state.clip = walk.state.clip === null ? box : common(box, walk.state.clip);
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
