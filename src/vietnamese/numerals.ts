/** Numbers as Vietnamese writes them: `1.600`, `0,56`, `02`, `một trăm hai mươi`. */

const PLAIN = /^\d{1,15}$/u;
const DOTS_GROUP = /^[1-9]\d{0,2}(?:\.\d{3}){1,5}(?:,\d{1,6})?$/u;
const COMMAS_GROUP = /^[1-9]\d{0,2}(?:(?:,\d{3}){1,5}\.\d{1,6}|(?:,\d{3}){2,5})$/u;
const COMMA_DECIMAL = /^\d{1,12},\d{1,6}$/u;
const DOT_DECIMAL = /^\d{1,12}\.\d{1,6}$/u;

/**
 * Reads a number in digits. The dot groups thousands, the comma starts the decimals; a dot that cannot group
 * (`99.5`, `0.125`) is a decimal point, and commas that can only group (`1,234,567`) do.
 *
 * @returns null where the digits are no number of any of these forms (`1.60.5`).
 */
export function readNumeral(digits: string): number | null {
  if (PLAIN.test(digits)) return Number(digits);
  if (DOTS_GROUP.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (COMMAS_GROUP.test(digits)) return Number(digits.replaceAll(',', ''));
  if (COMMA_DECIMAL.test(digits)) return Number(digits.replace(',', '.'));
  if (DOT_DECIMAL.test(digits)) return Number(digits);
  return null;
}

/**
 * True where the comma may be a decimal comma or the English thousands separator: `1,600`. Where only whole things are
 * counted such a number is not to be trusted.
 */
export function isAmbiguousNumeral(digits: string): boolean {
  return /^[1-9]\d{0,2},\d{3}$/u.test(digits);
}

const UNITS = new Map<string, number>(
  Object.entries({
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    nhăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
  }),
);
const SCALES = new Map<string, number>(
  Object.entries({ nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }),
);
const JOINTS = ['mười', 'mươi', 'trăm', 'linh', 'lẻ'];
const NUMBER_WORDS = new Set([...UNITS.keys(), ...SCALES.keys(), ...JOINTS]);

/** True for a word that can stand in a number in words. Lower case, NFC. */
export function isNumberWord(word: string): boolean {
  return NUMBER_WORDS.has(word);
}

/** The factor of a scale word: `triệu` is 1,000,000. */
export function scaleOf(word: string): number | null {
  return SCALES.get(word) ?? null;
}

/**
 * Reads a number in words: `hai trăm linh năm` is 205, `một nghìn hai trăm` is 1200.
 *
 * @param words - the words in order, lower case, NFC
 * @returns null where they make no number.
 */
export function readNumberWords(words: readonly string[]): number | null {
  let total = 0;
  let group: string[] = [];
  let lastScale = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const scale = SCALES.get(word);
    if (scale === undefined) {
      group.push(word);
      continue;
    }
    const value = readGroup(group);
    if (value === null || value === 0 || scale >= lastScale) return null;
    total += value * scale;
    lastScale = scale;
    group = [];
  }
  if (group.length === 0) return words.length === 0 ? null : total;
  const rest = readGroup(group);
  return rest === null ? null : total + rest;
}

/** Below a thousand: `chín trăm chín mươi chín`, `trăm linh hai` needs its hundred's digit. */
function readGroup(words: readonly string[]): number | null {
  const hundred = words.indexOf('trăm');
  if (hundred === -1) return readTens(words, false);
  const head = words.slice(0, hundred);
  const digit = head.length === 1 ? UNITS.get(head[0] ?? '') : undefined;
  if (digit === undefined) return null;
  const rest = words.slice(hundred + 1);
  if (rest.length === 0) return digit * 100;
  const tens = readTens(rest, true);
  return tens === null ? null : digit * 100 + tens;
}

/** Below a hundred: `ba mươi tư`, `mười lăm`; after a hundred also `linh năm`. */
function readTens(words: readonly string[], afterHundred: boolean): number | null {
  const [first = '', second = '', third = '', ...more] = words;
  if (more.length > 0) return null;
  const digit = UNITS.get(first);
  if (words.length === 1) return first === 'mười' ? 10 : (digit ?? null);
  if (words.length === 2 && first === 'mười') return withUnit(10, second);
  if (words.length === 2 && afterHundred && (first === 'linh' || first === 'lẻ')) return withUnit(0, second);
  if (digit === undefined || digit < 2 || second !== 'mươi') {
    return words.length === 2 && digit !== undefined && digit >= 2 ? shortTens(digit, second) : null;
  }
  return words.length === 2 ? digit * 10 : withUnit(digit * 10, third);
}

/** `hai lăm` for `hai mươi lăm`: only the forms that cannot be a list of two digits. */
function shortTens(digit: number, second: string): number | null {
  return second === 'lăm' || second === 'nhăm' || second === 'mốt' ? withUnit(digit * 10, second) : null;
}

function withUnit(tens: number, word: string): number | null {
  const unit = UNITS.get(word);
  return unit === undefined || unit === 0 ? null : tens + unit;
}
