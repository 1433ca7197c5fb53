import { kindOfSymbol } from '../kinds.js';
import { light, oneOfAnyCase, worded } from '../patterns.js';
import { repairedSymbol } from './repair.js';
import { citationWords } from './words.js';

/** A document number as it stands in a text. */
export interface NumberReading {
  /** Normalised: no spaces around `/` and `-`, every dash `-`, `Ð` (U+00D0) as `Đ`. */
  value: string;
  /** Year in the number (`61/2018/NĐ-CP`), else null. */
  year: number | null;
  /** The number as printed where its symbol was damaged and is repaired in `value`, else null. */
  printed: string | null;
  /** `NĐ-CP`, or null for a number and year alone (`45/2020`). */
  symbol: string | null;
  start: number;
  end: number;
}

/** `88.3`, `206.1`, `12.345`: a run of digits that no letter, digit, date or ratio stands in front of and a separator follows. */
const digitRun = worded(
  () =>
    `(?=\\d)(?:(?<![\\p{L}\\p{N}_=%&#@/]|\\d[.,:\\-–])|(?<=${oneOfAnyCase(citationWords().numberSigns)}))(?:\\d{1,4}\\.\\d{1,3}|\\d{1,6}[a-zA-Z]?)(?=\\s?[/\\-–—‑−])`,
  'gu',
);
/** Without this no run of digits is worth a closer look. */
const SEPARATED = /\d[a-zA-Z]?\s?[/\-–—‑−]/u;
const SLASH = /\s?\/\s?/uy;
const DASH = /\s?[-–—‑−]\s?/uy;
const YEAR = /(?:19|20)\d{2}(?!\d)/uy;
/** Letters of agency and kind abbreviations; toned vowels never stand in one. */
const SEGMENT = light(/[A-ZĐÐĂÂÊÔƠƯ][A-ZĐÐĂÂÊÔƠƯa-zđ0-9&]{0,15}(?![\p{L}\p{Nd}])/uy);

/** Every stretch of a text that has the form of a document number; whether it is one, its surroundings tell. */
export function* findNumbers(text: string): Generator<NumberReading> {
  if (!SEPARATED.test(text)) return;
  for (const match of text.matchAll(digitRun())) {
    const reading = readNumber(text, match.index, match[0]);
    if (reading !== null) yield reading;
  }
}

function readNumber(text: string, start: number, digits: string): NumberReading | null {
  const at = start + digits.length;
  return (
    yearAndSymbol(text, start, digits, at) ??
    symbolAlone(text, start, digits, at) ??
    partyForm(text, start, digits, at)
  );
}

/** `61/2018/NĐ-CP`, `77/2015/QH13`; with nothing behind the year, the short form `45/2020`. */
function yearAndSymbol(text: string, start: number, digits: string, at: number): NumberReading | null {
  const afterSlash = match(SLASH, text, at);
  const afterYear = afterSlash === null ? null : match(YEAR, text, afterSlash);
  if (afterSlash === null || afterYear === null) return null;
  const year = Number(text.slice(afterSlash, afterYear));
  const next = match(SLASH, text, afterYear) ?? match(DASH, text, afterYear);
  const symbol = next === null ? null : readSymbol(text, next);
  if (symbol !== null) {
    return numbered(`${digits}/${year}/`, symbol.value, year, start, symbol.end);
  }
  if (digits.includes('.')) return null;
  if (/^\s?[/\-–—‑−.]?[\d\p{L}]/u.test(text.slice(afterYear, afterYear + 2)) && text[afterYear] !== ' ')
    return null;
  return { value: `${digits}/${year}`, printed: null, year, symbol: null, start, end: afterYear };
}

/** `76/NQ-CP`, `5032/UBND-HCQT`, `1291/QĐ/TTg`. */
function symbolAlone(text: string, start: number, digits: string, at: number): NumberReading | null {
  const next = match(SLASH, text, at);
  const symbol = next === null ? null : readSymbol(text, next);
  if (symbol === null) return null;
  return numbered(`${digits}/`, symbol.value, null, start, symbol.end);
}

/** Numbers of Party bodies: `01-NQ/TU`, `05- CT/TU`, `40-KL/TW`. */
function partyForm(text: string, start: number, digits: string, at: number): NumberReading | null {
  const next = match(DASH, text, at);
  const kind = next === null ? null : segment(text, next);
  if (kind === null) return null;
  const known = kindOfSymbol(kind.value) !== null || citationWords().regulationSigns.includes(kind.value);
  if (!known && kind.value !== 'CV') return null;
  const slash = match(SLASH, text, kind.end);
  const body = slash === null ? null : readSymbol(text, slash);
  if (body === null) return null;
  return numbered(`${digits}-`, `${kind.value}/${body.value}`, null, start, body.end);
}

/** A number with its symbol, which is repaired where it is damaged in a way that is known. */
function numbered(
  before: string,
  printed: string,
  year: number | null,
  start: number,
  end: number,
): NumberReading {
  const symbol = repairedSymbol(printed);
  const damaged = symbol !== printed;
  return { value: before + symbol, printed: damaged ? before + printed : null, year, symbol, start, end };
}

/**
 * Segments joined by `-`, `/` or `.`: `QĐ-BNN-TCTL`, `UBND.VX`. Spaces around a separator are forgiven only between the
 * first two segments (`QĐ- UBND`), so that a dash between clauses ends the symbol.
 *
 * @returns null also where something unreadable goes on behind: half a number is a wrong one
 */
function readSymbol(text: string, at: number): { value: string; end: number } | null {
  const first = segment(text, at);
  if (first === null) return null;
  let { value, end } = first;
  for (let count = 1; count < 6; count++) {
    const separator = separatorAt(text, end, count === 1);
    const next = separator === null ? null : segment(text, separator.end);
    if (separator === null || next === null) break;
    value += separator.mark + next.value;
    end = next.end;
  }
  return /^[-–/][\p{L}]/u.test(text.slice(end, end + 2)) ? null : { value, end };
}

function separatorAt(text: string, at: number, spaced: boolean): { mark: string; end: number } | null {
  for (const [mark, pattern] of [
    ['/', SLASH],
    ['-', DASH],
  ] as const) {
    const end = match(pattern, text, at);
    if (end !== null && (spaced || end === at + 1)) return { mark, end };
  }
  return text[at] === '.' ? { mark: '.', end: at + 1 } : null;
}

/** One abbreviation: capitals with at most one small letter (`TTg`, `TTr`, `CTr`, `QyĐ`), or a slip for `TTg`. */
function segment(text: string, at: number): { value: string; end: number } | null {
  const end = match(SEGMENT, text, at);
  if (end === null) return null;
  const value = text.slice(at, end).replaceAll('Ð', 'Đ');
  const small = value.replace(/[^a-zđ]/gu, '').length;
  const capitals = value.replace(/[^\p{Lu}]/gu, '').length;
  return (small > 1 || small >= capitals) && !/^T{1,2}t?g$/u.test(value) ? null : { value, end };
}

function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
