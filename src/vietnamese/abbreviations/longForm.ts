import { readAgencyAt } from '../agencies/index.js';
import { lexicon } from '../agencies/lexicon.js';
import { type Word as AgencyWord, wordsOf as agencyWords } from '../agencies/words.js';
import { formsWord } from '../compounds.js';
import { isWord } from '../patterns.js';
import { bareWords, findInitials, lastClause, lettersOf, type Word } from './initials.js';
import { abbreviationWords, headWords, standardLongForm } from './lexicon.js';

/** A stretch of words; offsets are UTF-16 units. */
export interface LongForm {
  start: number;
  end: number;
}

const LONGEST = 26;

/** `thủ tục hành chính (TTHC)`: the words in front of `end` whose initials spell the short form. */
export function longByInitials(text: string, end: number, short: string): LongForm | null {
  const { words } = lastClause(text, end);
  const spelling = findInitials(words, lettersOf(short));
  if (spelling === null || (spelling.trailing > 0 && !mayTrail(text, words, spelling.start, short)))
    return null;
  return stretch(words, spelling.start);
}

/**
 * Whether words may stand between the spelling and the bracket: `Ban Chỉ đạo cải cách hành chính (BCĐ)`. Where the usual long
 * form is known it must be spelt; else a few letters need a name's capital, for they are spelt by chance.
 */
function mayTrail(text: string, words: readonly Word[], start: number, short: string): boolean {
  const usual = standardLongForm(short);
  const long = text.slice(words[start]?.start, words.at(-1)?.end);
  if (usual !== null) return bareWords(long).startsWith(bareWords(usual));
  return lettersOf(short).length > 3 || /^\p{Lu}/u.test(long);
}

/** `đánh giá tác động môi trường (ĐTM)`: the usual long form itself, where its letters are not all initials. */
export function longByUsage(text: string, end: number, short: string): LongForm | null {
  const { words } = lastClause(text, end);
  const usual = bareWords(standardLongForm(short) ?? '').split(' ');
  const start = words.length - usual.length;
  const same = start >= 0 && usual.every((word, index) => words[start + index]?.text.toLowerCase() === word);
  return same ? stretch(words, start) : null;
}

/**
 * `nâng cao Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)`: from the nearest noun a system, index or body begins with.
 * A head that ends the phrase (`an ninh mạng`) or stands inside a longer one (`hệ thống thông tin`) is passed over.
 */
export function longByHead(text: string, end: number): LongForm | null {
  const { words } = lastClause(text, end);
  for (let start = words.length - 2; start >= Math.max(0, words.length - LONGEST); start--) {
    if (opensObject(words, start)) return null;
    const head = headAt(words, start);
    if (head === undefined || start + head.length >= words.length) continue;
    return stretch(words, start);
  }
  return null;
}

function headAt(words: readonly Word[], start: number): readonly string[] | undefined {
  const lower = (at: number): string | undefined => words[at]?.text.toLowerCase();
  const heads = headWords().get(lower(start) ?? '');
  return heads?.find((head) => head.every((word, index) => lower(start + index) === word));
}

/** `kết nối Hệ thống … với trục liên thông (LGSP)`: the name begins behind `với`, but not behind `đối với`. */
function opensObject(words: readonly Word[], index: number): boolean {
  const { objects, notObjects } = abbreviationWords();
  return (
    objects.includes(words[index]?.text ?? '') &&
    !notObjects.includes(words[index - 1]?.text.toLowerCase() ?? '')
  );
}

/** `với trực kết nối liên thông tỉnh (LGSP)`: from the last comma or preposition, where nothing better is known. */
export function longByPhrase(text: string, end: number): LongForm | null {
  const { words } = lastClause(text, end);
  const { openings } = abbreviationWords();
  let start = words.length;
  while (start > 0 && words.length - start < LONGEST) {
    const before = words[start - 1];
    const after = words[start];
    if (before === undefined) break;
    const joint = after === undefined ? '' : text.slice(before.end, after.start);
    if (joint.includes(',') || openings.includes(before.text.toLowerCase())) break;
    start--;
  }
  const phrase = words.length - start < 2 ? null : stretch(words, start);
  return phrase === null ? null : objectOf(text, phrase);
}

/** `Sở Công Thương mở | kênh Zalo chính thức`: behind the agency and what it does. */
function objectOf(text: string, phrase: LongForm): LongForm {
  const words = agencyWords(text, phrase.start, phrase.end);
  const { heads, verbs } = lexicon();
  if (heads.longest(words, 0) === 0)
    return opensSentence(text, phrase.start) ? behindVerb(words, phrase) : phrase;
  let at = words.findIndex(({ capital }, index) => !capital && verbs.longest(words, index) > 0);
  if (at < 0) return phrase;
  at += verbs.longest(words, at);
  const first = words[at];
  return first === undefined || words.length - at < 2 ? phrase : { start: first.start, end: phrase.end };
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.;:]\s?)$/u.test(text.slice(Math.max(0, at - 2), at).trimStart());
}

/** `Khởi công | tuyến xe buýt nhanh`: behind what is done with it, where two words or more are left. */
function behindVerb(words: readonly AgencyWord[], phrase: LongForm): LongForm {
  const { verbs } = lexicon();
  let at = 0;
  for (let length = verbs.longest(words, at); length > 0; length = verbs.longest(words, at)) at += length;
  const [last, first] = [words[at - 1], words[at]];
  if (first === undefined || last === undefined || words.length - at < 2 || formsWord(last.key, first.key))
    return phrase;
  return { start: first.start, end: phrase.end };
}

/**
 * `Văn phòng UBND tỉnh (Văn phòng)`, `các phòng, ban, đơn vị (đơn vị)`: the short form repeats the first or the last words of
 * the long one. Repeated last words need a list in front, back to the word that opens it.
 */
export function longByRepetition(text: string, end: number, short: string): LongForm | null {
  const { words } = lastClause(text, end);
  const wanted = short.toLowerCase().split(/[\s,]+/u);
  for (let start = words.length - wanted.length; start >= Math.max(0, words.length - LONGEST); start--) {
    if (!wanted.every((word, index) => words[start + index]?.text.toLowerCase() === word)) continue;
    return start + wanted.length < words.length ? stretch(words, start) : listBefore(text, words, start);
  }
  return null;
}

/** `các phòng, ban, | đơn vị (đơn vị)`: the last words of a list. */
export function longByRepeatedEnd(text: string, end: number, short: string): LongForm | null {
  const { words } = lastClause(text, end);
  const wanted = short.toLowerCase().split(/[\s,]+/u);
  const start = words.length - wanted.length;
  const repeats =
    start >= 0 && wanted.every((word, index) => words[start + index]?.text.toLowerCase() === word);
  return repeats ? listBefore(text, words, start) : null;
}

/** `Sở Nông nghiệp và Môi trường (viết tắt là Sở NNMT)`: the first words repeated, the rest spelt by its initials. */
export function longByHeadAndInitials(text: string, end: number, short: string): LongForm | null {
  const parts = short.split(/\s+/u);
  const letters = lettersOf(parts.at(-1) ?? '');
  const head = parts.slice(0, -1).map((word) => word.toLowerCase());
  if (head.length === 0 || letters.length < 2 || !/^\p{Lu}+$/u.test(letters)) return null;
  const { words } = lastClause(text, end);
  const spelling = findInitials(words, letters);
  if (spelling === null || spelling.trailing > 0) return null;
  const start = spelling.start - head.length;
  const repeats =
    start >= 0 && head.every((word, index) => words[start + index]?.text.toLowerCase() === word);
  return repeats ? stretch(words, start) : null;
}

/** `Công ty Cấp nước Bến Mây (sau đây gọi là Bên B)`: the name of a body that ends there. */
export function longByAgency(text: string, end: number): LongForm | null {
  const { words } = lastClause(text, end);
  const last = words.at(-1);
  for (const { start } of words.slice(-LONGEST)) {
    const name = readAgencyAt(text.slice(0, end), start);
    if (name !== null && last !== undefined && name.end === last.end) return name;
  }
  return null;
}

const opensList = isWord(() => abbreviationWords().listOpeners);

/** `giao các sở, ban, ngành (sau đây gọi chung là các cơ quan)`: a list back to the word that opens it. */
export function longByList(text: string, end: number): LongForm | null {
  const { words } = lastClause(text, end);
  return listBefore(text, words, words.length - 1);
}

function listBefore(text: string, words: readonly Word[], last: number): LongForm | null {
  let start = last;
  let commas = 0;
  while (start > 0 && last - start < 12) {
    const before = words[start - 1];
    const joint = text.slice(before?.end, words[start]?.start);
    if (joint.includes(',')) commas++;
    start--;
    if (opensList(before?.text ?? '')) return commas > 0 ? stretch(words, start) : null;
  }
  return null;
}

function stretch(words: readonly Word[], start: number): LongForm | null {
  const first = words[start];
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
