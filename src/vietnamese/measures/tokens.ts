import { DIGITS, LETTERS, lengthAt, SPACES, WORD_CHARACTERS } from '../characters.js';
import { keyOf } from '../fold.js';
import { isNumberWord, readNumberWords, readNumeral } from '../numerals.js';
import { maskedRanges } from './masks.js';
import type { Token } from './types.js';
import { setOf } from './vocabulary.js';

/**
 * Cuts a text into words, numbers and marks. Numbers in words become one number token; what stands in a stretch that
 * holds no measures (a link, a quoted name, a date) becomes `masked`.
 */
export function tokenize(text: string): Token[] {
  const masks = maskedRanges(text);
  const tokens: Token[] = [];
  let mask = 0;
  const keys = keyOf(text);
  for (let start = 0, end = 0; start < text.length; start = end) {
    if (SPACES.at(text, start) > 0) {
      end = start + 1;
      continue;
    }
    const kind = kindAt(text, start);
    end = tokenEnd(text, start, kind);
    const word = text.slice(start, end);
    while (mask < masks.length && (masks[mask]?.end ?? 0) <= start) mask += 1;
    const masked = (masks[mask]?.start ?? Number.POSITIVE_INFINITY) <= start;
    const key = keys.slice(start, end);
    tokens.push(masked ? maskedToken(start, word) : plainToken(start, word, key, kind));
  }
  return joinNumberWords(tokens);
}

function maskedToken(start: number, word: string): Token {
  return {
    start,
    end: start + word.length,
    text: word,
    key: '',
    kind: 'masked',
    value: null,
    spelled: false,
  };
}

function plainToken(start: number, word: string, key: string, kind: Token['kind']): Token {
  const value = kind === 'number' ? readNumeral(word) : null;
  return { start, end: start + word.length, text: word, key, kind, value, spelled: false };
}

function kindAt(text: string, at: number): 'number' | 'word' | 'mark' {
  if (LETTERS.at(text, at) > 0) return 'word';
  return DIGITS.at(text, at) > 0 ? 'number' : 'mark';
}

/** Behind a run of letters and what may follow one (`m²`), behind a number with its dots and commas, or behind one mark. */
function tokenEnd(text: string, start: number, kind: 'number' | 'word' | 'mark'): number {
  if (kind === 'mark') return start + lengthAt(text, start);
  if (kind === 'word') return WORD_CHARACTERS.runEnd(text, start);
  let end = DIGITS.runEnd(text, start);
  while (/^[.,]\d/.test(text.slice(end, end + 2))) end = DIGITS.runEnd(text, end + 1);
  return end;
}

/** Words that are numbers only in company: `một` is an article, `năm` a year, `không` a negation. */
const NEVER_ALONE = setOf('inCompany');
const LIMITS = setOf('limits');
const UNLIMITED = setOf('unlimited');
const DOUBLES = setOf('doubles');
const DOUBLING = setOf('doubling');
const ONES = setOf('ones');

/** `ít nhất | một lần`, `mỗi năm | một lần`; not `hơn một năm`, `tối đa một số`. */
function countsOne(tokens: readonly Token[], at: number, end: number): boolean {
  const [first, second] = [tokens[at - 2]?.key ?? '', tokens[at - 1]?.key ?? ''];
  const limited = LIMITS.has(`${first} ${second}`);
  return limited && !UNLIMITED.has(tokens[end]?.key);
}

/** `hai trăm xã` → one number token for `hai trăm`. */
function joinNumberWords(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    let end = at;
    const token = tokens[at];
    if (token !== undefined && DOUBLES.has(token.key) && DOUBLING.has(tokens[at - 1]?.key)) {
      joined.push({ ...token, kind: 'number', value: 2, spelled: true });
      at += 1;
      continue;
    }
    if (token !== undefined && (token.kind !== 'word' || !isNumberWord(token.key))) {
      joined.push(token);
      at += 1;
      continue;
    }
    while (end - at < 16 && tokens[end]?.kind === 'word' && isNumberWord(tokens[end]?.key ?? '')) end += 1;
    const words = tokens.slice(at, end);
    const value = words.length === 0 ? null : readNumberWords(words.map((token) => token.key));
    const first = words[0];
    const last = words.at(-1);
    if (value === null || first === undefined || last === undefined) {
      if (token !== undefined) joined.push(token);
      at += 1;
      continue;
    }
    const key = words.map((token) => token.key).join(' ');
    const percent = tokens[end]?.key === 'phần' && tokens[end + 1]?.key === 'trăm';
    const alone = NEVER_ALONE.has(key) && !percent && !(ONES.has(key) && countsOne(tokens, at, end));
    if (alone) joined.push(first);
    else
      joined.push({
        start: first.start,
        end: last.end,
        text: key,
        key,
        kind: 'number',
        value,
        spelled: true,
      });
    at = end;
  }
  return joined;
}
