/** All books of rules of this room. */
import type { AnyBook, RuleText } from '../../reading/index.js';
import { LEADS } from './assignment/leadRules.js';
import { OPENINGS } from './assignment/openingRules.js';
import { OVERSEERS } from './assignment/oversight.js';
import { LABELS, SUPPORTS } from './assignment/supportRules.js';
import { COLUMNS, HEADINGS } from './placeRules.js';

/** All rules that say who is bound. */
export function agencyRules(): RuleText[] {
  const books: readonly AnyBook[] = [OPENINGS, LEADS, OVERSEERS, SUPPORTS, LABELS, HEADINGS, COLUMNS];
  return books.flatMap(({ rules }) => rules);
}
