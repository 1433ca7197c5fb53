/** All books of rules of this room. */
import type { RuleText } from '../../reading/index.js';
import { LEADS } from './assignment/leadRules.js';
import { OPENINGS } from './assignment/openingRules.js';
import { LABELS, SUPPORTS } from './assignment/supportRules.js';
import { COLUMNS, HEADINGS } from './placeRules.js';

/** All rules that say who is bound. */
export function agencyRules(): RuleText[] {
  const books: readonly { rules: readonly RuleText[] }[] = [
    OPENINGS,
    LEADS,
    SUPPORTS,
    LABELS,
    HEADINGS,
    COLUMNS,
  ];
  return books.flatMap(({ rules }) => rules);
}
