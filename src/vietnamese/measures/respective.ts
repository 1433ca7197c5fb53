/** Lists in step: `tối thiểu tương ứng là 30%, 20%, 15%` with as many scopes or years, before or after. */

import { type Rule, ruleBook } from '../../reading/index.js';
import { isAnd, isYear } from '../grammar.js';
import { onlySeparators } from './lists.js';
import { scopeRunAt } from './scopes.js';
import { isMark, segmentEnd, segmentStart } from './seek.js';
import { withRule } from './steps.js';
import type { MeasureDraft, Token } from './types.js';
import { scopeLeadTable, setOf, wordTable } from './vocabulary.js';

/** Longest member of a list that no vocabulary knows, in tokens. */
const LONGEST_MEMBER = 8;

/** A bare list of values, and the segment it stands in. */
interface ValueList {
  tokens: readonly Token[];
  group: readonly MeasureDraft[];
  from: number;
  to: number;
}

/** What each value of a list is for. */
type ListRule = Rule<[ValueList], { field: 'scope' | 'at'; each: readonly string[] }>;

const byScope: ListRule = {
  id: 'measure/scopes-in-step',
  source: 'usage: as many scopes as values, behind the list or before it',
  examples: [
    {
      text: 'Đạt 92%, 81% đơn thư cấp tỉnh, cấp xã.',
      gives: [
        { value: 92, unit: '%', scope: 'cấp tỉnh' },
        { value: 81, unit: '%', scope: 'cấp xã' },
      ],
    },
    {
      text: 'tối thiểu tương ứng là 30%, 20%, 15% đối với cấp tỉnh, cấp huyện, cấp xã',
      gives: [{ scope: 'cấp tỉnh' }, { scope: 'cấp huyện' }, { value: 15, scope: 'cấp xã' }],
    },
    {
      text: 'Cấp tỉnh, cấp xã: tối thiểu 30%, 20%',
      gives: [{ scope: 'cấp tỉnh' }, { value: 20, scope: 'cấp xã' }],
    },
    {
      text: 'Tối thiểu tương ứng là 95%, 85% hồ sơ cấp tỉnh, cấp xã',
      gives: [
        { value: 95, scope: 'cấp tỉnh', comparator: 'gte' },
        { value: 85, scope: 'cấp xã', comparator: 'gte', subject: 'hồ sơ' },
      ],
    },
    {
      text: 'Ít nhất 70%, 50%, 30% văn bản của cấp tỉnh, cấp huyện, cấp xã được ký số',
      gives: [
        { scope: 'cấp tỉnh' },
        { scope: 'cấp huyện' },
        { value: 30, scope: 'cấp xã', subject: 'văn bản' },
      ],
    },
    {
      text: 'tối thiểu 30%, 20% đối với cấp tỉnh, cấp xã',
      gives: [{ scope: 'cấp tỉnh' }, { value: 20, scope: 'cấp xã' }],
    },
  ],
  not: ['Đạt 92%, 81% đơn thư cấp tỉnh, cấp huyện, cấp xã.', '30%, 20% đối với cấp xã'],
  read: ({ tokens, group, from, to }) => {
    const each = scopesInStep(tokens, group, from, to);
    return each === null ? null : { field: 'scope', each };
  },
};

const byYear: ListRule = {
  id: 'measure/years-in-step',
  source: 'usage: as many years as values',
  examples: [
    {
      text: 'Đạt 30%, 45%, 60% vào các năm 2026, 2027, 2028.',
      gives: [
        { value: 30, unit: '%', at: '2026' },
        { value: 45, unit: '%', at: '2027' },
        { value: 60, unit: '%', at: '2028' },
      ],
    },
    {
      text: 'đạt 30%, 50%, 70% vào các năm 2026, 2027, 2028',
      gives: [{ at: '2026' }, { at: '2027' }, { value: 70, at: '2028' }],
    },
  ],
  not: ['Đạt 30%, 45% vào các năm 2026, 2027, 2028.', 'đạt 30%, 50% vào năm 2028'],
  read: ({ tokens, group, from, to }) => {
    const each = yearsInStep(tokens, group, from, to);
    return each === null ? null : { field: 'at', each };
  },
};

const byMember: ListRule = {
  id: 'measure/members-in-step',
  source: 'grammar: `tương ứng`, `lần lượt` with any list of as many members',
  examples: [
    {
      text: 'tăng tương ứng 3%, 5% và 7% đối với trồng trọt, chăn nuôi và thủy sản',
      gives: [{ scope: 'trồng trọt' }, { scope: 'chăn nuôi' }, { value: 7, scope: 'thủy sản' }],
    },
  ],
  not: ['tăng tương ứng 3%, 5% đối với trồng trọt, chăn nuôi và thủy sản'],
  read: ({ tokens, group, from, to }) => {
    const each = saysRespectively(tokens, from, to) ? freeList(tokens, group, from, to) : null;
    return each === null ? null : { field: 'scope', each };
  },
};

export const inStep = ruleBook('measure', [byScope, byYear, byMember]);

/** Gives each member of a bare list of values its scope, or its year. A list that nothing goes in step with has no scopes. */
export function withRespective(tokens: readonly Token[], drafts: readonly MeasureDraft[]): MeasureDraft[] {
  const done = new Map<MeasureDraft, MeasureDraft>();
  for (const group of bareGroups(tokens, drafts)) {
    const first = group[0]?.quantity.first ?? 0;
    const last = group.at(-1)?.quantity.end ?? 0;
    const found = inStep.first({
      tokens,
      group,
      from: segmentStart(tokens, first),
      to: segmentEnd(tokens, last),
    });
    group.forEach((draft, index) => {
      const unscoped = { ...draft, scope: null };
      const own =
        found === null ? unscoped : { ...unscoped, [found.value.field]: found.value.each[index] ?? null };
      done.set(draft, found === null ? own : withRule(own, found.rule));
    });
  }
  return drafts.map((draft) => done.get(draft) ?? draft);
}

/** Runs of two or more values with nothing but separators between them. */
function bareGroups(tokens: readonly Token[], drafts: readonly MeasureDraft[]): MeasureDraft[][] {
  const groups: MeasureDraft[][] = [];
  for (const draft of drafts) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const bare = before !== undefined && onlySeparators(tokens, before.quantity.end, draft.quantity.first);
    if (bare && draft.listed && group !== undefined) group.push(draft);
    else groups.push([draft]);
  }
  return groups.filter((group) => group.length > 1);
}

/** The nearest run with as many scopes as there are values: after the list first, then before it. */
function scopesInStep(
  tokens: readonly Token[],
  group: readonly MeasureDraft[],
  from: number,
  to: number,
): string[] | null {
  const runs = [];
  for (let at = from; at < to; at += 1) {
    const run = scopeRunAt(tokens, at, to);
    if (run === null) continue;
    runs.push(run);
    at = run.end - 1;
  }
  const end = group.at(-1)?.quantity.end ?? to;
  const fitting = runs.filter((run) => run.names.length === group.length);
  const behind = fitting.find((run) => run.first >= end);
  return (behind ?? fitting.findLast((run) => run.end <= end))?.names ?? null;
}

/** `các năm 2023, 2024, 2025`: as many years as values. */
function yearsInStep(
  tokens: readonly Token[],
  group: readonly MeasureDraft[],
  from: number,
  to: number,
): string[] | null {
  for (let at = from; at < to; at += 1) {
    if (!isYear(tokens[at])) continue;
    const years: string[] = [];
    for (let next = at + 1; next < to; next += 1) {
      const token = tokens[next];
      if (/^(?:19|20)\d{2}$/u.test(token?.text ?? '')) years.push(token?.text ?? '');
      else if (!isMark(token, ',') && !isAnd(token) && !isYear(token)) break;
    }
    if (years.length === group.length) return years;
  }
  return null;
}

const RESPECTIVELY = setOf('respectively');

function saysRespectively(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ key }, index, all) => {
    return RESPECTIVELY.has(`${key} ${all[index + 1]?.key ?? ''}`);
  });
}

/** A list of any short members: `đối với trồng trọt, chăn nuôi và thủy sản`, as many as there are values. */
function freeList(
  tokens: readonly Token[],
  group: readonly MeasureDraft[],
  from: number,
  to: number,
): string[] | null {
  const end = group.at(-1)?.quantity.end ?? to;
  const lead = scopeLeadTable().at(tokens, end);
  if (lead !== null) {
    let stop = end + lead.length;
    while (stop < to && wordTable('stop').at(tokens, stop) === null) stop += 1;
    const members = membersOf(tokens.slice(end + lead.length, stop));
    if (members?.length === group.length) return members;
  }
  const before = group[0]?.lead.stop ?? from;
  const reach = Math.max(from, before - group.length * (LONGEST_MEMBER + 2));
  for (let start = before - 1; start >= reach; start -= 1) {
    const found = scopeLeadTable().at(tokens, start);
    const opens = start === from || isMark(tokens[start - 1], ':');
    if (found === null && !opens) continue;
    const members = membersOf(tokens.slice(start + (found?.length ?? 0), before));
    if (members?.length === group.length) return members;
  }
  return null;
}

function membersOf(tokens: readonly Token[]): string[] | null {
  const members: string[] = [];
  let words: string[] = [];
  for (const token of tokens) {
    if (isMark(token, ',', ';') || isAnd(token)) {
      members.push(words.join(' '));
      words = [];
    } else if (token.kind !== 'word') return null;
    else words.push(token.text);
    if (words.length > LONGEST_MEMBER) return null;
  }
  members.push(words.join(' '));
  return members.every((member) => member !== '') ? members : null;
}
