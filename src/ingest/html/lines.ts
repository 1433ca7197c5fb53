import { clean, fold, raisedDigits } from '../../document/index.js';
import { SPACES } from '../../vietnamese/characters.js';
import { isBlankBetween } from '../../vietnamese/layout/ends.js';
import { isSymbolFont, readPrivateUse, readSymbols } from './symbols.js';

/** Words that look alike, as they stand in the page, or a line end. */
export interface Segment {
  /** `\n` alone is a line end. */
  text: string;
  bold: boolean;
  italic: boolean;
  /** Set above the line: a footnote's mark, or an exponent. */
  raised: boolean;
  capitals: boolean;
  /** Font the words are set in, or null. */
  font: string | null;
  /** Id of the note these words are the mark of, or null. */
  note: string | null;
  /** Of a line end: where the line behind it begins, points from the left of its page; left out in the flow of a page. */
  left?: number;
}

/** What may be the mark of a note: linked to one, or raised like one. */
export interface Mark {
  /** Offsets into the line's value. */
  start: number;
  end: number;
  /** `#` and the note's id, or `^` and the raised words without brackets. */
  key: string;
}

/** Words in front of the first gap, behind it, behind the last. */
export type Columns = [string, string, string];

/** One printed line of a paragraph or cell. */
export interface Line {
  value: string;
  marks: Mark[];
  bold: boolean;
  italic: boolean;
  /**
   * The words on both sides of the first wide gap, left by tabs or rows of spaces, and those behind the last; null where
   * there is none.
   */
  columns: Columns | null;
  /** Points from the left of its page, of a line that is set at a place of its own; else null. */
  left: number | null;
}

/** Stands for a tab in trees made from Word files; browsers print it as a wide space too. */
export const TAB = '\u2003';
/** A tab, or so many spaces that they can only be meant to push the words behind them to the right. */
const WIDE_GAP = /\u2003|[ \u00A0]{4,}/gu;
/** Characters of a line typed in two columns, spaces included; longer ones are sentences. */
const MOST_TYPED = 400;

/** Noncharacters that stand around marks until white space is folded. */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const FENCES = /[\uFDD0\uFDD1]/gu;
/** `1`, `[1]`, `(*)`, `a` */
const MARK = /^[[(]?(\d{1,3}|\*{1,3}|[a-z])[\])]?$/u;
/** Share of a line's letters that must be bold for the line to be: a number in front is often set apart. */
const WHOLE = 0.9;

/**
 * Joins the segments of a paragraph into lines, then composes to NFC and folds white space, so that a letter whose accent
 * stands in another segment is one letter.
 */
export function linesOf(segments: readonly Segment[]): Line[] {
  const lines: { left: number | null; segments: Segment[] }[] = [{ left: null, segments: [] }];
  for (const segment of segments) {
    if (segment.text === '\n') lines.push({ left: segment.left ?? null, segments: [] });
    else lines.at(-1)?.segments.push(segment);
  }
  return lines.map(({ left, segments: own }) => lineOf(own, left));
}

function lineOf(segments: readonly Segment[], left: number | null): Line {
  const keys: string[] = [];
  const raw = clean(segments.map((segment) => printed(segment, keys)).join(''));
  const folded = fold(raw);
  const { value, marks } = keys.length === 0 ? { value: folded, marks: [] } : withoutFences(folded, keys);
  return {
    value,
    marks,
    bold: isWhole(segments, 'bold'),
    italic: isWhole(segments, 'italic'),
    columns: columnsOf(raw),
    left,
  };
}

/** The words with the places of the marks that were fenced, `keys` in their order. */
function withoutFences(fenced: string, keys: readonly string[]): Pick<Line, 'value' | 'marks'> {
  const marks: Mark[] = [];
  let value = '';
  for (const piece of fenced.split(/(?=[\uFDD0\uFDD1])/u)) {
    if (piece.startsWith(OPEN))
      marks.push({ start: value.length, end: value.length, key: keys[marks.length] ?? '' });
    const last = marks.at(-1);
    if (piece.startsWith(CLOSE) && last !== undefined) last.end = value.length;
    value += piece.replace(FENCES, '');
  }
  return { value, marks };
}

function columnsOf(raw: string): Columns | null {
  if (raw.length > MOST_TYPED) return null;
  if (raw.search(WIDE_GAP) < 0) return null;
  const words = raw.trim();
  const side = (part: string): string => fold(part.replace(FENCES, ''));
  const gaps = [...words.matchAll(WIDE_GAP)];
  const last = side(words.slice(gaps.at(-1)?.index ?? words.length));
  for (const gap of gaps) {
    const left = side(words.slice(0, gap.index));
    const right = side(words.slice(gap.index));
    if (!isBlankBetween(left, right)) return [left, right, last];
  }
  const indent = raw.slice(0, raw.length - raw.trimStart().length);
  return indent.search(WIDE_GAP) >= 0 ? ['', side(words), last] : null;
}

/** The words of a segment as they are printed: symbols by their font, capitals where the style asks for them. */
function printed(segment: Segment, keys: string[]): string {
  const font = segment.font ?? '';
  const read = isSymbolFont(font) ? readSymbols(segment.text, font) : readPrivateUse(segment.text);
  return fence(segment.capitals ? read.toUpperCase() : read, segment, keys);
}

function fence(read: string, segment: Segment, keys: string[]): string {
  const text = read.replace(FENCES, '');
  if (!segment.raised && segment.note === null) return text;
  const words = text.trim();
  // `m²` must not become `m2`, nor `văn bản¹` `văn bản1`.
  const shown = segment.raised ? (raisedDigits(words) ?? words) : words;
  const key = segment.note === null ? raisedKey(segment, words) : `#${segment.note}`;
  if (key === null || words === '') return text.replace(words, () => shown);
  keys.push(key);
  return text.replace(words, () => `${OPEN}${shown}${CLOSE}`);
}

function raisedKey(segment: Segment, words: string): string | null {
  const mark = segment.raised ? MARK.exec(words)?.[1] : undefined;
  return mark === undefined ? null : `^${mark}`;
}

function isWhole(segments: readonly Segment[], look: 'bold' | 'italic'): boolean {
  if (!segments.some((segment) => segment[look])) return false;
  const printed = segments.filter(({ text }) => text.trim() !== '');
  if (printed.every((segment) => segment[look])) return printed.length > 0;
  let all = 0;
  let some = 0;
  for (const segment of segments) {
    const letters = segment.text.length - SPACES.lengthIn(segment.text);
    all += letters;
    if (segment[look]) some += letters;
  }
  return all > 0 && some >= all * WHOLE;
}
