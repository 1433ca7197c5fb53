import { lexicon } from '../lexicon.js';
import { type AgencySlice, IN_SENTENCE, readList } from '../list.js';
import { readPerson } from './people.js';
import { beginsAction, phraseBefore, type Statement } from './sentence.js';
import { assignmentWords } from './vocabulary.js';

/** Who the opening of a statement makes responsible. */
export interface Opening {
  agencies: readonly AgencySlice[];
  /** Asked, told or requested, not only named: `Đề nghị Báo Thanh Vân …`. */
  asked: boolean;
  /** The closing paragraph of an implementation part: its subject is meant whatever the heading says. */
  closing: boolean;
  /** Index of the word after the agencies. */
  end: number;
}

const NOBODY: Opening = { agencies: [], asked: false, closing: false, end: 0 };
const LISTED = { ...IN_SENTENCE, semicolons: true };

/**
 * The agency a statement opens with, or whom its first sentence names as subject after a circumstance: `Phòng Nội chính tham
 * mưu …`, `Đối với các sở: …`, `Đề nghị Báo Thanh Vân phối hợp …`, `Căn cứ chức năng được giao, các đơn vị tham mưu …`, `Trong quá trình thực
 * hiện, nếu có vướng mắc, các cơ quan phản ánh về …`.
 */
export function readOpening(statement: Statement): Opening {
  const { text, words } = statement;
  const concerned = words[0]?.key === 'đối' && words[1]?.key === 'với' ? 2 : 0;
  const introduced = Math.max(concerned, assignmentWords().introductions.longest(words, 0));
  const person = readPerson(text, words, introduced);
  if (person !== null && person.end < words.length)
    return { ...person, asked: introduced > concerned, closing: false };
  const { agencies, end } = readList(text, words, introduced, LISTED);
  if (agencies.length > 0 && (concerned === 0 || words[end]?.key === ':')) {
    const asked = readAsked(statement, end);
    if (asked !== null) return asked;
    const next = words[end];
    const goes = next !== undefined && !/^[.;)/]$/.test(next.key) && !(next.mark && end === words.length - 1);
    return goes ? { agencies, asked: introduced > concerned, closing: false, end } : NOBODY;
  }
  return readAfterCircumstance(statement);
}

/** `UBND tỉnh yêu cầu các sở, ban, ngành triển khai …`: whom the agency in front asks. */
function readAsked({ text, words }: Statement, at: number): Opening | null {
  const introduced = assignmentWords().introductions.longest(words, at);
  if (introduced === 0) return null;
  const { agencies, end } = readList(text, words, at + introduced, LISTED);
  return agencies.length > 0 && beginsAction(words, end)
    ? { agencies, asked: true, closing: false, end }
    : null;
}

/** The subject of the first sentence where a circumstance stands before it. */
function readAfterCircumstance({ text, words, openings }: Statement): Opening {
  const { circumstances, introductions, process, difficulties, timeEnds } = assignmentWords();
  const circumstance = circumstances.longest(words, 0);
  if (circumstance === 0 || lexicon().verbs.longest(words, 0) > circumstance) return NOBODY;
  const last = [...openings][1] ?? words.length;
  let closing = process.longest(words, 0) > 0;
  let troubled = false;
  for (let at = 1; at < last; at += 1) {
    troubled ||= difficulties.longest(words, at) > 0;
    const before = words[at - 1];
    const begins =
      before?.key === ',' ||
      phraseBefore(words, at, introductions) >= 0 ||
      (before !== undefined && phraseBefore(words, at, timeEnds) >= 0);
    if (!begins) continue;
    const { agencies, end } = readList(text, words, at, IN_SENTENCE);
    if (agencies.length === 0 || !beginsAction(words, end)) continue;
    closing = troubled && (closing || words.slice(0, at).some(({ key }) => key === 'nếu'));
    return { agencies, asked: false, closing, end };
  }
  return NOBODY;
}
