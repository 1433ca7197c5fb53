import type { Grey } from '../picture/types.js';

/** A word as an engine reads it. */
export interface SeenWord {
  text: string;
  /** `[x0, y0, x1, y1]` in the picture it was given, pixels. */
  box: [number, number, number, number];
  /** 0 to 1. */
  confidence: number;
  /** What a second reading has in its place, where that is another word. */
  other?: string;
}

/** A line of words, from left to right. */
export type SeenLine = SeenWord[];

/** What a picture holds: a page whose layout is to be found, one block of text, or one line. */
export type Layout = 'page' | 'block' | 'line';

/** Reads letters off pictures. The same picture gives the same words. */
export interface Recogniser {
  /** `tesseract`, `tesseract.js`. */
  name: string;
  version: string;
  /** The language data it reads by: `vie`, `vie best_int`. */
  model: string;
  /** The lines of each picture, in reading order. */
  read(pictures: readonly Grey[], layout: Layout, dpi: number): Promise<SeenLine[][]>;
  /** Gives all memory back. */
  close(): Promise<void>;
}

/** Tesseract's page segmentation modes. */
export const SEGMENTATION: Readonly<Record<Layout, number>> = { page: 3, block: 6, line: 7 };
