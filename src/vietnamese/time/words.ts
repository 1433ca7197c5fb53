import { z } from 'zod';
import { dataFile } from '../data.js';

const list = z.array(z.string());

/** The words time expressions are made of, and the words that tell whose time it is. */
export const timeWords = dataFile(
  'time-words',
  z.object({
    prefixes: z.object({
      completion: list,
      until: list,
      before: list,
      from: list,
      after: list,
      within: list,
    }),
    openers: list,
    ongoing: list,
    relative: list,
    titleNouns: list,
    dealtWith: list,
    recounted: list,
    numbered: list,
    aims: list,
    outcomes: list,
    singleDeeds: list,
    deeds: list,
    reporting: list,
    foreign: list,
    otherYears: list,
    past: list,
    completionColumns: list,
    observances: list,
    events: list,
  }),
);
export type TimeWords = ReturnType<typeof timeWords>;

/** No letter or digit follows. */
export const WORD_END = '(?![\\p{L}\\p{N}])';
/** No letter or digit stands before. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';

/** Matches a sticky expression at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A stretch of a text; UTF-16 offsets. */
export interface Offsets {
  start: number;
  end: number;
}

/** Takes the closing bracket along where the words hold the opening one. */
export function bracketed(text: string, at: Offsets): Offsets {
  const open = text.slice(at.start, at.end).includes('(') && text[at.end] === ')';
  return open ? { start: at.start, end: at.end + 1 } : { ...at };
}
