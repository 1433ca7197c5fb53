/** Which scope a measure has, nearest words first. */

import { type Rule, ruleBook } from '../../reading/index.js';
import { readAgencyAt } from '../agencies/index.js';
import { isAnd } from '../grammar.js';
import { type ScopeHead, scopeAfter, scopeBefore, scopeHeads } from './scopes.js';
import { clauseStart, endsSegment, isMark, segmentStart } from './seek.js';
import { inOrder, withRule } from './steps.js';
import type { LeadIn, MeasureDraft, Quantity, ScopeRun, Token } from './types.js';
import { scopeTable, setOf, wordTable } from './vocabulary.js';

/** A measure that looks for its scope. */
interface Unscoped {
  tokens: readonly Token[];
  quantity: Quantity;
  lead: LeadIn;
  heads: readonly ScopeHead[];
  /** Token where the measure before ends, and where the one behind begins. */
  floor: number;
  next: number;
  text: string;
}

type ScopeRule = Rule<[Unscoped], ScopeRun>;

const inFront: ScopeRule = {
  id: 'measure/scope-in-front',
  source: 'usage: `cấp tỉnh 95%`, the level right before its value',
  examples: [
    {
      text: 'Cấp tỉnh 95%, cấp xã 85%.',
      gives: [
        { value: 95, unit: '%', scope: 'cấp tỉnh' },
        { value: 85, unit: '%', scope: 'cấp xã' },
      ],
    },
    { text: 'đạt tỷ lệ: cấp tỉnh 95%, cấp xã 80%', gives: [{ scope: 'cấp tỉnh' }, { scope: 'cấp xã' }] },
  ],
  not: ['UBND tỉnh 95% hồ sơ'],
  read: ({ lead }) => lead.scope,
};

const behind: ScopeRule = {
  id: 'measure/scope-behind',
  source: 'usage: `90% hồ sơ cấp tỉnh`, the level among the words of what is counted',
  examples: [
    { text: 'Số hóa tại 21 địa bàn cấp xã.', gives: [{ value: 21, unit: 'địa bàn', scope: 'cấp xã' }] },
    { text: '90% hồ sơ cấp tỉnh được ký số', gives: [{ value: 90, scope: 'cấp tỉnh' }] },
    { text: 'Rà soát 33 địa bàn cấp xã', gives: [{ value: 33, scope: 'cấp xã' }] },
  ],
  not: [
    '10 giáo viên giỏi cấp trường, 03 cấp tỉnh',
    '100% báo cáo của các sở, ngành, UBND cấp huyện',
    '100% xã đạt chuẩn phổ cập giáo dục mầm non',
  ],
  read: ({ tokens, quantity, next }) => {
    const run = scopeAfter(tokens, quantity.end, otherNumber(tokens, quantity.end, next));
    return isListOfBodies(tokens, run) ? null : run;
  },
};

/** `10 giáo viên giỏi, | 03 cấp tỉnh`: where a number that measures nothing opens the next member of a list. */
function otherNumber(tokens: readonly Token[], from: number, next: number): number {
  for (let at = from + 1; at < next; at += 1) {
    if (tokens[at]?.kind !== 'number') continue;
    if (isMark(tokens[at - 1], ',', ';') || isAnd(tokens[at - 1])) return at;
  }
  return next;
}

const head: ScopeRule = {
  id: 'measure/scope-head',
  source: 'layout: a level before a colon at the head of a line holds for the line',
  examples: [
    { text: '+ Cấp Sở: 100% văn bản và 90% hồ sơ;', gives: [{ scope: 'cấp Sở' }, { scope: 'cấp Sở' }] },
  ],
  not: ['+ Chỉ tiêu: 100% văn bản'],
  read: ({ quantity, heads }) =>
    heads.findLast(({ run, end }) => run.first <= quantity.first && quantity.first < end)?.run ?? null,
};

const earlier: ScopeRule = {
  id: 'measure/scope-earlier',
  source:
    'grammar: a level among the words in front of the value; not that of the body that acts, nor of the measure before',
  examples: [
    {
      text: 'Hồ sơ cấp huyện, cấp xã được số hóa đạt 80%',
      gives: [{ value: 80, scope: 'cấp huyện, cấp xã' }],
    },
  ],
  not: [
    'Phối hợp với Công an cấp xã kiểm tra 320 cơ sở',
    'Chỉ số năng lực cạnh tranh cấp tỉnh đạt 70 điểm',
    'Phòng Quản lý đô thị sửa 12 km đường',
    'Trường THCS Đồng Vân mở 04 lớp',
  ],
  read: ({ tokens, lead, floor, text }) => {
    const run = scopeOfClause(tokens, lead, floor);
    return run === null || isInName(tokens, run, text) ? null : run;
  },
};

export const scopes = ruleBook('measure', [inFront, behind, head, earlier]);

/**
 * The scope a measure's own words give it: right before the number, behind it, at the head of its line, or earlier in its clause.
 */
export function withOwnScopes(
  tokens: readonly Token[],
  text: string,
  drafts: readonly MeasureDraft[],
): MeasureDraft[] {
  const heads = scopeHeads(tokens);
  return drafts.map((draft, index) => {
    const { quantity, lead } = draft;
    const next = drafts[index + 1]?.lead.first ?? tokens.length;
    const floor = drafts[index - 1]?.quantity.end ?? 0;
    const found = scopes.first({ tokens, quantity, lead, heads, floor, next, text });
    return found === null ? draft : withRule({ ...draft, scope: found.value.joined }, found.rule);
  });
}

/** The scope named earlier in the clause; not the level of the body that acts: `Công an cấp xã | kiểm tra 320 cơ sở`. */
function scopeOfClause(tokens: readonly Token[], lead: LeadIn, floor: number): ScopeRun | null {
  const run = scopeBefore(tokens, ownClauseStart(tokens, lead.stop, floor), lead.stop);
  if (run === null || lead.level) return run;
  const [first, second] = [tokens[run.first - 2]?.key ?? '', tokens[run.first - 1]?.key ?? ''];
  return second === 'ubnd' || ACTORS.has(`${first} ${second}`) ? null : run;
}

/** `Phòng Quản lý | đô thị | sửa 12 km đường`: a word of the name that the text opens with. */
function isInName(tokens: readonly Token[], run: ScopeRun, text: string): boolean {
  return (tokens[run.first]?.start ?? 0) < (readAgencyAt(text)?.end ?? 0);
}

/** `75% nhà văn hóa cấp xã và | 100% thư viện`: behind another value a clause begins anew at the word that joins the two. */
function ownClauseStart(tokens: readonly Token[], end: number, floor: number): number {
  const start = clauseStart(tokens, end, floor);
  if (floor === 0) return segmentStart(tokens, end);
  if (start > floor) return start;
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
  return body > 0 && (isMark(joint, ',') || isAnd(joint));
}

const goingOn: Rule<[tokens: readonly Token[], draft: MeasureDraft, before: MeasureDraft], string> = {
  id: 'measure/scope-going-on',
  source: 'grammar: a value that only goes on with what the one before it said',
  examples: [
    {
      text: '90% hồ sơ cấp tỉnh vào năm 2026, đến năm 2030 đạt 100%',
      gives: [{ scope: 'cấp tỉnh' }, { value: 100, scope: 'cấp tỉnh' }],
    },
  ],
  not: ['90% hồ sơ cấp tỉnh, tỷ lệ hài lòng đạt 95%'],
  read: (tokens, draft, before) => {
    if (draft.scope !== null || draft.listed) return null;
    if (draft.quantity.kind !== before.quantity.kind || !draft.lead.level) return null;
    return goesOn(tokens, before.quantity.end, draft.lead.stop) ? before.scope : null;
  },
};

export const inherited = ruleBook('measure', [goingOn]);

/** Gives the measures that only go on the scope of the one before. */
export function withInheritedScopes(
  tokens: readonly Token[],
  drafts: readonly MeasureDraft[],
): MeasureDraft[] {
  return inOrder(drafts, (draft, before) => {
    const found = before === undefined ? null : inherited.first(tokens, draft, before);
    return found === null ? draft : withRule({ ...draft, scope: found.value }, found.rule);
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

const TIME = setOf('yearFillers');
const ACTORS = setOf('actors');
