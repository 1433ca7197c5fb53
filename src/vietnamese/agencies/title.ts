import { readName } from './read.js';
import { isJoin, type Word, wordsOf } from './words.js';

const OPENING =
  /^(?:(?:trách nhiệm|nhiệm vụ)(?: cụ thể)? (?:của )?|đối với |giao (?:cho |nhiệm vụ cho )?|(?:trân trọng )?đề nghị |yêu cầu |phân công )/iu;
const CLOSING = /(?:[\s,]+(?:có trách nhiệm|chịu trách nhiệm|chủ trì))?[\s:;.]*$/iu;
const LONGEST = 400;

/**
 * True for a heading that is nothing but one or more agencies: `Sở Nội vụ`, `UBND các huyện, thị xã, thành phố`, `Trách nhiệm
 * của Sở Y tế`, `Đối với các sở, ban, ngành`; false for `Cải cách thể chế`.
 */
export function isAgencyTitle(title: string): boolean {
  if (title.length > LONGEST) return false;
  const opening = OPENING.exec(title)?.[0].length ?? 0;
  const words = wordsOf(title, opening, opening + title.slice(opening).replace(CLOSING, '').length);
  return words.length > 0 && readList(words) === words.length;
}

/** Index after the agencies that follow one another from the first word on. */
function readList(words: readonly Word[]): number {
  for (let at = 0; ; ) {
    const end = skipNote(words, readName(words, at));
    if (end === at || end === words.length) return end;
    const separator = words[end];
    if (!isJoin(separator) && separator?.key !== ';') return end;
    at = end + (isJoin(words[end + 1]) ? 2 : 1);
  }
}

/** Index after a note in parentheses: `Sở Nội vụ (cơ quan thường trực)`. */
function skipNote(words: readonly Word[], at: number): number {
  if (words[at]?.key !== '(') return at;
  const close = words.findIndex((word, index) => index > at && word.key === ')');
  return close < 0 ? at : close + 1;
}
