/** Takes the values of before out of those of a text: they are the baselines of the promised ones. */

import type { RuleId } from '../../../reading/index.js';
import { isAnd } from '../../grammar.js';
import { clauseStart, isMark } from '../seek.js';
import { withRule } from '../steps.js';
import type { MeasureDraft, Quantity, Token } from '../types.js';
import { pastYearEnd, type Words } from './asks.js';
import { inFront, pastValues } from './rules.js';

/** What is left when the values of before are taken out: the promised ones with their baselines, and the text without those words. */
export interface Promised {
  /** The values of before that stand behind others are masked. */
  tokens: readonly Token[];
  /** Those of before that stand in front of the promised ones are among them still: they say what both are values of. */
  drafts: MeasureDraft[];
  /** Quantities of the drafts that are of before. */
  inFront: ReadonlySet<Quantity>;
}

/** Words of before that are no baseline yet. */
interface Found {
  words: Words;
  rule: RuleId;
  unit: string;
}

/**
 * Takes the values of before out of those of a text and gives them to the promised values beside them, where both are of one unit.
 *
 * @param since - the first year planned for: the value of a year before it is past
 */
export function withoutPastValues(
  tokens: readonly Token[],
  text: string,
  drafts: readonly MeasureDraft[],
  since: number | null,
): Promised {
  const kept: MeasureDraft[] = [];
  const masks = new Set<number>();
  const front = new Set<Quantity>();
  let mainPast = false;
  let ahead: Found | null = null;
  let told: Found | null = null;
  for (const [index, draft] of drafts.entries()) {
    const { first, unit } = draft.quantity;
    const main = kept.at(-1);
    const bracket = bracketAround(tokens, first);
    const start = ownStart(tokens, first, drafts[index - 1]?.quantity.end ?? 0);
    const next = drafts[index + 1];
    const given = pastValues.first({ tokens, draft, main, mainPast, next, start, bracket, since });
    if (given?.rule === inFront.id) {
      front.add(draft.quantity);
      ahead = { words: given.value, rule: given.rule, unit };
      kept.push(draft);
    } else if (given === null) {
      kept.push(ahead?.unit === unit ? compared(tokens, text, draft, ahead) : draft);
      mainPast = since !== null && pastYearEnd(tokens, start, first, since) !== -1;
      ahead = null;
      told = null;
    } else {
      for (let at = Math.min(start, given.value.first); at < given.value.end; at += 1) masks.add(at);
      if (main === undefined || main.quantity.unit !== unit) continue;
      // «(năm 2026: 30 ha, năm 2027: 40 ha)»: both tell what came before.
      const from: number = told?.words.first ?? given.value.first;
      const one: Found = { words: { first: from, end: given.value.end }, rule: given.rule, unit };
      if (main.baseline === null || told !== null) kept[kept.length - 1] = compared(tokens, text, main, one);
      told = one;
    }
  }
  const left = tokens.map((token, at) => (masks.has(at) ? masked(token) : token));
  return { tokens: masks.size === 0 ? tokens : left, drafts: kept, inFront: front };
}

function compared(
  tokens: readonly Token[],
  text: string,
  draft: MeasureDraft,
  { words, rule }: Found,
): MeasureDraft {
  const baseline = text.slice(tokens[words.first]?.start, tokens[words.end - 1]?.end);
  return withRule({ ...draft, baseline }, rule);
}

/** The words of a value of before hold no time, scope or noun of the others. */
function masked(token: Token): Token {
  return token.kind === 'mark' ? token : { ...token, key: '', kind: 'masked', value: null };
}

/** Where a value's own words begin: behind a mark or the value before it, and `và`. */
function ownStart(tokens: readonly Token[], first: number, floor: number): number {
  let start = clauseStart(tokens, first, floor);
  while (isMark(tokens[start - 1], ':') && start > floor) start = clauseStart(tokens, start - 1, floor);
  return isAnd(tokens[start]) ? start + 1 : start;
}

/** How far, in tokens, a bracket may open in front of a value in it. */
const REACH = 40;

/** The bracket that is open at a token; -1 where none is. */
function bracketAround(tokens: readonly Token[], first: number): number {
  let depth = 0;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    if (isMark(tokens[at], ')')) depth += 1;
    else if (isMark(tokens[at], '(') && depth === 0) return at;
    else if (isMark(tokens[at], '(')) depth -= 1;
  }
  return -1;
}
