import { bareSyllable, formsWord, syllablesLike } from '../../../../vietnamese/compounds.js';
import type { SeenLine, SeenWord } from '../engines/types.js';
import { DOUBTED } from './agree.js';

/** Words read with at least this confidence are learnt from. */
const SURE = 0.9;
/** A word chosen for what the document says elsewhere is at most this sure. */
const CHOSEN = 0.6;
/** So often a pair of words must stand in a document to put right marks that both readings lost on capitals. */
const OFTEN = 2;
/** So often, and so many times as often as the word read, its neighbours must stand beside one of other marks to put it in doubt. */
const HEARD = 3;

/** What a document says, pair of words by pair of words, as it is read page after page. */
export interface Mentions {
  learn(lines: readonly SeenLine[]): void;
  /**
   * The lines with each word that was read in two ways, and each word in capitals, as the document has it elsewhere beside the same neighbour: `văn bẳn`, read
   * `văn bản` the second time, `CÁI CÁCH` where the text says `cải cách`. A word that is said elsewhere as it stands is left, and so is every number. Small letters that both
   * readings have are never changed: `đẩm bảo` in a document that says `đảm bảo` again and again stays, in doubt.
   *
   * @param isStrict - words that are said elsewhere in other company are doubted as well: `tố chức`, for `tố cáo` is a word too
   */
  righted(lines: readonly SeenLine[], isStrict?: boolean): SeenLine[];
}

/** A document of which nothing is known yet. */
export function mentions(): Mentions {
  const pairs = new Map<string, number>();
  const known = new Map<string, Set<string>>();
  const count = (first: string, second: string): number => pairs.get(`${first} ${second}`) ?? 0;

  function note(first: string, second: string): void {
    const key = `${first} ${second}`;
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
    for (const word of [first, second]) {
      const bare = bareSyllable(word);
      known.set(bare, (known.get(bare) ?? new Set()).add(word));
    }
  }

  /** How often a word stands beside the neighbours of a place; a neighbour in capitals may have lost its marks as well. */
  function support(word: string, line: SeenLine, index: number): number {
    return [
      ...spellings(line[index - 1]).map((before) => count(before, word)),
      ...spellings(line[index + 1]).map((behind) => count(word, behind)),
    ].reduce((sum, one) => sum + one, 0);
  }

  function spellings(word: SeenWord | undefined): readonly string[] {
    const letters = lettersOf(word?.text ?? '');
    if (letters === null) return [];
    return isCapital(word?.text ?? '') ? [...(known.get(bareSyllable(letters)) ?? [letters])] : [letters];
  }

  function choose(line: SeenLine, index: number, isStrict: boolean): SeenWord {
    const word = line[index] as SeenWord;
    const letters = lettersOf(word.text);
    if (letters === null) return word;
    if (support(letters, line, index) > 0)
      return isUnheard(letters, line, index, isStrict) ? doubted(word) : word;
    const other = lettersOf(word.other ?? '');
    if (other !== null && support(other, line, index) > 0) return said(word, word.other ?? '');
    if (!isCapital(word.text)) return isUnheard(letters, line, index, isStrict) ? doubted(word) : word;
    const [best, next] = [...(known.get(bareSyllable(letters)) ?? [])]
      .map((one) => ({ one, often: support(one, line, index) }))
      .sort((a, b) => b.often - a.often || (a.one < b.one ? -1 : 1));
    if (best === undefined || best.often < OFTEN || best.often === next?.often) return word;
    return said(word, word.text.replace(/\p{L}+/u, best.one.toUpperCase()));
  }

  /** A word whose neighbours the document, or the language, has beside the same letters with other marks, many times as often. */
  function isUnheard(word: string, line: SeenLine, index: number, isStrict: boolean): boolean {
    if (isCapital(line[index]?.text ?? '')) return false;
    const own = heard(word, line, index);
    const bare = bareSyllable(word);
    if (!isStrict && syllablesLike(bare).has(word)) return false;
    return [...(known.get(bare) ?? []), ...syllablesLike(bare)].some(
      (one) => one !== word && heard(one, line, index) >= HEARD * Math.max(1, own),
    );
  }

  /** How often a word stands beside one of these neighbours; what is a word of the language counts as heard. */
  function heard(word: string, line: SeenLine, index: number): number {
    const [before, behind] = [lettersOf(line[index - 1]?.text ?? ''), lettersOf(line[index + 1]?.text ?? '')];
    return Math.max(
      before === null ? 0 : count(before, word) + (formsWord(before, word) ? HEARD : 0),
      behind === null ? 0 : count(word, behind) + (formsWord(word, behind) ? HEARD : 0),
    );
  }

  return {
    learn(lines) {
      for (const line of lines) {
        for (const [index, word] of line.entries()) {
          const before = line[index - 1];
          if (before === undefined || before.confidence < SURE || word.confidence < SURE) continue;
          const [first, second] = [lettersOf(before.text), lettersOf(word.text)];
          if (first === null || second === null || isCapital(before.text) || isCapital(word.text)) continue;
          if (/\p{P}$/u.test(before.text)) continue;
          note(first, second);
        }
      }
    },
    righted(lines, isStrict = false) {
      // A title in a narrow cell goes on in the next line: neighbours are so over its end.
      const words = lines.flat();
      for (const index of words.keys()) words[index] = choose(words, index, isStrict);
      const rest = [...words];
      return lines.map(({ length }) => rest.splice(0, length));
    },
  };
}

function said({ other: _, ...word }: SeenWord, text: string): SeenWord {
  return { ...word, text, confidence: CHOSEN };
}

function doubted(word: SeenWord): SeenWord {
  return { ...word, confidence: Math.min(word.confidence, DOUBTED) };
}

/** The letters of a word in small, the signs around it put aside; null for what is no word of one syllable. */
function lettersOf(text: string): string | null {
  return /^\p{P}*(\p{L}+)\p{P}*$/u.exec(text.normalize('NFC'))?.[1]?.toLowerCase() ?? null;
}

function isCapital(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
