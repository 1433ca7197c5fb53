import { readKindName } from '../../kinds.js';
import { listed } from '../../sources.js';
import { lexicon } from '../lexicon.js';
import { IN_SENTENCE, readList } from '../list.js';
import { isMark, readMarks } from '../marks.js';
import { isJoin, type Word } from '../words.js';
import { bindingOf, goesOn, type Opening, readAsked } from './opening.js';
import { beginsAction, phraseBefore, type Statement } from './sentence.js';
import { assignmentWords } from './vocabulary.js';

/** The subject of the first sentence where a circumstance stands before it. */
export function readAfterCircumstance(statement: Statement): Opening | null {
  const { text, words, openings } = statement;
  const { circumstances, introductions, process, difficulties, directing, timeEnds, supporting } =
    assignmentWords();
  const circumstance = circumstances.longest(words, 0);
  if (circumstance === 0 || lexicon().verbs.longest(words, 0) > circumstance) return null;
  const last = [...openings][1] ?? words.length;
  let closing = process.longest(words, 0) > 0;
  let troubled = false;
  /** Index up to which a list goes on whose first agency is no subject: `chỉ đạo ban, | ngành, đoàn thể`. */
  let object = 0;
  for (let at = 1; at < last; at += 1) {
    troubled ||= difficulties.longest(words, at) > 0;
    if (at < object) continue;
    const directed = introductions.longest(words, at) > 0 ? 0 : directing.longest(words, at);
    if (directed > 0) object = readList(text, words, at + directed, IN_SENTENCE).end;
    const before = words[at - 1];
    const given = phraseBefore(words, at, introductions);
    const ends =
      before !== undefined && (/^[,:]$/.test(before.key) || phraseBefore(words, at, timeEnds) >= 0);
    if (given < 0 && (!ends || phraseBefore(words, at, supporting) >= 0)) continue;
    const { agencies, end } = readList(text, words, at, IN_SENTENCE);
    if (agencies.length === 0 || !(beginsAction(words, end) || (given >= 0 && words[end]?.key === ':')))
      continue;
    closing = troubled && (closing || words.slice(0, at).some((word) => isMark('conditions', word)));
    const asked = given >= 0 || closing ? null : readAsked(statement, { agencies, end });
    if (asked !== null) return asked;
    return {
      agencies,
      binding: given >= 0 ? bindingOf(statement, given) : 'named',
      closing,
      end,
    };
  }
  return null;
}

/** Phrases of time, place and ground in front of a subject, at most. */
const MOST_PHRASES = 4;
/** Words of such phrases, at most. */
const LONGEST_FRONT = 60;

/**
 * The subject behind phrases that commas set apart: `Từ nay đến hết tháng 5/2026, | Sở Tài chính bố trí …`, `Trước mắt, trong tháng 02/2026, | Phòng X …`,
 * `Thực hiện Nghị quyết số 14-NQ/TU, | Sở Y …`. No name may end the phrase, or the comma would go on with a list: `Tại Sở A, Sở B lắp …`; one that
 * another word owns may (`… của Bộ Nội vụ, | Sở Nội vụ …`).
 */
export function readAfterPhrases(statement: Statement): Opening | null {
  const { text, words } = statement;
  for (let at = 0, count = 0; count < MOST_PHRASES; count += 1) {
    if (!opensPhrase(statement, at)) return null;
    const comma = phraseEnd(words, at);
    if (comma === null) return null;
    at = comma + 1;
    const { agencies, end } = readList(text, words, at, IN_SENTENCE);
    if (agencies.length === 0) continue;
    if (isShared(words, comma, end)) return null;
    const owner = ownerBefore(statement, comma);
    if (owner === 'none') return null;
    const asked = readAsked(statement, { agencies, end });
    if (asked !== null) return asked;
    if (owner === 'owns' && !words.slice(0, comma).some(({ key }) => /\d/.test(key))) return null;
    const acts = beginsAction(words, end) || (words[at]?.capital === true && mayAct(statement, end));
    return acts ? { agencies, binding: 'named', closing: false, end } : null;
  }
  return null;
}

/** `Công an tỉnh | tổng kiểm tra`: a word that no list of verbs has, behind a name; not `Sở Y tế | và`, `Sở Y tế | tại`. */
function mayAct(statement: Statement, at: number): boolean {
  const word = statement.words[at];
  if (word === undefined || word.capital || !/^\p{L}/u.test(word.key) || isJoin(word)) return false;
  return goesOn(statement, at) && assignmentWords().prepositions.longest(statement.words, at) === 0;
}

/** `Trong …`, `Từ …`, `tháng 5, 6`; `Thực hiện` only in front of a paper: `Thực hiện tuyên truyền` is work. */
function opensPhrase({ text, words }: Statement, at: number): boolean {
  const { preposed, grounds } = assignmentWords();
  if (preposed.longest(words, at) > 0 || (at > 0 && /^\d/.test(words[at]?.key ?? ''))) return true;
  const behind = words[at + grounds.longest(words, at)];
  if (behind === undefined || behind === words[at]) return false;
  const paper = text.slice(behind.start);
  return readKindName(paper) !== null || bidding().test(paper);
}

/** `chỉ đạo của …`, `ý kiến của …`, `văn bản số …`: what is carried out beside papers whose kind is named. */
const bidding = listed('^(?:{biddingOpeners} )?{biddings}(?!\\p{L})', readMarks);

/** Index of the comma or colon that ends the phrase, brackets passed over; null where a sentence or clause ends first. */
function phraseEnd(words: readonly Word[], at: number): number | null {
  let depth = 0;
  for (let end = at; end < Math.min(words.length, LONGEST_FRONT); end += 1) {
    const key = words[end]?.key ?? '';
    if (key === '(') depth += 1;
    else if (key === ')') depth -= 1;
    else if (depth === 0 && /^[,:]$/.test(key)) return end;
    else if (depth === 0 && key === ';') return null;
  }
  return null;
}

/** `Trong đó Sở A chủ trì |, Sở B phối hợp`: a clause of its own in front of the comma, and one who only works along behind it. */
function isShared(words: readonly Word[], comma: number, end: number): boolean {
  const { leading, supporting } = assignmentWords();
  return (
    supporting.longest(words, end) > 0 ||
    words.slice(0, comma).some((_, at) => leading.longest(words, at) > 0)
  );
}

/**
 * Whether a name ends the phrase: `phối hợp với Sở A |, Sở B` goes on with the list, and so may `chỉ đạo của UBND |, Ban Chỉ đạo`, where no number tells
 * which paper of the owner is meant.
 */
function ownerBefore({ text, words }: Statement, comma: number): 'owns' | 'none' | null {
  for (let from = Math.max(0, comma - LONGEST_NAME); from < comma; from += 1) {
    if (words[from]?.spaced !== true && from > 0) continue;
    const { agencies, end } = readList(text, words, from, IN_SENTENCE);
    if (agencies.length === 0 || end < comma) continue;
    return isMark('by', words[from - 1]) ? 'owns' : 'none';
  }
  return null;
}

/** Words of a name in front of the comma, at most. */
const LONGEST_NAME = 12;
