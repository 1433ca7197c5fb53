/**
 * Measures: the quantities a statement promises or reports, with comparator, change, scope, baseline and time. The steps
 * stand in the order they run.
 */

import type { RuleId } from '../../reading/index.js';
import { wordClass } from '../agencies/forms.js';
import { wordsIn } from '../agencies/words.js';
import { lazily } from '../lazily.js';
import { withBaselines } from './baselines.js';
import { ownChange } from './changes.js';
import { ownComparator } from './comparators.js';
import { findSums } from './forms/sums.js';
import { readLeadIn } from './leadIn.js';
import { withListHeads, withoutStartingPoints, withStartingNumbers } from './lists.js';
import { withoutPastValues } from './past/index.js';
import { findQuantities } from './quantities.js';
import type { Candidate } from './refusals/candidate.js';
import { refusedBy } from './refusals/index.js';
import { withRespective } from './respective.js';
import { withInheritedScopes, withOwnScopes } from './scopeRules.js';
import { withSubjects } from './subjects.js';
import { withTimes } from './times.js';
import { tokenize } from './tokens.js';
import type {
  LeadIn,
  MeasureDraft,
  MeasureOptions,
  MeasureReading,
  Quantity,
  Token,
  UnreadQuantity,
} from './types.js';
import { setOf, setWords } from './vocabulary.js';

export { type SentenceRange, sentenceRanges } from './sentences.js';
export type { MeasureOptions, MeasureReading, UnreadQuantity } from './types.js';
export { unitInTitle } from './units.js';

/** What a text measures, and the quantities whose digits could not be trusted. */
export interface MeasuredText {
  readings: MeasureReading[];
  unread: UnreadQuantity[];
}

/**
 * Reads the measures of a statement in reading order.
 *
 * @param text - NFC, white space folded; all offsets given back are UTF-16 units into it
 */
export function readMeasures(text: string, options: MeasureOptions = {}): MeasureReading[] {
  return readMeasuredText(text, options).readings;
}

/** Like `readMeasures`, with the places of numbers that have a unit but no sure value (`1,600 hồ sơ`). */
export function readMeasuredText(text: string, options: MeasureOptions = {}): MeasuredText {
  const opening = options.leadIn === undefined ? '' : `${options.leadIn} `;
  const whole = opening + text;
  if (!/\d/u.test(text) && !mayHoldNumberWords(text)) return { readings: [], unread: [] };
  const tokens = tokenize(whole);
  const { read, unsure } = findQuantities(tokens, options.unit ?? null);
  const quantities = [...read, ...findSums(tokens, read)].sort((a, b) => a.first - b.first);

  const all = promisedQuantities(tokens, quantities, options.report ?? false);
  const drafts = all.length === 0 ? [] : described(tokens, whole, all, options.since ?? null);

  const shift = opening.length;
  return {
    readings: drafts
      .map((draft) => toReading(tokens, text, shift, draft, options.report ?? false))
      .filter((reading) => reading !== null),
    unread: unsure
      .map((at) => ({ start: (tokens[at]?.start ?? 0) - shift, end: (tokens[at]?.end ?? 0) - shift }))
      .filter(({ start }) => start >= 0),
  };
}

/** A number with its unit that promises nothing, and the rule that says so. */
export interface RefusedQuantity {
  start: number;
  end: number;
  rule: RuleId;
}

/**
 * The quantities of a statement that are no measures, for those who want to know why a number is not among them.
 *
 * @param text - as for {@link readMeasures}
 */
export function refusedQuantities(text: string): RefusedQuantity[] {
  const tokens = tokenize(text);
  const { read } = findQuantities(tokens, null);
  return candidatesOf(tokens, read, false).flatMap((candidate) => {
    const rule = refusedBy(candidate);
    const { first, end } = candidate.quantity;
    const last = tokens[end - 1];
    const start = tokens[first]?.start;
    return rule === null || last === undefined || start === undefined ? [] : [{ start, end: last.end, rule }];
  });
}

/** What the words around the quantities say of them, each step with what those before it found. */
function described(
  printed: readonly Token[],
  text: string,
  found: readonly MeasureDraft[],
  since: number | null,
): MeasureDraft[] {
  const risen = withStartingNumbers(printed, withoutStartingPoints(printed, text, found));
  const { tokens, drafts, inFront } = withoutPastValues(printed, text, risen, since);
  const scoped = withOwnScopes(tokens, text, drafts);
  const listed = withRespective(tokens, withListHeads(tokens, scoped));
  const compared = withBaselines(tokens, text, withInheritedScopes(tokens, listed));
  const told = withSubjects(tokens, text, withTimes(tokens, compared));
  return told.filter(({ quantity }) => !inFront.has(quantity));
}

/** Words of number that count by themselves. */
const NUMBER_WORDS = setOf('numbers');
/** Words of number that count behind others: `gấp đôi`, `ít nhất một`. */
const countedBehind = lazily((): ReadonlyMap<string, ReadonlySet<string>> => {
  const last = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);
  const behind = (words: readonly string[], before: readonly string[]) =>
    words.map((word) => [word, new Set(before.map(last))] as const);
  return new Map([
    ...behind(setWords('doubles'), setWords('doubling')),
    ...behind(setWords('ones'), setWords('limits')),
  ]);
});
const isOfNumber = wordClass((key) => NUMBER_WORDS.has(key) || countedBehind().has(key));

/** A text without digits is read only where a word of number and a thing to count could stand in it. */
function mayHoldNumberWords(text: string): boolean {
  const words = wordsIn(text);
  return words.some((word, at) => {
    if (!isOfNumber(word)) return false;
    const behind = countedBehind().get(word.key);
    return behind === undefined || behind.has(words[at - 1]?.key ?? '');
  });
}

function promisedQuantities(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  report: boolean,
): MeasureDraft[] {
  const drafts: MeasureDraft[] = [];
  for (const candidate of candidatesOf(tokens, quantities, report)) {
    if (refusedBy(candidate) !== null) continue;
    // «Kéo giảm tai nạn cả 3 tiêu chí từ 5% đến 10%»: a number that measures nothing parts no verb from its value.
    const floor = drafts.at(-1)?.quantity.end ?? 0;
    drafts.push(draftOf(tokens, candidate.quantity, candidate.lead, floor));
  }
  return drafts;
}

function candidatesOf(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  report: boolean,
): Candidate[] {
  return quantities.map((quantity, index) => {
    const before = quantities[index - 1];
    const lead = governing(tokens, quantity, before?.end ?? 0);
    return { tokens, quantity, lead, before, after: quantities[index + 1], report };
  });
}

function draftOf(tokens: readonly Token[], quantity: Quantity, lead: LeadIn, floor: number): MeasureDraft {
  const comparator = ownComparator(tokens, quantity, lead);
  const change = ownChange(tokens, quantity, lead, floor);
  const rules = [
    ...quantity.rules,
    ...[comparator, change].flatMap((given) => (given === null ? [] : [given.rule])),
  ];
  return {
    rules,
    quantity,
    lead,
    comparator: comparator?.value ?? null,
    change: change?.value ?? null,
    scope: null,
    subject: null,
    baseline: null,
    at: null,
    end: quantity.end,
    listed: false,
  };
}

/** The words in front of a quantity; a place won is a level reached. */
function governing(tokens: readonly Token[], quantity: Quantity, floor: number): LeadIn {
  const lead = readLeadIn(tokens, quantity.first, floor);
  return quantity.kind === 'standing' ? { ...lead, level: true } : lead;
}

function toReading(
  tokens: readonly Token[],
  text: string,
  shift: number,
  draft: MeasureDraft,
  report: boolean,
): MeasureReading | null {
  const { quantity, lead } = draft;
  if ((tokens[quantity.first]?.start ?? 0) < shift) return null;
  const start = Math.max(0, (tokens[lead.first]?.start ?? 0) - shift);
  const end = (tokens[draft.end - 1]?.end ?? 0) - shift;
  return {
    start,
    end,
    text: text.slice(start, end),
    value: quantity.value,
    upper: quantity.upper,
    comparator: draft.comparator ?? 'eq',
    unit: quantity.unit,
    change: draft.change,
    subject: draft.subject,
    scope: draft.scope,
    baseline: draft.baseline,
    of: report ? quantity.of : null,
    at: draft.at,
    rule: draft.rules[0] ?? 'measure/unit',
    rules: [...new Set(draft.rules)],
  };
}
