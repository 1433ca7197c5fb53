import { clean, fold } from '../../document/index.js';
import { fromLegacy } from './legacy.js';
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
  /** Legacy or symbol font the words are set in, or null. */
  font: string | null;
  /** Id of the note these words are the mark of, or null. */
  note: string | null;
}

/** What may be the mark of a note: linked to one, or raised like one. */
export interface Mark {
  /** Offsets into the line's value. */
  start: number;
  end: number;
  /** `#` and the note's id, or `^` and the raised words without brackets. */
  key: string;
}

/** One printed line of a paragraph or cell. */
export interface Line {
  value: string;
  marks: Mark[];
  bold: boolean;
  italic: boolean;
}

/** Noncharacters that stand around marks until white space is folded. */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const FENCES = /[\uFDD0\uFDD1]/gu;
/** `1`, `[1]`, `(*)`, `a` */
const MARK = /^[[(]?(\d{1,3}|\*{1,3}|[a-z])[\])]?$/u;
/** Share of a line's letters that must be bold for the line to be: a number in front is often set apart. */
const WHOLE = 0.9;

/**
 * Joins the segments of a paragraph into lines: legacy encodings to Unicode, then NFC and folded white space, so that a
 * letter whose accents stand in another run is one letter.
 */
export function linesOf(segments: readonly Segment[]): Line[] {
  const lines: Segment[][] = [[]];
  for (const segment of segments) {
    if (segment.text === '\n') lines.push([]);
    else lines.at(-1)?.push(segment);
  }
  return lines.map(lineOf);
}

function lineOf(segments: readonly Segment[]): Line {
  const keys: string[] = [];
  let raw = '';
  for (const group of groupsOf(segments)) raw += convert(group, keys);
  const marks: Mark[] = [];
  let value = '';
  for (const piece of fold(clean(raw)).split(/(?=[\uFDD0\uFDD1])/u)) {
    if (piece.startsWith(OPEN)) marks.push({ start: value.length, end: value.length, key: keys[marks.length] ?? '' });
    const last = marks.at(-1);
    if (piece.startsWith(CLOSE) && last !== undefined) last.end = value.length;
    value += piece.replace(FENCES, '');
  }
  return { value, marks, bold: isWhole(segments, 'bold'), italic: isWhole(segments, 'italic') };
}

/** Neighbours in one font and case are converted together: VNI writes a letter and its tone as two characters. */
function groupsOf(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    const before = last?.[0];
    if (before !== undefined && before.font === segment.font && before.capitals === segment.capitals) last?.push(segment);
    else groups.push([segment]);
  }
  return groups;
}

function convert(group: readonly Segment[], keys: string[]): string {
  const first = group[0];
  const text = group.map((segment) => fence(segment, keys)).join('');
  const font = first?.font ?? null;
  const read = font !== null && isSymbolFont(font) ? readSymbols(text, font) : fromLegacy(readPrivateUse(text), font);
  return first?.capitals === true ? read.toUpperCase() : read;
}

function fence(segment: Segment, keys: string[]): string {
  const text = segment.text.replace(FENCES, '');
  const words = text.trim();
  const key = segment.note === null ? raisedKey(segment, words) : `#${segment.note}`;
  if (key === null || words === '') return text;
  keys.push(key);
  return text.replace(words, () => `${OPEN}${words}${CLOSE}`);
}

function raisedKey(segment: Segment, words: string): string | null {
  const mark = segment.raised ? MARK.exec(words)?.[1] : undefined;
  return mark === undefined ? null : `^${mark}`;
}

function isWhole(segments: readonly Segment[], look: 'bold' | 'italic'): boolean {
  let all = 0;
  let some = 0;
  for (const segment of segments) {
    const letters = segment.text.replace(/\s+/gu, '').length;
    all += letters;
    if (segment[look]) some += letters;
  }
  return all > 0 && some >= all * WHOLE;
}
