import type { BBox } from '../../../document/index.js';
import { greatest, least } from '../numbers.js';
import { MAX_PAGE_GLYPHS, refuseBeyond } from './limits.js';
import { applyX, applyY, asMatrix, type Matrix, multiply } from './matrix.js';
import { rectanglesOf, strokesOf } from './paths.js';
import { moveLine, type PlacedFont, showText, startText, type TextState } from './textState.js';
import type { Glyph, Stroke } from './types.js';

/** What walking a page's operators collects. */
export interface Drawn {
  glyphs: Glyph[];
  strokes: Stroke[];
  fills: BBox[];
  images: BBox[];
}

/** The operator list and what it refers to. `names` maps operator numbers to pdf.js's names for them. */
export interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
  names: ReadonlyMap<number, string>;
  font(id: string): PlacedFont | null;
  visibleGroup(properties: unknown): boolean;
}

interface State {
  ctm: Matrix;
  text: TextState;
  strokeWhite: boolean;
  fillWhite: boolean;
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
  /** Form fields and signatures begun so far, and whether one is being drawn. */
  stamps: number;
  stamping: boolean;
}

type Handler = (walk: Walk, args: readonly unknown[]) => void;

/** Runs through a page's operators and notes what is drawn where. */
export function walkOperators(operators: Operators, view: Matrix): Drawn {
  const walk: Walk = {
    state: { ctm: view, text: startText(), strokeWhite: false, fillWhite: false },
    stack: [],
    layers: [],
    hidden: 0,
    drawn: { glyphs: [], strokes: [], fills: [], images: [] },
    operators,
    view,
    stamps: 0,
    stamping: false,
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
  return walk.drawn;
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
const image: Handler = (walk) => {
  if (walk.hidden > 0 || walk.stamping) return;
  walk.drawn.images.push(unitSquare(walk.state.ctm));
};
const fillColour: Handler = (walk, args) => {
  walk.state.fillWhite = isWhite(args);
};
const strokeColour: Handler = (walk, args) => {
  walk.state.strokeWhite = isWhite(args);
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
    },
  ],
  ['paintFormXObjectEnd', restore],
  ['paintImageXObject', image],
  ['paintImageMaskXObject', image],
  ['paintInlineImageXObject', image],
  ['setFillRGBColor', fillColour],
  ['setStrokeRGBColor', strokeColour],
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
      walk.stamping = false;
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

/** What a form field or a signature draws stands on the bare page; only its words are taken. */
function beginStamp(walk: Walk, [, , placing, own]: readonly unknown[]): void {
  save(walk, []);
  const ctm = multiply(multiply(walk.view, asMatrix(placing)), asMatrix(own));
  walk.state = { ctm, text: startText(), strokeWhite: false, fillWhite: false };
  walk.stamps++;
  walk.stamping = true;
}

function show(walk: Walk, items: unknown): void {
  if (!isList(items)) return;
  const stamp = walk.stamping ? walk.stamps : null;
  showText(walk.state.text, walk.state.ctm, items, walk.hidden > 0 ? [] : walk.drawn.glyphs, stamp);
}

function chooseFont(walk: Walk, [id, size]: readonly unknown[]): void {
  const font = typeof id === 'string' ? walk.operators.font(id) : null;
  Object.assign(walk.state.text, { font, size: number(size) });
}

function graphicsState(walk: Walk, [pairs]: readonly unknown[]): void {
  if (!isList(pairs)) return;
  for (const pair of pairs) {
    if (isList(pair) && pair[0] === 'Font' && isList(pair[1])) chooseFont(walk, pair[1]);
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

function drawPath(walk: Walk, [operator, data]: readonly unknown[]): void {
  const name = typeof operator === 'number' ? (walk.operators.names.get(operator) ?? '') : '';
  const path = isList(data) ? data[0] : null;
  if (walk.hidden > 0 || walk.stamping || !(path instanceof Float32Array)) return;
  const { ctm, strokeWhite, fillWhite } = walk.state;
  if (STROKING.has(name) && !strokeWhite)
    for (const stroke of strokesOf(path, ctm)) walk.drawn.strokes.push(stroke);
  if (FILLING.has(name) && !fillWhite) for (const box of rectanglesOf(path, ctm)) walk.drawn.fills.push(box);
}

function unitSquare(m: Matrix): BBox {
  const xs = [applyX(m, 0, 0), applyX(m, 1, 0), applyX(m, 0, 1), applyX(m, 1, 1)];
  const ys = [applyY(m, 0, 0), applyY(m, 1, 0), applyY(m, 0, 1), applyY(m, 1, 1)];
  return [least(xs), least(ys), greatest(xs), greatest(ys)];
}

/** `#fefefe` and lighter. */
function isWhite([colour]: readonly unknown[]): boolean {
  return typeof colour === 'string' && /^#f[c-f]f[c-f]f[c-f]$/i.test(colour);
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
