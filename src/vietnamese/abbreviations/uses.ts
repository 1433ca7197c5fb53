import { bareWords, initialOf, isFiller, lettersOf, wordsOf } from './initials.js';
import { isForeign, standardLongForm } from './lexicon.js';
import { isAcronym } from './shape.js';

/** A place where an abbreviation is used. Offsets are UTF-16 units. */
export interface AcronymUse {
  short: string;
  start: number;
  end: number;
}

const CAPITALS =
  /(?<![\p{L}\p{N}/._&-])[A-ZĐƯ][A-ZĐƯa-z0-9]{1,15}(?:[&-][A-ZĐƯ]{1,10}){0,3}(?![\p{L}\p{Nd}/_&-])/gu;

/**
 * Abbreviations used in a text: `UBND`, `KT-XH`. Nothing is read from a text set in capitals throughout, where words and
 * abbreviations look alike, nor from between two words in capitals, nor from a document's number, nor from the title `TT` of a numbering column.
 */
export function acronymsIn(text: string): AcronymUse[] {
  if (/^S?TT$/u.test(text.trim())) return [];
  const letters = text.replace(/\P{L}/gu, '');
  if (letters.replace(/\P{Lu}/gu, '').length * 2 > letters.length && letters.length > 16) return [];
  const uses: AcronymUse[] = [];
  for (const match of text.matchAll(CAPITALS)) {
    const start = match.index;
    if (start < (uses.at(-1)?.end ?? 0)) continue;
    const double = doubleName(text, start, start + match[0].length);
    const end = double?.end ?? start + match[0].length;
    if (!isAcronym(match[0]) || besideCapitals(text, start, end)) continue;
    uses.push({ short: double?.short ?? match[0], start, end });
  }
  return uses;
}

/** `PAR INDEX`, `PAR Index`: one name of two words. */
function doubleName(text: string, start: number, end: number): { short: string; end: number } | null {
  const second = /^\s\p{Lu}\p{L}{1,9}/u.exec(text.slice(end, end + 11))?.[0];
  if (second === undefined) return null;
  const short = text.slice(start, end + second.length).toUpperCase();
  return isForeign(short) ? { short, end: end + second.length } : null;
}

/** A neighbour in capitals with marks on its vowels (`CẢI`, `CÁCH`) is a word, so the token may be one as well. */
function besideCapitals(text: string, start: number, end: number): boolean {
  const before = /(\p{Lu}{2,9})\s$/u.exec(text.slice(Math.max(0, start - 10), start))?.[1] ?? '';
  const after = /^\s(\p{Lu}{2,})/u.exec(text.slice(end, end + 10))?.[1] ?? '';
  return [before, after].some((word) => /\p{M}/u.test(word.replaceAll('Đ', 'D').normalize('NFD')));
}

/**
 * Long forms of abbreviations as a document's own words give them: runs of words whose initials spell the short form. A
 * form is taken where it is the usual one; an unusual one only where it is met twice and is a name (`Hành chính - Tổ chức`)
 * or five words long, for shorter runs of common words spell much by chance.
 *
 * @param shorts - abbreviations to look for
 * @param texts - the document's texts
 */
export function longFormsIn(shorts: readonly string[], texts: readonly string[]): Map<string, string> {
  const wanted = new Set(shorts.map(lettersOf));
  const beginnings = beginningsOf(wanted);
  const seen = new Map<string, Map<string, { long: string; count: number }>>();
  for (const text of texts) {
    for (const { letters, long } of runsOf(text, wanted, beginnings)) {
      const forms = seen.get(letters) ?? new Map<string, { long: string; count: number }>();
      const form = forms.get(long.toLowerCase()) ?? { long, count: 0 };
      form.count++;
      seen.set(letters, forms.set(long.toLowerCase(), form));
    }
  }
  const chosen = new Map<string, string>();
  for (const short of shorts) {
    const letters = lettersOf(short);
    const forms = [...(seen.get(letters)?.values() ?? [])].sort((a, b) => b.count - a.count);
    const usual = standardLongForm(short)?.toLowerCase();
    const form =
      forms.find(({ long }) => bareWords(long) === bareWords(usual ?? '')) ??
      (usual === undefined ? forms[0] : undefined);
    if (form !== undefined && (usual !== undefined || isTelling(form, letters))) chosen.set(short, form.long);
  }
  return chosen;
}

function isTelling(form: { long: string; count: number }, letters: string): boolean {
  return form.count >= 2 && (letters.length >= 5 || (letters.length >= 3 && /^\p{Lu}/u.test(form.long)));
}

/** Every beginning of the abbreviations looked for, so that a run of words is left as soon as it can spell none of them. */
function beginningsOf(wanted: Iterable<string>): Set<string> {
  const beginnings = new Set<string>();
  for (const letters of wanted) {
    for (let length = 1; length <= letters.length; length++) beginnings.add(letters.slice(0, length));
  }
  return beginnings;
}

function* runsOf(
  text: string,
  wanted: ReadonlySet<string>,
  beginnings: ReadonlySet<string>,
): Generator<{ letters: string; long: string }> {
  for (const clause of text.split(/[.;:()“”"\t]/u)) {
    const words = wordsOf(clause);
    const initials = words.map((word) => (isFiller(word.text) ? '' : initialOf(word.text)));
    for (const [index, first] of words.entries()) {
      if (initials[index] === '' || first.text === first.text.toUpperCase()) continue;
      let letters = '';
      for (let at = index; at < words.length && beginnings.has(letters + initials[at]); at++) {
        letters += initials[at] ?? '';
        if (letters.length < 2 || initials[at] === '' || !wanted.has(letters)) continue;
        yield { letters, long: clause.slice(first.start, words[at]?.end) };
      }
    }
  }
}
