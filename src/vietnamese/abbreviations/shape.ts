import { CAPITALS, CharacterClass } from '../characters.js';
import { fromRoman } from '../markers/roman.js';
import { abbreviationWords, isForeign } from './lexicon.js';

/** One word of an abbreviation: capitals without tone marks, at most two small letters (`IoT`, `VNeID`, `TTr`). */
const PART = /^[A-ZĐƯƠÂÊÔĂa-zđ0-9]+$/u;

const SMALL_LETTERS = new CharacterClass(/\p{Ll}/u);

/** `CO2`, `PM2.5`, `SO2`: a substance with its number. */
const FORMULA = /^[A-Z]{2}\d$/u;

/**
 * True for what looks like an abbreviation: `CCHC`, `KT-XH`, `GD&ĐT`, `PAR INDEX`, `IoT`; not for Roman numerals, currency
 * codes, single letters, words with tone marks, or names (`Lan`).
 */
export function isAcronym(text: string): boolean {
  if (text.length < 2 || text.length > 24) return false;
  const capitals = CAPITALS.lengthIn(text);
  if (capitals < 2 || abbreviationWords().notShort.includes(text)) return false;
  if (isForeign(text)) return true;
  const parts = text.split(/\s?[&\-–./]\s?|\s/u);
  if (parts.length > 4 || !parts.every((part) => PART.test(part))) return false;
  if (/\s/u.test(text) && parts.some((part) => part.length < 2)) return false;
  if (parts.every((part) => fromRoman(part) !== null) || FORMULA.test(text)) return false;
  const small = SMALL_LETTERS.lengthIn(text);
  return small <= 2 && small * 2 <= capitals && !/^\d/u.test(text);
}
