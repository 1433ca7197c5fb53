import { formsWord } from '../compounds.js';
import { readArea } from './area.js';
import { beginsAction } from './assignment/sentence.js';
import { lexicon } from './lexicon.js';
import { isJoin, type Word } from './words.js';

/** Words between a name's sure part and what ends it, at most. */
const FARTHEST = 9;

/** Which verbs may stand in the name: none, those of a task (`giám sát`), those of a business too (`kinh doanh`). */
export type Acting = 'none' | 'task' | 'trade';

/** How far small letters reach, and what was passed on the way. */
interface Way {
  end: number;
  /** A verb that bodies are named after was passed: `phát triển`, `quản lý`. */
  acts: boolean;
  /** The last word passed is such a verb. */
  fresh: boolean;
  /** A word was passed of which nothing is known. */
  unknown: boolean;
}

/**
 * Words in small letters behind the sure part of a name belong to it where something ends them that is surely no name: what the body does
 * (`Tổ thẩm định hồ sơ đấu giá | lập biên bản`), a territory, a colon. Without that, or behind words that tell when, why or how, the
 * name ends before them.
 *
 * @param acting - the body is named after what it does (`Ban Hỗ trợ phụ nữ`), so that such a verb may go on with the name
 * @returns index after the last word of the name, or `at`
 */
export function reach(words: readonly Word[], at: number, acting: Acting): number {
  let way: Way = { end: at, acts: false, fresh: false, unknown: false };
  while (way.end < at + FARTHEST) {
    if (way.end > at && endsName(words, way)) return way.end;
    const next = pass(words, way, acting, at);
    if (next === null) return at;
    way = next;
  }
  return at;
}

/** What stands here is surely no part of the name. */
function endsName(words: readonly Word[], way: Way): boolean {
  const { end, acts, fresh, unknown } = way;
  if (words[end]?.key === ':') return !acts;
  if (isJoin(words[end]) && beginsAnother(words, end + 1))
    return !unknown && (fresh ? !isPaired(words, end) : !acts);
  const area = readArea(words, end);
  if (area > end) return acts ? !fresh && isDone(words, area) : true;
  if (unknown || !beginsTask(words, end, !fresh)) return false;
  return !fresh || !isPaired(words, end);
}

/** `nhà thầu thi công | và các nhà hảo tâm` */
function beginsAnother(words: readonly Word[], at: number): boolean {
  const { quantifiers, heads } = lexicon();
  return quantifiers.longest(words, at) > 0 || (words[at]?.capital === true && heads.longest(words, at) > 0);
}

/** The name and its territory are through: what is done, a mark or nothing stands there. */
function isDone(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word === undefined || word.mark || beginsAction(words, at);
}

/** Takes one word of the way; null where it belongs to no name. */
function pass(words: readonly Word[], way: Way, acting: Acting, from: number): Way | null {
  const { topics, verbs, quantifiers } = lexicon();
  const { end } = way;
  const word = words[end];
  if (word === undefined || word.mark || word.capital || isJoin(word) || quantifiers.longest(words, end) > 0)
    return null;
  if (/^\d+$/.test(word.key)) {
    const named = acting !== 'none' && words[end + 1]?.key === 'cấp' && readArea(words, end + 1) > end + 1;
    return named ? { ...way, end: end + 1, fresh: false } : null;
  }
  const [topic, verb] = [topics.longest(words, end), verbs.longest(words, end)];
  const weak = verbOfName(words, end, acting);
  if (weak > 0 && weak >= topic && weak >= verb)
    return isDeed(words, end, weak) ? null : { ...way, end: end + weak, acts: true, fresh: true };
  if (topic > verb) return { ...way, end: end + wholeWord(words, end, topic), fresh: false };
  if (verb > 0) return null;
  const [before, after] = [words[end - 1], words[end + 1]];
  const joins = end > from && before !== undefined && formsWord(before.key, word.key);
  const begins = after?.capital === false && formsWord(word.key, after.key);
  if (begins) return { ...way, end: end + 2, fresh: false };
  return { ...way, end: end + 1, fresh: false, unknown: way.unknown || !joins };
}

function verbOfName(words: readonly Word[], at: number, acting: Acting): number {
  const { objectVerbs, activities } = lexicon();
  if (acting === 'none') return 0;
  const trade = acting === 'trade' ? activities.longest(words, at) : 0;
  return Math.max(trade, objectVerbs.longest(words, at));
}

/**
 * `hỗ trợ | người dân cài đặt`, `đào tạo | cán bộ`: what the body does to people, who then act themselves; `xây dựng | kế hoạch`: what it does with
 * papers, which no body is named after.
 */
function isDeed(words: readonly Word[], at: number, length: number): boolean {
  const object = words[at + length]?.key ?? '';
  if (PAPERS.test(`${object} ${words[at + length + 1]?.key}`)) return true;
  return /^(?:hỗ|bồi|trợ|bảo|phục|chăm|giới|đào|huấn|tư)$/.test(words[at]?.key ?? '') && PEOPLE.test(object);
}

const PEOPLE =
  /^(?:người|nhân|hộ|hội|học|sinh|cán|công|đoàn|đảng|nông|phụ|thanh|trẻ|bà|doanh|các|những|mọi)$/;
const PAPERS =
  /^(?:kế hoạch|phương án|báo cáo|hồ sơ|văn bản|chương trình|đề án|quy chế|quy định|quy trình|tiến độ|công tác|nội dung|tình hình|kết quả|chế độ|việc \S+|thông tin|dữ liệu|cơ sở)$/;

/** `công` of `công nhân` is no word of its own here. */
export function wholeWord(words: readonly Word[], at: number, length: number): number {
  const [last, next] = [words[at + length - 1], words[at + length]];
  const goesOn =
    length === 1 && last !== undefined && next?.capital === false && formsWord(last.key, next.key);
  return goesOn && lexicon().verbs.longest(words, at + length) === 0 ? length + 1 : length;
}

/**
 * A verb that opens what a body does and stands in no name, `rà soát`, `lập`; behind a noun also one of those that stand in names and
 * most often open a task.
 */
export function beginsTask(words: readonly Word[], at: number, behindNoun: boolean): boolean {
  const { verbs, topics, objectVerbs, modifiers } = lexicon();
  if (words[at]?.capital !== false || !beginsAction(words, at)) return false;
  const verb = verbs.longest(words, at);
  const inNames = Math.max(...[topics, objectVerbs, modifiers].map((set) => set.longest(words, at)));
  return verb > inNames || (behindNoun && OPENS_TASK.test(`${words[at]?.key} ${words[at + 1]?.key}`));
}

const OPENS_TASK = /^(?:tổ chức|kiểm tra|giám sát|xây dựng|thẩm định|hỗ trợ|tuyên truyền)$/;

/** `quản lý | sử dụng`, `kiểm tra | đôn đốc`: two verbs without a join are both what is done. */
function isPaired(words: readonly Word[], at: number): boolean {
  return !NOMINAL.test(`${words[at - 2]?.key} ${words[at - 1]?.key}`);
}

/** Verbs that stand in names like nouns. */
const NOMINAL =
  /^(?:phát triển|hoạt động|đấu giá|đấu thầu|khởi nghiệp|tư vấn|thi công|kinh doanh|sản xuất|đào tạo|dạy nghề|vận tải|chế biến)$/;
