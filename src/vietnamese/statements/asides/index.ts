/** Statements that give no work, wherever they stand. */
import { remembered, ruleBook } from '../../../reading/index.js';
import { carriesOut, courtesy, inForce, madeKnown, spread } from './closing.js';
import { contact, copies, day, fundingSource, noLetter, note, pointer, signing, starNote } from './lines.js';
import { consent, meetingEnds, opinion, praise, situation } from './meetings.js';
import type { Aside } from './rule.js';

export type { Aside } from './rule.js';

/** Rules for statements that are no work, in any section. */
export const asides = ruleBook<readonly [text: string, small: string], Aside>('statement', [
  noLetter,
  courtesy,
  inForce,
  madeKnown,
  spread,
  contact,
  note,
  starNote,
  pointer,
  carriesOut,
  copies,
  fundingSource,
  opinion,
  consent,
  praise,
  situation,
  meetingEnds,
  day,
  signing,
]);

/** What a statement is that gives no work, or null where no rule says so. */
export const readAside = remembered(
  (text): Aside | null => asides.first(text, text.toLowerCase())?.value ?? null,
);
