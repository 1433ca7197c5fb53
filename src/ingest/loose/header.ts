import { fold } from '../../document/index.js';
import { isWholeTitle } from '../../vietnamese/layout/ends.js';
import { cutTitles, type TitleWord } from './titles.js';
import { cutAcross } from './titlesAcross.js';
import type { BodyLine, LooseColumn, LooseHeader, LooseLine } from './types.js';

/** Lines of a header, at most. */
const HEADER_LINES = 16;
/** Titles that must be known, that of the numbers included. */
const FEWEST_KNOWN = 3;
const FIRST_ROW = /^\s*(?:1|01|I|A)(?:\s*(?:[.)/]|$)|\s+\p{Lu})/u;
const COLUMN_NUMBERS = /^\s*(?:\(?\d{1,2}\)?\s+){2,}\(?\d{1,2}\)?\s*$|^\s*\(1\)\s*$/u;

/**
 * Reads the header at the top of the lines: everything above the first group row or row number.
 *
 * @returns null where its words are not the titles of a table of numbered rows
 */
export function readHeader(lines: readonly LooseLine[]): LooseHeader | null {
  const end = lines.slice(1, HEADER_LINES).findIndex((line) => isFirstRow(line.text)) + 1;
  if (end === 0) return null;
  const above = lines.slice(0, end).filter((line) => !COLUMN_NUMBERS.test(line.text));
  const columns = [cutTitles(wordsOf(above)), cutAcross(above.map((line) => fold(line.text)))]
    .filter(isUsable)
    .sort((a, b) => flawsOf(a) - flawsOf(b))[0];
  return columns === undefined ? null : { columns, lines: end };
}

function isFirstRow(text: string): boolean {
  return FIRST_ROW.test(text) && !COLUMN_NUMBERS.test(text);
}

function wordsOf(lines: readonly LooseLine[]): TitleWord[] {
  return lines.flatMap((line) =>
    fold(line.text)
      .split(' ')
      .map((text, at) => ({ text, opensLine: at === 0 })),
  );
}

function isUsable(columns: readonly LooseColumn[]): boolean {
  if (columns[0]?.role !== 'number' || columns.length < 3 || columns.length > 12) return false;
  return columns.length - unknownOf(columns) >= FEWEST_KNOWN;
}

function unknownOf(columns: readonly LooseColumn[]): number {
  return columns.filter((column) => column.role === null).length;
}

/** Titles that are not known, or not whole. */
function flawsOf(columns: readonly LooseColumn[]): number {
  return unknownOf(columns) + columns.filter((column) => !isWholeTitle(column.header)).length;
}

/**
 * The lines below the header. Headers repeated at page ends, and the page numbers above them, are left out; the line below one is marked.
 */
export function bodyLines(lines: readonly LooseLine[], header: LooseHeader): BodyLine[] {
  const key = keyOf(lines.slice(0, header.lines));
  const kept: BodyLine[] = [];
  let broken = false;
  for (let at = header.lines; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    const repeated = repeatedHeader(lines, at, key, header.lines);
    if (repeated > 0) {
      at += repeated - 1;
      broken = true;
      const last = kept.at(-1);
      if (
        last !== undefined &&
        /^(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?$/u.test(last.text.trim()) &&
        last.blanksAbove > 1
      )
        kept.pop();
      continue;
    }
    if (COLUMN_NUMBERS.test(line.text) && (broken || kept.length === 0)) continue;
    kept.push({ ...line, afterBreak: broken || line.pageStart });
    broken = false;
  }
  return kept;
}

/** Number of lines that repeat the header at `at`, or 0. */
function repeatedHeader(lines: readonly LooseLine[], at: number, key: string, length: number): number {
  let words = '';
  for (let end = at; end < Math.min(lines.length, at + length + 4); end++) {
    words += keyOf(lines.slice(end, end + 1));
    if (words === key) return end + 1 - at;
    if (!key.startsWith(words)) return 0;
  }
  return 0;
}

function keyOf(lines: readonly LooseLine[]): string {
  return lines
    .map((line) => line.text)
    .join(' ')
    .toLowerCase()
    .replace(/\s+/gu, '');
}
