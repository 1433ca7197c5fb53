/** Short forms that end in a full stop inside a sentence. Lower case, without the stop. */
const SHORT_FORMS = new Set([
  'tp',
  'tx',
  'ts',
  'ths',
  'pgs',
  'gs',
  'bs',
  'ks',
  'tr',
  'vd',
  'mr',
  'mrs',
  'dr',
  'nxb',
  'đc',
]);

const STOP = /[.!?…]{1,6}["”’)\]]?(?=\s)/gu;
const OPENING = /^\s+["“(['+•-]?\s?[\p{Lu}\d]/u;

/** A sentence of a text, UTF-16 offsets, white space at both ends left out. */
export interface SentenceRange {
  start: number;
  end: number;
}

/**
 * Cuts a statement into sentences. A stop ends one where a capital, a number or a bracket follows; not after a short form
 * (`TP. Thanh Vân`, `ThS. Lê An`, a single capital), not inside a number, a date or a link, not in `…` within a list.
 */
export function sentenceRanges(text: string): SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (!OPENING.test(text.slice(end, end + 8)) || isShortForm(text, stop.index)) continue;
    push(ranges, text, start, end);
    start = end;
  }
  push(ranges, text, start, text.length);
  return ranges;
}

function isShortForm(text: string, stop: number): boolean {
  if (text[stop] !== '.' || text[stop + 1] === '.') return false;
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
  if (word === '')
    return /(?:^|\s)\d{1,2}$/u.test(text.slice(Math.max(0, stop - 3), stop)) && startsLine(text, stop);
  const before = text[stop - word.length - 1];
  if (before !== undefined && /\p{L}/u.test(before)) return false;
  return SHORT_FORMS.has(word.toLowerCase()) || /^(?![IVX])\p{Lu}$/u.test(word);
}

/** `2. Ban hành …`: a list number at the head of the text. */
function startsLine(text: string, stop: number): boolean {
  return text.slice(0, stop).trim().length <= 2;
}

function push(ranges: SentenceRange[], text: string, from: number, to: number): void {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = from + words.trimEnd().length;
  if (start < end) ranges.push({ start, end });
}
