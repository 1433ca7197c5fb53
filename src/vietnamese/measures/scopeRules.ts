/** Which scope a measure has, nearest words first. */
import { scopeAfter, scopeBefore, scopeHeads } from './scopes.js';
import { clauseStart, endsSegment, isMark } from './seek.js';
import type { LeadIn, MeasureDraft, ScopeRun, Token } from './types.js';
import { scopeTable, wordTable } from './vocabulary.js';

/**
 * The scope a measure's own words give it: right before the number (`cấp tỉnh 95%`), behind it (`90% hồ sơ cấp tỉnh`), at
 * the head of its line (`+ Cấp Sở: …`), or earlier in its clause.
 */
export function assignOwnScopes(tokens: readonly Token[], drafts: readonly MeasureDraft[]): void {
  const heads = scopeHeads(tokens);
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1]?.lead.first ?? tokens.length;
    const floor = drafts[index - 1]?.quantity.end ?? 0;
    const { quantity, lead } = draft;
    const head = heads.findLast(({ run, end }) => run.first <= quantity.first && quantity.first < end);
    const behind = scopeAfter(tokens, quantity.end, next);
    const found =
      lead.scope ??
      (isListOfBodies(tokens, behind) ? null : behind) ??
      head?.run ??
      scopeOfClause(tokens, lead, floor);
    draft.scope = found?.joined ?? null;
  });
}

/** The scope named earlier in the clause; not the level of the body that acts: `Công an cấp xã | kiểm tra 320 cơ sở`. */
function scopeOfClause(tokens: readonly Token[], lead: LeadIn, floor: number): ScopeRun | null {
  const run = scopeBefore(tokens, ownClauseStart(tokens, lead.stop, floor), lead.stop);
  if (run === null || lead.level) return run;
  const [first, second] = [tokens[run.first - 2]?.key ?? '', tokens[run.first - 1]?.key ?? ''];
  return /^(?:.* ubnd|nhân dân|công an)$/.test(`${first} ${second}`) ? null : run;
}

/** `75% nhà văn hóa cấp xã và | 100% thư viện`: behind another value a clause begins anew at the word that joins the two. */
function ownClauseStart(tokens: readonly Token[], end: number, floor: number): number {
  const start = clauseStart(tokens, end, floor);
  if (floor === 0 || start > floor) return start;
  for (let at = end - 1; at >= floor; at -= 1) {
    const joins = wordTable('joint').at(tokens, at);
    if (joins !== null && scopeTable().at(tokens, at + joins.length)?.value !== 'scope')
      return at + joins.length;
  }
  return start;
}

/** `các sở, ngành, UBND cấp huyện`: the level is one body's of several, not the measure's. */
function isListOfBodies(tokens: readonly Token[], run: ScopeRun | null): boolean {
  if (run === null || run.names.length > 1) return false;
  const words = tokens.slice(Math.max(0, run.first - 4), run.first).map(({ key }) => key);
  const body = words.at(-1) === 'ubnd' ? 1 : words.slice(-4).join(' ') === 'ủy ban nhân dân' ? 4 : 0;
  const joint = tokens[run.first - body - 1];
  return body > 0 && (isMark(joint, ',') || joint?.key === 'và');
}

/**
 * A value that only goes on with what the one before it said has its scope: `tăng 20% đối với mỗi cấp hành chính cho đến
 * khi đạt 100%`.
 */
export function inheritScopes(tokens: readonly Token[], drafts: readonly MeasureDraft[]): void {
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    if (before === undefined || draft.scope !== null || before.scope === null) return;
    if (draft.listed || draft.quantity.kind !== before.quantity.kind || !draft.lead.level) return;
    if (goesOn(tokens, before.quantity.end, draft.lead.stop)) draft.scope = before.scope;
  });
}

/** True where nothing but a time or `cho đến khi` stands in the clause before the verb of level. */
function goesOn(tokens: readonly Token[], from: number, to: number): boolean {
  const start = clauseStart(tokens, to, from);
  if (tokens.slice(from, start).some((token) => endsSegment(token))) return false;
  const until = wordTable('until').endingBefore(tokens, to);
  if (until !== null) return true;
  return start > from && tokens.slice(start, to).every(({ key, kind }) => kind === 'number' || TIME.has(key));
}

const TIME = new Set(['đến', 'năm', 'vào', 'cuối', 'hết', 'và', 'trong', 'tới']);
