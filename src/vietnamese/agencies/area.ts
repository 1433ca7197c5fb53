import { commonWords } from '../commonWords.js';
import { formsWord } from '../compounds.js';
import { isHaving, isLevel, isMany, isNumbering, isSince, isUntil } from '../grammar.js';
import { lazily } from '../lazily.js';
import { wordSet } from '../wordSet.js';
import { beginsAction } from './assignment/sentence.js';
import { ends, isDone } from './ends.js';
import { lexicon } from './lexicon.js';
import { isMark, isPair, markSet, markWords } from './marks.js';
import { isNumberOfName } from './numbered.js';
import { isJoin, type Word } from './words.js';

/**
 * Reads the territory at a word, index after it or `at` where none begins: `tỉnh`, `tỉnh Thanh Vân`, `cấp huyện, cấp xã`,
 * `các huyện, thị xã, thành phố`, `các xã ven biển`, `các huyện Mỹ Lộc, Tân An`, `hai phường`, `04 xã ven sông`, `các cấp`, `cả nước`, `các địa phương`,
 * `khu vực III`, `các khu vực`, `số 2`, in a school `các lớp`, `khối 4 - 5`.
 */
export function readArea(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined) return at;
  // «Thôn 3» above «Thôn 5» counts no hamlets.
  if ((isMark('counts', word) || COUNT.test(word.key)) && words[at + 1]?.opensLine !== true)
    return situated(words, at, readUnits(words, at + 1));
  if (!OPENERS.has(word.key)) return readUnits(words, at);
  if (isLevel(word)) return readWhere(words, readLevels(words, at));
  if (isMark('wholes', word) && isMark('lands', words[at + 1])) return at + 2;
  if (isMark('spread', word)) {
    if (isMark('tiers', words[at + 1])) return at + 2;
    if (isPair('zones', words, at + 1)) return at + 3;
    return situated(words, at, readLocalities(words, at + 1) ?? readUnits(words, at + 1));
  }
  if (isPair('zones', words, at)) return readPlaceName(words, at + 2);
  if (isNumbering(word) && /^\d+$/.test(words[at + 1]?.key ?? '')) return at + 2;
  if (isMark('grades', word)) return readGrades(words, at);
  if (isPair('centre', words, at)) return at + 2;
  return readLocalities(words, at) ?? readUnits(words, at);
}

const SCENES = markSet('scenes');

/** First syllables of all that opens a territory but a number or a unit: most words open none. */
const OPENERS = wordSet(() => {
  const { levels, numbering } = commonWords();
  const lists = ['wholes', 'spread', 'zones', 'grades', 'centre', 'localities'] as const;
  const phrases = [...levels, ...numbering, ...lists.flatMap((list) => markWords(list))];
  return phrases.map((phrase) => phrase.split(' ')[0] ?? phrase);
});

/** `khối 5`, `khối 4 - 5`: the forms of a school. */
function readGrades(words: readonly Word[], at: number): number {
  if (!isGrade(words[at + 1])) return at;
  return words[at + 2]?.key === '-' && isGrade(words[at + 3]) ? at + 4 : at + 2;
}

function isGrade(word: Word | undefined): boolean {
  return /^(?:1[0-2]|[1-9])$/.test(word?.key ?? '');
}

/** `hai | phường`, `04 | xã`: territories that are counted, not named. */
const COUNT = /^\d{1,3}$/;

/**
 * Several territories with where they lie or what they have, index after them: `các xã | ven sông Bình`, `các tỉnh | từ Hưng Lâm đến An Bình`, `05 xã | có
 * tuyến kênh đi qua`; `at` where none were read.
 */
function situated(words: readonly Word[], at: number, end: number): number {
  if (end === at + 1) return at;
  const after = end + situation(words, end);
  if (after > end) return readPlaceName(words, after);
  return Math.max(readStretch(words, end), readHolding(words, end), readWhere(words, end));
}

/** `cấp xã | nơi có dự án`, `các xã | nơi có đường đi qua`: which of them, where what they are to do stands behind. */
function readWhere(words: readonly Word[], at: number): number {
  const end = SCENES.has(words[at]?.key) ? readHolding(words, at + 1) : at;
  return end > at + 1 ? end : at;
}

/** Length of what says where territories lie, or 0: `ven sông`, `trung tâm`; not `trung tâm | y tế`, `Trung tâm Y tế`, bodies of their own. */
export function situation(words: readonly Word[], at: number): number {
  const { situations, generics } = lexicon();
  const length = situations.longest(words, at);
  if (generics.longest(words, at) === 0) return length;
  return words[at]?.capital === false && endsAgency(words, at + length) ? length : 0;
}

/** What is done, a mark, another in the row or nothing stands there. */
function endsAgency(words: readonly Word[], at: number): boolean {
  return isDone(words, at) || isJoin(words[at]);
}

/** `từ Hưng Lâm đến An Bình` */
function readStretch(words: readonly Word[], at: number): number {
  if (!isSince(words[at])) return at;
  const to = readPlaceName(words, at + 1, true);
  const end = isUntil(words[to]) ? readPlaceName(words, to + 1, true) : to;
  return to > at + 1 && end > to + 1 ? end : at;
}

/** Words that tell what territories have, at most. */
const LONGEST_HOLDING = 6;

/** `có | tuyến kênh đi qua`: what lies in them, where what they are to do stands behind; not `có kế hoạch`, which they are to have. */
function readHolding(words: readonly Word[], at: number): number {
  const { verbs } = lexicon();
  if (!isHaving(words[at]) || verbs.longest(words, at) > 1 || isMark('had', words[at + 1])) return at;
  for (let end = at + 1; end <= at + LONGEST_HOLDING; end += 1) {
    const word = words[end];
    if (word === undefined || word.mark || word.capital) return at;
    const through = word.key === 'qua' && isMark('runs', words[end - 1]);
    if (!through && verbs.longest(words, end) > 0) return end > at + 2 && beginsAction(words, end) ? end : at;
  }
  return at;
}

/** `chợ Mây`, `sông Mây`: what lies in the land, with its own name, index after it or `at`. */
export function readLandmark(words: readonly Word[], at: number): number {
  const length = ends().landmarks.longest(words, at);
  const end = length === 0 ? at : readPlaceName(words, at + length);
  return end > at + length ? end : at;
}

function readLocalities(words: readonly Word[], at: number): number | null {
  return isPair('localities', words, at) ? at + 2 : null;
}

/** What makes a level of a first syllable: not `cấp trung | học`. */
const seconds = lazily(
  () => new Map(markWords('longLevels').map((level) => level.split(' ') as [string, string])),
);

/** `cấp tỉnh`, `cấp huyện, cấp xã`, `cấp huyện và cấp xã`, `cấp xã, phường`. */
function readLevels(words: readonly Word[], at: number): number {
  let end = at;
  for (let next = at; ; ) {
    if (isLevel(words[next])) next += 1;
    else if (end === at) return at;
    const level = words[next];
    if (level === undefined || !isMark('levelFirst', level)) return end;
    const second = seconds().get(level.key);
    if (second !== undefined && words[next + 1]?.key !== second) return end;
    end = next + (second === undefined ? 1 : 2);
    if (!separates(words[end])) return end;
    next = end + 1;
  }
}

/** Units in a row (`huyện, thị xã, thành phố`), each with its name where it has one. */
function readUnits(words: readonly Word[], at: number): number {
  const { areas } = lexicon();
  let end = at;
  for (let next = at; ; ) {
    const length = areas.longest(words, next);
    if (length === 0 || (end > at && beginsBody(words, next)) || isOtherWord(words, next, length)) return end;
    const stop = words[next + length]?.key === '.' && words[next]?.shout ? 1 : 0;
    const colon = namesFollowColon(words, next + length) ? 1 : 0;
    end = readPlaceNames(words, next + length + stop + colon);
    if (!separates(words[end])) return end;
    next = end + 1;
  }
}

/** `tỉnh ủy`, `xã hội`, `xã viên`: the unit is the first syllable of another word. */
function isOtherWord(words: readonly Word[], at: number, length: number): boolean {
  const [unit, next] = [words[at], words[at + 1]];
  return length === 1 && unit !== undefined && next?.capital === false && formsWord(unit.key, next.key);
}

/** `các xã: Mỹ Lộc, Tân An`; not `các xã: Chủ động …`. */
function namesFollowColon(words: readonly Word[], at: number): boolean {
  const [colon, first, second] = [words[at], words[at + 1], words[at + 2]];
  if (colon?.key !== ':' || first?.capital !== true || second?.capital !== true) return false;
  return lexicon().verbs.longest(words, at + 1) === 0 && !beginsBody(words, at + 1);
}

const JOINS = wordSet(() => [...commonWords().and, ...commonWords().or]);

function separates(word: Word | undefined): boolean {
  return word !== undefined && (/^[,/-]$/.test(word.key) || JOINS.has(word.key));
}

/** `Mỹ Lộc, Tân An và Phú Hòa`, behind a unit; behind a colon also `Suối Mây, | Bản Phìn`. */
function readPlaceNames(words: readonly Word[], at: number): number {
  const several = words[at - 1]?.key === ':' || isMany(words[at - 2]);
  let end = readPlaceName(words, at, true);
  while (end > at && separates(words[end])) {
    const many = several && beginsBody(words, end + 1) && isSyllableOfPlace(words, end + 1);
    const next = readPlaceName(words, end + 1, many);
    if (next === end + 1 || (!many && beginsBody(words, end + 1))) return end;
    end = next;
  }
  return end;
}

/** Syllables of a place's name, at most. */
const LONGEST_PLACE = 6;

/**
 * A run of capitalised words, a number, or both: `Bà Rịa - Vũng Tàu`, `12`, `Mỹ Lộc Đông`, `2 Đông Hải`, `Đông Lâm 2`.
 *
 * @param behindUnit - `xã`, `thành phố` stands in front, so that a syllable that opens a body elsewhere may open the place
 */
function readPlaceName(words: readonly Word[], at: number, behindUnit = false): number {
  const from = /^\p{N}+$/u.test(words[at]?.key ?? '') ? at + 1 : at;
  let end = from;
  while (
    end < from + LONGEST_PLACE &&
    words[end]?.capital === true &&
    !endsPlace(words, end, from, behindUnit)
  ) {
    end += 1;
    if (words[end]?.key === '-' && words[end + 1]?.capital === true && end > from) end += 1;
  }
  return end > from && isNumberOfName(words, end) ? end + 1 : end;
}

/** A body begins: `thành phố Mỹ Lộc | Công an`; not in `thành phố Hải | Phòng`, `xã | Trường Sơn`. */
function endsPlace(words: readonly Word[], at: number, from: number, behindUnit: boolean): boolean {
  // «Ban Chỉ huy Quân sự xã» above «Dân quân thường trực»
  if (words[at]?.opensLine === true && lexicon().corps.longest(words, at) > 0) return true;
  if (!beginsBody(words, at)) return false;
  const inside = at === from ? behindUnit : at === from + 1;
  if (inside && at === from && isPrintedAsPlace(words, at)) return false;
  return !inside || words[at]?.opensLine === true || !isSyllableOfPlace(words, at);
}

/**
 * `xã | Trung Đoàn`, `phường | Trung Tâm`: names of places have a capital on every syllable, kinds of bodies on the first alone. Only where the name
 * is through behind it: `xã | Trung Tâm Y tế`, `xã | Công An tỉnh` are a body, carelessly written.
 */
function isPrintedAsPlace(words: readonly Word[], at: number): boolean {
  const { heads, leaders, generics, names } = lexicon();
  const length = Math.max(...[heads, leaders, generics, names].map((set) => set.longest(words, at)));
  const [first, second] = [words[at], words[at + 1]];
  if (length !== 2 || first?.opensLine !== false || second?.capital !== true) return false;
  if (first.shout || second.shout) return false;
  return endsAgency(words, at + 2) || isNumberOfName(words, at + 2);
}

/** `Phòng` of `Hải Phòng`, `Hội` of `Hội Thượng`: one syllable, with nothing behind it that makes a body's name of it (`Phòng Kinh tế`). */
function isSyllableOfPlace(words: readonly Word[], at: number): boolean {
  const { heads, leaders, generics, names, topics } = lexicon();
  const longest = Math.max(...[heads, leaders, generics, names].map((set) => set.longest(words, at)));
  const behind = words[at + 1];
  return longest <= 1 && !(behind?.capital === true && topics.longest(words, at + 1) > 1);
}

function beginsBody(words: readonly Word[], at: number): boolean {
  const { heads, leaders, generics, areas } = lexicon();
  const word = words[at];
  return (
    word?.capital === true &&
    (heads.longest(words, at) > 0 ||
      leaders.longest(words, at) > 0 ||
      isMany(word) ||
      (generics.longest(words, at) > 0 && areas.longest(words, at) === 0 && words[at + 1]?.capital !== true))
  );
}
