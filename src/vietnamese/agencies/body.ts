import { formsWord } from '../compounds.js';
import { isMany } from '../grammar.js';
import { readArea } from './area.js';
import { assignmentWords } from './assignment/vocabulary.js';
import { beginsTask, ends, isAct, isDone, isPredicate } from './ends.js';
import { lexicon } from './lexicon.js';
import { isMark, isPair, markSet } from './marks.js';
import { readJoin } from './nameJoin.js';
import { beginsName } from './nameStart.js';
import { isNumberOfName } from './numbered.js';
import { reach, wholeWord } from './reach.js';
import { hasDuty, readUpToDuty } from './upToDuty.js';
import { readObject, readSecondVerb } from './verbName.js';
import { isJoin, type Word } from './words.js';

const DEPARTMENTS = markSet('departments');
const SCIENCES = markSet('sciences');

/**
 * Reads the words that follow a head (`Phòng`, `Trung tâm`), index after them or `at`: capitalised words, the lower-case
 * words of subject matter between them, and what joins them: `Phục vụ hành chính công`, `Xúc tiến Đầu tư, Thương mại và Du
 * lịch`. Ends where the verb of a task begins: `Nội chính | tham mưu`.
 *
 * @param known - index where a name of the gazetteer ends that begins with the head, 0 where none does
 * @param open - the head itself asks for an object (`Ban Quản lý dự án`), so a lower-case word may follow at once
 */
export function readBody(words: readonly Word[], at: number, open: boolean, known = 0): number {
  const whole = goesOnInSmall(words, at, known);
  let end = whole ? known : at;
  let unfinished = open && !whole;
  let acting = open;
  for (let next = end; next < words.length; ) {
    const step = readStep(words, next, at, { unfinished, acting, known });
    const listed = next < known && words[known]?.key === '-';
    if (step.end === next && !listed) break;
    // «Phòng Kế hoạch tổng hợp | - Nghiệp vụ»: the gazetteer knows the name in front of the dash.
    end = step.end === next ? known : step.end;
    // «Sở Giáo dục và Đào tạo | tổ chức giải»: the whole name is known, its last word asks for nothing.
    unfinished = step.unfinished && end !== known;
    acting ||= unfinished;
    next = end;
    const joined = readJoin(words, end, at, known);
    if (joined > end) {
      next = joined;
      unfinished = false;
      continue;
    }
    const second = readSecondVerb(words, end, at);
    if (second > end) {
      end = second;
      next = second;
      unfinished = false;
    }
  }
  return end;
}

/** `Phòng Kế hoạch tổng hợp | quân y`: a name of the gazetteer that ends in small letters, with a field of work behind it. */
function goesOnInSmall(words: readonly Word[], at: number, known: number): boolean {
  const { topics, verbs, areas } = lexicon();
  if (known <= at || words[at]?.capital !== true || areas.longest(words, known - 1) > 0) return false;
  if (words[known - 1]?.capital !== false || words[known]?.capital !== false) return false;
  return topics.longest(words, known) > verbs.longest(words, known) && readArea(words, known) === known;
}

interface Step {
  end: number;
  /** A verb was read that asks for an object: `Hỗ trợ`. */
  unfinished: boolean;
}

/** What was read of the body so far: whether its last word asks for an object, and whether any did. */
interface Before {
  unfinished: boolean;
  acting: boolean;
  /** Index where a name of the gazetteer ends. */
  known: number;
}

/** A number that opens a body, ends it, or stands behind what is numbered; not `UBND | 04 xã`. */
function isNumber(words: readonly Word[], at: number, first: number): boolean {
  if (!/^\p{N}/u.test(words[at]?.key ?? '')) return false;
  const counts = at === first && readArea(words, at) === at;
  return counts || isMark('numbered', words[at - 1]) || isNumberOfName(words, at);
}

function readStep(
  words: readonly Word[],
  at: number,
  first: number,
  { unfinished, acting, known }: Before,
): Step {
  const { heads, objectVerbs, topics, verbs } = lexicon();
  const word = words[at];
  const none = { end: at, unfinished };
  if (word === undefined || word.mark) return none;
  if (unfinished && isMany(word) && (words[at + 1]?.capital || topics.longest(words, at + 1) > 0))
    return { end: at + 1, unfinished };
  if (at > first && isMany(word) && isBeforeNamedKind(words, at + 1))
    return { end: at + 1, unfinished: true };
  if (word.capital || isNumber(words, at, first)) {
    if (at > first && (isMany(word) || word.key === words[first - 1]?.key)) return none;
    if (at > first && word.opensLine && beginsName(words, at)) return none;
    if (isNamedPart(words, at)) return none;
    const object = objectVerbs.longest(words, at);
    const head = at === first ? heads.longest(words, at) : 0;
    const length = Math.max(compound(words, at, first), topics.longest(words, at), object, head);
    return { end: at + length, unfinished: object === length };
  }
  const topic = topics.longest(words, at);
  const verb = verbs.longest(words, at);
  const object = objectVerbs.longest(words, at);
  const deed = at > first && object > 0 && object === topic;
  if (deed && (isDoneFor(words, at + object) || isCountedObject(words, at + object))) return none;
  if (at === known && isPairOfDeeds(words, at)) return none;
  if (unfinished && object >= Math.max(topic, 1) && isAct(words, at, object)) return none;
  if (unfinished && verb > 0 && verb >= Math.max(topic, object) && isPredicate(words, at, verb)) return none;
  if (unfinished && (topic > 0 || object > 0)) {
    return { end: at + Math.max(wholeWord(words, at, topic), object), unfinished: object >= topic };
  }
  const asked = unfinished ? readObject(words, at, first) : at;
  if (asked > at) return { end: asked, unfinished: false };
  if (isScopeOfState(words, at)) return { end: at + 1, unfinished: true };
  if (isLandmark(words, at)) return { end: at + ends().landmarks.longest(words, at), unfinished: false };
  if (at === first) return none;
  const acts =
    at >= known && topic > verb && isMark('serves', word) && object > 0 && at + topic < words.length;
  if (topic > verb && !acts) return { end: at + wholeWord(words, at, topic), unfinished: false };
  if (isScience(words, at)) return { end: at + 1, unfinished: false };
  if (acting && word.key === 'cho') return { end: readServed(words, at), unfinished: false };
  if (readArea(words, at) > at) return none;
  const far =
    at === known && acts
      ? at
      : reach(words, at, { acting: acting || acts ? 'task' : 'none', known: at === known });
  const named = far === at && (topic > 0 || isNamedByVerb(words, first, at));
  return { end: named ? readUpToDuty(words, at, { named: true }) : far, unfinished: false };
}

/** `đầu tư xây dựng các | công trình Dân dụng`, `dự án các | công trình giao thông tỉnh`: the kind of things, with a name or a territory of their own. */
function isBeforeNamedKind(words: readonly Word[], at: number): boolean {
  const kind = words[at]?.capital === false ? lexicon().topics.longest(words, at) : 0;
  const name = words[at + kind];
  if (kind > 0 && name?.capital === true && !name.shout && !beginsName(words, at + kind)) return true;
  const area = kind > 1 ? readArea(words, at + kind) : at;
  return area > at + kind && isDone(words, area);
}

/** `Tổ | Thu hồi`, `Viện | Kiểm định chất lượng`: the name opens with what the body does. */
function isNamedByVerb(words: readonly Word[], first: number, at: number): boolean {
  const verb = lexicon().verbs.longest(words, first);
  return verb > 1 && first + verb <= at && words[first]?.capital === true;
}

/** `Tổ dân phố 12`, `Khu phố 5` behind `Ban điều hành`, `Chi bộ`: a territory of several words with its number or name. */
function isNamedPart(words: readonly Word[], at: number): boolean {
  const length = lexicon().areas.longest(words, at);
  return length > 1 && readArea(words, at) > at + length;
}

/** `Sinh cảnh | suối Mây`, `Ban quản lý | chợ Mây`: what lies in the land, with its own name. */
function isLandmark(words: readonly Word[], at: number): boolean {
  const end = at + ends().landmarks.longest(words, at);
  const name = words[end];
  return end > at && name?.capital === true && !name.shout && !beginsName(words, end);
}

/** `Phục hồi chức năng | cho người khuyết tật`: whom the body serves, where its territory, its task or the end stands behind. */
function readServed(words: readonly Word[], at: number): number {
  const end = at + 1 + lexicon().topics.longest(words, at + 1);
  if (end === at + 1) return at;
  const next = words[end];
  const ends = next === undefined || next.mark || readArea(words, end) > end || beginsTask(words, end, true);
  return ends ? end : at;
}

/** `Trạm Y tế truyền thông | cho 500 phụ nữ`, `… | trên loa thôn`: for whom, where and on what something is done. */
function isDoneFor(words: readonly Word[], at: number): boolean {
  return assignmentWords().prepositions.longest(words, at) > 0 && !isMark('belonging', words[at]);
}

/** `Phòng Tổng hợp sản xuất | 06 phóng sự`: how many of what is made. */
function isCountedObject(words: readonly Word[], at: number): boolean {
  const [number, thing] = [words[at], words[at + 1]];
  return /^\d/.test(number?.key ?? '') && thing?.mark === false && !thing.capital;
}

/** `Sở Y tế | phòng, chống COVID-19`: two verbs of one deed behind a name that is known. */
function isPairOfDeeds(words: readonly Word[], at: number): boolean {
  const { objectVerbs } = lexicon();
  const length = objectVerbs.longest(words, at);
  const joined = words.slice(at, at + length).some((word) => isJoin(word));
  return joined && words[at + length]?.mark === false;
}

/** `Giám định Nhà nước | về chất lượng`: what the state does there, with its field behind it. */
function isScopeOfState(words: readonly Word[], at: number): boolean {
  const state = words[at - 2]?.capital === true && isPair('ofState', words, at - 2);
  return state && isMark('about', words[at]) && lexicon().topics.longest(words, at + 1) > 0;
}

/** `Hải dương | học`: a science, not the verb. */
function isScience(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !SCIENCES.has(word.key) || before?.capital !== false || before.mark) return false;
  return next === undefined || !formsWord(word.key, next.key);
}

/**
 * Length of the word that a capital begins: two syllables where the second is small, begins no verb, and the capital is not
 * the second of a name: `Nội chính`, `Bách khoa`, but `Thanh Vân | đăng`, `Văn phòng Hội | đón`.
 */
function compound(words: readonly Word[], at: number, first: number): number {
  const second = words[at + 1];
  const small = second !== undefined && /^\p{L}/u.test(second.key) && !second.capital && !isJoin(second);
  const word = words[at];
  if (word?.capital !== true || !small || word.shout) return 1;
  const verb = lexicon().verbs.longest(words, at + 1);
  // «Thường trực | Ban Chỉ đạo»: not the verb «trực ban»
  if (formsWord(word.key, second.key) && (verb < 2 || words[at + 2]?.capital === true)) return 2;
  // «Thanh tra Sở | cắm biển»
  if (DEPARTMENTS.has(word.key)) return 1;
  const third = words[at + 2];
  if (third?.capital === false && formsWord(second.key, third.key)) return 1;
  if (at > first && words[at - 1]?.capital === true) return 1;
  if (at === first && isPairOfVerbs(words, at, verb)) return 2;
  return verb > 0 || readArea(words, at + 1) > at + 1 ? 1 : 2;
}

/** `Tổ | Ghi thu | đẩy nhanh tiến độ`: two syllables of deeds that name the body, where what it does or nothing stands behind; not `Tổ | Điện | trực`. */
function isPairOfVerbs(words: readonly Word[], at: number, verb: number): boolean {
  const { topics, areas } = lexicon();
  if (verb !== 1 || topics.longest(words, at) > 0 || areas.longest(words, at) > 0) return false;
  const next = words[at + 2];
  return (
    next === undefined ||
    next.key === ':' ||
    hasDuty(words, at + 2, false) ||
    beginsTask(words, at + 2, false)
  );
}

/** Index after ` - Nữ công` right behind a head of several words, `Ban Tuyên giáo`, or `at`. */
export function readJoined(words: readonly Word[], at: number): number {
  const next = words[at]?.key === '-' ? readJoin(words, at, at, at) : at;
  return next > at && words[next]?.capital === true ? readBody(words, next, false) : at;
}

/** `Công đoàn | các khu công nghiệp`: whose body it is, by the kind of places, or `at`. */
export function readPlaces(words: readonly Word[], at: number): number {
  const end = isMany(words[at]) ? at + 1 + ends().landmarks.longest(words, at + 1) : at;
  return end > at + 2 ? end : at;
}
