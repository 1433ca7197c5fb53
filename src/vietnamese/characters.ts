/** Beyond it no letter or mark of Vietnamese stands; what does is asked anew each time. */
const KNOWN = 0x2100;

/**
 * A class of characters, asked of its pattern once for each character and kept; scanning a text by it takes a fraction of the
 * time that a pattern with `\p{…}` takes. Lengths and offsets are UTF-16 units.
 */
export class CharacterClass {
  readonly #pattern: RegExp;
  /** For each unit 1 where the class holds it, 2 where not, 0 where that was not asked yet. */
  readonly #kept = new Uint8Array(KNOWN);

  /** @param pattern - matches the one character given, with the flag `u` */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** Length of the character at an offset; 0 where the class does not hold it or the text has ended. */
  at(text: string, offset: number): number {
    if (offset >= text.length) return 0;
    const unit = text.charCodeAt(offset);
    const answer = unit < KNOWN ? this.#kept[unit] : 0;
    return answer === 0 ? this.#ask(text, offset) : answer === 1 ? 1 : 0;
  }

  /** The offset behind the run of these characters that begins at `from`; `from` itself where none stands there. */
  runEnd(text: string, from: number): number {
    const kept = this.#kept;
    let end = from;
    while (end < text.length) {
      const unit = text.charCodeAt(end);
      const answer = unit < KNOWN ? kept[unit] : 0;
      if (answer === 2) break;
      const length = answer === 1 ? 1 : this.#ask(text, end);
      if (length === 0) break;
      end += length;
    }
    return end;
  }

  /** The first offset from `from` on where one of these characters stands; the text's length where none does. */
  runStart(text: string, from: number): number {
    const kept = this.#kept;
    let start = from;
    while (start < text.length) {
      const unit = text.charCodeAt(start);
      const answer = unit < KNOWN ? kept[unit] : 0;
      if (answer === 1 || (answer === 0 && this.#ask(text, start) > 0)) break;
      start += 1;
    }
    return start;
  }

  /** Shows every run of these characters in a text, in order. */
  eachRun(text: string, see: (from: number, to: number) => void): void {
    for (let from = this.runStart(text, 0); from < text.length; ) {
      const to = this.runEnd(text, from);
      see(from, to);
      from = this.runStart(text, to);
    }
  }

  /** Length of all these characters in a text together. */
  lengthIn(text: string): number {
    const kept = this.#kept;
    let units = 0;
    for (let at = 0; at < text.length; ) {
      const unit = text.charCodeAt(at);
      const answer = unit < KNOWN ? kept[unit] : 0;
      const length = answer === 1 ? 1 : answer === 2 ? 0 : this.#ask(text, at);
      units += length;
      at += length === 0 ? 1 : length;
    }
    return units;
  }

  #ask(text: string, offset: number): number {
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    const holds = this.#pattern.test(character);
    const unit = text.charCodeAt(offset);
    if (unit < KNOWN) this.#kept[unit] = holds ? 1 : 2;
    return holds ? character.length : 0;
  }
}

/** `\p{L}` */
export const LETTERS = new CharacterClass(/\p{L}/u);
/** `\p{Lu}` */
export const CAPITALS = new CharacterClass(/\p{Lu}/u);
/** Characters that have a small form of their own. */
export const LARGE = new CharacterClass(/\p{Changes_When_Lowercased}/u);
/** `[\p{L}\p{N}]` */
export const LETTERS_AND_DIGITS = new CharacterClass(/[\p{L}\p{N}]/u);
/** `[\p{L}\p{N}\p{M}]` */
export const WORD_CHARACTERS = new CharacterClass(/[\p{L}\p{N}\p{M}]/u);
/** `\d` */
export const DIGITS = new CharacterClass(/\d/u);
/** `\s` */
export const SPACES = new CharacterClass(/\s/u);

/** How many UTF-16 units the character at an offset takes. */
export function lengthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Lower case in which every character keeps its place: one whose small form is longer (`İ`) stays as it is. */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}
