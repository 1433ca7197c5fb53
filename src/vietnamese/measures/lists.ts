/** What the members of a list share. */

import { type Rule, ruleBook } from '../../reading/index.js';
import { isAnd, isOr, isSince } from '../grammar.js';
import { scopeRunAt } from './scopes.js';
import { endsSegment, isMark, segmentEnd } from './seek.js';
import { inOrder, withRule } from './steps.js';
import { behindYear } from './times.js';
import type { MeasureDraft, Token } from './types.js';
import { chainTable, scopeLeadTable, scopeTable, wordTable } from './vocabulary.js';

type StartRule = Rule<[tokens: readonly Token[], draft: MeasureDraft, next: MeasureDraft], number>;
type ListRule = Rule<[tokens: readonly Token[], draft: MeasureDraft, before: MeasureDraft], MeasureDraft>;

const startingPoint: StartRule = {
  id: 'measure/starting-point',
  source: 'grammar: what a value rises or falls from is its baseline',
  examples: [
    { text: 'Giảm từ 12% xuống còn 8%.', gives: [{ value: 8, unit: '%', baseline: '12%' }] },
    { text: 'tăng từ 50% lên 80%', gives: [{ value: 80, baseline: '50%' }] },
    { text: 'Giảm từ 12 phòng xuống còn 8 phòng', gives: [{ value: 8, baseline: '12 phòng' }] },
  ],
  not: ['Trồng từ 40 đến 50 ha.', 'giảm từ 1,5 - 2%/năm, còn không quá 4%', 'từ 50% trở lên'],
  read: (tokens, draft, next) => {
    if (!draft.lead.from || draft.quantity.kind !== next.quantity.kind) return null;
    const raise = raiseBetween(tokens, draft.quantity.end, next.quantity.first);
    const two = draft.quantity.upper !== null && isMark(tokens[draft.quantity.end], ',');
    return raise === -1 || two ? null : raise;
  },
};

export const startingPoints = ruleBook('measure', [startingPoint]);

const startingNumber: Rule<[tokens: readonly Token[], draft: MeasureDraft], Token> = {
  id: 'measure/starting-number',
  source: 'grammar: the unit stands once, behind the level reached',
  examples: [
    {
      text: 'Nâng tổng số phòng học từ 06 lên 10 phòng',
      gives: [{ value: 10, baseline: '06', subject: 'tổng số phòng học' }],
    },
  ],
  not: ['Trồng từ 06 đến 10 ha', 'Từ Quốc lộ 6 lên 10 xã vùng cao'],
  read: (tokens, { lead, baseline }) => {
    const [from, number] = [tokens[lead.first - 2], tokens[lead.first - 1]];
    if (baseline !== null || !isSince(from) || number?.kind !== 'number') return null;
    return wordTable('raised').at(tokens, lead.first) === null ? null : number;
  },
};

/** Starting points that print no unit of their own. */
export const startingNumbers = ruleBook('measure', [startingNumber]);

/** Gives the levels that something rises or falls to from a bare number that number as their baseline. */
export function withStartingNumbers(
  tokens: readonly Token[],
  drafts: readonly MeasureDraft[],
): MeasureDraft[] {
  return drafts.map((draft) => {
    const found = startingNumbers.first(tokens, draft);
    return found === null ? draft : withRule({ ...draft, baseline: found.value.text }, found.rule);
  });
}

/** Without the values that others rise from, which have them as their baseline. */
export function withoutStartingPoints(
  tokens: readonly Token[],
  text: string,
  drafts: readonly MeasureDraft[],
): MeasureDraft[] {
  const found = drafts.map((draft, index) => {
    const next = drafts[index + 1];
    return next === undefined ? null : startingPoints.first(tokens, draft, next);
  });
  return drafts.flatMap((draft, index) => {
    if (found[index] != null) return [];
    const start = found[index - 1];
    if (start == null) return [draft];
    const from = tokens[drafts[index - 1]?.quantity.first ?? 0]?.start ?? 0;
    const baseline = text.slice(from, tokens[start.value - 1]?.end ?? from);
    return [withRule({ ...draft, baseline }, start.rule)];
  });
}

function raiseBetween(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (endsSegment(tokens[at])) return -1;
    if (wordTable('raised').at(tokens, at) !== null) return at;
  }
  return -1;
}

const bareList: ListRule = {
  id: 'measure/bare-list',
  source: "grammar: comparator and change of a list's head hold for the members that state none of their own",
  examples: [
    {
      text: 'Ít nhất 60%, 40% văn bản của cấp tỉnh, cấp xã.',
      gives: [
        { value: 60, unit: '%', comparator: 'gte', scope: 'cấp tỉnh' },
        { value: 40, unit: '%', comparator: 'gte', scope: 'cấp xã' },
      ],
    },
    {
      text: 'tối thiểu 30%, 20% và 15%',
      gives: [{ comparator: 'gte' }, { comparator: 'gte' }, { comparator: 'gte' }],
    },
    {
      text: 'Tỷ lệ tiêm đạt tối thiểu 75% vào năm 2026, 80% vào năm 2027 và 85% từ năm 2028.',
      gives: [
        { comparator: 'gte', value: 75, at: '2026', subject: 'Tỷ lệ tiêm' },
        { comparator: 'gte', value: 80, at: '2027', subject: 'Tỷ lệ tiêm' },
        { comparator: 'gte', value: 85, at: '2028', subject: 'Tỷ lệ tiêm' },
      ],
    },
    {
      text: 'tối thiểu: cấp tỉnh là 1.600 hồ sơ; cấp xã 1.200 hồ sơ',
      gives: [
        { comparator: 'gte', value: 1600 },
        { comparator: 'gte', value: 1200 },
      ],
    },
  ],
  not: ['Mở 12 lớp, 40% hồ sơ.', 'tối thiểu 30% hồ sơ, đạt 20%', 'tối thiểu 30% và 12 xã'],
  read: (tokens, draft, before) => {
    if (!continuesBareList(tokens, before, draft)) return null;
    const listed = { ...draft, listed: true };
    if (draft.lead.scope !== null && !before.lead.governsList) return listed;
    return {
      ...listed,
      comparator: before.comparator,
      change: draft.lead.level ? null : before.change,
      lead: { ...draft.lead, governsList: before.lead.governsList },
    };
  },
};

const shared = (draft: MeasureDraft, before: MeasureDraft): MeasureDraft => ({
  ...draft,
  comparator: before.comparator === 'range' ? null : before.comparator,
  change: before.change,
});

const parallel: ListRule = {
  id: 'measure/parallel',
  source: 'grammar: the same noun, or none, and another scope',
  examples: [
    {
      text: 'Tối thiểu 60% hồ sơ cấp tỉnh và 40% hồ sơ cấp xã.',
      gives: [
        { value: 60, unit: '%', comparator: 'gte', scope: 'cấp tỉnh' },
        { value: 40, unit: '%', comparator: 'gte', scope: 'cấp xã' },
      ],
    },
    {
      text: 'Tối thiểu 90% hồ sơ cấp tỉnh, 80% hồ sơ cấp huyện',
      gives: [
        { comparator: 'gte', value: 90 },
        { comparator: 'gte', value: 80 },
      ],
    },
  ],
  not: ['Tối thiểu 60% hồ sơ cấp tỉnh và mở 40 lớp.', 'Tối thiểu 90% hồ sơ cấp tỉnh, 80% trường học'],
  read: (tokens, draft, before) => (isParallel(tokens, before, draft) ? shared(draft, before) : null),
};

const sharedVerb: ListRule = {
  id: 'measure/shared-verb',
  source: 'grammar: one verb of change over both, unless the second has a predicate of its own',
  examples: [
    {
      text: 'Giảm 10% đơn vị và 5% biên chế',
      gives: [{ change: 'decrease' }, { value: 5, change: 'decrease' }],
    },
    { text: 'Giảm 02 phòng, 05 đầu mối', gives: [{ change: 'decrease' }, { change: 'decrease' }] },
  ],
  not: ['Mở 12 lớp và thu 9%.', 'Giảm 10% chi phí, 100% hồ sơ được số hóa'],
  read: (tokens, draft, before) => (sharesVerb(tokens, before, draft) ? shared(draft, before) : null),
};

export const sharing = ruleBook('measure', [bareList, parallel, sharedVerb]);

/** Gives the members of a list what its head states for all. */
export function withListHeads(tokens: readonly Token[], drafts: readonly MeasureDraft[]): MeasureDraft[] {
  return inOrder(drafts, (draft, before) => {
    if (before === undefined || draft.comparator !== null || draft.change !== null) return draft;
    if (draft.quantity.kind !== before.quantity.kind) return draft;
    const found = sharing.first(tokens, draft, before);
    return found === null ? draft : withRule(found.value, found.rule);
  });
}

/** `30% | , 20% | , 15%`; `Cấp tỉnh là 1.600 hồ sơ | ; cấp huyện 1.200 hồ sơ`. */
function continuesBareList(tokens: readonly Token[], before: MeasureDraft, draft: MeasureDraft): boolean {
  if (draft.quantity.unit !== before.quantity.unit) return false;
  if (!onlySeparators(tokens, behindYear(tokens, before.quantity.end), draft.lead.stop)) return false;
  if (draft.lead.scope !== null) return true;
  if (draft.quantity.first !== draft.lead.stop) return false;
  const { end } = draft.quantity;
  return standsAlone(tokens, end) || behindYear(tokens, end) > end || countsForAll(tokens, draft);
}

/** Words of the noun between a list of values and the scopes in step with it, at most: `30% | văn bản điện tử của | cấp tỉnh, cấp xã`. */
const WORDS_TO_SCOPES = 6;

/** `95%, 85% | hồ sơ cấp tỉnh, cấp xã`: the noun behind the last value is counted by all, each for its scope. */
function countsForAll(tokens: readonly Token[], { quantity }: MeasureDraft): boolean {
  for (let at = quantity.end; at <= quantity.end + WORDS_TO_SCOPES; at += 1) {
    const run = scopeRunAt(tokens, at);
    if (run !== null) return run.names.length > 1;
    if (tokens[at]?.kind !== 'word' || wordTable('predicate').at(tokens, at) !== null) return false;
  }
  return false;
}

/** True where at least one token lies between and all of them are commas, semicolons, slashes or `và`. */
export function onlySeparators(tokens: readonly Token[], from: number, to: number): boolean {
  if (from >= to) return false;
  return tokens.slice(from, to).every((token) => isSeparator(token));
}

function isSeparator(token: Token | undefined): boolean {
  return isMark(token, ',', ';', '/') || isAnd(token) || isOr(token);
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
  if (!isAnd(joint) && !isMark(joint, ',')) return false;
  const end = segmentEnd(tokens, draft.quantity.end);
  for (let at = draft.quantity.end; at < end && !isMark(tokens[at], ','); at += 1) {
    const word = tokens[at]?.key;
    const chain = chainTable().at(tokens, at);
    if (word === 'được' || word === 'phải' || chain?.value.role === 'level') return false;
  }
  return true;
}
