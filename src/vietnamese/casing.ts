import { z } from 'zod';
import { dataFile, wordList } from './data.js';
import { lazily } from './lazily.js';
import { light, oneOf } from './patterns.js';
import { listed } from './sources.js';

/** How the language writes the names of bodies: the words that stand in them with a capital. */
const properNames = dataFile(
  'proper-names',
  z.strictObject({
    listNamed: wordList,
    openings: wordList,
    namedAfter: wordList,
    inside: wordList,
    placeWords: wordList,
    placeEnds: wordList,
    numbered: wordList,
    notPlaces: wordList,
  }),
);

/** Words that open an agency's name; the parts behind them have capitals too: `Sở Văn hóa, Thể thao và Du lịch`. */
const listNamed = lazily(() => light(`^${oneOf(properNames().listNamed)}(?= )`, 'u'));
/** Names whose capitals are fixed, by their small letters. */
const opening = lazily(() => light(`^${oneOf(lowered(properNames().openings))}(?!\\p{L})`, 'u'));
const inside = lazily(() => light(`(?<!\\p{L})${oneOf(lowered(properNames().inside))}(?!\\p{L})`, 'gu'));
const spelled = lazily(
  () =>
    new Map([...properNames().openings, ...properNames().inside].map((name) => [name.toLowerCase(), name])),
);
const placeWords = lazily(() => new Set(properNames().placeWords));
const notPlaces = lazily(() => new Set(properNames().notPlaces));
const placeEnds = lazily(() => new Set(properNames().placeEnds));

function lowered(list: readonly string[]): string[] {
  return list.map((name) => name.toLowerCase());
}

/** True where a text has letters and none of them is small. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

/**
 * Gives an agency's name printed in capitals its usual case: `ỦY BAN NHÂN DÂN TỈNH THANH VÂN` → `Ủy ban nhân dân tỉnh Thanh
 * Vân`, `SỞ NỘI VỤ` → `Sở Nội vụ`, `BAN CHỈ ĐẠO CHƯƠNG TRÌNH OCOP` → `Ban Chỉ đạo chương trình OCOP`. A document that writes the name
 * in small letters elsewhere is the better source.
 */
export function restoreCase(capitals: string): string {
  const lower = capitals.toLowerCase();
  const school = schoolBehind(lower);
  if (school > 0)
    return `${restoreCase(capitals.slice(0, school))} ${restoreCase(capitals.slice(school + 1))}`;
  const beside = bodyBeside(lower);
  if (beside !== null)
    return `${restoreCase(capitals.slice(0, beside.at))}${beside.join}${restoreCase(capitals.slice(beside.at + beside.join.length))}`;
  const fixed = opening().exec(lower)?.[0] ?? '';
  const lists = fixed === '' ? (listNamed().exec(lower)?.[0] ?? '') : '';
  const rest = lower.slice(fixed.length + lists.length);
  const parts = lists === '' ? rest : capitalizeParts(rest);
  const named = keepAbbreviations(parts).replace(inside(), (name) => spelled().get(name) ?? name);
  const words = capitalizePlaces(named, properNames().namedAfter.includes(spelled().get(fixed) ?? ''));
  return capitalize((spelled().get(fixed) ?? capitalize(keepAbbreviations(lists))) + words);
}

/** Index of the space in front of a named school that another body is of, `CHI BỘ | TRƯỜNG THCS KIM ĐỒNG`; -1 where none is. */
function schoolBehind(lower: string): number {
  const found = properNames().namedAfter.map((name) => lower.indexOf(` ${name.toLowerCase()} `));
  return Math.max(...found);
}

/** What joins two bodies that issue together. */
const JOINT = /\s-\s|:\s/gu;

/** What joins a second body to the first, `SỞ Y TẾ | - SỞ TÀI CHÍNH`, `LIÊN NGÀNH| : SỞ Y TẾ - …`; null where none stands. */
function bodyBeside(lower: string): { at: number; join: string } | null {
  for (const { 0: join, index: at } of lower.matchAll(JOINT))
    if (at > 0 && listNamed().test(lower.slice(at + join.length))) return { at, join };
  return null;
}

function capitalize(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

const partStart = listed('(?<=,\\s|\\s-\\s|(?<!\\p{L}){and}\\s)\\p{Ll}', properNames, 'gu');

/** The parts of an agency's name: `văn hóa, thể thao và du lịch` → `Văn hóa, Thể thao và Du lịch`, `lao động - thương binh` → `Lao động - Thương binh`. */
function capitalizeParts(name: string): string {
  return capitalize(name).replace(partStart(), (letter) => letter.toUpperCase());
}

/** A syllable of Vietnamese without marks: what is none, in capitals, was an abbreviation (`OCOP`, `PCCC`, `UBND`). */
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ch|th|tr|ph|qu|[bcdđghklmnprstvxq])?(?:[aeiouy]|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oai|oao|oay|oe|oeo|oi|oo|ou|ua|uai|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|ye|yeu|ieu|uau)(?:ng|nh|ch|[cmnptk])?$/u;
/** `khóa VII`, `kỳ họp thứ X`: numerals. */
const romanNumeral = listed(
  '(?<=(?<!\\p{L}){numbered}\\s)[ivx]{1,5}(?!\\p{L})|(?<!\\p{L})(?:i{2,3}|iv|vi{2,3}|ix|xi{1,3}v?)(?!\\p{L})',
  properNames,
  'gu',
);

function keepAbbreviations(name: string): string {
  return name
    .replace(/(?<!\p{L})[\p{L}\p{N}&]+(?!\p{L})/gu, (word) => {
      const small = word.toLowerCase();
      // A word with a vowel's mark is no abbreviation, whatever its form: `đắk`, `krông`.
      return /^[a-zđ&]{2,}$/u.test(small) && !SYLLABLE.test(small) ? word.toUpperCase() : word;
    })
    .replace(romanNumeral(), (numeral) => numeral.toUpperCase());
}

/**
 * The names of places: `tỉnh thanh vân` → `tỉnh Thanh Vân`, up to where the name of the body goes on (`về chuyển đổi số`).
 *
 * @param named - true where a name stands at the start already: `Trường Tiểu học` | `Kim Đồng`
 */
function capitalizePlaces(text: string, named: boolean): string {
  const words = text.split(' ');
  const key = (at: number): string => (words[at] ?? '').toLowerCase().replace('uỷ', 'ủy');
  const isPlaceWord = (at: number): boolean => {
    if (!placeWords().has(key(at))) return false;
    return !notPlaces().has(`${key(at)} ${key(at + 1)}`) && !notPlaces().has(`${key(at - 1)} ${key(at)}`);
  };
  let inPlace = named;
  return words
    .map((word, at) => {
      if (isPlaceWord(at) || placeWords().has(`${key(at - 1)} ${key(at)}`)) {
        inPlace = true;
        return word;
      }
      if (placeWords().has(`${key(at)} ${key(at + 1)}`)) return word;
      if (placeEnds().has(key(at))) inPlace = false;
      const shown = inPlace ? capitalize(word) : word;
      if (word.endsWith(',')) inPlace = false;
      return shown;
    })
    .join(' ');
}
