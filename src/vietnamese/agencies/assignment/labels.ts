import { commonWords } from '../../commonWords.js';
import { oneOf, worded } from '../../patterns.js';
import { readTaskLabels } from '../../taskLabels.js';
import { lexicon } from '../lexicon.js';
import { type AgencySlice, IN_SENTENCE, readList } from '../list.js';
import { splitAgencies } from '../split.js';
import { wordsOf } from '../words.js';
import type { Statement } from './sentence.js';

/** Agencies by the part that labels give them. */
export interface LabelledAgencies {
  lead: AgencySlice[];
  support: AgencySlice[];
  monitor: AgencySlice[];
}

/** Agencies behind a label and a colon: `Đơn vị chủ trì: Phòng A; Đơn vị phối hợp: Phòng B, Phòng C.` */
export function readLabels({ text, words }: Pick<Statement, 'text' | 'words'>): LabelledAgencies {
  const found: LabelledAgencies = { lead: [], support: [], monitor: [] };
  for (const { role, start, end } of readTaskLabels(text)) {
    if (role !== 'lead' && role !== 'support' && role !== 'monitor') continue;
    const first = words.findIndex((word) => word.start >= start);
    const list = readList(text, words, first < 0 ? words.length : first, {
      ...IN_SENTENCE,
      semicolons: true,
    });
    const acts = list.agencies.length > 1 && lexicon().verbs.longest(words, list.end) > 0;
    const known = acts ? list.agencies.slice(0, -1) : list.agencies;
    found[role].push(...(known.length > 0 ? known : readPrinted(text, start, end)));
  }
  return found;
}

/** Longest words behind a label that are a name because of where they stand. */
const LONGEST_PRINTED = 160;

/**
 * `Cơ quan chủ trì: Thường trực Tổ Số hóa.`: whatever begins with a capital behind a label is the name, to the end of the
 * sentence, but for what begins like something to be done (`Mời Sở A tham gia`).
 */
function readPrinted(text: string, start: number, end: number): AgencySlice[] {
  const printed = text.slice(start, end).split(/\.\s(?=\p{Lu})/u, 1)[0] ?? '';
  if (printed.length > LONGEST_PRINTED || !(/^\p{Lu}/u.test(printed) || addressed().test(printed))) return [];
  if (lexicon().verbs.longest(wordsOf(printed), 0) > 0) return [];
  return splitAgencies(printed).map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
}

/** `cô Lê Thị Thử`, `các chi hội`: a person by the form of address, or several bodies. */
const addressed = worded(() => {
  const { addresses, familiar, plurals } = commonWords();
  return `^(?:${oneOf([...addresses, ...familiar])}\\s\\p{Lu}|${oneOf(plurals)}\\s)`;
}, 'u');

/** The agencies of a cell that labels them itself: `Chủ trì: Sở A. Phối hợp: Sở B, UBND xã C.` */
export function readLabelledAgencies(text: string): LabelledAgencies {
  return readLabels({ text, words: wordsOf(text) });
}
