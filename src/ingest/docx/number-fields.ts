import { formatNumber } from './number-format.js';

/** Numbers that fields print (ECMA-376 Part 1, 17.16.5): nothing of them stands in the file. */
export interface NumberFields {
  /**
   * What a field prints, or null where it prints no number.
   *
   * @param level - of the paragraph's heading, 1 where it is none
   */
  next(code: string, level: number): string | null;
}

/** Formats of the levels of `AUTONUMOUT` and of the list `OutlineDefault`, `%` being the number. */
const OUTLINE: readonly [string, string][] = [
  ['upperRoman', '%.'],
  ['upperLetter', '%.'],
  ['decimal', '%.'],
  ['lowerLetter', '%)'],
  ['decimal', '(%)'],
  ['lowerLetter', '(%)'],
  ['lowerRoman', '(%)'],
  ['lowerLetter', '(%)'],
  ['lowerRoman', '(%)'],
];
/** Those of the list that `LISTNUM` counts where it names none. */
const PLAIN_LIST: readonly [string, string][] = [
  ['decimal', '%)'],
  ['lowerLetter', '%)'],
  ['lowerRoman', '%)'],
  ['decimal', '(%)'],
  ['lowerLetter', '(%)'],
  ['lowerRoman', '(%)'],
  ['decimal', '%.'],
  ['lowerLetter', '%.'],
  ['lowerRoman', '%.'],
];
const LEVELS = 9;
/** Words behind `\*` that name a number format. */
const FORMATS: Readonly<Record<string, string>> = {
  ROMAN: 'upperRoman',
  roman: 'lowerRoman',
  ALPHABETIC: 'upperLetter',
  alphabetic: 'lowerLetter',
};

export function makeNumberFields(): NumberFields {
  const lists = new Map<string, number[]>();
  const count = (list: string, level: number, start: number | undefined): readonly number[] => {
    const counts = lists.get(list) ?? new Array<number>(LEVELS).fill(0);
    lists.set(list, counts);
    const at = Math.min(LEVELS, Math.max(1, level)) - 1;
    counts[at] = start ?? (counts[at] ?? 0) + 1;
    counts.fill(0, at + 1);
    return counts.slice(0, at + 1);
  };
  return {
    next: (code, level) => {
      const [name = '', ...words] = code.trim().split(/\s+/u);
      switch (name.toUpperCase()) {
        case 'AUTONUM':
          return `${formatNumber(last(count('AUTONUM', level, undefined)), formatOf(code), '')}${separator(code)}`;
        case 'AUTONUMLGL':
          return legal(count('AUTONUMLGL', level, undefined), /\\e\b/u.test(code) ? '' : separator(code));
        case 'AUTONUMOUT':
          return inForm(OUTLINE, count('AUTONUMOUT', level, undefined));
        case 'LISTNUM': {
          const list = words.find((word) => /^["\p{L}]/u.test(word))?.replaceAll('"', '') ?? 'NumberDefault';
          const counts = count(list, switchValue(code, 'l') ?? 1, switchValue(code, 's'));
          if (/^legal/iu.test(list)) return legal(counts, '.');
          return inForm(/^outline/iu.test(list) ? OUTLINE : PLAIN_LIST, counts);
        }
        default:
          return null;
      }
    },
  };
}

function last(counts: readonly number[]): number {
  return counts.at(-1) ?? 1;
}

function legal(counts: readonly number[], end: string): string {
  return `${counts.map((value) => Math.max(1, value)).join('.')}${end}`;
}

function inForm(forms: readonly [string, string][], counts: readonly number[]): string {
  const [format, form] = forms[counts.length - 1] ?? ['decimal', '%.'];
  return form.replace('%', formatNumber(last(counts), format));
}

function formatOf(code: string): string {
  return FORMATS[/\\\*\s*(\w{1,20})/u.exec(code)?.[1] ?? ''] ?? 'decimal';
}

/** `AUTONUM \s )` prints `1)`; without the switch a period stands behind the number. */
function separator(code: string): string {
  return /\\s\s*"?([^\s"\\])/u.exec(code)?.[1] ?? '.';
}

function switchValue(code: string, name: 'l' | 's'): number | undefined {
  const digits = (name === 'l' ? /\\l\s*(\d{1,3})/u : /\\s\s*(\d{1,3})/u).exec(code)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
