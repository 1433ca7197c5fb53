import { isMark, isPair } from './marks.js';
import { isJoin, type Word } from './words.js';

/**
 * `các | huyện, thị, thành ủy`, `Các | huyện, thành Hội`: units of which each has the body that the last word names, index after it or `at`.
 * A small `hội` or `đoàn` needs `thị` or `thành` in front, which mean nothing alone: `các huyện, | xã hội` is none.
 */
export function readShortened(words: readonly Word[], at: number): number {
  let end = at;
  let members = 0;
  while (isMark('shortUnits', words[end])) {
    end += 1;
    members += 1;
    if (!isJoin(words[end])) break;
    end += 1;
  }
  const body = words[end];
  if (members < 2 || body === undefined || !isMark('shortBodies', body)) return at;
  const told = isMark('committees', body) || body.capital || isMark('halfUnits', words[end - 1]);
  if (!told) return at;
  end += 1;
  // «các huyện, thành Đoàn, | Đoàn trực thuộc»
  while (isJoin(words[end]) && isMark('shortBodies', words[end + 1]) && isOwned(words, end + 2)) end += 4;
  return end;
}

/** `trực thuộc` */
function isOwned(words: readonly Word[], at: number): boolean {
  return isPair('owned', words, at);
}
