import { describe, expect, test } from 'vitest';
import { comparisons } from '../../src/vietnamese/measures/baselines.js';
import { measureBooks } from '../../src/vietnamese/measures/books.js';
import { changes } from '../../src/vietnamese/measures/changes.js';
import { comparators } from '../../src/vietnamese/measures/comparators.js';
import { compoundSums, numberSpans } from '../../src/vietnamese/measures/forms/spans.js';
import { standings } from '../../src/vietnamese/measures/forms/standings.js';
import { sums } from '../../src/vietnamese/measures/forms/sums.js';
import { unitForms } from '../../src/vietnamese/measures/forms/units.js';
import { inheritedSubjects } from '../../src/vietnamese/measures/goingOn.js';
import { type MeasureOptions, readMeasures } from '../../src/vietnamese/measures/index.js';
import { sharing, startingNumbers, startingPoints } from '../../src/vietnamese/measures/lists.js';
import { pastValues } from '../../src/vietnamese/measures/past/rules.js';
import { refusals } from '../../src/vietnamese/measures/refusals/index.js';
import { repeats } from '../../src/vietnamese/measures/repeated.js';
import { inStep } from '../../src/vietnamese/measures/respective.js';
import { inherited, scopes } from '../../src/vietnamese/measures/scopeRules.js';
import { subjects } from '../../src/vietnamese/measures/subjects.js';
import { times } from '../../src/vietnamese/measures/times.js';
import { checkDomain } from './checkDomain.js';
import { domainOf } from './domains.js';

/** `report`, `unit: ha`, `since: 2028`, `lead-in: Đạt tỷ lệ tối thiểu:` */
function optionsOf(as: string | null): MeasureOptions {
  if (as === 'report') return { report: true };
  const [, name, words] = /^(unit|since|lead-in): (.*)$/u.exec(as ?? '') ?? [];
  if (words === undefined) return {};
  if (name === 'since') return { since: Number(words) };
  return name === 'unit' ? { unit: words } : { leadIn: words };
}

const domain = domainOf(measureBooks, (text, as) => {
  const readings = readMeasures(text, optionsOf(as));
  return {
    value: readings.map(({ rule: _rule, rules: _rules, ...values }) => values),
    rules: readings.flatMap(({ rules }) => rules),
  };
});

checkDomain('measure', domain);

test('no book is left out of the list', () => {
  expect(measureBooks).toEqual([
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
  ]);
});

describe('the phrase table', () => {
  test('holds examples of every kind', () => {
    const examples = domain.rules.flatMap((rule) => rule.examples);
    const counterExamples = domain.rules.flatMap((rule) => rule.not);
    expect(examples.length).toBeGreaterThanOrEqual(100);
    expect(counterExamples.length).toBeGreaterThanOrEqual(90);
  });
});
