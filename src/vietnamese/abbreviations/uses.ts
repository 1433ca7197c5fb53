import { CAPITALS, CharacterClass, LETTERS, LETTERS_AND_DIGITS } from '../characters.js';
import { light } from '../patterns.js';
import { bareWords, initialAt, isFillerWithin, lettersOf } from './initials.js';
import { isForeign, standardLongForm } from './lexicon.js';
import { isAcronym } from './shape.js';

/** A place where an abbreviation is used. Offsets are UTF-16 units. */
export interface AcronymUse {
  short: string;
  start: number;
  end: number;
}

const ACRONYM = light(
  /[A-ZĐƯ](?=[a-z0-9&-]{0,15}[A-ZĐƯ])(?<![\p{L}\p{N}/._&-][A-ZĐƯ])[A-ZĐƯa-z0-9]{1,15}(?:[&-](?:[A-ZĐƯ]{1,10}|[A-Z][a-z]{2,9})){0,3}(?![\p{L}\p{Nd}/_&-])/gu,
);

/** Two capitals with nothing but small letters, digits and signs between them, as every abbreviation begins; most texts have none. */
const TWO_CAPITALS = /[A-ZĐƯ][a-z0-9&-]{0,15}[A-ZĐƯ]/u;

/**
 * Abbreviations used in a text: `UBND`, `KT-XH`. Nothing is read from a text set in capitals throughout, where words and
 * abbreviations look alike, nor from between two words in capitals, nor from a document's number, nor from the title `TT` of a numbering column.
 */
export function acronymsIn(text: string): AcronymUse[] {
  const first = TWO_CAPITALS.exec(text)?.index;
  if (first === undefined) return [];
  ACRONYM.lastIndex = first;
  const matches = [...text.matchAll(ACRONYM)];
  if (matches.length === 0 || /^S?TT$/u.test(text.trim())) return [];
  const uses: AcronymUse[] = [];
  for (const match of matches) {
    const start = match.index;
    if (start < (uses.at(-1)?.end ?? 0)) continue;
    if (!isAcronym(match[0])) continue;
    const double = doubleName(text, start, start + match[0].length);
    const end = double?.end ?? start + match[0].length;
    if (besideCapitals(text, start, end)) continue;
    uses.push({ short: double?.short ?? match[0], start, end });
  }
  return uses.length === 0 || isSetInCapitals(text) ? [] : uses;
}

/** Letters of a text of which so much can be said, at least. */
const FEWEST_LETTERS = 16;

function isSetInCapitals(text: string): boolean {
  const capitals = CAPITALS.lengthIn(text);
  if (capitals * 2 <= FEWEST_LETTERS) return false;
  const letters = LETTERS.lengthIn(text);
  return letters > FEWEST_LETTERS && capitals * 2 > letters;
}

/** `PAR INDEX`, `PAR Index`: one name of two words. */
function doubleName(text: string, start: number, end: number): { short: string; end: number } | null {
  if (CAPITALS.at(text, end + 1) === 0) return null;
  const second = /^\s\p{Lu}\p{L}{1,9}/u.exec(text.slice(end, end + 11))?.[0];
  if (second === undefined) return null;
  const short = text.slice(start, end + second.length).toUpperCase();
  return isForeign(short) ? { short, end: end + second.length } : null;
}

/** A neighbour in capitals with marks on its vowels (`CẢI`, `CÁCH`) is a word, so the token may be one as well. */
function besideCapitals(text: string, start: number, end: number): boolean {
  const stand = (first: number): boolean => CAPITALS.at(text, first) > 0 && CAPITALS.at(text, first + 1) > 0;
  const before = stand(start - 3)
    ? (/(\p{Lu}{2,9})\s$/u.exec(text.slice(Math.max(0, start - 10), start))?.[1] ?? '')
    : '';
  const after = stand(end + 1) ? (/^\s(\p{Lu}{2,})/u.exec(text.slice(end, end + 10))?.[1] ?? '') : '';
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
  const spellings = spellingsOf(wanted);
  const clause: Clause = { starts: [], ends: [], initials: [], length: 0 };
  const seen = new Map<string, Map<string, { long: string; count: number }>>();
  for (const text of texts) {
    spelledIn(text, spellings, clause, (letters, start, end) => {
      const long = text.slice(start, end);
      const key = long.toLowerCase();
      const forms = seen.get(letters) ?? new Map<string, { long: string; count: number }>();
      const form = forms.get(key) ?? { long, count: 0 };
      form.count++;
      seen.set(letters, forms.set(key, form));
    });
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

/** The abbreviations looked for as a tree of their letters, so that a run of words is left as soon as it can spell none. */
interface Spellings {
  next: Map<string, Spellings>;
  /** The abbreviation that ends here, else null. */
  letters: string | null;
}

function spellingsOf(wanted: Iterable<string>): Spellings {
  const root: Spellings = { next: new Map(), letters: null };
  for (const letters of wanted) {
    let node = root;
    for (const letter of letters) {
      const next = node.next.get(letter) ?? { next: new Map(), letters: null };
      node.next.set(letter, next);
      node = next;
    }
    node.letters = letters;
  }
  return root;
}

const SPACE = ' '.charCodeAt(0);
const CLAUSE_ENDS = new CharacterClass(/[.;:()“”"\t]/u);

/** The words of a clause: where each begins and ends, and its initial, empty for a word that an abbreviation may leave out. */
interface Clause {
  starts: number[];
  ends: number[];
  initials: string[];
  /** How many words it has; what stands behind them in the lists is of a clause before. */
  length: number;
}

/** Tells each run of words in a text that spells an abbreviation: its letters and the words. */
function spelledIn(
  text: string,
  spellings: Spellings,
  clause: Clause,
  tell: (letters: string, start: number, end: number) => void,
): void {
  clause.length = 0;
  for (let at = LETTERS_AND_DIGITS.runStart(text, 0); at < text.length; ) {
    const end = LETTERS_AND_DIGITS.runEnd(text, at);
    clause.starts[clause.length] = at;
    clause.ends[clause.length] = end;
    clause.initials[clause.length] = isFillerWithin(text, at, end) ? '' : initialAt(text, at);
    clause.length += 1;
    at = LETTERS_AND_DIGITS.runStart(text, end);
    const spaced = at === end + 1 && text.charCodeAt(end) === SPACE;
    if (!spaced && endsClause(text, end, at)) {
      spelledBy(clause, text, spellings, tell);
      clause.length = 0;
    }
  }
  spelledBy(clause, text, spellings, tell);
}

/** Whether the clause ends between two words. */
function endsClause(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (CLAUSE_ENDS.at(text, at) > 0) return true;
  return false;
}

function spelledBy(
  { starts, ends, initials, length }: Clause,
  text: string,
  spellings: Spellings,
  tell: (letters: string, start: number, end: number) => void,
): void {
  for (let index = 0; index < length - 1; index++) {
    const initial = initials[index] ?? '';
    let node = initial === '' ? undefined : spellings.next.get(initial);
    for (let at = index + 1; at < length && node !== undefined; at++) {
      const next: string = initials[at] ?? '';
      if (next === '') continue;
      node = node.next.get(next);
      if (node === undefined || node.letters === null) continue;
      const first = text.slice(starts[index], ends[index]);
      if (first === first.toUpperCase()) break;
      tell(node.letters, starts[index] ?? 0, ends[at] ?? 0);
    }
  }
}
