import { LETTERS, LETTERS_AND_DIGITS } from '../characters.js';
import { kindOfSymbol, readKindName } from '../kinds.js';
import { worded, wordOf } from '../patterns.js';
import { listed } from '../sources.js';
import { citationWords, endsInWord } from './words.js';

/** What stands in front of a document number. */
export interface NumberLead {
  /** Kind named directly in front (`Nghị định số`), else null. */
  kind: string | null;
  /** True where `số` stands in front. */
  counted: boolean;
  /** Where the kind's name, or else the number, begins. */
  start: number;
}

const counts = listed('(?:^|\\s){numberSigns}(?:\\s?:)?\\s{0,2}$', citationWords);
const sign = listed('(?<![\\p{L}\\p{N}/-]){kindSigns}$', citationWords, 'u');
const regulationSign = listed('^{regulationSigns}[-/]', citationWords, 'u');
/** A name of a kind is at most this long, modifiers included. */
const REACH = 60;

/**
 * Reads the words in front of the number at `at`: `Thông tư liên tịch số 01/…` is a circular, counted.
 *
 * @returns null where the words say that it is no document's number: `Mẫu số 02/TT-BNV`, `TCVN 5687/BXD`.
 */
export function readNumberLead(text: string, at: number): NumberLead | null {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  const counted = counts().exec(before);
  const name = (counted === null ? before : before.slice(0, counted.index)).trimEnd();
  if (endsInWord(name, citationWords().otherNumbers)) return null;
  const named = kindAtEnd(withoutModifier(name)) ?? kindAtEnd(name);
  return {
    kind: named?.kind ?? null,
    counted: counted !== null,
    start: named === null ? at : from + named.start,
  };
}

/** `Thông tư liên tịch` is a circular, `Thông báo kết luận` a notice: the words behind a name only describe it. */
function withoutModifier(name: string): string {
  const modifier = citationWords().modifiers.find((word) => endsInWord(name, [word]));
  return modifier === undefined ? name : name.slice(0, name.length - modifier.length).trimEnd();
}

/** The kind a text ends with: `… ban hành kèm theo Quyết định` gives `decision`, `… theo NĐ` gives `decree`. */
function kindAtEnd(text: string): { kind: string; start: number } | null {
  for (const start of lastWords(text)) {
    const reading = readKindName(text.slice(start));
    if (reading !== null && start + reading.length === text.length) return { kind: reading.kind, start };
  }
  const abbreviation = sign().exec(text);
  const kind = abbreviation === null ? null : kindOfSymbol(abbreviation[0]);
  return abbreviation === null || kind === null ? null : { kind, start: abbreviation.index };
}

/** Words of the longest name of a kind. */
const WORDS_OF_NAME = 4;

/** Where the last words of a text begin, in order; a number is none. */
function lastWords(text: string): number[] {
  const starts: number[] = [];
  LETTERS_AND_DIGITS.eachRun(text, (from) => {
    if (LETTERS.at(text, from) > 0) starts.push(from);
  });
  return starts.slice(-WORDS_OF_NAME);
}

/**
 * The kind a symbol tells. `TTLT`, `NQLT` and `KHPH` are their kind issued jointly; a lost bar (`QD-UBND`, `CTHD/TU`) is
 * read as `Đ`; a symbol that begins with an agency is a letter's (Decree 30/2020/NĐ-CP, Appendix III: công văn has no
 * abbreviation of its own).
 */
export function kindBySymbol(symbol: string): string {
  const joint = symbol.replace(/^([\p{Lu}\p{Ll}]{2,4}?)(?:LT|PH)(?=[-/])/u, '$1');
  const barred = symbol.replace(/^[A-Z]{2,4}(?=[-/])/u, (head) => head.replaceAll('D', 'Đ'));
  const known = kindOfSymbol(symbol) ?? kindOfSymbol(joint) ?? kindOfSymbol(barred);
  if (known !== null) return known;
  if (/^CV[-/]/u.test(symbol)) return 'official-letter';
  if (regulationSign().test(symbol)) return 'regulation';
  return /^\p{Lu}[\p{L}\d&]+[-.]\p{Lu}/u.test(symbol) && !/^(?:GP|GCN|VBHN|SL|L)[-/]/u.test(symbol)
    ? 'official-letter'
    : 'other';
}

const assemblyAct = worded(() => wordOf([...citationWords().laws, ...citationWords().resolutions]), 'gu');

/** Law numbers of the National Assembly hold no kind (`43/2022/QH15`); the kind named last in front tells. */
export function assemblyKind(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - 160), at);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('.')) + 1);
  const names = [...clause.matchAll(assemblyAct())];
  const last = names.at(-1)?.[0];
  return last === undefined ? null : (readKindName(last)?.kind ?? null);
}
