/** What stands before a number and tells what it counts. */

import { isAnd, isSince, isYear } from '../grammar.js';
import { type Stretch, tightEnd } from './nounBehind.js';
import { clauseStart, endsSegment, isMark, segmentStart } from './seek.js';
import type { MeasureDraft, Token } from './types.js';
import { chainTable, setOf, wordTable } from './vocabulary.js';

/** Tokens between a number and what names it, at most. */
const LONGEST_SUBJECT = 40;

/** The phrase before the governing words that opens with what can be measured: `tỷ lệ …`, `thời gian …`, `tổng số …`. */
export function namedBefore(tokens: readonly Token[], draft: MeasureDraft, floor: number): Stretch | null {
  const { lead } = draft;
  const start = Math.max(segmentStart(tokens, lead.stop, floor), lead.stop - LONGEST_SUBJECT);
  for (let first = lead.stop - 1; first >= start; first -= 1) {
    if (wordTable('head').at(tokens, first) === null || !mayOpen(tokens, first, start)) continue;
    // «Số hóa 2 triệu hồ sơ», «Tổng hợp 20 báo cáo»
    const deed =
      !lead.level && draft.quantity.kind === 'count' && wordTable('notHead').at(tokens, first) !== null;
    if (deed) continue;
    const end = tightEnd(tokens, first, risesFrom(tokens, draft, first));
    return { first: firstOfTwo(tokens, start, first), end: withoutYear(tokens, end) };
  }
  return null;
}

/** `tổng mức bán lẻ hàng hóa | và doanh thu dịch vụ`: of two that `và` joins, with nothing but their words between, both are the subject. */
function firstOfTwo(tokens: readonly Token[], start: number, second: number): number {
  if (!isAnd(tokens[second - 1])) return second;
  for (let first = second - 2; first >= start && tokens[first]?.kind === 'word'; first -= 1) {
    const role = chainTable().at(tokens, first)?.value.role;
    if (role === 'change' || role === 'level' || role === 'comparator') return second;
    if (wordTable('head').at(tokens, first) !== null && mayOpen(tokens, first, start)) return first;
  }
  return second;
}

/** Words of a subject without a head word, at most. */
const LONGEST_CLAUSE = 12;

/**
 * The subject of the clause where no head word opens it: before a verb of level (`trong đó khách quốc tế | chiếm 12%`) or of growth
 * (`Công nghiệp - xây dựng | tăng 9,2%`), and in a list of parts (`trong đó lúa | 1.480 ha, ngô | 320 ha`).
 */
export function clauseBefore(tokens: readonly Token[], { lead, quantity }: MeasureDraft): Stretch | null {
  const opens = listStart(tokens, clauseStart(tokens, lead.stop), lead.stop);
  const first = opens + (wordTable('part').at(tokens, opens)?.length ?? 0);
  const end = tightEnd(tokens, first, lead.stop);
  if (end <= first || end - first > LONGEST_CLAUSE) return null;
  if (tokens.slice(first, end).some(({ kind }) => kind === 'number')) return null;
  if (!mayBeSubject(tokens, first)) return null;
  const grows = lead.change !== null && lead.scope === null && quantity.kind === 'percent';
  if ((lead.level || grows) && quantity.kind !== 'count') return { first, end };
  const parts = quantity.kind === 'physical' || quantity.kind === 'money' || quantity.kind === 'percent';
  return parts && lead.first === quantity.first && listsParts(tokens, opens) ? { first, end } : null;
}

/**
 * `nông, lâm nghiệp | và thủy sản 18,2%`: the commas of a list that ends in `và` part no clauses, nor do those of `nông, lâm, | thủy sản 18,2%`, where
 * nothing but names of a syllable or two stands in front.
 */
function listStart(tokens: readonly Token[], clause: number, end: number): number {
  const joined = tokens.slice(clause, end).some(isAnd);
  const longest = joined ? 4 : 2;
  let start = clause;
  while (isMark(tokens[start - 1], ',')) {
    const before = clauseStart(tokens, start - 1);
    const member = tokens.slice(before + (wordTable('part').at(tokens, before)?.length ?? 0), start - 1);
    const noun = member.length > 0 && member.length <= longest && member.every(({ kind }) => kind === 'word');
    if (!noun || !mayBeSubject(tokens, before)) break;
    start = before;
  }
  return joined || !isMark(tokens[start - 1], ',') ? start : clause;
}

/** True where no verb, promise or word beside a subject stands. */
export function mayBeSubject(tokens: readonly Token[], at: number): boolean {
  const lists = ['unsubject', 'predicate', 'promise', 'deed', 'done'] as const;
  return (
    lists.every((list) => wordTable(list).at(tokens, at) === null) && chainTable().at(tokens, at) === null
  );
}

/** `trong đó` or `cơ cấu …:` stands in the segment, before this clause or at its head. */
function listsParts(tokens: readonly Token[], clause: number): boolean {
  for (let at = clause; at >= Math.max(0, clause - 2 * LONGEST_SUBJECT); at -= 1) {
    if (isMark(tokens[at], '.') && at < clause) return false;
    if (wordTable('part').at(tokens, at) !== null) return true;
    if (tokens[at]?.key === 'cơ' && tokens[at + 1]?.key === 'cấu') return true;
  }
  return false;
}

const BEFORE_YEAR = setOf('beforeYear');

/** `tỷ lệ hài lòng | đến năm 2024`. */
function withoutYear(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.kind !== 'number' || !isYear(tokens[end - 2])) return end;
  let at = end - 2;
  while (BEFORE_YEAR.has(tokens[at - 1]?.key ?? '')) at -= 1;
  return at;
}

/** Where the subject ends: at `tăng từ 50% …` if that is the baseline, else before the governing words. */
function risesFrom(tokens: readonly Token[], { lead, baseline }: MeasureDraft, first: number): number {
  if (baseline === null || !/^\d/u.test(baseline)) return lead.stop;
  for (let at = first; at < lead.stop; at += 1) {
    if (!isSince(tokens[at]) || tokens[at + 1]?.kind !== 'number') continue;
    return chainTable().endingBefore(tokens, at)?.value.role === 'change' ? at - 1 : at;
  }
  return lead.stop;
}

/** At the head of a clause, or behind a verb of change or an opening word. */
function mayOpen(tokens: readonly Token[], first: number, start: number): boolean {
  const before = tokens[first - 1];
  if (first === start || before === undefined || endsSegment(before)) return true;
  // «tỷ lệ nợ/|tổng thu»: the second of a ratio opens nothing.
  if (before.kind === 'mark') return !isMark(before, '/');
  if (wordTable('opener').endingBefore(tokens, first) !== null) return true;
  const change = chainTable().endingBefore(tokens, first);
  if (change?.value.role !== 'change') return false;
  return wordTable('rate').endingBefore(tokens, first - change.length) === null;
}
