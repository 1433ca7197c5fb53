import { type Rule, ruleBook } from '../../../reading/index.js';
import { isJoin, type Word } from '../words.js';
import type { LeadPlace } from './leadRules.js';
import { assignmentWords } from './vocabulary.js';

const overseer: Rule<[LeadPlace], true> = {
  id: 'agency/oversees',
  source: 'assignment parts of plans, directives and conclusions',
  examples: [
    {
      text: 'Giao Sở Y tế chủ trì thực hiện; Văn phòng UBND tỉnh theo dõi, đôn đốc.',
      gives: { lead: ['Sở Y tế'], monitor: ['Văn phòng UBND tỉnh'] },
    },
    {
      text: 'Phó Chủ tịch trực tiếp chỉ đạo; Văn phòng theo dõi, đôn đốc, báo cáo Chủ tịch.',
      gives: { lead: ['Phó Chủ tịch'], monitor: ['Văn phòng'] },
    },
  ],
  not: [
    'Văn phòng UBND tỉnh theo dõi, đôn đốc.',
    'Sở Y tế rà soát kho thuốc; Sở Tài chính theo dõi, cân đối vốn.',
    'Sở Y tế rà soát kho thuốc; Văn phòng đã theo dõi, đôn đốc.',
  ],
  read: ({ words, at, end, opened, opensSentence }) =>
    opened && (words[at - 1]?.key === ';' || opensSentence) && oversees(words, end) ? true : null,
};

/** Why agencies inside a statement watch over what others do. */
export const OVERSEERS = ruleBook('agency', [overseer]);

/** `; Kế toán trưởng | đôn đốc hằng tuần.`: whose work it is stands in front, and nothing else is said to be done than to oversee and to report. */
export function oversees(words: readonly Word[], at: number): boolean {
  const { overseeing, overseen, reporting } = assignmentWords();
  let next = at;
  for (let length = overseeing.longest(words, at); length > 0; length = overseeing.longest(words, next)) {
    next += length;
    if (isJoin(words[next]) && overseeing.longest(words, next + 1) > 0) next += 1;
  }
  if (next === at) return false;
  for (let length = overseen.longest(words, next); length > 0; length = overseen.longest(words, next))
    next += length;
  if (isJoin(words[next])) return reporting.longest(words, next + 1) > 0;
  return words[next] === undefined || words[next]?.mark === true;
}
