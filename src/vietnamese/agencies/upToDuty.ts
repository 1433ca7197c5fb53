/** Names that go on in small letters up to the words that make their body responsible. */

import { commonWords } from '../commonWords.js';
import { formsWord } from '../compounds.js';
import { wordSet } from '../wordSet.js';
import { readArea } from './area.js';
import { beginsAction } from './assignment/sentence.js';
import { assignmentWords } from './assignment/vocabulary.js';
import { lexicon } from './lexicon.js';
import { isMark } from './marks.js';
import type { Word } from './words.js';

/** What is known of the name, and of what ends it. */
interface Duty {
  /** The name itself has its verb; else the words must open with one. */
  named: boolean;
  /** A duty that is only thought of behind a heading counts too. */
  thought?: boolean;
}

/** Words between a head and its duty that may be part of the name, at most. */
const LONGEST = 8;

/**
 * Index behind the words in small letters that go on with a name right up to what makes the body responsible, or `at`: `Ban Chỉ đạo | vận động hiến
 * máu tỉnh | chủ trì`, `Các doanh nghiệp | bình ổn thị trường | có trách nhiệm`, `Tổ Thu hồi | nợ đọng thuế | chủ trì`. Where others are
 * named or ordered on the way, the words are what the body does.
 */
export function readUpToDuty(words: readonly Word[], at: number, { named, thought = false }: Duty): number {
  const deed = named ? 0 : openingDeed(words, at);
  if (!named && deed === 0) return at;
  let end = at + deed;
  const object = end;
  for (; end < at + LONGEST; end += Math.max(1, lexicon().topics.longest(words, end))) {
    const ends = hasDuty(words, end, thought) || hasDuty(words, readArea(words, end), thought);
    if (end > object && ends) return end;
    if (!mayGoOn(words, end)) return at;
  }
  return at;
}

/** Length of the verb in small letters that opens what the body does or lives on, or 0. */
function openingDeed(words: readonly Word[], at: number): number {
  if (words[at]?.capital !== false || hands(words, at)) return 0;
  const { activities, verbs } = lexicon();
  return Math.max(activities.longest(words, at), beginsAction(words, at) ? verbs.longest(words, at) : 0);
}

function hands(words: readonly Word[], at: number): boolean {
  const { introductions, letting, leading, undertaking } = assignmentWords();
  return [introductions, letting, leading, undertaking].some((set) => set.longest(words, at) > 0);
}

/** `chủ trì`, `có trách nhiệm`, where the text prints it: in a heading it is only thought of. */
export function hasDuty(words: readonly Word[], at: number, thought: boolean): boolean {
  if (!thought && (words[at]?.start ?? 0) < (words[at - 1]?.end ?? 0)) return false;
  const { leading, undertaking } = assignmentWords();
  return leading.longest(words, at) > 0 || undertaking.longest(words, at) > 0;
}

const AND = wordSet(() => commonWords().and);

/** A word of a thing or a task, not one that names others, joins, counts, or tells when and how. */
export function mayGoOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.mark || word.capital || /^\p{N}/u.test(word.key) || AND.has(word.key))
    return false;
  const { topics, quantifiers, generics, leaders, heads, verbs } = lexicon();
  const topic = topics.longest(words, at);
  if ([quantifiers, generics, leaders, heads].some((set) => set.longest(words, at) > topic)) return false;
  if (topic >= verbs.longest(words, at)) return true;
  const { prepositions } = assignmentWords();
  return !hands(words, at) && prepositions.longest(words, at) === 0 && !isMark('notDuties', word);
}

/** Syllables of the word or the field of work at an index: `Văn phòng`, `cá nhân`, not `Văn`, `cá` with what begins like a verb. */
export function wordAt(words: readonly Word[], at: number): number {
  const [word, next] = [words[at], words[at + 1]];
  const whole = word !== undefined && next?.capital === false && formsWord(word.key, next.key);
  return Math.max(whole ? 2 : 1, lexicon().topics.longest(words, at));
}
