import { withoutMemory } from './memory.js';
import type { Rule, RuleId, RuleText } from './rule.js';

/** What a rule gave, and which. */
export interface Given<Out> {
  rule: RuleId;
  value: Out;
}

/** The rules of a domain that take the same input, in the order they are asked. */
export interface RuleBook<In extends readonly unknown[], Out> {
  readonly domain: string;
  readonly rules: readonly Rule<In, Out>[];
  /** What the first rule gives that reads the input; null where none does. */
  first(...input: In): Given<Out> | null;
  /** What every rule gives that reads the input, in the order of the rules. */
  all(...input: In): Given<Out>[];
  /** Runs with one rule switched off, so that a test sees what the rule is good for. Not for use beside other readers. */
  without<T>(id: RuleId, run: () => T): T;
}

/** A book whatever its rules take and give, for those who list, explain or test rules. */
export interface AnyBook {
  readonly domain: string;
  readonly rules: readonly RuleText[];
  without<T>(id: RuleId, run: () => T): T;
}

/**
 * Binds rules to a book.
 *
 * @param domain - `time`, `measure`, … : what the rules' ids begin with
 * @throws Error where two rules have one id, or an id is of another domain
 */
export function ruleBook<In extends readonly unknown[], Out>(
  domain: string,
  rules: readonly Rule<In, Out>[],
): RuleBook<In, Out> {
  checkIds(domain, rules);
  let asked = rules;
  return {
    domain,
    rules,
    first(...input) {
      for (const rule of asked) {
        const value = rule.read(...input);
        if (value !== null) return { rule: rule.id, value };
      }
      return null;
    },
    all(...input) {
      return asked.flatMap(({ id, read }) => {
        const value = read(...input);
        return value === null ? [] : [{ rule: id, value }];
      });
    },
    without(id, run) {
      asked = rules.filter((rule) => rule.id !== id);
      try {
        return withoutMemory(run);
      } finally {
        asked = rules;
      }
    },
  };
}

function checkIds(domain: string, rules: readonly RuleText[]): void {
  const seen = new Set<string>();
  for (const { id } of rules) {
    if (!id.startsWith(`${domain}/`)) throw new Error(`Rule ${id} is in the book of ${domain}.`);
    if (seen.has(id)) throw new Error(`Two rules have the id ${id}.`);
    seen.add(id);
  }
}
