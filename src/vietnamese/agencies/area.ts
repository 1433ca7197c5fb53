import { lexicon } from './lexicon.js';
import type { Word } from './words.js';

/**
 * Reads the territory at a word, index after it or `at` where none begins: `tỉnh`, `tỉnh Thanh Vân`, `cấp huyện, cấp xã`,
 * `các huyện, thị xã, thành phố`, `các xã ven biển`, `các huyện Mỹ Lộc, Tân An`, `các cấp`, `khu vực III`, `số 2`.
 */
export function readArea(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined) return at;
  if (word.key === 'cấp') return readLevels(words, at);
  if (word.key === 'các' || word.key === 'toàn' || word.key === 'mỗi' || word.key === 'từng') {
    if (words[at + 1]?.key === 'cấp') return at + 2;
    const end = readUnits(words, at + 1);
    return end === at + 1 ? at : end + lexicon().situations.longest(words, end);
  }
  if (word.key === 'khu' && words[at + 1]?.key === 'vực') return readPlaceName(words, at + 2);
  if (word.key === 'số' && /^\d+$/.test(words[at + 1]?.key ?? '')) return at + 2;
  if (word.key === 'trung' && words[at + 1]?.key === 'ương') return at + 2;
  if (word.key === 'địa' && words[at + 1]?.key === 'phương') return at + 2;
  return readUnits(words, at);
}

const LEVELS = new Set(['tỉnh', 'huyện', 'xã', 'thành', 'trung', 'cơ', 'phường', 'thôn', 'quận', 'bộ']);

/** `cấp tỉnh`, `cấp huyện, cấp xã`, `cấp huyện và cấp xã`, `cấp xã, phường`. */
function readLevels(words: readonly Word[], at: number): number {
  let end = at;
  for (let next = at; ; ) {
    if (words[next]?.key === 'cấp') next += 1;
    else if (end === at) return at;
    const level = words[next];
    if (level === undefined || !LEVELS.has(level.key)) return end;
    end = next + (['thành', 'trung', 'cơ'].includes(level.key) ? 2 : 1);
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
    if (length === 0 || (end > at && beginsBody(words, next))) return end;
    const stop = words[next + length]?.key === '.' && words[next]?.shout ? 1 : 0;
    const colon = namesFollowColon(words, next + length) ? 1 : 0;
    end = readPlaceNames(words, next + length + stop + colon);
    if (!separates(words[end])) return end;
    next = end + 1;
  }
}

/** `các xã: Mỹ Lộc, Tân An`; not `các xã: Chủ động …`. */
function namesFollowColon(words: readonly Word[], at: number): boolean {
  const [colon, first, second] = [words[at], words[at + 1], words[at + 2]];
  if (colon?.key !== ':' || first?.capital !== true || second?.capital !== true) return false;
  return lexicon().verbs.longest(words, at + 1) === 0 && !beginsBody(words, at + 1);
}

function separates(word: Word | undefined): boolean {
  return word !== undefined && /^(?:,|và|hoặc|\/|-)$/.test(word.key);
}

/** `Mỹ Lộc, Tân An và Phú Hòa`. */
function readPlaceNames(words: readonly Word[], at: number): number {
  let end = readPlaceName(words, at);
  while (end > at && separates(words[end])) {
    const next = readPlaceName(words, end + 1);
    if (next === end + 1 || beginsBody(words, end + 1)) return end;
    end = next;
  }
  return end;
}

/** A run of capitalised words or a number: `Bà Rịa - Vũng Tàu`, `12`, `Mỹ Lộc Đông`. */
function readPlaceName(words: readonly Word[], at: number): number {
  if (beginsBody(words, at)) return at;
  if (/^\p{N}+$/u.test(words[at]?.key ?? '')) return at + 1;
  let end = at;
  while (end < at + 6 && words[end]?.capital === true && (end === at || !beginsBody(words, end))) {
    end += 1;
    if (words[end]?.key === '-' && words[end + 1]?.capital === true && end > at) end += 1;
  }
  return end;
}

function beginsBody(words: readonly Word[], at: number): boolean {
  const { heads, leaders, generics, areas } = lexicon();
  const word = words[at];
  return (
    word?.capital === true &&
    (heads.longest(words, at) > 0 ||
      leaders.longest(words, at) > 0 ||
      word.key === 'các' ||
      (generics.longest(words, at) > 0 && areas.longest(words, at) === 0 && words[at + 1]?.capital !== true))
  );
}
