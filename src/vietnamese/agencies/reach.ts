import { commonWords } from '../commonWords.js';
import { formsWord } from '../compounds.js';
import { isLevel, isNumbering, isWith } from '../grammar.js';
import { wordSet } from '../wordSet.js';
import { readArea } from './area.js';
import { assignmentWords } from './assignment/vocabulary.js';
import { beginsTask, ends, isAct, isDone, isPaired, isPlant, leavesVerb } from './ends.js';
import { lexicon } from './lexicon.js';
import { isPair } from './marks.js';
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
  if (acts && unknown === 0 && worksAlong(words, end)) return true;
  if (isJoin(words[end]) && beginsAnother(words, end + 1))
    return unknown === 0 && (fresh ? !isPaired(words, end) : !acts);
  const area = readArea(words, end);
  const numbered = isNumbering(words[end]);
  if (area > end) return acts ? (numbered || !fresh) && isDone(words, area) : true;
  if (!beginsTask(words, end, !fresh)) return false;
  if (unknown > 0)
    return (
      unknown === 1 && open === 'unknown' && !acts && !known && ends().adverbs.longest(words, end - 1) === 0
    );
  return fresh ? leavesVerb(words, end) : !(acts && isPlant(words, end));
}

/** `Các đơn vị thi công | phối hợp với`: with whom, which no name says. */
function worksAlong(words: readonly Word[], at: number): boolean {
  const length = assignmentWords().supporting.longest(words, at);
  return length > 0 && isWith(words[at + length]);
}

/** `nhà thầu thi công | và các nhà hảo tâm`, `nhà thầu thi công | , đơn vị tư vấn` */
function beginsAnother(words: readonly Word[], at: number): boolean {
  const { quantifiers, heads, generics } = lexicon();
  return (
    quantifiers.longest(words, at) > 0 ||
    generics.longest(words, at) > 0 ||
    (words[at]?.capital === true && heads.longest(words, at) > 0)
  );
}

const AND = wordSet(() => commonWords().and);

/** Takes one word of the way; null where it belongs to no name. */
function pass(words: readonly Word[], way: Way, acting: Acting, from: number): Way | null {
  const { topics, verbs, quantifiers } = lexicon();
  const { end } = way;
  const word = words[end];
  if (word === undefined || quantifiers.longest(words, end) > 0) return null;
  if (word.key === ',' || AND.has(word.key)) return passJoin(words, way, acting);
  if (word.mark || isJoin(word)) return null;
  if (word.capital) return passPlace(words, way);
  if (/^\d+$/.test(word.key)) {
    const named = acting !== 'none' && isLevel(words[end + 1]) && readArea(words, end + 1) > end + 1;
    return named ? { ...way, end: end + 1, fresh: false, open: null } : null;
  }
  const [topic, verb] = [topics.longest(words, end), verbs.longest(words, end)];
  const weak = acting === 'trade' && end > from ? 0 : verbOfName(words, end, acting);
  if (weak > 0 && weak >= topic && weak >= verb)
    return isAct(words, end, weak) ? null : { ...way, end: end + weak, acts: true, fresh: true, open: null };
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
  if (!isPair('ofAllSorts', words, at)) return false;
  const area = readArea(words, at + 2);
  return area > at + 2 && isDone(words, area);
}

/** Length of a verb that a body of this sort may be named after, or 0. */
function verbOfName(words: readonly Word[], at: number, acting: Acting): number {
  const { objectVerbs, activities } = lexicon();
  if (acting === 'none') return 0;
  if (acting === 'task') return objectVerbs.longest(words, at);
  return ends().general.longest(words, at) > 0 ? 0 : activities.longest(words, at);
}

/** `công` of `công nhân` is no word of its own here. */
export function wholeWord(words: readonly Word[], at: number, length: number): number {
  const [last, next] = [words[at + length - 1], words[at + length]];
  const goesOn =
    length === 1 && last !== undefined && next?.capital === false && formsWord(last.key, next.key);
  return goesOn && lexicon().verbs.longest(words, at + length) === 0 ? length + 1 : length;
}
