/** What a change is measured against: `so với năm 2021`, `so với cùng kỳ`. */

import { type Rule, ruleBook } from '../../reading/index.js';
import { isTogether, isWith, isYear } from '../grammar.js';
import { endsSegment, isMark, segmentEnd } from './seek.js';
import { withRule } from './steps.js';
import type { MeasureDraft, Token } from './types.js';
import { wordTable } from './vocabulary.js';

const LONGEST = 14;

/** A comparison found in the text: where its words begin and end as tokens. */
interface Comparison {
  at: number;
  first: number;
  end: number;
}

const compared: Rule<[tokens: readonly Token[], at: number], Comparison> = {
  id: 'measure/compared-with',
  source: 'grammar: `so với` and what a change is measured against',
  examples: [
    { text: 'Bằng 110% so với năm 2025.', gives: [{ value: 110, unit: '%', baseline: 'năm 2025' }] },
    {
      text: 'Tăng 2%/năm so với năm 2025.',
      gives: [{ value: 2, unit: '%/năm', change: 'increase', baseline: 'năm 2025' }],
    },
    { text: 'Giảm 10% chi phí so với năm 2021', gives: [{ change: 'decrease', baseline: 'năm 2021' }] },
    { text: 'So với năm 2020, tỷ lệ hộ nghèo giảm 2%', gives: [{ value: 2, baseline: 'năm 2020' }] },
    { text: 'tăng 5% so với cùng kỳ năm trước', gives: [{ baseline: 'cùng kỳ năm trước' }] },
  ],
  not: ['Giảm 1,5%/năm.', 'chiếm 30% so với tổng số hồ sơ', 'tăng 5% trong năm 2021'],
  read: (tokens, at) => {
    if (tokens[at]?.key !== 'so' || !(isWith(tokens[at + 1]) || isTogether(tokens[at + 1]))) return null;
    return readComparison(tokens, at, isWith(tokens[at + 1]) ? at + 2 : at + 1);
  },
};

/** `gấp 1,4 lần năm 2025` */
const timesOf: Rule<[tokens: readonly Token[], at: number], Comparison> = {
  id: 'measure/times-of',
  source: 'grammar: `gấp … lần` and the year whose value is multiplied',
  examples: [
    { text: 'Xuất khẩu gấp 1,4 lần năm 2025.', gives: [{ value: 1.4, unit: 'lần', baseline: 'năm 2025' }] },
  ],
  not: ['Xuất khẩu gấp 1,4 lần trong năm 2025.', 'Kiểm tra 02 lần năm 2025.'],
  read: (tokens, at) => {
    const [times, number, unit, year, digits] = tokens.slice(at, at + 5);
    if (times?.key !== 'gấp' || number?.kind !== 'number' || unit?.key !== 'lần') return null;
    if (!isYear(year) || !/^(?:19|20)\d{2}$/u.test(digits?.text ?? '')) return null;
    return { at: at + 3, first: at + 3, end: at + 5 };
  },
};

export const comparisons = ruleBook('measure', [compared, timesOf]);

/** What was set, printed behind the share by which it is passed: `vượt 5% | kế hoạch tỉnh giao`. */
export function targetBehind(tokens: readonly Token[], at: number): Comparison | null {
  return wordTable('target').at(tokens, at) === null ? null : readComparison(tokens, at, at);
}

/** Gives the measures of a change what they are compared with. */
export function withBaselines(
  tokens: readonly Token[],
  text: string,
  drafts: readonly MeasureDraft[],
): MeasureDraft[] {
  const done = new Map<MeasureDraft, MeasureDraft>();
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const found = comparisons.first(tokens, at);
    if (found === null) continue;
    const baseline = text.slice(tokens[found.value.first]?.start, tokens[found.value.end - 1]?.end);
    for (const draft of comparedDrafts(tokens, drafts, found.value)) {
      if (draft.baseline === null && !done.has(draft))
        done.set(draft, withRule({ ...draft, baseline }, found.rule));
    }
  }
  return drafts.map((draft) => done.get(draft) ?? draft);
}

/** `so với tổng số hồ sơ` names the whole of a share, not a baseline. */
function readComparison(tokens: readonly Token[], at: number, first: number): Comparison | null {
  if (wordTable('whole').at(tokens, first) !== null) return null;
  let end = first;
  while (end < tokens.length && end - first < LONGEST) {
    const token = tokens[end];
    if (token?.kind === 'mark' && !isJoint(tokens, end)) break;
    if (end > first && wordTable('baselineEnd').at(tokens, end) !== null) break;
    end += 1;
  }
  return end === first ? null : { at, first, end: valueEnd(tokens, end) };
}

/** `so với năm 2025 (90,5%)`: the value compared with belongs to the words. */
function valueEnd(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], '(') || tokens[at + 1]?.kind !== 'number') return at;
  const close = tokens.slice(at, at + 6).findIndex((token) => isMark(token, ')'));
  return close === -1 ? at : at + close + 1;
}

/** True for a number inside the words of a comparison: `so với năm 2025 (| 90,5%)`. */
export function isValueComparedWith(tokens: readonly Token[], number: number): boolean {
  if (!isMark(tokens[number - 1], '(')) return false;
  for (let at = number - 3; at >= Math.max(0, number - LONGEST); at -= 1) {
    if (tokens[at]?.key !== 'so' || !(isWith(tokens[at + 1]) || isTogether(tokens[at + 1]))) continue;
    return (readComparison(tokens, at, isWith(tokens[at + 1]) ? at + 2 : at + 1)?.end ?? 0) > number;
  }
  return false;
}

/** The dash in `giai đoạn 2016-2020`, the sign in `40% năm 2003`. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], '%') || (isMark(tokens[at], '-', '–') && tokens[at + 1]?.kind === 'number');
}

/**
 * The measures before the comparison in its segment, back to the first that is no change; where there are none, those
 * after it: `So với năm 2020, tỷ lệ hộ nghèo giảm 2%`.
 */
function comparedDrafts(
  tokens: readonly Token[],
  drafts: readonly MeasureDraft[],
  { at, end }: Comparison,
): MeasureDraft[] {
  const compared: MeasureDraft[] = [];
  const next = drafts.findIndex((draft) => draft.quantity.first >= at);
  for (let index = (next === -1 ? drafts.length : next) - 1; index >= 0; index -= 1) {
    const draft = drafts[index];
    if (draft === undefined || hasSegmentEnd(tokens, draft.quantity.end, at)) break;
    if (compared.length > 0 && draft.change === null) break;
    compared.push(draft);
  }
  const [nearest] = compared;
  if (nearest !== undefined) {
    const touching = !tokens.slice(nearest.quantity.end, at).some((token) => isMark(token, ','));
    return compared.filter(({ change }) => change !== null || (compared.length === 1 && touching));
  }
  const stop = segmentEnd(tokens, end);
  return drafts.filter(
    ({ quantity, change }) => change !== null && quantity.first >= end && quantity.first < stop,
  );
}

function hasSegmentEnd(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 120) return true;
  return tokens.slice(from, to).some((token) => endsSegment(token));
}
