/** Name of a rule: its domain, a stroke, what it reads: `time/quarter`. Names are kept once they are published. */
export type RuleId = `${string}/${string}`;

/** A text that shows what a rule does, with the value that the domain's public reader gives. */
export interface Example {
  text: string;
  /** Where the text stands, in words of the domain: `title`, `cell: Thời hạn`. Left out for running text. */
  as?: string;
  /** What is read: of objects only the fields named are compared. `null` or `[]` where the rule refuses. */
  gives: unknown;
}

/** A text that a rule must leave alone. */
export interface CounterExample {
  text: string;
  as?: string;
}

/** What a person, and the test of all rules, needs to know of a rule. */
export interface RuleText {
  readonly id: RuleId;
  /** Where the rule comes from: the clause of a decree, a grammar, the usage of plans. */
  readonly source: string;
  readonly examples: readonly Example[];
  /** Texts that look alike and that the rule must not read (or, where it refuses, must not refuse). */
  readonly not: readonly (string | CounterExample)[];
  /** True for a rule that keeps words from being read: its examples give nothing, its counter-examples something. */
  readonly refuses?: true;
  /** A rule that reads the same examples where this one is off, and why both are there. */
  readonly coveredBy?: { rule: RuleId; why: string };
}

/** A rule of a domain: `read` gives a value, or null where the words are none of its own. */
export interface Rule<In extends readonly unknown[], Out> extends RuleText {
  readonly read: (...input: In) => Out | null;
}
