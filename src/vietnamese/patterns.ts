/** Parts of regular expressions that several rooms build theirs from. */

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

/** Letters and digits that Vietnamese texts hold, as a class that V8 tests in a fraction of the time of `[\p{L}\p{N}]`. */
export const LETTER_OR_DIGIT =
  '[0-9A-Za-z\\u00AA\\u00B2\\u00B3\\u00B5\\u00B9\\u00BA\\u00BC-\\u00BE\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0370-\\u052F\\u1E00-\\u1FFF\\u2070-\\u2089\\u2160-\\u2188]';
