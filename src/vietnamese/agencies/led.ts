/** Those who speak for a body, and offices that stand as a name alone. */

import { isAnd } from '../grammar.js';
import { readKind, readOwn } from './collective.js';
import { beginsTask, endsHere } from './ends.js';
import { lexicon } from './lexicon.js';
import { isMark, isPair, markSet } from './marks.js';
import { isNumberOfName } from './numbered.js';
import type { ReadName } from './read.js';
import { hasDuty } from './upToDuty.js';
import { isJoin, type Word } from './words.js';

const SIRS = markSet('sirs');

/**
 * `Lãnh đạo các đơn vị`, `Giám đốc Sở Y tế`, `Chánh Văn phòng UBND tỉnh`, `Trưởng trạm y tế các xã`; of the body that speaks, `Thường trực Hội`; an office alone or with the name of who holds it: `Bộ
 * trưởng, …`, `Phó Hiệu trưởng Lê Văn An`, `Phó Giám đốc Kỹ thuật`, `Giám đốc Kinh doanh`, `Trưởng thôn 3`. Index after it, or `at`.
 *
 * @param many - a quantifier stands in front: `các trưởng thôn`
 * @param readName - reads the body that is led
 */
export function readLed(words: readonly Word[], at: number, many: boolean, readName: ReadName): number {
  const end = readHolder(words, at, many, readName);
  return end === at ? at : readCharge(words, end);
}

/** Words that say what somebody has charge of, or 0. */
export function chargeAt(words: readonly Word[], at: number): number {
  return isPair('inCharge', words, at) ? 2 : 0;
}

/** `Phó Giám đốc | phụ trách tài chính | chủ trì rà soát`: which of those who hold the office, where what is done stands behind. */
function readCharge(words: readonly Word[], at: number): number {
  const { topics, verbs } = lexicon();
  const first = at + chargeAt(words, at);
  let end = first;
  while (first > at) {
    const topic = words[end]?.capital === false ? topics.longest(words, end) : 0;
    if (topic <= verbs.longest(words, end)) break;
    end += topic;
  }
  const done = end > first && (hasDuty(words, end, true) || beginsTask(words, end, true));
  return done ? end : at;
}

function readHolder(words: readonly Word[], at: number, many: boolean, readName: ReadName): number {
  const { leaders, offices, topics, activities } = lexicon();
  const first = skipComrade(words, at);
  const length = leaders.longest(words, first);
  if (length === 0) return at;
  for (let after = first + length; after > first; after -= 1) {
    const end = readName(words, after);
    if (end > after) return end;
    const kind = isMark('leadsWork', words[first]) ? after : readKind(words, after, readName);
    if (kind > after) return kind;
  }
  const own = readOwn(words, first + length);
  if (own > first + length && words[first]?.capital === true) return own;
  const office = first + offices.longest(words, first);
  const ofKind = office > first ? readOfKind(words, office) : office;
  if (ofKind > office) return ofKind;
  const numbered = isNumberOfName(words, office) ? office + 1 : office;
  const trade = Math.max(topics.longest(words, office), activities.longest(words, office));
  const field = words[office]?.capital === true ? office + trade : office;
  const end = Math.max(numbered, field, readDuty(words, office), readPersonName(words, office));
  const opens = words[first]?.capital === true || many;
  if (office === first || !opens || !endsHere(words, end)) return at;
  return many ? readFellows(words, end) : end;
}

/** `Phó Hiệu trưởng | chuyên môn`, `tổ trưởng | chuyên môn`: which of those who hold the office, where the name ends behind it. */
function readDuty(words: readonly Word[], at: number): number {
  const { modifiers, verbs } = lexicon();
  const length = words[at]?.capital === false ? modifiers.longest(words, at) : 0;
  return length > verbs.longest(words, at) && endsHere(words, at + length) ? at + length : at;
}

/** `Bí thư | chi đoàn`: what the office is of, by its kind; not what is done (`Thứ trưởng | tổ chức`), nor the first words of a name: `Chủ tịch | ủy ban nhân dân xã`. */
function readOfKind(words: readonly Word[], at: number): number {
  const { generics, heads, verbs } = lexicon();
  const length = words[at]?.capital === false ? generics.longest(words, at) : 0;
  const longer = Math.max(verbs.longest(words, at), heads.longest(words, at) - 1) >= length;
  const ends = !longer && endsHere(words, at + length);
  return ends ? at + length : at;
}

/** `các già làng | , trưởng bản`, `các trưởng khoa | , phòng`: offices in small letters, or what they are of, that share the quantifier. */
function readFellows(words: readonly Word[], at: number): number {
  const { offices, generics } = lexicon();
  let end = at;
  while (isJoin(words[end]) && words[end + 1]?.capital === false) {
    const next = end + 1 + Math.max(offices.longest(words, end + 1), generics.longest(words, end + 1));
    if (next === end + 1 || !endsHere(words, next)) break;
    end = next;
  }
  return end;
}

/** `Đồng chí | Phó Bí thư`, `các | đồng chí | Trưởng phòng`, `các | ông, bà | Trưởng thôn` */
function skipComrade(words: readonly Word[], at: number): number {
  const addressed = skipSirs(words, at);
  if (addressed > at && words[addressed]?.capital === true) return addressed;
  if (words[at + 2]?.capital !== true || !isPair('comrades', words, at)) return at;
  return lexicon().leaders.longest(words, at) > 2 ? at : at + 2;
}

/** Index behind `ông, bà`, `ông/bà`, `ông (bà)`. */
function skipSirs(words: readonly Word[], at: number): number {
  const [sir, mark, madam, close] = words.slice(at, at + 4);
  if (!SIRS.has(sir?.key) || !isMark('madams', madam)) return at;
  if (mark?.key === '(') return close?.key === ')' ? at + 4 : at;
  return mark?.key === ',' || mark?.key === '/' || isAnd(mark) ? at + 3 : at;
}

/** `Phó Hiệu trưởng | Lê Văn An`: two to five capitalised words; `at` where none stand. */
function readPersonName(words: readonly Word[], at: number): number {
  let end = at;
  while (end < at + 5 && words[end]?.capital === true && words[end]?.shout === false) end += 1;
  return end - at >= 2 ? end : at;
}
