/** The domains whose rules are tested by their own examples: every book of rules, and the public reader that its examples go through. */
import type { AnyBook, RuleId, RuleText } from '../../src/reading/index.js';

/** What a public reader makes of a text. */
export interface Read {
  value: unknown;
  /** Rules that had a part in the value. */
  rules: readonly RuleId[];
}

export interface Domain {
  /** All rules of the domain, of all its books. */
  rules: readonly RuleText[];
  /** The public reader, for a text that stands where `as` says. */
  read: (text: string, as: string | null) => Read;
  /** Runs with one rule switched off. */
  without: <T>(id: RuleId, run: () => T) => T;
}

/** A domain of one or more books. */
export function domainOf(books: readonly AnyBook[], read: Domain['read']): Domain {
  return {
    rules: books.flatMap(({ rules }) => rules),
    read,
    without: (id, run) => {
      const book = books.find(({ rules }) => rules.some((rule) => rule.id === id));
      if (book === undefined) throw new Error(`No book holds ${id}.`);
      return book.without(id, run);
    },
  };
}
