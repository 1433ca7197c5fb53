/** The lines of a letterhead, told apart again where a format ran them together. */

import { type Paragraph, type Passage, passageOf } from '../../document/index.js';
import { isCapitals } from '../../vietnamese/casing.js';
import { numberEnd, placeDateAt } from '../../vietnamese/letterhead/lines.js';
import { isMotto, mayHoldMotto, mottoEnd } from '../../vietnamese/letterhead/state.js';
import { light } from '../../vietnamese/patterns.js';

/** A line of a letterhead: all of a paragraph, or a stretch of it. */
export interface HeadLine {
  text: string;
  words: Passage;
  block: Paragraph;
}

/** Longer paragraphs are no letterhead's. */
const LONGEST = 900;

const RULE_AT = /(?:[-–—_*=~]{3,}|[-–—_*=~](?=\s|$)|\||o0o|oOo)[-–—_*=~|\s]{0,200}/uy;
/** Where the next part may begin. */
const MAY_BEGIN = /\p{Lu}|[-–—_*=]{3}|\|/gu;

/**
 * The lines of one paragraph: `ỦY BAN NHÂN DÂN TỈNH THANH VÂN Số: 11/KH-UBND Thanh Vân, ngày 05 tháng 01 năm 2026` is three,
 * `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc` two. A paragraph without a motto or a number is one line.
 */
export function linesOf(block: Paragraph): HeadLine[] {
  return cut(block.value).flatMap(([from, to]) => {
    const words = passageOf(block, from, to);
    return words.text === '' ? [] : [{ text: words.text, words, block }];
  });
}

/** True where one of a paragraph's lines is the name of the state or the Party, or the motto. */
export function holdsMotto(block: Paragraph): boolean {
  return mayHoldMotto(block.value) && linesOf(block).some(({ text }) => isMotto(text));
}

/** A paragraph, and whether a motto can stand in it. */
interface Look {
  text: string;
  motto: boolean;
}

function cut(text: string): [number, number][] {
  const whole: [number, number][] = [[0, text.length]];
  if (text.length > LONGEST) return whole;
  const cuts: [number, number][] = [];
  const look: Look = { text, motto: mayHoldMotto(text) };
  let known = 0;
  for (let at = 0; at < text.length; ) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const end = partEnd(look, at, cuts.length > 0);
    if (end > at) {
      cuts.push([at, end]);
      known++;
      at = end;
      continue;
    }
    const next = nextPart(look, at);
    // In front of a motto or a number stand the issuer's capitals, the subject, the kind; running text is not cut.
    const words = text.slice(at, next).trim();
    if (next < text.length && words !== '' && !isCapitals(words) && !light(/^v\/v(?!\p{L})/iu).test(words)) {
      if (known === 0) return whole;
      cuts.push([at, text.length]);
      break;
    }
    cuts.push([at, next]);
    at = next;
  }
  return known > 0 ? cuts : whole;
}

/** Offset at which the next part of a letterhead begins behind `from`, or the length of the text. */
function nextPart(look: Look, from: number): number {
  const { text } = look;
  MAY_BEGIN.lastIndex = from + 1;
  for (let found = MAY_BEGIN.exec(text); found !== null; found = MAY_BEGIN.exec(text)) {
    if (partEnd(look, found.index, true) > found.index || opensSubject(text, found.index)) return found.index;
    MAY_BEGIN.lastIndex = found.index + 1;
  }
  const subject = text.slice(from + 1).search(/(?<!\p{L})V\/v(?!\p{L})/u);
  return subject < 0 ? text.length : from + 1 + subject;
}

function opensSubject(text: string, at: number): boolean {
  return text.startsWith('Kính gửi', at);
}

/** Offset behind the motto, rule, number or place and date that begins exactly at `at`; `at` where none does. */
function partEnd({ text, motto }: Look, at: number, inside: boolean): number {
  const before = text[at - 1] ?? ' ';
  // Only a motto may begin right behind a letter (`VIỆT NAMĐộc lập`), and a number behind a capital (`QUỐC HỘILuật số`).
  const apart = !/[\p{L}\p{N}]/u.test(before);
  const behindMotto = motto ? mottoEnd(text, at) : null;
  if (behindMotto !== null) return behindMotto;
  if (apart && (inside || text[at] === '|') && matches(RULE_AT, text, at)) return RULE_AT.lastIndex;
  if (apart && matches(placeDateAt(), text, at)) return placeDateAt().lastIndex;
  return apart || /\p{Lu}/u.test(before) ? (numberEnd(text, at) ?? at) : at;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
