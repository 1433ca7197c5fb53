/** What the members of a list share. */
import { endsSegment, isMark, segmentEnd } from './seek.js';
import type { MeasureDraft, Token } from './types.js';
import { chainTable, scopeLeadTable, scopeTable, wordTable } from './vocabulary.js';

/** `từ 50% lên 80%`: what the value rises from is its baseline, not a measure; `giảm từ 1,5 - 2%/năm, còn 4%` has two. */
export function dropStartingPoints(
  tokens: readonly Token[],
  text: string,
  drafts: readonly MeasureDraft[],
): MeasureDraft[] {
  return drafts.filter((draft, index) => {
    const next = drafts[index + 1];
    if (next === undefined || !draft.lead.from || draft.quantity.kind !== next.quantity.kind) return true;
    const raise = raiseBetween(tokens, draft.quantity.end, next.quantity.first);
    if (raise === -1 || (draft.quantity.upper !== null && isMark(tokens[draft.quantity.end], ',')))
      return true;
    const from = tokens[draft.quantity.first]?.start ?? 0;
    next.baseline = text.slice(from, tokens[raise - 1]?.end ?? from);
    return false;
  });
}

function raiseBetween(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (endsSegment(tokens[at])) return -1;
    if (wordTable('raised').at(tokens, at) !== null) return at;
  }
  return -1;
}

/** Comparator and change of a list's head hold for the members that state none of their own. */
export function carryListHeads(tokens: readonly Token[], drafts: readonly MeasureDraft[]): void {
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    if (before === undefined || draft.comparator !== null || draft.change !== null) return;
    if (draft.quantity.kind !== before.quantity.kind) return;
    if (continuesBareList(tokens, before, draft)) {
      draft.listed = true;
      if (draft.lead.scope !== null && !before.lead.governsList) return;
      draft.comparator = before.comparator;
      draft.change = draft.lead.level ? null : before.change;
      draft.lead.governsList = before.lead.governsList;
    } else if (isParallel(tokens, before, draft) || sharesVerb(tokens, before, draft)) {
      draft.comparator = before.comparator === 'range' ? null : before.comparator;
      draft.change = before.change;
    }
  });
}

/** `30% | , 20% | , 15%`; `Cấp tỉnh là 1.600 hồ sơ | ; cấp huyện 1.200 hồ sơ`. */
function continuesBareList(tokens: readonly Token[], before: MeasureDraft, draft: MeasureDraft): boolean {
  if (draft.quantity.unit !== before.quantity.unit) return false;
  if (!onlySeparators(tokens, before.quantity.end, draft.lead.stop)) return false;
  if (draft.lead.scope !== null) return true;
  return draft.quantity.first === draft.lead.stop && standsAlone(tokens, draft.quantity.end);
}

/** True where at least one token lies between and all of them are commas, semicolons, slashes or `và`. */
export function onlySeparators(tokens: readonly Token[], from: number, to: number): boolean {
  if (from >= to) return false;
  return tokens.slice(from, to).every((token) => isSeparator(token));
}

function isSeparator(token: Token | undefined): boolean {
  return isMark(token, ',', ';', '/') || token?.key === 'và' || token?.key === 'hoặc';
}

/** True where no noun follows that the number would count by itself. */
function standsAlone(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined || next.kind === 'mark') return true;
  return (
    isSeparator(next) ||
    scopeLeadTable().at(tokens, end) !== null ||
    wordTable('stop').at(tokens, end) !== null ||
    wordTable('predicate').at(tokens, end) !== null
  );
}

/** `Tối thiểu 90% hồ sơ cấp tỉnh, 80% hồ sơ cấp huyện`: the same noun (or none) and another scope. */
function isParallel(tokens: readonly Token[], before: MeasureDraft, draft: MeasureDraft): boolean {
  if (before.scope === null || draft.scope === null || before.scope === draft.scope) return false;
  if (!isSeparator(tokens[draft.lead.stop - 1])) return false;
  const sameNoun = tokens[before.quantity.end]?.key === tokens[draft.quantity.end]?.key;
  const led = scopeLeadTable().at(tokens, draft.quantity.end)?.length ?? 0;
  return sameNoun || scopeTable().at(tokens, draft.quantity.end + led) !== null;
}

/** `Giảm 10% đơn vị và 10% biên chế`: one verb over both, unless the second has a predicate of its own. */
function sharesVerb(tokens: readonly Token[], before: MeasureDraft, draft: MeasureDraft): boolean {
  if (before.change === null || draft.lead.level || draft.quantity.first !== draft.lead.stop) return false;
  const joint = tokens[draft.lead.stop - 1];
  if (joint?.key !== 'và' && !isMark(joint, ',')) return false;
  const end = segmentEnd(tokens, draft.quantity.end);
  for (let at = draft.quantity.end; at < end && !isMark(tokens[at], ','); at += 1) {
    const word = tokens[at]?.key;
    const chain = chainTable().at(tokens, at);
    if (word === 'được' || word === 'phải' || chain?.value.role === 'level') return false;
  }
  return true;
}
