/** Parts of regular expressions that several rooms build theirs from. */
import { lazily } from './lazily.js';

/** Whether any of the words stands in a text, as it is printed: a look that takes a fraction of what a pattern takes. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

/** Source text of an alternation of words, longest first, so that `đến hết` is taken before `đến`. */
export function oneOf(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}

/**
 * The same for words in small or capital letters, for a pattern without the flag `i`: V8 scans a text by it in half the
 * time or less.
 */
export function oneOfAnyCase(words: readonly string[]): string {
  const bothCases = (letter: string): string => {
    const capital = letter.toUpperCase();
    return capital === letter ? letter : `[${letter}${capital}]`;
  };
  return oneOf(words).replace(/(?!\?:)\p{Ll}/gu, bothCases);
}

/** Ranges of the letters that texts hold: `\p{L}` of the Latin, Greek, Cyrillic and East Asian scripts, without modifiers. */
const LETTERS =
  'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02C1\\u0370-\\u0373\\u0376\\u0377\\u037A-\\u037D\\u037F\\u0386\\u0388-\\u038A\\u038C\\u038E-\\u03A1\\u03A3-\\u03F5\\u03F7-\\u0481\\u048A-\\u052F\\u1E00-\\u1EFF\\u2071\\u207F\\u2090-\\u209C\\u2183\\u2184\\u3041-\\u3096\\u30A1-\\u30FA\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uFB00-\\uFB06\\uFF21-\\uFF3A\\uFF41-\\uFF5A';
/** Ranges of `\p{N}` that texts hold: digits, small and written fractions, Roman numerals of one sign, numbers in circles. */
const NUMBERS =
  '0-9\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249B\\u24EA-\\u24FF\\u2776-\\u2793\\uFF10-\\uFF19';

/** Letters and digits that texts hold, as a class of a pattern. */
export const LETTER_OR_DIGIT = `[${LETTERS}${NUMBERS}]`;

/** By flags, then by source. */
const made = new Map<string, Map<string, RegExp>>();

/**
 * The same pattern with `\p{L}` and `\p{N}` as the few ranges that texts hold. V8 needs some twenty times less to make it ready, above all
 * with the flag `i`, where it looks up the other case of each of 130,000 letters; a cold process reads its first document in half the time.
 * A pattern without the flags `g` and `y` is made once, wherever it is asked for again.
 *
 * @param pattern - the pattern as it is to be read, or its source
 * @param flags - with a source only
 */
export function light(pattern: RegExp | string, flags = ''): RegExp {
  const { source, flags: asked } = typeof pattern === 'string' ? { source: pattern, flags } : pattern;
  if (/[gy]/.test(asked)) return new RegExp(lightSource(source), asked);
  const known = made.get(asked) ?? new Map<string, RegExp>();
  made.set(asked, known);
  let kept = known.get(source);
  if (kept === undefined) {
    kept = new RegExp(lightSource(source), asked);
    if (typeof pattern !== 'string') known.set(source, kept);
  }
  return kept;
}

/** Escapes, brackets and classes of a source, one after the other. */
const PART = /\\p\{[LN]\}|\\[\s\S]|[[\]]/g;

function lightSource(source: string): string {
  let inClass = false;
  return source.replace(PART, (part) => {
    if (part === '[') inClass = true;
    else if (part === ']') inClass = false;
    if (!part.startsWith('\\p{')) return part;
    const ranges = part === '\\p{L}' ? LETTERS : NUMBERS;
    return inClass ? ranges : `[${ranges}]`;
  });
}

/** Source text of whole words, wherever they stand: no letter on either side. */
export function wordOf(words: readonly string[]): string {
  return `(?<!\\p{L})${oneOf(words)}(?!\\p{L})`;
}

/** Source text of words that may stand there or not, with the blank behind them: `các `. */
export function maybe(words: readonly string[]): string {
  return `(?:${oneOf(words)} )?`;
}

/**
 * An expression built of lists of words, made ready at its first use: the lists are read then and not before.
 *
 * @param source - its source text
 * @param flags - small and capital letters alike where none are given
 */
export function worded(source: () => string, flags = 'iu'): () => RegExp {
  return lazily(() => light(source(), flags));
}

/** A name of a list in a source: `{days}`; no quantifier, no class. */
const LIST = /\{([a-z][A-Za-z]+)\}/g;

/**
 * A source with lists in place of their names, so that long expressions are put together of parts without reading a list: `{days}\\s\\d`. A
 * blank in an entry is any blank.
 *
 * @param lists - the words of a list
 * @throws TypeError for a name that is no list
 */
export function withLists(source: string, lists: (name: string) => readonly string[] | undefined): string {
  return source.replace(LIST, (_, name: string) => {
    const words = lists(name);
    if (words === undefined) throw new TypeError(`no list of words is named ${name}`);
    return oneOf(words).replaceAll(' ', '\\s');
  });
}

/** Whether a text begins with one of the words, whole: `^(?:giao|phân công)(?!\p{L})`. */
export function opensWith(words: () => readonly string[]): (text: string) => boolean {
  const opening = worded(() => `^${oneOf(words())}(?!\\p{L})`);
  return (text) => opening().test(text);
}

/** Whether one of the words stands somewhere in a text, whole. */
export function holdsWord(words: () => readonly string[]): (text: string) => boolean {
  const word = worded(() => wordOf(words()));
  return (text) => word().test(text);
}

/** Whether a text is one of the words and nothing else, letter case aside. */
export function isWord(words: () => readonly string[]): (text: string) => boolean {
  const word = worded(() => `^${oneOf(words())}$`);
  return (text) => word().test(text);
}
