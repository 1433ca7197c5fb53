import { commonWords } from '../../commonWords.js';
import { formsWord } from '../../compounds.js';
import { lazily } from '../../lazily.js';
import { officeWords } from '../../offices.js';
import { lexicon } from '../lexicon.js';
import type { AgencySlice } from '../list.js';
import { isMark } from '../marks.js';
import { phrasesOf } from '../phrases.js';
import { readName } from '../read.js';
import type { Word } from '../words.js';
import { beginsAction } from './sentence.js';
import { assignmentWords } from './vocabulary.js';

/** Words of a position, at most. */
const LONGEST_POSITION = 16;

/**
 * Reads a person who acts, with the position behind the name: `Đồng chí Lê Văn An - Phó Cục trưởng: chỉ đạo …`, `Ông Lê Văn An, Trưởng phòng Kinh
 * tế chịu trách nhiệm …`. The form of address is left out of the name, a rank (`Thượng tá`) is not.
 *
 * @returns null where no person begins, or anything but a colon, what the person does or the end stands behind
 */
export function readPerson(
  text: string,
  words: readonly Word[],
  at: number,
): { agencies: AgencySlice[]; end: number } | null {
  const from = at + addresses().longest(words, at);
  const ranked = from + ranks().longest(words, from);
  if (ranked === at) return null;
  const end = readNamed(words, ranked);
  if (end === ranked) return null;
  // «Lê An, Trưởng phòng Nhân sự, | hoàn thiện»: the comma behind the position is no part of it.
  const final = words[end - 1]?.key === ',' ? end - 2 : end - 1;
  const [first, last, next] = [words[from], words[final], words[end]];
  const acts = next === undefined || next.key === ':' || (doesSomething(words, end) && !isMark('isA', next));
  if (first === undefined || last === undefined || !acts) return null;
  const slice: AgencySlice = {
    name: text.slice(first.start, last.end),
    start: first.start,
    end: last.end,
    known: true,
    role: null,
    doing: null,
  };
  return { agencies: [slice], end };
}

/** `Thượng tá`, `Đại úy`, in front of the name. */
const ranks = lazily(() => phrasesOf(officeWords().ranks));

/** `Đồng chí`, `Đ/c`, `Ông`, `Bà` */
const addresses = lazily(() => phrasesOf(commonWords().addresses));

/** Index after a name of two to five words and its position, or after a position alone (`Trưởng phòng Kinh tế`); `at` for neither. */
function readNamed(words: readonly Word[], at: number): number {
  const { leaders, offices } = lexicon();
  const isPosition = Math.max(leaders.longest(words, at), offices.longest(words, at)) > 0;
  const position = isPosition ? readName(words, at) : at;
  if (position > at) return position;
  let end = at;
  while (isNameWord(words[end])) end += 1;
  return end - at >= 2 && end - at <= 5 ? skipPosition(words, end) : at;
}

function isNameWord(word: Word | undefined): boolean {
  return word?.capital === true && !word.shout && /^\p{L}/u.test(word.key);
}

/** Index after `- Phó Cục trưởng`, `, Phó Chủ tịch UBND xã`, `(Trưởng thôn)`. */
function skipPosition(words: readonly Word[], at: number): number {
  if (!/^[-,(]$/.test(words[at]?.key ?? '')) return at;
  const leads = lexicon().leaders.longest(words, at + 1) > 0 || words[at + 1]?.capital === true;
  if (!leads) return at;
  let end = Math.max(at + 2, readName(words, at + 1));
  while (end < at + LONGEST_POSITION && goesOn(words, end)) end += 1;
  // «đối với đ/c Lê An | (Phó Bí thư chủ trì)»: the brackets hold who does it, no position.
  return words[at]?.key === '(' && words[end - 1]?.key !== ')' ? at : end;
}

function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  // «Tổ phó thường | trực;»
  const second = formsWord(words[at - 1]?.key ?? '', word.key);
  if (!word.capital && !second && doesSomething(words, at)) return false;
  return !word.mark || /^[-,)]$/.test(word.key);
}

function doesSomething(words: readonly Word[], at: number): boolean {
  const { leading, carrying } = assignmentWords();
  return leading.longest(words, at) > 0 || carrying.longest(words, at) > 0 || beginsAction(words, at);
}
