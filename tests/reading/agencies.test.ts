/** Who is bound, rule by rule. */
import { LEADS } from '../../src/vietnamese/agencies/assignment/leadRules.js';
import { OPENINGS } from '../../src/vietnamese/agencies/assignment/openingRules.js';
import { LABELS, SUPPORTS } from '../../src/vietnamese/agencies/assignment/supportRules.js';
import { readAssignment } from '../../src/vietnamese/agencies/index.js';
import { checkDomain } from './checkDomain.js';
import { domainOf } from './domains.js';

checkDomain(
  'agency',
  domainOf([OPENINGS, LEADS, SUPPORTS, LABELS], (text) => {
    const { lead, support, monitor, opens } = readAssignment(text, { headingAgencies: [] });
    const names = (agencies: readonly { name: string }[]) => agencies.map(({ name }) => name);
    return {
      value: { lead: names(lead), support: names(support), monitor: names(monitor), opens },
      rules: [...lead, ...support, ...monitor].map(({ rule }) => rule),
    };
  }),
);
