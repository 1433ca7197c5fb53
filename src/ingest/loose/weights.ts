import { z } from 'zod';
import { dataFile } from '../../vietnamese/data.js';

const weights = dataFile('loose-table-weights', z.record(z.string(), z.number()));

/** A named reason for or against a reading. */
export interface Rule<Case> {
  name: string;
  /** How much the case speaks for it, mostly -1, 0 or 1. */
  value: (given: Case) => number;
}

/**
 * The weight of a rule by its name.
 *
 * @throws where the data file has no such rule
 */
export function weightOf(name: string): number {
  const weight = weights()[name];
  if (weight === undefined) throw new Error(`The rule “${name}” has no weight in loose-table-weights.json.`);
  return weight;
}

/** Sum of the rules' values, each times its weight. */
export function judge<Case>(rules: readonly Rule<Case>[], given: Case): number {
  let sum = 0;
  for (const rule of rules) {
    const value = rule.value(given);
    if (value !== 0) sum += value * weightOf(rule.name);
  }
  return sum;
}
