/**
 * What each rule counts. The numbers stand in `vietnamese/data/loose-table-weights.json` under the rules' names; they were set by judgement on
 * how plans are printed, in halves from 1 (a hint) to 8 (all but certain), and are held to by the tables that `bench/loose-table.mjs` makes.
 */
import { z } from 'zod';
import { dataFile } from '../../vietnamese/data.js';

const weights = dataFile('loose-table-weights', z.record(z.string(), z.number()));

/** A named reason for or against a reading. */
export interface Rule<Case> {
  name: string;
  /** The roles of the columns it is for, or those it is not for; all where it names none. */
  roles?: readonly string[];
  notRoles?: readonly string[];
  /** True where it only ever speaks against. */
  against?: true;
  /** The most that a case may speak for it; 1 where it is not named. */
  most?: number;
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
export type Verdict<Case> = (given: Case) => number;

/**
 * The verdict of those rules that are for a column.
 *
 * @param role - of the column, null where it is not known
 */
export function verdictOf<Case>(rules: readonly Rule<Case>[], role: string | null): Verdict<Case> {
  const own = rulesFor(rules, role).map((rule) => ({ value: rule.value, weight: weightOf(rule.name) }));
  return (given) => {
    let sum = 0;
    for (const { value, weight } of own) sum += value(given) * weight;
    return sum;
  };
}

/** The most that rules can say for a case of a column. */
export function mostOf<Case>(rules: readonly Rule<Case>[], role: string | null): number {
  return rulesFor(rules, role).reduce(
    (sum, rule) => (rule.against === true ? sum : sum + weightOf(rule.name) * (rule.most ?? 1)),
    0,
  );
}

function rulesFor<Case>(rules: readonly Rule<Case>[], role: string | null): Rule<Case>[] {
  return rules.filter(
    ({ roles, notRoles }) => roles?.includes(role ?? '') ?? !notRoles?.includes(role ?? ''),
  );
}
