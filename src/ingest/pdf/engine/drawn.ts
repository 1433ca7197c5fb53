import type { BBox } from '../../../document/index.js';
import type { Matrix } from './matrix.js';
import type { PlacedFont } from './textState.js';
import type { Glyph, Stroke } from './types.js';

/** What walking a page's operators collects. */
export interface Drawn {
  glyphs: Glyph[];
  strokes: Stroke[];
  fills: BBox[];
  outlines: number;
  images: BBox[];
  pictures: DrawnPicture[];
}

/** A picture as it is drawn: pdf.js's name for it, or itself, and where its unit square goes. */
export interface DrawnPicture {
  source: unknown;
  matrix: Matrix;
  mask: boolean;
}

/** The operator list and what it refers to. `names` maps operator numbers to pdf.js's names for them. */
export interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
  names: ReadonlyMap<number, string>;
  font(id: string): PlacedFont | null;
  visibleGroup(properties: unknown): boolean;
  /** What the annotation of an id is, as far as its words go. */
  annotation(id: unknown): AnnotationKind;
}

/**
 * `typed`: words typed on the page, a filled field or a note. `strike`: lines through words. `mark`: a box that is ticked, which says nothing.
 * `stamp`: all others, such as signatures.
 */
export type AnnotationKind = 'typed' | 'strike' | 'mark' | 'stamp';
