import { readList } from './list.js';
import { wordsOf } from './words.js';

const OPENING =
  /^(?:(?:trách nhiệm|nhiệm vụ)(?: cụ thể)? (?:của )?|đối với |giao (?:cho |nhiệm vụ cho )?|(?:trân trọng )?đề nghị |yêu cầu |phân công )/iu;
const CLOSING = /(?:[\s,]{1,3}(?:có trách nhiệm|chịu trách nhiệm|chủ trì))?[\s:;.]{0,5}$/iu;
const LONGEST = 400;

/**
 * True for a heading that is nothing but one or more agencies: `Sở Nội vụ`, `UBND các huyện, thị xã, thành phố`, `Trách nhiệm
 * của Sở Y tế`, `Đối với các sở, ban, ngành`; false for `Cải cách thể chế`.
 */
export function isAgencyTitle(title: string): boolean {
  if (title.length > LONGEST) return false;
  const { words, list } = readTitle(title);
  return words.length > 0 && list.end === words.length && list.agencies.every(({ known }) => known);
}

/** The agencies that a heading names, with offsets into it; empty where it is no agency heading. */
export function agenciesOfTitle(title: string): ReturnType<typeof readList>['agencies'] {
  return isAgencyTitle(title) ? readTitle(title).list.agencies : [];
}

function readTitle(title: string) {
  const opening = OPENING.exec(title)?.[0].length ?? 0;
  const words = wordsOf(title, opening, title.replace(CLOSING, '').length);
  const style = { whole: false, semicolons: true, lineBefore: () => false };
  return { words, list: readList(title, words, 0, style) };
}
