/** Every rule of the language that reads a value, whatever its domain. */
import type { RuleText } from '../reading/index.js';
import { agencyRules } from './agencies/books.js';
import { lazily } from './lazily.js';
import { letterheadBooks } from './letterhead/book.js';
import { measureBooks } from './measures/books.js';
import { timeRules } from './time/books.js';

const byId = lazily(() => {
  const every: RuleText[] = [
    ...timeRules(),
    ...measureBooks.flatMap(({ rules }) => rules),
    ...agencyRules(),
    ...letterheadBooks.flatMap(({ rules }): readonly RuleText[] => rules),
  ];
  return new Map<string, RuleText>(every.map((rule) => [rule.id, rule]));
});

/** All rules, in the order of their domains. */
export function everyRule(): RuleText[] {
  return [...byId().values()];
}

/** The rule of an id as the plan names it, or null. */
export function ruleOf(id: string): RuleText | null {
  return byId().get(id) ?? null;
}
