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

const WORD = /([\p{L}\p{N}\p{M}]+)|[^\s\p{L}\p{N}\p{M}]/gu;
const DASH = /^\p{Pd}$/u;
const MARKED_PAIR = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g;
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
  return withOldTones(word.toLowerCase());
}

function withOldTones(lower: string): string {
  return lower.replace(MARKED_PAIR, (pair) => TONES[pair] ?? pair);
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
    const start = from + match.index;
    words.push(wordOf(match[0], start, match[1] === undefined, start > last, endsLine(text, last, start)));
    last = start + match[0].length;
  }
  return words;
}

function wordOf(printed: string, start: number, mark: boolean, spaced: boolean, opensLine: boolean): Word {
  const lower = printed.toLowerCase();
  const capital = printed.charAt(0) !== lower.charAt(0);
  const end = start + printed.length;
  const shout = capital && printed.length > 1 && printed === printed.toUpperCase();
  const key = mark && DASH.test(printed) ? '-' : withOldTones(lower);
  return { key, start, end, capital, shout, mark, spaced, opensLine };
}

function endsLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 0x0a) return true;
  return false;
}

/** What binds the parts of a name, and separates names: `,`, `-`, `&`, `/`, `và`. */
export function isJoin(word: Word | undefined): boolean {
  return word !== undefined && (word.key === 'và' || /^[,\-&/]$/.test(word.key));
}
