import { listed } from '../sources.js';
import { isoDay } from '../time/calendar.js';
import { citationWords } from './words.js';

/** The date of a cited document, as Decree 30/2020/NĐ-CP asks for it behind the number. */
export interface IssueDate {
  /** `2021-07-15`, `2021-11`, or null where the words are a date that cannot be (`31/02/2024`) or lacks its year. */
  value: string | null;
  end: number;
}

const OPENING = String.raw`[\s,(]{0,3}(?:(?:{passive}\s)?{issuing}\s)?`;
const numerically = listed(
  String.raw`${OPENING}{days}\s?(\d{1,2})\s?[/.\-–]\s?(\d{1,2})(?:\s?[/.\-–]\s?(\d{4})|\s{years}\s(\d{4}))?(?![\d/])`,
  citationWords,
  'uyi',
);
const verbally = listed(
  String.raw`${OPENING}{days}\s?(\d{0,2})[\s.…]{0,12}{months}\s{0,2}(\d{1,2})[\s.…]{0,3}{years}\s{0,2}(\d{4})(?!\d)`,
  citationWords,
  'uyi',
);
const ofMonth = listed(
  String.raw`${OPENING}{months}\s(\d{1,2})(?:\s?/\s?|\s{years}\s)(\d{4})(?!\d)`,
  citationWords,
  'uyi',
);
const ofYear = listed(String.raw`[\s,(]{0,3}{years}\s((?:19|20)\d{2})(?!\d)`, citationWords, 'iuy');

/**
 * Reads the date at `at`: `ngày 15/7/2021`, `, ngày 27 tháng 3 năm 2021`, `ngày tháng 11 năm 2021`.
 *
 * @param year - year in the document's number, which is the year of issue: it completes `ngày 04/11`
 */
export function readIssueDate(text: string, at: number, year: number | null): IssueDate | null {
  const numeric = matchAt(numerically(), text, at);
  if (numeric !== null) {
    const [, day = '', month = '', slashed, worded] = numeric.groups;
    return { value: isoDate(slashed ?? worded ?? year?.toString(), month, day), end: numeric.end };
  }
  const verbal = matchAt(verbally(), text, at);
  if (verbal !== null) {
    const [, day = '', month = '', full] = verbal.groups;
    return { value: day === '' ? isoMonth(full, month) : isoDate(full, month, day), end: verbal.end };
  }
  const monthly = matchAt(ofMonth(), text, at);
  return monthly === null
    ? null
    : { value: isoMonth(monthly.groups[2], monthly.groups[1] ?? ''), end: monthly.end };
}

/** Reads `năm 2015` behind the title of a law. */
export function readIssueYear(text: string, at: number): IssueDate | null {
  const match = matchAt(ofYear(), text, at);
  return match === null ? null : { value: match.groups[1] ?? null, end: match.end };
}

function matchAt(pattern: RegExp, text: string, at: number): { groups: RegExpExecArray; end: number } | null {
  pattern.lastIndex = at;
  const groups = pattern.exec(text);
  return groups === null ? null : { groups, end: pattern.lastIndex };
}

function isoMonth(year: string | undefined, month: string): string | null {
  const number = Number(month);
  return year === undefined || number < 1 || number > 12 ? null : `${year}-${month.padStart(2, '0')}`;
}

function isoDate(year: string | undefined, month: string, day: string): string | null {
  return year === undefined ? null : isoDay(Number(year), Number(month), Number(day));
}
