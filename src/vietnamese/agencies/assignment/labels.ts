import { lexicon } from '../lexicon.js';
import { type AgencySlice, IN_SENTENCE, readList } from '../list.js';
import type { Phrases } from '../phrases.js';
import { wordsOf } from '../words.js';
import { phraseBefore, type Statement } from './sentence.js';
import { assignmentWords } from './vocabulary.js';

/** Agencies behind a label and a colon: `Đơn vị chủ trì: Phòng A; Đơn vị phối hợp: Phòng B, Phòng C.` */
export function readLabels(statement: Statement): { lead: AgencySlice[]; support: AgencySlice[] } {
  const { leadLabels, supportLabels } = assignmentWords();
  return { lead: readLabelled(statement, leadLabels), support: readLabelled(statement, supportLabels) };
}

function readLabelled({ text, words }: Statement, labels: Phrases): AgencySlice[] {
  const found: AgencySlice[] = [];
  words.forEach((word, colon) => {
    const label = word.key === ':' ? phraseBefore(words, colon, labels) : -1;
    if (label < 0 || !/^(?:[.;,(-]|)$/.test(words[label - 1]?.key ?? '')) return;
    const list = readList(text, words, colon + 1, { ...IN_SENTENCE, semicolons: true });
    const acts = list.agencies.length > 1 && lexicon().verbs.longest(words, list.end) > 0;
    found.push(...(acts ? list.agencies.slice(0, -1) : list.agencies));
  });
  return found;
}

/** The agencies of a cell that labels them itself: `Chủ trì: Sở A. Phối hợp: Sở B, UBND xã C.` */
export function readLabelledAgencies(text: string): { lead: AgencySlice[]; support: AgencySlice[] } {
  return readLabels({ text, words: wordsOf(text), openings: new Set<number>() });
}
