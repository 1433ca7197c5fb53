/** What stands behind the name of a body: signs that it is through, and that a word is what the body does. */

import { z } from 'zod';
import { dataFile, wordList } from '../data.js';
import { isLevel } from '../grammar.js';
import { readArea } from './area.js';
import { beginsAction, phraseBefore } from './assignment/sentence.js';
import { lexicon } from './lexicon.js';
import { isPair } from './marks.js';
import { type Phrases, phrasesOf } from './phrases.js';
import { isJoin, type Word } from './words.js';

const readEnds = dataFile(
  'name-ends',
  z.strictObject({
    manner: wordList,
    plants: wordList,
    adverbs: wordList,
    people: wordList,
    papers: wordList,
    paired: wordList,
    tasks: wordList,
    serving: wordList,
    general: wordList,
    inspecting: wordList,
    charges: wordList,
    landmarks: wordList,
    premises: wordList,
    serial: wordList,
    fields: wordList,
    branches: wordList,
    listed: wordList,
    parts: wordList,
    cooperatives: wordList,
  }),
);

type Ends = Record<keyof ReturnType<typeof readEnds>, Phrases>;

let kept: Ends | null = null;

/** The words that tell where a name ends, compiled at the first use. */
export function ends(): Ends {
  if (kept === null) {
    const words = readEnds();
    kept = {
      manner: phrasesOf(words.manner),
      plants: phrasesOf(words.plants),
      adverbs: phrasesOf(words.adverbs),
      people: phrasesOf(words.people),
      papers: phrasesOf(words.papers),
      paired: phrasesOf(words.paired),
      tasks: phrasesOf(words.tasks),
      serving: phrasesOf(words.serving),
      general: phrasesOf(words.general),
      inspecting: phrasesOf(words.inspecting),
      charges: phrasesOf(words.charges),
      landmarks: phrasesOf(words.landmarks),
      premises: phrasesOf(words.premises),
      serial: phrasesOf(words.serial),
      fields: phrasesOf(words.fields),
      branches: phrasesOf(words.branches),
      listed: phrasesOf(words.listed),
      parts: phrasesOf(words.parts),
      cooperatives: phrasesOf(words.cooperatives),
    };
  }
  return kept;
}

/**
 * A verb that opens what a body does and stands in no name, `rà soát`, `lập`; behind a noun also one of those that stand in names and
 * most often open a task.
 */
export function beginsTask(words: readonly Word[], at: number, behindNoun: boolean): boolean {
  const { verbs, topics, objectVerbs } = lexicon();
  if (words[at]?.capital !== false || !beginsAction(words, at)) return false;
  const inNames = Math.max(...[topics, objectVerbs].map((set) => set.longest(words, at)));
  return verbs.longest(words, at) > inNames || (behindNoun && ends().tasks.longest(words, at) > 0);
}

/** The name and its territory are through: what is done, a mark or nothing stands there. */
export function isDone(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word === undefined || word.mark || beginsAction(words, at);
}

/** A verb, a mark, a join or the end stands there: a head stands alone only before these: `Sở tham mưu`, not `Sở hữu`. */
export function endsHere(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word === undefined || word.mark || isJoin(word) || lexicon().verbs.longest(words, at) > 0;
}

/**
 * What is done begins at `at` behind a verb that bodies are named after, `thi công | dựng`; not where the two go together, `quản lý | sử dụng`, or tell how
 * the first is done, `đầu tư | đồng bộ`.
 */
export function leavesVerb(words: readonly Word[], at: number): boolean {
  return !isPaired(words, at) && ends().manner.longest(words, at) === 0;
}

/** `quản lý | sử dụng`, `kiểm tra | đôn đốc`: two verbs without a join are both what is done. */
export function isPaired(words: readonly Word[], at: number): boolean {
  return phraseBefore(words, at, ends().paired) >= 0;
}

/** `trạm | xử lý nước thải`, `hệ thống | cảnh báo`: what is told by what it is for. */
export function isPlant(words: readonly Word[], at: number): boolean {
  return phraseBefore(words, at, ends().plants) >= 0;
}

/**
 * `hỗ trợ | người dân cài đặt`, `đào tạo | cán bộ`: what the body does to people, who then act themselves; `xây dựng | kế hoạch`: what it does with
 * papers, which no body is named after.
 *
 * @param length - words of the verb
 */
function isDeed(words: readonly Word[], at: number, length: number): boolean {
  const { serving, people } = ends();
  const serves = serving.longest(words, at) > 0;
  // «đào tạo | báo cáo kết quả», «đào tạo | công bố lịch học»
  if (serves && beginsTask(words, at + length, true)) return false;
  if (isPaper(words, at + length)) return true;
  return serves && people.longest(words, at + length) > 0;
}

/** `kế hoạch`, `việc`, but not the first syllable of `việc làm`. */
function isPaper(words: readonly Word[], at: number): boolean {
  const paper = ends().papers.longest(words, at);
  return paper > 0 && paper >= lexicon().topics.longest(words, at);
}

/** `Phòng Kinh doanh | phối hợp Phòng Kỹ thuật`: with whom, which no name says. */
function worksWith(words: readonly Word[], at: number, length: number): boolean {
  const { heads, names } = lexicon();
  const joint = isPair('jointly', words, at);
  const next = at + length;
  return (
    joint &&
    words[next]?.capital === true &&
    Math.max(heads.longest(words, next), names.longest(words, next)) > 0
  );
}

/**
 * `Ban Quản lý dự án | phát triển 03 mô hình`, `hỗ trợ cho 120 hộ`: a verb that bodies are named after is what the body does where a number, several
 * things, a manner or nothing follows.
 *
 * @param length - words of the verb
 */
export function isAct(words: readonly Word[], at: number, length: number): boolean {
  const next = words[at + length];
  if (next === undefined || next.mark) return words[at]?.capital === false && isLastAct(words, at, length);
  if (/^\p{N}/u.test(next.key)) return !isLevel(words[at + length + 1]);
  if (worksWith(words, at, length)) return true;
  if (next.key === 'cho' || lexicon().quantifiers.longest(words, at + length) > 0) return true;
  return ends().manner.longest(words, at + length) > 0 || isDeed(words, at, length);
}

/**
 * `Ban Quản lý | kiểm tra.`: the last word of a clause is what the body does where tasks often open with it; `Phòng Quản lý vận tải (Sở Xây dựng)`,
 * `Phòng Quản lý vận tải: lắp trạm cân`, `phối hợp với Phòng Quản lý vận tải.` are names.
 */
function isLastAct(words: readonly Word[], at: number, length: number): boolean {
  const mark = words[at + length]?.key;
  return mark !== ',' && mark !== '(' && mark !== ':' && ends().tasks.longest(words, at) > 0;
}

/**
 * `Phòng Đào tạo | tổ chức hội nghị`, `Tổ Nuôi dưỡng | xây dựng thực đơn`: behind a verb that asks for an object a word that is verb and field at
 * once is what is done, unless what is done begins behind it and its own field: `Ban Quản lý đào tạo | tổ chức hội nghị`.
 *
 * @param length - words of the verb
 */
export function isPredicate(words: readonly Word[], at: number, length: number): boolean {
  const { topics, verbs } = lexicon();
  const { serial } = ends();
  let next = at + length;
  if (beginsTask(words, next, true)) return serial.longest(words, at) > 0;
  if (isJoin(words[next])) return beginsTask(words, next + 1, false) && topics.longest(words, next + 1) === 0;
  if (isPaper(words, next)) return true;
  for (;;) {
    const word = words[next];
    if (word === undefined || word.mark || word.capital || beginsTask(words, next, true)) return false;
    const topic = topics.longest(words, next);
    const verb = verbs.longest(words, next);
    if (topic === 0 || topic < verb) break;
    // «vệ sinh | thấu kính»: a field that is a verb too, with an object that no body has.
    if (topic === verb && words[next + topic]?.capital === false && topics.longest(words, next + topic) === 0)
      return false;
    next += topic;
  }
  const area = readArea(words, next);
  return area === next || !isDone(words, area);
}
