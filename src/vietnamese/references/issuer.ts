import { readKindName } from '../kinds.js';
import { light, oneOf, worded } from '../patterns.js';
import { listed } from '../sources.js';
import { citationWords, endsInWord, startsWithWord } from './words.js';

const opening = listed('[\\s,]{1,2}{of}\\s+', citationWords, 'uy');
const cutOff = listed('{times} {ordinals}$', citationWords, 'u');
const beforeNumeral = listed('(?:{ordinals}|{terms})$', citationWords);
const beforeOrdinal = listed('{ordinals}$', citationWords, 'u');
const andSmall = listed('^{and}\\s\\p{Ll}', citationWords, 'u');
const joining = listed('^(?:\\s+{and}|\\s*[-–]|,)(?=\\s*\\p{Lu})', citationWords, 'u');
const lastJoined = listed('^[\\p{L}\\s]{1,30}\\s{and}\\s\\p{Lu}', citationWords, 'u');
const WORD = light(/(\s{0,3})([\p{L}\p{Nd}&.]{1,40})/uy);
const LONGEST = 16;
/** Bodies whose names are lists: `Bộ Văn hóa, Thể thao và Du lịch`. */
const listNamed = worded(() => `^${oneOf(citationWords().listNamed)}(?!\\p{L})`, 'u');

/**
 * Reads `của Chính phủ`, `của Ban Thường vụ Tỉnh ủy` at `at`: from the first word to where the name of an agency can no
 * longer go on.
 *
 * @returns the name as printed, or null where none begins with a capital or its end is cut off (`Hội nghị lần thứ`)
 */
export function readIssuer(text: string, at: number): { name: string; end: number } | null {
  const opens = opening();
  opens.lastIndex = at;
  if (!opens.test(text)) return null;
  const start = opens.lastIndex;
  if (!/\p{Lu}/u.test(text[start] ?? '')) return null;
  let end = start;
  let capitalBefore = false;
  for (let count = 0; count < LONGEST; count++) {
    const next = nextWord(text, end, text.slice(start, end), capitalBefore);
    if (next === null) break;
    end = next.end;
    capitalBefore = next.capital;
  }
  const name = text.slice(start, end);
  return name === '' || cutOff().test(name) ? null : { name, end };
}

function nextWord(
  text: string,
  at: number,
  soFar: string,
  capitalBefore: boolean,
): { end: number; capital: boolean } | null {
  const from = at + (soFar === '' ? 0 : joint(text, at, soFar));
  WORD.lastIndex = from;
  const match = WORD.exec(text);
  if (match === null || (soFar !== '' && match[1] === '' && from === at)) return null;
  const space = match[1] ?? '';
  const word = (match[2] ?? '').replace(/\.{1,3}$/u, '');
  const start = from + space.length;
  const end = start + word.length;
  if (/^\p{Lu}/u.test(word)) {
    if (from === at && soFar !== '' && readKindName(text.slice(start, start + 40)) !== null && !inName(soFar))
      return null;
    if (soFar !== '' && startsWithWord(text.slice(start), clauseOpenings())) return null;
    return { end, capital: /\p{Ll}/u.test(word) };
  }
  if (/^\d{1,4}$/u.test(word) && endsInWord(soFar, citationWords().committees)) return { end, capital: true };
  if (/^\d{1,2}$/u.test(word)) return beforeNumeral().test(soFar) ? { end, capital: false } : null;
  if (beforeOrdinal().test(soFar)) return { end, capital: false };
  const named = isOfCommittee(soFar);
  // «Tổ công tác rà soát | và tháo gỡ vướng mắc»
  if (named && andSmall().test(text.slice(start))) return { end, capital: true };
  if (startsWithWord(text.slice(start), citationWords().issuerEnds)) return null;
  const goesOn = capitalBefore || named || citationWords().issuerWords.includes(word.toLowerCase());
  return goesOn ? { end, capital: false } : null;
}

/** `Tổ công tác | gỡ vướng khoáng sản`, `Ban Chỉ đạo | giảm nghèo bền vững`: a body set up for one matter has it for its name, in small letters. */
function isOfCommittee(soFar: string): boolean {
  return startsWithWord(soFar, citationWords().committees);
}

/** Ends of more than one syllable hold with a capital too: `của Thủ tướng Chính phủ Phê duyệt Đề án …`. */
function clauseOpenings(): string[] {
  return citationWords().issuerEnds.filter((phrase) => phrase.includes(' '));
}

const namedBy = worded(() => `(?:^|\\s)${oneOf(citationWords().namedBy)}$`, 'u');

/** `Bộ trưởng Bộ Luật …` does not occur; a kind's name inside a body's name follows its head at once. */
function inName(soFar: string): boolean {
  return namedBy().test(soFar);
}

/**
 * Length of the joint between two parts of one name at `at`: ` và ` before a capital (`Giáo dục và Đào tạo`), ` - `
 * (`Lao động - Thương binh`), `, ` where `và` closes the list (`Văn hóa, Thể thao và Du lịch`). 0 where there is none.
 */
function joint(text: string, at: number, soFar: string): number {
  if (!listNamed().test(soFar)) return 0;
  const rest = text.slice(at, at + 60);
  const match = joining().exec(rest);
  if (match === null) return 0;
  const after = rest.slice(match[0].length).trimStart();
  if (startsWithWord(after, citationWords().agencyHeads) || readKindName(after) !== null) return 0;
  if (match[0] === ',' && !lastJoined().test(after)) return 0;
  return match[0].length;
}
