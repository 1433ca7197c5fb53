/** Lists in step: `tối thiểu tương ứng là 30%, 20%, 15%` with as many scopes or years, before or after. */
import { onlySeparators } from './lists.js';
import { scopeRunAt } from './scopes.js';
import { isMark, segmentEnd, segmentStart } from './seek.js';
import type { MeasureDraft, Token } from './types.js';
import { scopeLeadTable, wordTable } from './vocabulary.js';

/** Longest member of a list that no vocabulary knows, in tokens. */
const LONGEST_MEMBER = 8;

/** Gives each member of a bare list of values its scope, or its year. */
export function assignRespectively(tokens: readonly Token[], drafts: readonly MeasureDraft[]): void {
  for (const group of bareGroups(tokens, drafts)) {
    const first = group[0];
    const last = group.at(-1);
    if (first === undefined || last === undefined) continue;
    const from = segmentStart(tokens, first.quantity.first);
    const to = segmentEnd(tokens, last.quantity.end);
    const names = scopesInStep(tokens, group, from, to);
    const years = names === null ? yearsInStep(tokens, group, from, to) : null;
    const named =
      names ??
      (years === null && saysRespectively(tokens, from, to) ? freeList(tokens, group, from, to) : null);
    group.forEach((draft, index) => {
      draft.scope = named?.[index] ?? null;
      if (years !== null) draft.at = years[index] ?? null;
    });
  }
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
    if (tokens[at]?.key !== 'năm') continue;
    const years: string[] = [];
    for (let next = at + 1; next < to; next += 1) {
      const token = tokens[next];
      if (/^(?:19|20)\d{2}$/u.test(token?.text ?? '')) years.push(token?.text ?? '');
      else if (!isMark(token, ',') && token?.key !== 'và' && token?.key !== 'năm') break;
    }
    if (years.length === group.length) return years;
  }
  return null;
}

function saysRespectively(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ key }, index, all) => {
    const pair = `${key} ${all[index + 1]?.key ?? ''}`;
    return pair === 'tương ứng' || pair === 'lần lượt';
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
    if (isMark(token, ',', ';') || token.key === 'và') {
      members.push(words.join(' '));
      words = [];
    } else if (token.kind !== 'word') return null;
    else words.push(token.text);
    if (words.length > LONGEST_MEMBER) return null;
  }
  members.push(words.join(' '));
  return members.every((member) => member !== '') ? members : null;
}
