/** Text as words and marks, with the letter forms that the reading of names depends on. */

/** A run of letters and digits, or one mark. Offsets are UTF-16 units into the text. */
export interface Word {
  /** Lower case, tone mark on the vowel that carries it by the old rule; a dash of any kind is `-`. */
  key: string;
  start: number;
  end: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Two letters or more, all capital: `UBND`. */
  shout: boolean;
  /** Not letters or digits: `,`, `;`, `(`. */
  mark: boolean;
  /** White space stands before it. */
  spaced: boolean;
  /** A line begins with it. */
  opensLine: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;
const TONES: Record<string, string> = {};
for (const [marked, plain] of [
  ['oàoáoảoãoạ', 'òaóaỏaõaọa'],
  ['oèoéoẻoẽoẹ', 'òeóeỏeõeọe'],
  ['uỳuýuỷuỹuỵ', 'ùyúyủyũyụy'],
] as const) {
  for (let i = 0; i < marked.length; i += 2) TONES[marked.slice(i, i + 2)] = plain.slice(i, i + 2);
}

/** Lower case, with one tone placement for the two in use: `Hoà` and `Hòa` give `hòa`. Keeps the length. */
export function keyOf(word: string): string {
  return word.toLowerCase().replace(/o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/gu, (pair) => TONES[pair] ?? pair);
}

/**
 * @param text - NFC
 * @param from - offset to begin at
 * @param to - offset to end at
 */
export function wordsOf(text: string, from = 0, to: number = text.length): Word[] {
  const words: Word[] = [];
  let last = from;
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const printed = match[0];
    const start = from + match.index;
    const mark = !/^[\p{L}\p{N}\p{M}]/u.test(printed);
    words.push({
      key: /^\p{Pd}$/u.test(printed) ? '-' : keyOf(printed),
      start,
      end: start + printed.length,
      capital: /^\p{Lu}/u.test(printed),
      shout: /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(printed),
      mark,
      spaced: start > last,
      opensLine: text.slice(last, start).includes('\n'),
    });
    last = start + printed.length;
  }
  return words;
}

/** What binds the parts of a name, and separates names: `,`, `-`, `&`, `/`, `và`. */
export function isJoin(word: Word | undefined): boolean {
  return word !== undefined && (word.key === 'và' || /^[,\-&/]$/.test(word.key));
}
