/** What looks like a quantity and is none: one rule each, with the words it refuses and those it must leave. */
import { type RuleId, ruleBook } from '../../../reading/index.js';
import type { Candidate } from './candidate.js';
import { NAMES } from './names.js';
import { QUALIFIERS } from './qualifiers.js';
import { SETS } from './sets.js';
import { SIZES } from './sizes.js';
import { STANDARDS } from './standards.js';
import { TIMES } from './time.js';

export const refusals = ruleBook('measure', [
  ...NAMES,
  ...SETS,
  ...TIMES,
  ...QUALIFIERS,
  ...STANDARDS,
  ...SIZES,
]);

/** The rule by which a candidate is a name, a qualifier, a denominator or a stretch of time rather than a measure; else null. */
export function refusedBy(candidate: Candidate): RuleId | null {
  return refusals.first(candidate)?.rule ?? null;
}
