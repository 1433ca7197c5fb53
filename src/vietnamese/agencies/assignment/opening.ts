import { formsWord } from '../../compounds.js';
import { isMany, isOf } from '../../grammar.js';
import { lexicon } from '../lexicon.js';
import { type AgencySlice, IN_SENTENCE, readList } from '../list.js';
import { isMark, isPair } from '../marks.js';
import { type Word, wordsOf } from '../words.js';
import { readPerson } from './people.js';
import { beginsAction, phraseBefore, type Statement } from './sentence.js';
import { assignmentWords } from './vocabulary.js';

/**
 * How an opening binds its agencies: `given` where the work is handed to them (`Giao Sở X …`, `UBND tỉnh yêu cầu Sở X …`), `asked` where a
 * verb that the agency of a heading may use itself stands in front (`Đề nghị Báo Y …`), `let` where one who leads may have them do it
 * (`Cho phép Sở X …`, `Chỉ đạo Phòng Y …`), `named` where they only stand there (`Sở X rà soát …`).
 */
export type Binding = 'given' | 'asked' | 'let' | 'named';

/** Who the opening of a statement makes responsible. */
export interface Opening {
  agencies: readonly AgencySlice[];
  binding: Binding;
  /** The closing paragraph of an implementation part: its subject is meant whatever the heading says. */
  closing: boolean;
  /** Index of the word after the agencies. */
  end: number;
}

export const NOBODY: Opening = { agencies: [], binding: 'named', closing: false, end: 0 };
const LISTED = { ...IN_SENTENCE, semicolons: true };

/** The front of a statement, taken apart before the rules look at it. */
export interface Front {
  /** Index behind `Riêng`. */
  start: number;
  /** Index behind `Đối với`. */
  concerned: number;
  /** Index behind `Giao`, `Đề nghị`. */
  introduced: number;
  binding: Binding;
  /** The list that stands there, and the index behind it. */
  agencies: readonly AgencySlice[];
  end: number;
}

/** `Giao ban 2 tuần/lần`, `Giao lưu văn nghệ`: the first syllable of another verb hands nothing over. */
function isAnotherVerb(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  return first?.key === 'giao' && second?.capital === false && formsWord(first.key, second.key);
}

export function frontOf(statement: Statement): Front {
  const { text, words } = statement;
  const start = isMark('apart', words[0]) ? 1 : 0;
  const concerned = isPair('towards', words, start) ? start + 2 : start;
  const { introductions, letting } = assignmentWords();
  const found = introductions.longest(words, start);
  const asks = found === 1 && isAnotherVerb(words, start) ? 0 : found;
  const introduced = Math.max(concerned, start + Math.max(asks, letting.longest(words, start)));
  const charged = skipDuty(words, start);
  if (charged > start) {
    const list = readList(text, words, charged, LISTED);
    if (leadsIn(statement, list.end))
      return {
        start,
        concerned: start,
        introduced: charged,
        binding: 'given',
        agencies: list.agencies,
        end: list.end,
      };
  }
  const binding =
    introduced === concerned ? 'named' : start + asks < introduced ? 'let' : bindingOf(statement, start);
  const { agencies, end } = readList(text, words, introduced, LISTED);
  const atLarge =
    binding === 'let' &&
    agencies.every(isCollective) &&
    phraseBefore(words, introduced, assignmentWords().directing) >= 0;
  const counts = (concerned === start || words[end]?.key === ':') && !atLarge;
  return { start, concerned, introduced, binding, agencies: counts ? agencies : [], end };
}

/** Index behind `Trách nhiệm của`, `Nhiệm vụ của`, which stand in front of the colon of a lead-in. */
function skipDuty(words: Statement['words'], at: number): number {
  const duty = isPair('duties', words, at);
  return duty && isOf(words[at + 2]) ? at + 3 : at;
}

/** `Đồng chí Lê An - Phó Cục trưởng: chỉ đạo …` */
export function readActingPerson({ text, words }: Statement, { introduced, binding }: Front): Opening | null {
  const person = readPerson(text, words, introduced);
  return person === null || person.end >= words.length ? null : { ...person, binding, closing: false };
}

/** The list at the front, where what it is to do follows, here or below. */
export function readFront(statement: Statement, { agencies, binding, end }: Front): Opening | null {
  const opens = agencies.length > 0 && (goesOn(statement, end) || leadsIn(statement, end));
  if (!opens || isDeed(statement, agencies, end)) return null;
  return { agencies, binding, closing: false, end };
}

/** `Sở Y tế. Tổ chức 12 lớp tập huấn.`: a heading of one agency in the line of its statement, which begins with what to do. */
export function readRunIn(statement: Statement, front: Front): Opening | null {
  const { words } = statement;
  const { agencies, binding, concerned, end } = front;
  const runsIn = words[end]?.key === '.' && words[end + 1]?.capital === true && beginsAction(words, end + 1);
  if (!runsIn || binding !== 'named' || concerned > 0 || agencies.length !== 1) return null;
  return readFront(statement, { ...front, end: end + 1 });
}

/** `Thanh tra, kiểm tra và xử lý các hành vi …`: a name that is a deed as well, where no verb or colon behind it tells that a body is meant. */
function isDeed({ words }: Statement, agencies: readonly AgencySlice[], end: number): boolean {
  const [name] = agencies;
  if (name === undefined || agencies.length > 1) return false;
  const from = words.findIndex(({ start }) => start >= name.start);
  const isBare = lexicon().deeds.longest(words, from) === end - from;
  return isBare && words[end]?.key !== ':' && !beginsAction(words, end);
}

/** Something follows the agencies that they may do; `Ban Chỉ đạo | làm việc theo chế độ kiêm nhiệm` tells how they stand. */
export function goesOn({ words }: Statement, end: number): boolean {
  if (assignmentWords().stating.longest(words, end) > 0) return false;
  const next = words[end];
  return next !== undefined && !/^[.;)/]$/.test(next.key) && !(next.mark && end === words.length - 1);
}

/** `UBND các xã, phường:`, `Giao Sở Nội vụ:`: what they are to do stands below. */
export function leadsIn({ words }: Statement, end: number): boolean {
  return words[end]?.key === ':' && end === words.length - 1;
}

/** Whether the words at an index hand over outright or ask. */
export function bindingOf({ words }: Statement, at: number): 'given' | 'asked' {
  return assignmentWords().giving.longest(words, at) > 0 ? 'given' : 'asked';
}

/**
 * `UBND tỉnh yêu cầu các sở, ban, ngành triển khai …`: whom the agency in front asks. One that gives orders is no lead, whether those it
 * asks can be read or not.
 */
export function readAsked(
  statement: Statement,
  { agencies: givers, end: at }: Pick<Front, 'agencies' | 'end'>,
): Opening | null {
  if (givers.length === 0) return null;
  const { text, words } = statement;
  const { introductions, giving, letting } = assignmentWords();
  const authority = isAuthority(words, givers);
  const asks = introductions.longest(words, at);
  const introduced = asks === 0 && authority ? letting.longest(words, at) : asks;
  if (introduced === 0) return null;
  const { agencies, end } = readList(text, words, at + introduced, LISTED);
  if (asks === 0 && agencies.length === 0) return null;
  const hands = giving.longest(words, at) > 0;
  const acts = beginsAction(words, end) || leadsIn(statement, end);
  if (agencies.length > 0 && (authority || hands || acts))
    return { agencies, binding: authority || hands ? 'given' : 'asked', closing: false, end };
  return authority && !hands ? { ...NOBODY, binding: 'given', end: at + introduced } : null;
}

/** `Chủ tịch UBND tỉnh`, `Chính phủ`: one body or person of those who order others; not `Chủ tịch UBND các xã`. */
function isAuthority(words: readonly Statement['words'][number][], givers: readonly AgencySlice[]): boolean {
  const [giver] = givers;
  if (giver === undefined || givers.length > 1) return false;
  const from = words.findIndex(({ start }) => start >= giver.start);
  const to = words.findIndex(({ start }) => start >= giver.end);
  const many = words.slice(from, to < 0 ? words.length : to).some(isMany);
  return !many && assignmentWords().authorities.longest(words, from) > 0;
}

/** `Các phòng, ban`: several bodies at large, none by name. */
export function isCollective({ name }: AgencySlice): boolean {
  return lexicon().quantifiers.longest(wordsOf(name), 0) > 0;
}
