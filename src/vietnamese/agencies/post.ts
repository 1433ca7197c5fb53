/** Holders of posts in an office, by the post: they act as bodies do. */
import { isAnd } from '../grammar.js';
import { readArea } from './area.js';
import { assignmentWords } from './assignment/vocabulary.js';
import { beginsTask } from './ends.js';
import { lexicon } from './lexicon.js';
import { hasDuty, mayGoOn, wordAt } from './upToDuty.js';
import { isJoin, type Word } from './words.js';

/** Words that tell which holders of a post are meant, at most. */
const LONGEST_TRADE = 8;

/**
 * Index behind a post that a capital opens, or a post of an office in small letters with its trade, or `at`: `Văn thư | đóng dấu`, `phối hợp | Bảo vệ | kiểm kê`, `Công chức tư pháp - hộ tịch | lập danh sách`. Posts are fields of work
 * as well: where one opens a sentence, what is done must follow that no field asks for (not `Bảo vệ | rừng`, `Kế toán | quản trị`), and those that
 * anybody in an office holds, `công chức`, mean somebody only with their trade.
 */
export function readPost(words: readonly Word[], at: number): number {
  const { posts, staff } = lexicon();
  const post = words[at]?.capital === true ? posts.longest(words, at) : 0;
  const alone = post === 0 ? at : besidePosts(words, at + post);
  if (alone > at) return standsThere(words, at, alone) ? alone : at;
  const held = at + staff.longest(words, at);
  return held > at ? readTrade(words, at, held) : at;
}

/** `Kế toán | , thủ quỹ | chi trả …`: posts in small letters beside one, index behind them where they act. */
function besidePosts(words: readonly Word[], from: number): number {
  let end = from;
  while (isJoin(words[end]) && words[end + 1]?.capital === false) {
    const next = lexicon().posts.longest(words, end + 1);
    if (next === 0) break;
    end += 1 + next;
  }
  return end > from && acts(words, end) ? end : from;
}

function standsThere(words: readonly Word[], at: number, end: number): boolean {
  if (acts(words, end)) return true;
  const next = words[end];
  return words[at]?.start !== 0 && (next === undefined || next.mark || isJoin(next));
}

/** What the holder does stands there in print: behind a heading it is only thought of. */
function acts(words: readonly Word[], at: number): boolean {
  if ((words[at]?.start ?? 0) < (words[at - 1]?.end ?? 0)) return false;
  const { leading, supporting } = assignmentWords();
  const works = leading.longest(words, at) > 0 || supporting.longest(words, at) > 0;
  return works || words[at]?.key === ':' || hasDuty(words, at, false) || beginsTask(words, at, false);
}

function readTrade(words: readonly Word[], at: number, from: number): number {
  for (let end = from; end < from + LONGEST_TRADE; end += wordAt(words, end)) {
    if (end > from && isThrough(words, end)) return end;
    const placed = end > from ? readArea(words, end) : end;
    if (placed > end && isThrough(words, placed)) return placed;
    const joins = end > from && (words[end]?.key === '-' || isAnd(words[end]) || listsUpToColon(words, end));
    const named = words[end]?.capital === true && words[end]?.mark === false;
    if (!joins && !named && !mayGoOn(words, end)) return at;
  }
  return at;
}

/** `Nhân viên thư viện|, thiết bị: …`: the fields of one post go on up to the colon. */
function listsUpToColon(words: readonly Word[], at: number): boolean {
  if (words[at]?.key !== ',' || words[at + 1]?.capital !== false || words[at + 1]?.mark === true)
    return false;
  let end = at;
  while (end < at + LONGEST_TRADE && words[end] !== undefined && words[end]?.key !== ':') {
    if (words[end]?.mark === true && words[end]?.key !== ',') return false;
    end += 1;
  }
  return words[end]?.key === ':';
}

function isThrough(words: readonly Word[], at: number): boolean {
  return acts(words, at) || leadsToAnother(words, at);
}

/** `cán bộ địa chính | và Công an xã`: another body or post stands behind the join. */
function leadsToAnother(words: readonly Word[], at: number): boolean {
  if (words[at]?.key !== ',' && !isAnd(words[at])) return false;
  const { heads, names, staff, quantifiers } = lexicon();
  const next = words[at]?.key === ',' && isAnd(words[at + 1]) ? at + 2 : at + 1;
  const named =
    words[next]?.capital === true && Math.max(heads.longest(words, next), names.longest(words, next)) > 0;
  return named || staff.longest(words, next) > 0 || quantifiers.longest(words, next) > 0;
}
