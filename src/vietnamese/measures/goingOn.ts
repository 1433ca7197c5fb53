/** Values that only go on with what was just spoken of, and have its subject. */

import { type Rule, ruleBook } from '../../reading/index.js';
import { onlySeparators } from './lists.js';
import { clauseStart, endsSegment } from './seek.js';
import { behindYear } from './times.js';
import type { MeasureDraft, Token } from './types.js';
import { chainTable, setOf, wordTable } from './vocabulary.js';

const inherits: Rule<[tokens: readonly Token[], draft: MeasureDraft, before: MeasureDraft], string> = {
  id: 'measure/subject-going-on',
  source: 'grammar: a value that only goes on in a list has the subject of the one before it',
  examples: [
    {
      text: 'Thu ngân sách 12.450 tỷ đồng, tăng 9%.',
      gives: [
        { value: 12450, unit: 'tỷ đồng', subject: 'Thu ngân sách' },
        { value: 9, unit: '%', change: 'increase', subject: 'Thu ngân sách' },
      ],
    },
    {
      text: 'Tỷ lệ che phủ rừng đạt 42%, tăng 2%',
      gives: [{}, { change: 'increase', subject: 'Tỷ lệ che phủ rừng' }],
    },
    {
      text: 'Chỉ số PAR INDEX tăng 3 bậc, đứng thứ 10',
      gives: [{}, { value: 10, subject: 'Chỉ số PAR INDEX' }],
    },
  ],
  not: [
    'bàn giao 24 hộ dân/3,15 ha',
    'mở 12 lớp; đạt 90%',
    'Tỷ lệ thất thoát nước còn 12%, thu thủy lợi phí đạt 97%',
  ],
  read: (tokens, draft, before) =>
    (draft.listed || draft.subject === null) && goesOn(tokens, draft, before) ? before.subject : null,
};

export const inheritedSubjects = ruleBook('measure', [inherits]);

/** A member of a list, a level reached of what was just spoken of, or `, tăng 2 bậc`. */
function goesOn(tokens: readonly Token[], draft: MeasureDraft, before: MeasureDraft): boolean {
  const same = draft.quantity.kind === before.quantity.kind || ranks(draft, before);
  const end = behindYear(tokens, before.end);
  if (onlySeparators(tokens, end, draft.lead.stop)) {
    const parted = tokens.slice(end, draft.lead.stop).some((token) => endsSegment(token));
    return same || (!parted && draft.lead.stop < draft.quantity.first);
  }
  const level = draft.lead.level && draft.scope === before.scope && !speaksOfOther(tokens, draft);
  return same && (draft.listed || level);
}

/** Words in front of a level that are no subject: when and how it is reached. */
const BESIDE = ['opener', 'beforeVerb', 'raised', 'yearly'] as const;

/** `…, | thu thủy lợi phí | đạt 97%`: two words or more of the clause say what else is meant. */
function speaksOfOther(tokens: readonly Token[], { lead }: MeasureDraft): boolean {
  let others = 0;
  for (let at = clauseStart(tokens, lead.stop); at < lead.stop; ) {
    const lists = BESIDE.map((list) => wordTable(list).at(tokens, at)?.length ?? 0);
    const known = Math.max(chainTable().at(tokens, at)?.length ?? 0, ...lists);
    const time = tokens[at]?.kind !== 'word' || TIME.has(tokens[at]?.key ?? '');
    if (known === 0 && !time) others += 1;
    at += Math.max(1, known);
  }
  return others > 1;
}

const TIME = setOf('timeFillers');

/** `tăng 3 bậc, | đứng thứ 10`: a rise in rank and the place won tell of the same. */
function ranks(draft: MeasureDraft, before: MeasureDraft): boolean {
  return draft.quantity.kind === 'standing' && before.quantity.kind === 'rank';
}
