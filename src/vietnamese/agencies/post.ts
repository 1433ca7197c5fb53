/** Holders of posts in an office, by the post: they act as bodies do. */
import { beginsTask } from './ends.js';
import { lexicon } from './lexicon.js';
import { hasDuty, mayGoOn } from './upToDuty.js';
import { isJoin, type Word } from './words.js';

/** Words that tell which holders of a post are meant, at most. */
const LONGEST_TRADE = 8;

/**
 * Index behind a post that a capital opens, or `at`: `Văn thư | đóng dấu`, `phối hợp | Bảo vệ | kiểm kê`, `Công chức tư pháp - hộ tịch | lập danh sách`. Posts are fields of work
 * as well: where one opens a sentence, what is done must follow that no field asks for (not `Bảo vệ | rừng`, `Kế toán | quản trị`), and those that
 * anybody in an office holds, `công chức`, mean somebody only with their trade.
 */
export function readPost(words: readonly Word[], at: number): number {
  if (words[at]?.capital !== true) return at;
  const { posts, staff } = lexicon();
  const alone = at + posts.longest(words, at);
  if (alone > at) return standsThere(words, at, alone) ? alone : at;
  const held = at + staff.longest(words, at);
  return held > at ? readTrade(words, at, held) : at;
}

function standsThere(words: readonly Word[], at: number, end: number): boolean {
  if (acts(words, end)) return true;
  const next = words[end];
  return words[at]?.start !== 0 && (next === undefined || next.mark || isJoin(next));
}

/** What the holder does stands there in print: behind a heading it is only thought of. */
function acts(words: readonly Word[], at: number): boolean {
  if ((words[at]?.start ?? 0) < (words[at - 1]?.end ?? 0)) return false;
  return words[at]?.key === ':' || hasDuty(words, at, false) || beginsTask(words, at, false);
}

function readTrade(words: readonly Word[], at: number, from: number): number {
  for (let end = from; end < from + LONGEST_TRADE; end += Math.max(1, lexicon().topics.longest(words, end))) {
    if (end > from && acts(words, end)) return end;
    const joins = end > from && (words[end]?.key === '-' || words[end]?.key === 'và');
    const named = words[end]?.capital === true && words[end]?.mark === false;
    if (!joins && !named && !mayGoOn(words, end)) return at;
  }
  return at;
}
