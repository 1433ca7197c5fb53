/** Who is bound, rule by rule. */
import { LEADS } from '../../src/vietnamese/agencies/assignment/leadRules.js';
import { OPENINGS } from '../../src/vietnamese/agencies/assignment/openingRules.js';
import { OVERSEERS } from '../../src/vietnamese/agencies/assignment/oversight.js';
import { LABELS, SUPPORTS } from '../../src/vietnamese/agencies/assignment/supportRules.js';
import { bodiesOfCell, bodiesOfHeading, readAssignment } from '../../src/vietnamese/agencies/index.js';
import { COLUMNS, HEADINGS } from '../../src/vietnamese/agencies/placeRules.js';
import { checkDomain } from './checkDomain.js';
import { domainOf, type Read } from './domains.js';

const namesOf = (agencies: readonly { name: string }[]) => agencies.map(({ name }) => name);

/** Names that stand in a heading or a cell. */
function readPlaced(text: string, as: string): Read {
  const { lead, support } =
    as === 'heading' ? bodiesOfHeading(text) : { lead: bodiesOfCell(text, []), support: [] };
  const rule = as === 'heading' ? ('agency/heading' as const) : ('agency/column' as const);
  return { value: { lead: namesOf(lead), support: namesOf(support) }, rules: lead.length > 0 ? [rule] : [] };
}

checkDomain(
  'agency',
  domainOf([OPENINGS, LEADS, OVERSEERS, SUPPORTS, LABELS, HEADINGS, COLUMNS], (text, as) => {
    if (as !== null) return readPlaced(text, as);
    const { lead, support, monitor, opens } = readAssignment(text, { headingAgencies: [] });
    return {
      value: { lead: namesOf(lead), support: namesOf(support), monitor: namesOf(monitor), opens },
      rules: [...lead, ...support, ...monitor].map(({ rule }) => rule),
    };
  }),
);
