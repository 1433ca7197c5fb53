import { formsWord } from '../compounds.js';
import { readArea } from './area.js';
import { beginsAction } from './assignment/sentence.js';
import { lexicon } from './lexicon.js';
import { isJoin, type Word } from './words.js';

/** Words between a name's sure part and what ends it, at most. */
const FARTHEST = 12;

/** Which verbs may stand in the name: none, those of a task (`giám sát`), those of a business (`kinh doanh`). */
export type Acting = 'none' | 'task' | 'trade';

/** How far small letters reach, and what was passed on the way. */
interface Way {
  end: number;
  /** A verb that bodies are named after was passed: `phát triển`, `quản lý`. */
  acts: boolean;
  /** The last word passed is such a verb. */
  fresh: boolean;
  /** Words passed of which nothing is known. */
  unknown: number;
  /** The last word passed is one of them, or a join. */
  open: 'unknown' | 'join' | null;
}

/** What is known of the name in front. */
export interface Front {
  acting: Acting;
  /** The gazetteer has the name as it stands: words of which nothing is known do not go on with it. */
  known: boolean;
}

/**
 * Words in small letters behind the sure part of a name belong to it where something ends them that is surely no name: what the body does
 * (`Tổ thẩm định hồ sơ đấu giá | lập biên bản`), a territory, a colon. Without that, or behind words that tell when, why or how, the
 * name ends before them.
 *
 * @param acting - the body is named after what it does (`Ban Hỗ trợ phụ nữ`), so that such a verb may go on with the name
 * @returns index after the last word of the name, or `at`
 */
export function reach(words: readonly Word[], at: number, front: Front): number {
  let way: Way = { end: at, acts: false, fresh: false, unknown: 0, open: null };
  while (way.end < at + FARTHEST) {
    if (way.end > at && endsName(words, way, front.known)) return way.end;
    const next = pass(words, way, front.acting, at);
    if (next === null) return at;
    way = next;
  }
  return at;
}

/** What stands here is surely no part of the name. */
function endsName(words: readonly Word[], way: Way, known: boolean): boolean {
  const { end, acts, fresh, unknown, open } = way;
  if (open === 'join') return false;
  if (words[end]?.key === ':') return !acts;
  if (isJoin(words[end]) && beginsAnother(words, end + 1))
    return unknown === 0 && (fresh ? !isPaired(words, end) : !acts);
  const area = readArea(words, end);
  if (area > end) return acts ? !fresh && isDone(words, area) : true;
  if (!beginsTask(words, end, !fresh)) return false;
  if (unknown > 0) return unknown === 1 && open === 'unknown' && !acts && !known && !isAdverb(words, end - 1);
  return fresh ? !isPaired(words, end) && !isManner(words, end) : !(acts && isPlant(words, end));
}

/** `đầu tư | đồng bộ`: how something is done stands behind the verb that says it. */
function isManner(words: readonly Word[], at: number): boolean {
  return MANNER.test(words[at]?.key ?? '') || MANNER.test(`${words[at]?.key} ${words[at + 1]?.key}`);
}

const MANNER =
  /^(?:tốt|đúng|ngay|sớm|đồng bộ|kịp thời|chặt chẽ|đầy đủ|hiệu quả|thường xuyên|nghiêm túc|toàn diện|mạnh mẽ|phù hợp|nhanh chóng|cụ thể|linh hoạt|định kỳ|tập trung)$/;

/** `trạm | xử lý nước thải`, `hệ thống | cảnh báo`: what is told by what it is for. */
function isPlant(words: readonly Word[], at: number): boolean {
  return PLANT.test(words[at - 1]?.key ?? '') || PLANT.test(`${words[at - 2]?.key} ${words[at - 1]?.key}`);
}

const PLANT =
  /^(?:trạm|máy|bãi|điểm|nguồn|quỹ|kho|bến|hệ thống|nhà máy|công trình|thiết bị|dự án|đề án|quy trình|mô hình|phương tiện|cơ sở|hợp đồng|trung tâm)$/;

/** `đều | báo cáo`, `mới | triển khai`: no noun that goes on with a name. */
function isAdverb(words: readonly Word[], at: number): boolean {
  return ADVERB.test(words[at]?.key ?? '');
}

const ADVERB =
  /^(?:đều|mới|nhanh|mau|gấp|liền|dốc|còn|hết|quyết|dần|lại|lo|xin|nhờ|đi|về|bắt|cố|gắng|chịu|dám|xem|nghe|nói|hay|rất|hơi|quá|thật|ắt|bèn|khéo|muốn|mong|định|tính|thôi|hứa|đua|giúp|để|đây|này|đó|kia|ấy|nào)$/;

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
  if (word === undefined || quantifiers.longest(words, end) > 0) return null;
  if (/^(?:,|và)$/.test(word.key)) return passJoin(words, way, acting);
  if (word.mark || isJoin(word)) return null;
  if (word.capital) return passPlace(words, way);
  if (/^\d+$/.test(word.key)) {
    const named = acting !== 'none' && words[end + 1]?.key === 'cấp' && readArea(words, end + 1) > end + 1;
    return named ? { ...way, end: end + 1, fresh: false, open: null } : null;
  }
  const [topic, verb] = [topics.longest(words, end), verbs.longest(words, end)];
  const weak = acting === 'trade' && end > from ? 0 : verbOfName(words, end, acting);
  if (weak > 0 && weak >= topic && weak >= verb)
    return isDeed(words, end, weak) ? null : { ...way, end: end + weak, acts: true, fresh: true, open: null };
  if (topic > verb) return { ...way, end: end + wholeWord(words, end, topic), fresh: false, open: null };
  if (verb > 0) return isOfAllSorts(words, end) ? { ...way, end: end + 2, fresh: false, open: null } : null;
  const [before, after] = [words[end - 1], words[end + 1]];
  const joins = end > from && before !== undefined && formsWord(before.key, word.key);
  const begins = after?.capital === false && formsWord(word.key, after.key);
  if (begins) return { ...way, end: end + 2, fresh: false, open: null };
  return {
    ...way,
    end: end + 1,
    fresh: false,
    unknown: joins ? way.unknown : way.unknown + 1,
    open: joins ? null : 'unknown',
  };
}

/** `bồi thường | , hỗ trợ và tái định cư`: several tasks or several things that one is about. */
function passJoin(words: readonly Word[], way: Way, acting: Acting): Way | null {
  const next = way.end + 1;
  if (!way.acts || way.open === 'join') return null;
  const { topics, verbs } = lexicon();
  const inside = Math.max(topics.longest(words, next), verbOfName(words, next, acting) + 1);
  const goesOn = words[next]?.capital === false && inside > Math.max(1, verbs.longest(words, next));
  return goesOn ? { ...way, end: next, open: 'join' } : null;
}

/** `nuôi cá lồng | Hồ Mây`: where that is, by the name of the place. */
function passPlace(words: readonly Word[], way: Way): Way | null {
  if (!way.acts || way.fresh || way.open === 'join' || beginsAnother(words, way.end)) return null;
  let end = way.end;
  while (end < way.end + 4 && words[end]?.capital === true && words[end]?.shout === false) end += 1;
  return end === way.end ? null : { ...way, end, open: null };
}

/** `Thư viện Khoa học | tổng hợp tỉnh`: of all sorts, where only a territory follows. */
function isOfAllSorts(words: readonly Word[], at: number): boolean {
  if (`${words[at]?.key} ${words[at + 1]?.key}` !== 'tổng hợp') return false;
  const area = readArea(words, at + 2);
  return area > at + 2 && isDone(words, area);
}

function verbOfName(words: readonly Word[], at: number, acting: Acting): number {
  const { objectVerbs, activities } = lexicon();
  if (acting === 'none') return 0;
  if (acting === 'task') return objectVerbs.longest(words, at);
  return OF_ANYBODY.test(words[at]?.key ?? '') ? 0 : activities.longest(words, at);
}

/** First syllables of what anybody does: `sử dụng`, `cung cấp`, `hưởng`. */
const OF_ANYBODY = /^(?:sử|cung|hưởng|thụ)$/;

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
  return PAIRED.test(`${words[at - 2]?.key} ${words[at - 1]?.key}`);
}

const PAIRED =
  /^(?:quản lý|khai thác|nghiên cứu|hỗ trợ|giám sát|kiểm tra|điều hành|kiểm soát|bảo vệ|ứng dụng|khảo sát|thanh tra|chăm sóc|tổ chức|sử dụng|cung cấp|tham gia|thẩm định|xây dựng|điều phối|phối hợp|giải quyết|tuần tra|xúc tiến|trợ giúp|vận hành|thu gom|phòng ngừa|truyền thông|giới thiệu)$/;

/**
 * Index after `thực hiện các Chương trình mục tiêu quốc gia` behind `Ban Chỉ đạo`, or `at`: what the body was set up to carry out, where
 * something else is what it does.
 *
 * @param readSubject - reads the words of a body
 */
export function reachCharge(
  words: readonly Word[],
  at: number,
  readSubject: (words: readonly Word[], at: number) => number,
): number {
  if (!/^(?:thực hiện|triển khai|xây dựng)$/.test(`${words[at]?.key} ${words[at + 1]?.key}`)) return at;
  const subject = words[at + 2]?.key === 'các' ? at + 3 : at + 2;
  if (words[subject]?.capital !== true) return at;
  const end = readSubject(words, subject);
  if (end === subject) return at;
  const area = readArea(words, end);
  return beginsTask(words, end, true) || words[end]?.key === ':' || (area > end && isDone(words, area))
    ? end
    : at;
}
