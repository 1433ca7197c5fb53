/** What a statement is to the agencies of the heading that it stands under. */
import { classifyAgency } from '../classify.js';
import { lexicon } from '../lexicon.js';
import type { AgencySlice } from '../list.js';
import { wordsOf } from '../words.js';
import { isCollective, type Opening } from './opening.js';
import { atLarge } from './prefaces.js';
import type { Statement } from './sentence.js';
import { assignmentWords } from './vocabulary.js';

/** Where a statement stands. */
export interface AssignmentContext {
  /** Names of the agencies in the heading above, `[]` where it names none. */
  headingAgencies: readonly string[];
  /** It stands apart from the list under the heading, as a closing paragraph does: whom it asks is not the heading's agency. */
  apart?: boolean;
  /** A statement above it names who leads: whom it has do something is below that one. */
  below?: boolean;
}

/**
 * What an agency of a heading asks or tells others at large is its own work (`Yêu cầu các đơn vị khai thác lắp cân`, `Các phòng chuyên môn rà
 * soát`) or those above it (`Đề nghị Bộ Tài chính bổ sung vốn`), but not what another is given or asked by name (`Giao Thanh tra tỉnh …`, `Đề nghị Báo Y đăng tin`).
 */
export function staysWithHeading(
  { agencies, binding, closing }: Opening,
  { apart, headingAgencies }: AssignmentContext,
): boolean {
  if (closing || (apart === true && binding !== 'named')) return false;
  if (binding === 'named' && isAtLarge(headingAgencies)) return false;
  return agencies.every(
    (one) => isCollective(one) || isOwnStaff(one) || (binding === 'asked' && isAbove(one)),
  );
}

/** `Phân công cán bộ phụ trách thư viện theo dõi`: the staff of the heading's agency, in small letters. */
function isOwnStaff({ name }: AgencySlice): boolean {
  const words = wordsOf(name);
  return words[0]?.capital === false && lexicon().staff.longest(words, 0) > 0;
}

/** `Các cơ quan, đơn vị`: a heading that names nobody, so that whom a point under it names is the one. */
export function isAtLarge(names: readonly string[]): boolean {
  return names.every((name) => atLarge().test(name));
}

/** What one who leads has another do is its own work: `Chỉ đạo Cảnh sát phòng cháy kiểm tra 48 chợ`, `Mời Báo An Bình đưa tin`. */
export function staysBelow({ binding }: Opening, { headingAgencies, below }: AssignmentContext): boolean {
  return binding === 'let' && (headingAgencies.length > 0 || below === true);
}

export function headingRole(
  statement: Statement,
  lead: readonly AgencySlice[],
  elsewhere: boolean,
  opens: boolean,
): 'lead' | 'support' | null {
  if (lead.length === 0) return elsewhere ? null : 'lead';
  if (elsewhere || opens) return null;
  const { leading } = assignmentWords();
  return leading.longest(statement.words, 0) > 0 ? 'lead' : 'support';
}

/** A body of the centre, or one of those that order others: a department asks it and cannot order it. */
function isAbove({ name }: AgencySlice): boolean {
  return (
    classifyAgency(name).level === 'central' || assignmentWords().authorities.longest(wordsOf(name), 0) > 0
  );
}
