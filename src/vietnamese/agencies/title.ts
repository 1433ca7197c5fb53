import { readPerson } from './assignment/people.js';
import { lexicon } from './lexicon.js';
import { type AgencySlice, readList } from './list.js';
import { type Word, wordsOf } from './words.js';

const OPENING =
  /^(?:(?:trách nhiệm|nhiệm vụ)(?: cụ thể)? (?:của )?|đối với |giao (?:cho |nhiệm vụ cho )?|(?:trân trọng )?đề nghị |yêu cầu |phân công )/iu;
const CLOSING =
  /(?:[\s,]{1,3}(?:trong phạm vi|theo|căn cứ|căn cứ vào) (?:chức năng|nhiệm vụ|thẩm quyền)[^:;.]{0,60})?(?:[\s,]{1,3}(?:có trách nhiệm|chịu trách nhiệm|chủ trì))?[\s:;.]{0,5}$/iu;
const LONGEST = 400;

/**
 * True for a heading that is nothing but one or more agencies: `Sở Nội vụ`, `UBND các huyện, thị xã, thành phố`, `Trách nhiệm
 * của Sở Y tế`, `Đối với các sở, ban, ngành`; false for `Cải cách thể chế`, and for a bare level (`Cấp tỉnh`), which is a scope.
 */
export function isAgencyTitle(title: string): boolean {
  if (title.length > LONGEST) return false;
  const { words, list } = readTitle(title);
  const end = list.end + restriction(words, list.end);
  const levels = list.agencies.every(({ name }) => /^cấp /iu.test(name));
  return !levels && end === words.length && list.agencies.every(({ known }) => known);
}

/** Words of a clause that narrows the last agency down: `UBND các xã, phường | có rừng`. */
function restriction(words: readonly Word[], at: number): number {
  const rest = words.slice(at);
  const opens = rest[0]?.key === 'nơi' || (rest[0]?.key === 'có' && lexicon().verbs.longest(words, at) === 1);
  return opens && rest.length <= 8 && rest.every(({ mark }) => !mark) ? rest.length : 0;
}

/**
 * The agencies that a heading names, with offsets into it, or the person it opens with (`Đồng chí Lê An - Phó Cục trưởng: chỉ
 * đạo …`); empty where it names nobody.
 */
export function agenciesOfTitle(title: string): AgencySlice[] {
  if (!isAgencyTitle(title)) return PERSON.test(title) ? personOf(title) : [];
  const { words, list } = readTitle(title);
  const last = list.agencies.at(-1);
  const end = words.at(-1)?.end;
  if (last === undefined || end === undefined || restriction(words, list.end) === 0)
    return [...list.agencies];
  return [...list.agencies.slice(0, -1), { ...last, end, name: title.slice(last.start, end) }];
}

function readTitle(title: string) {
  const opening = OPENING.exec(title)?.[0].length ?? 0;
  const words = wordsOf(title, opening, title.replace(CLOSING, '').length);
  const style = { whole: false, semicolons: true };
  return { words, list: readList(title, words, 0, style) };
}

const PERSON = /^(?:đồng chí|đ\/c|ông|bà) /iu;

function personOf(title: string): AgencySlice[] {
  return readPerson(title, wordsOf(title, 0, Math.min(LONGEST, title.length)), 0)?.agencies ?? [];
}
