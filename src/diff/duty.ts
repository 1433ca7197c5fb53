/** What is to be done, without the agency a statement opens with: `Sở Y tế: rà soát …` and `rà soát …`. */
import type { Assignee } from '../plan/index.js';
import { readAgencyAt } from '../vietnamese/agencies/index.js';
import { withoutCharge } from '../vietnamese/comparing.js';
import { textKey } from './words.js';

interface Ordered {
  text: string;
  lead: readonly Assignee[];
}

/** The text behind the agency that leads, where it opens with one; else the text. */
export function dutyOf({ text, lead }: Ordered): string {
  const agency = lead.length === 0 ? null : readAgencyAt(text);
  if (agency === null) return withoutCharge(text);
  const name = textKey(text.slice(agency.start, agency.end));
  const rest = text.slice(agency.end);
  return lead.some((one) => textKey(one.name) === name) ? withoutCharge(rest) : text;
}
