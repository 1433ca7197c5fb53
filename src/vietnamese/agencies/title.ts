import { remembered } from '../../reading/index.js';
import { commonWords } from '../commonWords.js';
import { isCopula, isHaving } from '../grammar.js';
import { oneOf, worded } from '../patterns.js';
import { listed } from '../sources.js';
import { readArea } from './area.js';
import { readAssignment } from './assignment/index.js';
import { readPerson } from './assignment/people.js';
import { beginsAction } from './assignment/sentence.js';
import { chargeAt } from './led.js';
import { lexicon } from './lexicon.js';
import { type AgencySlice, readList } from './list.js';
import { isMark, isPair, readMarks } from './marks.js';
import { withDeed } from './read.js';
import { readSchoolActors } from './school.js';
import { isJoin, type Word, wordsOf } from './words.js';

const titleOpening = listed(
  '^(?:(?:{powers}(?:, | {and} )?)+(?: {specifically})? (?:{of} )?|(?:{apart} )?{towards} |{apart} |{handing} |(?:{polite} )?{demanding} )',
  readMarks,
);
const titleClosing = listed(
  '(?:[\\s,]{1,3}{within} {competences}[^:;.]{0,60})?(?:[\\s,]{1,3}{bearing})?[\\s:;.]{0,5}$',
  readMarks,
);
const ofLevel = listed('^{levels} ');
const towardsSome = listed('^(?:{apart} )?{towards} ', readMarks);
const LONGEST = 400;

/**
 * True for a heading that is nothing but one or more agencies: `Sở Nội vụ`, `UBND các huyện, thị xã, thành phố`, `Trách nhiệm
 * của Sở Y tế`, `Đối với các sở, ban, ngành`; false for `Cải cách thể chế`, and for a bare level (`Cấp tỉnh`), which is a scope.
 */
export const isAgencyTitle = remembered((title): boolean => {
  if (title.length > LONGEST) return false;
  const { words, list } = readTitle(title);
  const end = list.end + restriction(words, list);
  const levels = list.agencies.every(({ name }) => ofLevel().test(name));
  if (!levels && end === words.length && list.agencies.every(({ known }) => known)) return true;
  return actorsOf(title, words) !== null;
});

function actorsOf(title: string, words: readonly Word[]): AgencySlice[] | null {
  return title.length > LONGEST_ACTORS ? null : readSchoolActors(title, words, towardsSome().test(title));
}

/** A heading that names those who act in a school is short, UTF-16 units. */
const LONGEST_ACTORS = 120;

/**
 * Words that narrow the last agency down, in a heading that is nothing else: `UBND các xã, phường | có rừng`, `Các đơn vị | được kiểm tra`,
 * `Các tổ chức, cá nhân | khai thác nước dưới đất`, `Chủ đầu tư | các dự án`, `Phó Giám đốc | phụ trách chuyên môn`.
 */
function restriction(words: readonly Word[], list: TitleList): number {
  const at = list.end;
  const rest = words.slice(at);
  if (rest.length === 0 || rest.length > LONGEST_RESTRICTION) return 0;
  if (rest.some(({ key, mark }) => mark && key !== ',')) return 0;
  const narrows = narrowsBody(words, at) || narrowsActors(words, at) || narrowsOffice(words, list);
  return narrows ? rest.length : 0;
}

const LONGEST_RESTRICTION = 12;

/** `nơi có dự án`, `có rừng`, `được kiểm tra`, `được giao chủ trì`. */
function narrowsBody(words: readonly Word[], at: number): boolean {
  const { verbs, generics } = lexicon();
  const word = words[at];
  if (isMark('scenes', word)) return true;
  if (isCopula(word)) return generics.longest(words, at + 1) === words.length - at - 1;
  if (isHaving(word)) return verbs.longest(words, at) === 1;
  return isMark('receiving', word) && words.length > at + 1;
}

/** `Phó Giám đốc | phụ trách chuyên môn`: which of several who hold the office; not `Sở Y tế | phụ trách chuyên môn`, what a body is to do. */
function narrowsOffice(words: readonly Word[], { agencies, end }: TitleList): boolean {
  const after = end + chargeAt(words, end);
  const holder = words.findIndex(({ start }) => start === agencies.at(-1)?.start);
  if (after === end || holder < 0 || !holdsOffice(words, holder)) return false;
  const deeds = words.slice(after).some(({ key }, index) => key === ',' && actsBehind(words, after + index));
  return !deeds && isNounPhrase(words, after);
}

/** `phụ trách, | kiểm tra hồ sơ`: the comma at `at` stands between two things that are done. */
function actsBehind(words: readonly Word[], at: number): boolean {
  return lexicon().verbs.longest(words, at + 1) > 0;
}

/** `Phó Giám đốc`, `Đồng chí Phó Bí thư`. */
function holdsOffice(words: readonly Word[], at: number): boolean {
  const { leaders } = lexicon();
  const comrade = isPair('comrades', words, at);
  return leaders.longest(words, at) > 0 || (comrade && leaders.longest(words, at + 2) > 0);
}

/** Those who are no agencies are told by what they do or own: `nuôi cá lồng`, `các dự án`. */
function narrowsActors(words: readonly Word[], at: number): boolean {
  const { actors, activities, situations } = lexicon();
  const isActor = words.slice(0, at).some((_, index) => actors.longest(words, index) > 0);
  if (!isActor) return false;
  if (activities.longest(words, at) > 0 || situations.longest(words, at) === words.length - at) return true;
  const active = words.slice(0, at).some((_, index) => activities.longest(words, index) > 0);
  if (active && isNounPhrase(words, at)) return true;
  return isMark('objects', words[at]) && isNounPhrase(words, at);
}

/** No word of it begins what is done: `các công trình cấp nước`. */
function isNounPhrase(words: readonly Word[], from: number): boolean {
  const { topics, verbs } = lexicon();
  for (let at = from; at < words.length; ) {
    const topic = topics.longest(words, at);
    if (verbs.longest(words, at) > topic) return false;
    at += Math.max(1, topic);
  }
  return true;
}

/**
 * The agencies that a heading names, with offsets into it, or the person it opens with (`Đồng chí Lê An - Phó Cục trưởng: chỉ
 * đạo …`); empty where it names nobody.
 */
export const agenciesOfTitle = remembered((title): readonly AgencySlice[] => {
  if (!isAgencyTitle(title)) return person().test(title) ? personOf(title) : [];
  const { words, list } = readTitle(title);
  const actors = list.end < words.length ? actorsOf(title, words) : null;
  if (actors !== null) return actors;
  const last = list.agencies.at(-1);
  const end = words.at(-1)?.end;
  if (last === undefined || end === undefined || restriction(words, list) === 0) return [...list.agencies];
  return [...list.agencies.slice(0, -1), { ...last, end, name: title.slice(last.start, end) }];
});

/** Who a heading binds that says it with a verb. */
export interface HeadingOrder {
  lead: readonly AgencySlice[];
  support: readonly AgencySlice[];
}

/**
 * Leads and supports that a heading gives to all that stands under it: `Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện:`, `Giao Sở Xây dựng
 * là cơ quan đầu mối …`, `UBND các xã thực hiện một số nhiệm vụ sau:`, `Về nước sạch, giao Trung tâm Nước sạch:`, `Đề nghị Báo Y`. A heading that
 * is nothing but agencies makes them lead.
 */
export function readHeadingOrder(title: string): HeadingOrder {
  const named = agenciesOfTitle(title);
  if (named.length > 0 || title.length > LONGEST) return { lead: named, support: [] };
  const { lead, support, orders, opens } = readAssignment(title, { headingAgencies: [] });
  const first = lead[0];
  if (first === undefined) return NOBODY;
  const hands =
    orders || title.trimEnd().endsWith(':') || !opens || (isNamedBody(title, first) && acts(title, lead));
  return hands ? { lead, support } : NOBODY;
}

/** What a body does stands behind it: `Thư viện | công cộng` is no body that acts. */
function acts(title: string, lead: readonly AgencySlice[]): boolean {
  const end = Math.max(...lead.map((agency) => agency.end));
  const behind = wordsOf(title, end);
  return behind[0]?.mark === true || beginsAction(behind, 0);
}

const NOBODY: HeadingOrder = { lead: [], support: [] };

/** One body by its name, not `Doanh nghiệp …`, `Các cơ quan …`, of which a title may only tell something. */
function isNamedBody(title: string, { start, end }: AgencySlice): boolean {
  const { actors, generics, quantifiers, heads, leaders } = lexicon();
  const words = wordsOf(title, start, end);
  if (quantifiers.longest(words, 0) > 0 || actors.longest(words, 0) > 0) return false;
  return heads.longest(words, 0) > 0 || leaders.longest(words, 0) > 0 || generics.longest(words, 0) === 0;
}

/** Those whom a title names, and the index where they end. */
interface TitleList {
  agencies: readonly AgencySlice[];
  end: number;
}

const readTitle = remembered((title) => {
  const opening = titleOpening().exec(title)?.[0].length ?? 0;
  const words = wordsOf(title, opening, title.replace(titleClosing(), '').length);
  const named = readList(title, withDeed(words), 0, { whole: false, semicolons: true });
  const list =
    named.end === words.length ? named : readList(title, words, 0, { whole: false, semicolons: true });
  return { words, list: list.agencies.length > 0 ? list : readActors(title, words) };
});

/** `Hộ gia đình, cá nhân | ven sông`: several kinds of actors with where they are; no body where nothing tells which are meant. */
function readActors(title: string, words: readonly Word[]): TitleList {
  const { actors, situations } = lexicon();
  let end = 0;
  let members = 0;
  for (let next = 0; ; next = end + 1) {
    const length = actors.longest(words, next);
    if (length === 0) return { agencies: [], end: 0 };
    end = next + length;
    members += 1;
    if (!isJoin(words[end])) break;
  }
  const [first, last] = [words[0], words[end - 1]];
  const where =
    readArea(words, end) > end || situations.longest(words, end) > 0 || isMark('where', words[end]);
  if (first === undefined || last === undefined || members < 2 || !where) return { agencies: [], end: 0 };
  const name = title.slice(first.start, last.end);
  return {
    agencies: [{ name, start: first.start, end: last.end, known: true, role: null, doing: null }],
    end,
  };
}

const person = worded(() => `^${oneOf(commonWords().addresses)} `);

function personOf(title: string): AgencySlice[] {
  return readPerson(title, wordsOf(title, 0, Math.min(LONGEST, title.length)), 0)?.agencies ?? [];
}
