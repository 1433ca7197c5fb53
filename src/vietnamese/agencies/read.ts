import { isAnd, isLevel, isNumbering } from '../grammar.js';
import { readArea } from './area.js';
import { readBody, readJoined, readPlaces } from './body.js';
import { readCollective } from './collective.js';
import { ends, endsHere } from './ends.js';
import { readLed } from './led.js';
import { lexicon } from './lexicon.js';
import { isMark, isPair } from './marks.js';
import { readParty } from './parties.js';
import { readPost } from './post.js';
import { cutAtShared, isCommonNoun } from './shared.js';
import { readShortened } from './shortened.js';
import { readSeveral, readTails } from './tails.js';
import { readTeam } from './team.js';
import { readSecondVerb } from './verbName.js';
import { isJoin, type Word, wordsOf } from './words.js';

/** Reads one agency at a word; index after it, or `at` where none begins. */
export type ReadName = (words: readonly Word[], at: number) => number;

/**
 * Reads one agency at a word, index after its last word or `at`: one of the gazetteer, a collective (`Các phòng, ban, đơn
 * vị`), a head with its body (`Phòng Nội chính`), a leader of one of these (`Lãnh đạo Văn phòng`); then its territory
 * and owner (`tỉnh Thanh Vân`, `thuộc Sở Y tế`).
 */
export function readName(words: readonly Word[], at: number): number {
  return mayBegin(words, at) ? at + readNext(words.slice(at, at + LONGEST), 0) : at;
}

/** What a body does, to stand behind a name that stands alone. */
const DOES = wordsOf('chịu trách nhiệm');

/** The words with what a body does behind them: names that stand alone end there as they do in a sentence. */
export function withDeed(words: readonly Word[]): Word[] {
  return [...words, ...DOES];
}

/** True where the words are one name: `Ban Quản lý đào tạo`, as it is read in front of what the body does; not `Sở Nội vụ tham mưu`. */
export function isWholeName(words: readonly Word[]): boolean {
  return readName(withDeed(words), 0) === words.length;
}

/** False where no phrase that opens a name stands. */
export function mayBegin(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.mark) return false;
  const { openers, names, posts, staff, asksLast } = lexicon();
  return (
    isLevel(word) ||
    openers.longest(words, at) > 0 ||
    names.longest(words, at) > 0 ||
    (word.capital && posts.longest(words, at) > 0) ||
    // «giao | cán bộ địa chính»: whom one asks may be a post in small letters.
    ((word.capital || asksLast.has(words[at - 1]?.key ?? '')) && staff.longest(words, at) > 0)
  );
}

/** No name has more words; bounds how deep owners of owners are followed. */
const LONGEST = 64;

function readNext(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined || word.mark) return at;
  const party = readParty(words, at);
  if (party > at) return party;
  const quantifier = lexicon().quantifiers.longest(words, at);
  if (quantifier > 0) {
    const led = readLed(words, at + quantifier, true, readNext);
    if (led > at + quantifier) return led;
    const shortened = readShortened(words, at + quantifier);
    if (shortened > at + quantifier) return shortened;
  }
  const collective = readCollective(words, at, readNext);
  if (collective > at && quantifier > 0) return collective;
  const led = readLed(words, at, false, readNext);
  if (led > at) return led;
  const named = isVerbBehindHead(words, at) ? at : at + lexicon().names.longest(words, at);
  const headed = readHeaded(words, at);
  const post = readPost(words, at);
  return Math.max(collective, post, withTails(words, at, named), withTails(words, at, headed));
}

/**
 * `Bộ | xây dựng kế hoạch`, not the ministry of construction: a head that stands alone, a verb in small letters, and behind the verb its
 * object. `Sở xây dựng chủ trì` is the department, carelessly written.
 */
function isVerbBehindHead(words: readonly Word[], at: number): boolean {
  const { aloneHeads, names, verbs } = lexicon();
  const after = at + aloneHeads.longest(words, at);
  if (after === at || words[at]?.capital !== true || words[after]?.capital !== false) return false;
  const verb = after + verbs.longest(words, after);
  const object = words[verb];
  if (verb === after || at + names.longest(words, at) !== verb || object === undefined) return false;
  return !object.mark && !isJoin(object) && !object.capital && verbs.longest(words, verb) === 0;
}

/** With territory and owner, where a name was read at all. */
function withTails(words: readonly Word[], at: number, end: number): number {
  return end === at ? at : Math.max(end, readTails(words, withoutUnit(words, at, end), readNext));
}

/** The name without its last word where that opens a territory: `Công an tỉnh` goes on with `tỉnh Thanh Vân`. */
function withoutUnit(words: readonly Word[], at: number, end: number): number {
  return end - 1 > at && lexicon().areas.longest(words, end - 1) === 1 ? end - 1 : end;
}

/** `Thanh tra | 12 dự án chậm tiến độ`: in front of a number, a deed that bodies are named after as well, done to so many. */
function isDeedOnCounted(words: readonly Word[], at: number, after: number): boolean {
  return words[after + 1]?.mark === false && at + lexicon().deeds.longest(words, at) === after;
}

/** A head with its body, or a head that stands alone: `Trung tâm Xúc tiến Đầu tư`, `Văn phòng | tham mưu`. */
function readHeaded(words: readonly Word[], at: number): number {
  const length = lexicon().heads.longest(words, at);
  const after = at + length;
  if (length === 0 || isSmallShort(words[at])) return at;
  if (isUnitBelow(words, at, after)) return after;
  const team = readTeam(words, at, after);
  if (team > after) return team;
  if (after === at + 1 && isAnotherWord(words, after)) return at;
  if (/^\d/.test(words[after]?.key ?? '') && isDeedOnCounted(words, at, after)) return at;
  const known = at + lexicon().names.longest(words, at);
  const asks = asksObject(words, at, after);
  const paired = asks ? readPairedVerb(words, at, after) : after;
  if (paired > after) return paired;
  const end = readBody(words, after, asks || hasSmallBody(words, at, after), known);
  if (end > after) return cutAtShared(words, at, after, end);
  const isDeed = lexicon().deeds.longest(words, at) > 0;
  const alone = lexicon().aloneHeads.longest(words, at) > 0 && !isDeed;
  const several = alone ? readSeveral(words, after, readNext) : after;
  const members = isDeed ? after : Math.max(readPlaces(words, after), several);
  if (members > after) return members;
  if (!standsAlone(words, at, after)) return at;
  return after > at + 1 ? readJoined(words, after) : after;
}

/** `Công đoàn` above `Tổ chuyên môn` in a cell: a small unit on a line of its own; not `Ban` above `Tổ chức Tỉnh ủy`. */
function isUnitBelow(words: readonly Word[], at: number, after: number): boolean {
  const below = words[after];
  if (below?.opensLine !== true || !below.capital || after - at < 2 || words[at]?.capital !== true)
    return false;
  const unit = isMark('unitsBelow', below) && !isPair('organizing', words, after);
  return unit && lexicon().bodiedHeads.longest(words, at) === 0;
}

/** `Bệnh viện | đa khoa tỉnh`, `Trường | tiểu học Tân Lập`: heads whose subject matter may be printed small. */
function hasSmallBody(words: readonly Word[], at: number, after: number): boolean {
  const { smallBodied, topics, verbs } = lexicon();
  const small = words[at]?.capital === true && smallBodied.longest(words, at) === after - at;
  return small && topics.longest(words, after) > verbs.longest(words, after);
}

/** A head without a body: `UBND`, `Công an tỉnh`, `Kho bạc Nhà nước`, `Văn phòng | tham mưu`; not `TT`, `Sở | hữu`. */
function standsAlone(words: readonly Word[], at: number, after: number): boolean {
  const { aloneHeads, bodiedHeads } = lexicon();
  if (words[at]?.capital !== true || isCommonNoun(words[at])) return false;
  if (readArea(words, after) > after) return true;
  if (isShort(words[at])) return bodiedHeads.longest(words, at) === 0;
  if (aloneHeads.longest(words, at) > 0) return endsHere(words, after);
  return words[at]?.shout === true || (after - at > 1 && ends().premises.longest(words, at) === 0);
}

/** `Ban hành`, `PHÒNG CHỐNG`: the head is the first syllable of another word. `Phòng Hành chính` is a name. */
function isAnotherWord(words: readonly Word[], after: number): boolean {
  const { notAfterHead, topics } = lexicon();
  const next = words[after];
  if (next === undefined || (next.capital && !next.shout)) return false;
  if (isNumbering(next) && readArea(words, after) > after) return false;
  const length = notAfterHead.longest(words, after);
  return length > 0 && length >= topics.longest(words, after);
}

function isShort(word: Word | undefined): boolean {
  return word?.shout === true && lexicon().shorts.has(word.key.toUpperCase());
}

/** `tt`, `vp` in small letters are no short forms of heads. */
function isSmallShort(word: Word | undefined): boolean {
  return word?.shout === false && lexicon().shorts.has(word.key.toUpperCase());
}

/** The head ends in a verb that asks for an object: `Ban Quản lý dự án | đầu tư`. */
function asksObject(words: readonly Word[], at: number, after: number): boolean {
  const { objectVerbs } = lexicon();
  for (let start = at + 1; start < after; start += 1) {
    if (start + objectVerbs.longest(words, start) === after) return true;
  }
  return false;
}

/** `Ban Quản lý | và bảo trì đường bộ`, `Ban Quản lý | và Khai thác công trình thủy lợi`: a second verb beside the one that ends the head, with its object. */
function readPairedVerb(words: readonly Word[], at: number, after: number): number {
  const small = readSecondVerb(words, after, at);
  if (small > after) return small;
  const next = after + 1;
  const named = words[next]?.capital === true && lexicon().objectVerbs.longest(words, next) > 0;
  const end = isAnd(words[after]) && named ? readBody(words, next, false) : next;
  return end > next ? end : after;
}
