import type { RuleId } from './rule.js';

/** Words of the text that was read; UTF-16 offsets. */
export interface Words {
  start: number;
  end: number;
}

/** A value with its evidence: the words it was read from, the rule that read them, and the readings it was made of. */
export interface Reading<T> {
  value: T;
  words: Words;
  rule: RuleId;
  from: readonly Reading<unknown>[];
}

/** Ids of the rules that had a part in a reading, itself first, each once. */
export function rulesOf(reading: Reading<unknown>): RuleId[] {
  return [...new Set([reading.rule, ...reading.from.flatMap(rulesOf)])];
}
