import { type AgencySlice, IN_SENTENCE, readList } from '../list.js';
import { beginsAction, phraseBefore, type Statement } from './sentence.js';
import { assignmentWords } from './vocabulary.js';

/**
 * Agencies that the statement says lead: `do Sở A chủ trì`, `Sở B chủ trì, phối hợp …`, `giao Sở C tổng hợp …`, wherever in
 * it they stand.
 */
export function readLeads({ text, words }: Statement): AgencySlice[] {
  const { introductions, leading } = assignmentWords();
  const leads: AgencySlice[] = [];
  for (let at = 0; at < words.length; ) {
    const before = words[at - 1];
    const handed = phraseBefore(words, at, introductions);
    const given = handed >= 0 && opensClause(words[handed - 1]?.key);
    if (!given && before !== undefined && !/^(?:[.;:,(]|do|và|với|hợp|cùng)$/.test(before.key)) {
      at += 1;
      continue;
    }
    const { agencies, end } = readList(text, words, at, IN_SENTENCE);
    const leads_ =
      agencies.length > 0 && (leading.longest(words, end) > 0 || (given && beginsAction(words, end)));
    if (leads_) leads.push(...agencies);
    at = agencies.length > 0 ? Math.max(end, at + 1) : at + 1;
  }
  return leads;
}

function opensClause(before: string | undefined): boolean {
  return before === undefined || /^(?:[.;:,(]|và|thời|hành)$/.test(before);
}
