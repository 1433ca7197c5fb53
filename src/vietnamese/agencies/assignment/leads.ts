import { type AgencySlice, IN_SENTENCE, readList } from '../list.js';
import type { Word } from '../words.js';
import { beginsAction, phraseBefore, type Statement } from './sentence.js';
import { assignmentWords } from './vocabulary.js';

/**
 * Agencies that the statement says lead: `do Sở A chủ trì`, `Sở B chủ trì, phối hợp …`, `giao Sở C tổng hợp …`, wherever in
 * it they stand.
 *
 * @param headed - the heading names agencies: whom these ask or tell to do something is not the lead
 */
export function readLeads({ text, words, openings }: Statement, headed: boolean): AgencySlice[] {
  const { introductions, leading } = assignmentWords();
  const leads: AgencySlice[] = [];
  for (let at = 0; at < words.length; ) {
    const before = words[at - 1];
    const handed = phraseBefore(words, at, introductions);
    const given = !headed && handed >= 0 && (openings.has(handed) || handsOver(words, handed));
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

/** `…; giao Sở B tổng hợp`: inside a sentence only these hand over; `yêu cầu các đơn vị …` there is part of the task. */
function handsOver(words: readonly Word[], at: number): boolean {
  return /^(?:giao|phân)$/.test(words[at]?.key ?? '') && /^[;:,(]$/.test(words[at - 1]?.key ?? '');
}
