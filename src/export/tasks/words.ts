/** Names and themes as people type them: without regard to case, to where a tone mark stands, and to marks left out. */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a text, each with its tone at its end: `Hoà` and `Hòa` are the same.
 *
 * @param marked - false drops every mark: `Sở Nội vụ` and `so noi vu` are the same
 */
export function comparable(text: string, marked: boolean): string[] {
  const words = text.toLowerCase().normalize('NFD').match(WORD) ?? [];
  return words.map((word) =>
    marked
      ? word.replace(TONES, '') + (word.match(TONES) ?? []).join('')
      : word.replace(MARKS, '').replaceAll('đ', 'd'),
  );
}

/** True where somebody typed Vietnamese marks, and so means them. */
export function isMarked(text: string): boolean {
  return /[\p{M}đĐ]/u.test(text.normalize('NFD'));
}

/** True where `words` begins with all of `wanted`; not so for an empty wish. */
export function beginsWith(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((word, index) => words[index] === word);
}

/** True where `wanted` stands somewhere in `words`, word for word. */
export function holds(words: readonly string[], wanted: readonly string[]): boolean {
  return words.some((_, index) => beginsWith(words.slice(index, index + wanted.length), wanted));
}
