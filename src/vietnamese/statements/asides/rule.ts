/** What the rules for statements that give no work are made of. */
import type { Rule, RuleId, RuleText } from '../../../reading/index.js';
import { lazily } from '../../lazily.js';
import { holdsAny } from '../../patterns.js';

/** What a statement that gives no work is. */
export type Aside =
  | 'mark'
  | 'formula'
  | 'pointer'
  | 'force'
  | 'copies'
  | 'funds'
  | 'opinion'
  | 'praise'
  | 'meeting'
  | 'day'
  | 'contact'
  | 'note'
  | 'signing';

/** A rule reads a statement, and the same in small letters. */
export type AsideRule = Rule<readonly [text: string, small: string], Aside>;

const HABIT = 'Decree 30/2020/NĐ-CP, Appendix I, and the habit of agencies';
/** Longest statement a pattern is tried on, in UTF-16 units. */
const LONGEST = 400;

interface Shown {
  examples: readonly string[];
  not: readonly string[];
  longest?: number;
  /** Words of which every statement of the rule has one: looked for first, which takes a fraction of what the pattern takes. */
  needs?: () => readonly string[];
}

/** A rule whose statement the test must hold for. */
export function aside(id: RuleId, gives: Aside, holds: (text: string) => boolean, shown: Shown): AsideRule {
  const { longest = LONGEST } = shown;
  const needs = needed(shown);
  return {
    ...textOf(id, gives, shown),
    read: (text, small) =>
      text.length <= longest && (needs === null || holdsAny(small, needs())) && holds(text) ? gives : null,
  };
}

function needed({ needs }: Shown): (() => readonly string[]) | null {
  return needs === undefined ? null : lazily(() => shortest(needs()));
}

/** The words without those that hold another of them. */
function shortest(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
}

/** A rule whose statement a pattern must take. */
export function pattern(id: RuleId, gives: Aside, words: RegExp | (() => RegExp), shown: Shown): AsideRule {
  const { longest = LONGEST } = shown;
  const needs = needed(shown);
  return {
    ...textOf(id, gives, shown),
    read: (text, small) =>
      text.length <= longest &&
      (needs === null || holdsAny(small, needs())) &&
      (words instanceof RegExp ? words : words()).test(text)
        ? gives
        : null,
  };
}

function textOf(id: RuleId, gives: Aside, { examples, not }: Shown): RuleText {
  return { id, source: HABIT, examples: examples.map((text) => ({ text, gives })), not };
}
