import { type Passage, slicePassage } from '../../document/index.js';
import type { Assignee } from '../../plan/index.js';
import { agenciesOfTitle, isCollective } from '../../vietnamese/agencies/index.js';
import { handedTo } from '../../vietnamese/tables.js';
import type { ItemWords } from '../draft.js';
import { toAssignees } from './assignee.js';

/**
 * Who leads a row whose table has no column for it: the agency of its group row (`I | SỞ TÀI CHÍNH`), else the one that the title of the annex hands its
 * rows to (`NHIỆM VỤ GIAO SỞ Y TẾ`); several at large are no lead of each row, nor does one stand above a row that is a
 * body itself (`Cơ quan chuyên môn` › `Sở Xây dựng`, who are visited).
 */
export function leadsAbove({ group, section, statement }: ItemWords): Assignee[] {
  if (agenciesOfTitle(statement.text).length > 0) return [];
  const own = group === null || group === section.title ? [] : namedBy(group);
  return own.length > 0 ? own : namedBy(section.title, true);
}

function namedBy(words: Passage, handed = false): Assignee[] {
  const from = handed ? handedTo(words.text) : 0;
  if (handed && from === 0) return [];
  const rest = slicePassage(words, from, words.text.length);
  const named = agenciesOfTitle(rest.text).filter((agency) => !handed || !isCollective(agency));
  return toAssignees(named, { basis: 'inherited', words: rest, rule: 'agency/heading' });
}
