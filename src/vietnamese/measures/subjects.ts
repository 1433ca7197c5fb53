/** What is counted. */
import { onlySeparators } from './lists.js';
import { endsSegment, isMark, segmentStart } from './seek.js';
import type { MeasureDraft, Token } from './types.js';
import { chainTable, scopeLeadTable, unitTable, wordTable } from './vocabulary.js';

const LONGEST_NOUN = 14;
const LONGEST_SUBJECT = 40;

/** A stretch of tokens, `end` exclusive. */
interface Stretch {
  first: number;
  end: number;
}

/**
 * Finds each measure's subject: what stands before the verb (`Tỷ lệ hồ sơ nộp trực tuyến đạt 60%`) or the noun behind the
 * number (`100% văn bản quy phạm pháp luật`), which is then quoted with it. A value that only goes on in a list has its
 * predecessor's.
 */
export function assignSubjects(
  tokens: readonly Token[],
  text: string,
  drafts: readonly MeasureDraft[],
): void {
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    const behind = nounBehind(tokens, draft, drafts[index + 1]?.lead.first ?? tokens.length);
    if (behind !== null) draft.end = Math.max(draft.end, behind.end);
    const named = namedBefore(tokens, draft, before?.end ?? 0);
    const counted = draft.quantity.kind === 'count' || draft.quantity.kind === 'set';
    const stretch = counted && draft.lead.level ? (named ?? behind) : (behind ?? named);
    draft.subject = stretch === null ? null : wordsOf(tokens, text, stretch);
    if (before !== undefined && (draft.listed || draft.subject === null) && goesOn(tokens, draft, before)) {
      draft.subject = before.subject;
    }
  });
}

/** A member of a list, a level reached of what was just spoken of, or `, tăng 2 bậc`. */
function goesOn(tokens: readonly Token[], draft: MeasureDraft, before: MeasureDraft): boolean {
  if (onlySeparators(tokens, before.end, draft.lead.stop)) return true;
  if (draft.quantity.kind !== before.quantity.kind) return false;
  return draft.listed || (draft.lead.level && draft.scope === before.scope);
}

function wordsOf(tokens: readonly Token[], text: string, { first, end }: Stretch): string {
  return text.slice(tokens[first]?.start, tokens[end - 1]?.end);
}

/** The noun phrase behind the number; of a count the unit opens it. */
function nounBehind(tokens: readonly Token[], { quantity }: MeasureDraft, ceiling: number): Stretch | null {
  const counted = quantity.kind === 'count' || quantity.kind === 'set';
  if ((!counted && quantity.kind !== 'percent') || quantity.bare) return null;
  if (counted && quantity.end > quantity.unitEnd) return { first: quantity.unitAt, end: quantity.unitEnd };
  const from = quantity.end;
  let end = from;
  while (end < ceiling && end - from < LONGEST_NOUN && !endsNoun(tokens, end, end === from && !counted))
    end += 1;
  while (end > from && isLooseEnd(tokens[end - 1])) end -= 1;
  const first = counted ? quantity.unitAt : from;
  return first < end ? { first, end } : null;
}

/** Words a noun phrase cannot end with: `trung tâm xã | trước (tháng 9)`. */
const LOOSE_ENDS = new Set(['và', 'hoặc', 'các', 'trước', 'từ', 'đến', 'vào', 'trong', 'của', 'tại', 'sau']);

function isLooseEnd(token: Token | undefined): boolean {
  return token?.kind === 'mark' || LOOSE_ENDS.has(token?.key ?? '');
}

/** A comma goes on with the phrase where a counted thing follows: `người dân, doanh nghiệp`. */
function endsNoun(tokens: readonly Token[], at: number, opening: boolean): boolean {
  const token = tokens[at];
  if (token?.kind === 'number') return wordTable('reference').endingBefore(tokens, at) === null;
  if (token?.kind === 'masked') return true;
  if (opening && (token?.key === 'các' || token?.key === 'những')) return false;
  if (isMark(token, ',') || token?.key === 'và') {
    const next = unitTable().at(tokens, at + 1);
    if (opening || next === null || tokens[at + 1 + next.length]?.kind === 'number') return true;
    return next.value.kind !== 'count' && next.value.unit !== 'ngành';
  }
  if (token?.kind === 'mark') return true;
  return wordTable('predicate').at(tokens, at) !== null || scopeLeadTable().at(tokens, at) !== null;
}

/** The phrase before the governing words that opens with what can be measured: `tỷ lệ …`, `thời gian …`, `tổng số …`. */
function namedBefore(tokens: readonly Token[], draft: MeasureDraft, floor: number): Stretch | null {
  const { lead } = draft;
  const start = Math.max(segmentStart(tokens, lead.stop, floor), lead.stop - LONGEST_SUBJECT);
  for (let first = lead.stop - 1; first >= start; first -= 1) {
    if (wordTable('head').at(tokens, first) === null || !mayOpen(tokens, first, start)) continue;
    let end = risesFrom(tokens, draft, first);
    while (end > first && isLooseEnd(tokens[end - 1])) end -= 1;
    return { first, end: withoutYear(tokens, end) };
  }
  return null;
}

const BEFORE_YEAR = new Set(['đến', 'vào', 'hết', 'cuối', 'trong']);

/** `tỷ lệ hài lòng | đến năm 2024`. */
function withoutYear(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.kind !== 'number' || tokens[end - 2]?.key !== 'năm') return end;
  let at = end - 2;
  while (BEFORE_YEAR.has(tokens[at - 1]?.key ?? '')) at -= 1;
  return at;
}

/** Where the subject ends: at `tăng từ 50% …` if that is the baseline, else before the governing words. */
function risesFrom(tokens: readonly Token[], { lead, baseline }: MeasureDraft, first: number): number {
  if (baseline === null || !/^\d/u.test(baseline)) return lead.stop;
  for (let at = first; at < lead.stop; at += 1) {
    if (tokens[at]?.key !== 'từ' || tokens[at + 1]?.kind !== 'number') continue;
    return chainTable().endingBefore(tokens, at)?.value.role === 'change' ? at - 1 : at;
  }
  return lead.stop;
}

/** At the head of a clause, or behind a verb of change or an opening word. */
function mayOpen(tokens: readonly Token[], first: number, start: number): boolean {
  const before = tokens[first - 1];
  if (first === start || before === undefined || endsSegment(before) || before.kind === 'mark') return true;
  if (wordTable('opener').endingBefore(tokens, first) !== null) return true;
  return chainTable().endingBefore(tokens, first)?.value.role === 'change';
}
