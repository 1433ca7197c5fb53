/** Every book of rules of the domain, for tests and for explaining a value. */
import type { RuleText } from '../../reading/index.js';
import { datelessForms } from './cell.js';
import { owners } from './clause.js';
import { cycleForms } from './cycles.js';
import { events } from './event.js';
import { frequencyForms } from './frequency.js';
import { eachYear } from './placed.js';
import { refusals } from './refusals.js';
import { roundForms } from './rounds.js';
import { bareYears, unitForms } from './units.js';

export {
  bareYears,
  cycleForms,
  datelessForms,
  eachYear,
  events,
  frequencyForms,
  owners,
  refusals,
  roundForms,
  unitForms,
};

/** All rules that read a time. */
export const timeRules = (): RuleText[] => {
  const books: readonly { rules: readonly RuleText[] }[] = [
    unitForms,
    bareYears,
    frequencyForms,
    cycleForms,
    eachYear,
    datelessForms,
    roundForms,
    refusals,
    owners,
    events,
  ];
  return books.flatMap(({ rules }) => rules);
};
