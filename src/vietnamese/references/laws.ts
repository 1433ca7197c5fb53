import { readKindName } from '../kinds.js';
import { holdsAny, oneOf, worded } from '../patterns.js';
import { listed } from '../sources.js';
import { readIssueDate, readIssueYear } from './date.js';
import type { ReferenceReading } from './types.js';
import { citationWords } from './words.js';

const head = worded(() => `(?<![\\p{L}\\p{N}])${oneOf(citationWords().laws)}(?=\\s\\p{L})`, 'gu');
/** Words in front that make it a school, a draft or another text, not a law in force. */
const notBefore = worded(() => `${oneOf(citationWords().notLaws)}\\s$`, 'u');
const notBehind = worded(() => `^\\s${oneOf(citationWords().notLawNames)}(?!\\p{L})`, 'u');
const amendingLaw = worded(() => `^${oneOf(citationWords().laws)}\\s+${oneOf(citationWords().amending)}`);
const titleEnds = listed(
  '[;.():“”"\\n]|\\s(?:{numberSigns}|{days})\\s?\\d|\\s{days}\\s(?=[\\d\\s.…]*{months})|\\s(?:{and}|,)?\\s?{plurals}\\s|\\s{years}\\s(?:19|20)\\d{2}|\\s\\d',
  citationWords,
  'gu',
);
const nextCitation = listed('(?:,|\\s{and})\\s(?=(?:{laws}|{citedKinds})\\s)', citationWords, 'gu');
const timeBefore = worded(() => `${oneOf(citationWords().timeBefore)}$`, 'u');
const numbered = listed('^\\s{numberSigns}\\s?\\d', citationWords, 'u');
const LONGEST = 240;

/**
 * Laws cited by title: `Luật Tổ chức chính quyền địa phương ngày 19/6/2015`, `Luật Đầu tư công năm 2019`. The laws named
 * inside the title of an amending law belong to that title.
 *
 * @param undated - also laws without a date, as a `Căn cứ` line cites them: `Căn cứ Luật Ngân sách nhà nước;`
 */
export function* readLaws(text: string, undated: boolean): Generator<ReferenceReading> {
  if (!holdsAny(text, citationWords().laws)) return;
  let from = 0;
  for (const match of text.matchAll(head())) {
    const start = match.index;
    if (start < from || notBefore().test(text.slice(Math.max(0, start - 10), start))) continue;
    const name = match[0];
    if (!citationWords().constitutions.includes(name) && notBehind().test(text.slice(start + name.length)))
      continue;
    const end = titleEnd(text, start);
    const date = timeBefore().test(text.slice(start, end))
      ? null
      : (readIssueDate(text, end, null) ?? readIssueYear(text, end));
    if ((date?.value ?? null) === null && !undated) continue;
    if (numbered().test(text.slice(end))) continue;
    from = date?.end ?? end;
    yield {
      kind: readKindName(name)?.kind === 'ordinance' ? 'ordinance' : 'law',
      number: null,
      printed: null,
      title: text.slice(start, end).replace(/[\s,]{1,5}$/u, ''),
      issuedOn: date?.value ?? null,
      issuer: null,
      start,
      end: from,
    };
  }
}

function titleEnd(text: string, start: number): number {
  const slice = text.slice(start, start + LONGEST);
  const amending = amendingLaw().test(slice);
  const ends = [slice.length, firstIndex(titleEnds(), slice, 5)];
  if (!amending) ends.push(firstIndex(nextCitation(), slice, 0), firstIndex(/,\s(?=\p{Lu})/gu, slice, 0));
  return start + Math.min(...ends);
}

function firstIndex(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  const index = pattern.exec(text)?.index ?? text.length;
  return index;
}
