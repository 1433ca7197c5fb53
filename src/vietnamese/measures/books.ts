/** All books of rules of this room, for the test of the rules and for those who explain a reading. */
import type { AnyBook } from '../../reading/index.js';
import { comparisons } from './baselines.js';
import { changes } from './changes.js';
import { comparators } from './comparators.js';
import { compoundSums, numberSpans } from './forms/spans.js';
import { standings } from './forms/standings.js';
import { sums } from './forms/sums.js';
import { unitForms } from './forms/units.js';
import { inheritedSubjects } from './goingOn.js';
import { sharing, startingNumbers, startingPoints } from './lists.js';
import { pastValues } from './past/rules.js';
import { refusals } from './refusals/index.js';
import { repeats } from './repeated.js';
import { inStep } from './respective.js';
import { inherited, scopes } from './scopeRules.js';
import { subjects } from './subjects.js';
import { times } from './times.js';

export const measureBooks: readonly AnyBook[] = [
  numberSpans,
  compoundSums,
  unitForms,
  repeats,
  standings,
  sums,
  refusals,
  startingPoints,
  startingNumbers,
  pastValues,
  comparators,
  changes,
  scopes,
  sharing,
  inStep,
  inherited,
  comparisons,
  times,
  subjects,
  inheritedSubjects,
];
