/** Lines that name who acts, as a letterhead or a signature prints them (Decree 30/2020/NĐ-CP, Appendix I). */

import { z } from 'zod';
import { isCapitals } from './casing.js';
import { dataFile, wordList } from './data.js';
import { lazily } from './lazily.js';
import { inCapitals } from './letterhead/words.js';
import { light, oneOf, worded } from './patterns.js';

/** The words of letterheads and signatures, in small letters. */
export const officeWords = dataFile(
  'offices',
  z.strictObject({
    bodies: wordList,
    noBodies: wordList,
    positions: wordList,
    positionOpenings: wordList,
    forOthers: wordList,
    forOne: wordList,
    heads: wordList,
    ownNames: wordList,
    terms: wordList,
    periods: wordList,
    deputies: wordList,
    members: wordList,
    ranks: wordList,
    ofState: wordList,
    stateNames: wordList,
  }),
);

const LONGEST_AUTHORITY = 160;
const LONGEST_POSITION = 80;

const authority = lazily(() => light(`^${oneOf(officeWords().bodies)}(?!\\p{L})`, 'u'));
const noAuthority = lazily(() => light(`^${oneOf(officeWords().noBodies)}(?!\\p{L})`, 'u'));
const position = lazily(() =>
  light(`^${oneOf([...officeWords().positions, ...officeWords().positionOpenings])}(?!\\p{L})`, 'u'),
);
/** A year or a period belongs to a title. */
const ofTitle = worded(() => `${oneOf(inCapitals(officeWords().periods))}\\s\\d|(?:19|20)\\d\\d`, 'u');
/** `KHÓA X, NHIỆM KỲ 2026 - 2031, KỲ HỌP THỨ 2`: which council, no part of its name. */
const term = worded(() => `(?<![\\s,])[\\s,]{1,3}${oneOf(inCapitals(officeWords().terms))}\\s.*$`, 'u');
const termLine = worded(() => `^${oneOf(inCapitals(officeWords().terms))}\\s`, 'u');

/** `NHIỆM KỲ 2026 - 2031, KỲ HỌP THỨ 2` below `HỘI ĐỒNG NHÂN DÂN TỈNH THANH VÂN KHÓA X,`. */
export function isTerm(line: string): boolean {
  return termLine().test(line);
}

/** `QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` is named without the state. */
const ofTheState = worded(() => {
  const { ofState, stateNames } = officeWords();
  return `(?<=^${oneOf(inCapitals(ofState))})\\s${oneOf(inCapitals(stateNames))}$`;
}, 'u');

/** A line in capitals that names whoever enacts: `ỦY BAN NHÂN DÂN TỈNH THANH VÂN`, `BỘ TRƯỞNG BỘ NỘI VỤ`. */
export function isAuthority(text: string): boolean {
  if (text.length > LONGEST_AUTHORITY || !isCapitals(text)) return false;
  const name = withoutTerm(text);
  const lower = name.toLowerCase();
  return authority().test(lower) && !noAuthority().test(lower) && !ofTitle().test(name);
}

/** `HỘI ĐỒNG NHÂN DÂN TỈNH THANH VÂN KHÓA X, KỲ HỌP THỨ 2` without its term. */
export function withoutTerm(name: string): string {
  return name.replace(term(), '').replace(ofTheState(), '');
}

/** `CHỦ TỊCH`, `PHÓ CHÁNH VĂN PHÒNG`, `GIÁM ĐỐC`. */
export function isPosition(text: string): boolean {
  return text.length <= LONGEST_POSITION && isCapitals(text) && position().test(text.toLowerCase());
}
