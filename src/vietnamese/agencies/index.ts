/** Agencies: where their names begin and end, in running text, in lists and in headings. */
import { readName } from './read.js';
import { wordsOf } from './words.js';

export type { AgencySlice, RuledSlice } from './list.js';
export { splitAgencies } from './split.js';
export { agenciesOfTitle, type HeadingOrder, isAgencyTitle } from './title.js';

/** No name of an agency is longer, in UTF-16 units. */
const LONGEST_NAME = 400;

/**
 * Reads the agency name that begins exactly at `at`, in its longest sensible reading: `Phòng Nội chính tham mưu …` gives
 * `Phòng Nội chính`, `Các phòng, ban, đơn vị; toàn thể công chức` gives `Các phòng, ban, đơn vị`.
 *
 * @param at - UTF-16 offset into `text`
 * @returns offsets of the name, or null where none begins there.
 */
export function readAgencyAt(text: string, at = 0): { start: number; end: number } | null {
  const words = wordsOf(text, at, at + LONGEST_NAME);
  const first = words[0];
  if (first === undefined || first.start !== at) return null;
  const last = words[readName(words, 0) - 1];
  return last === undefined ? null : { start: at, end: last.end };
}
export { keyOf } from '../fold.js';
export { type Assignment, type AssignmentContext, byRole, readAssignment } from './assignment/index.js';
export { type LabelledAgencies, readLabelledAgencies } from './assignment/labels.js';
export { isCollective } from './assignment/opening.js';
export { endsInBareDeed } from './bareDeed.js';
export { classifyAgency } from './classify.js';
export { type KnownAgency, readKnownAgencies } from './lexicon.js';
export { type Placement, placedId } from './placed.js';
export { bodiesOfCell, bodiesOfHeading } from './placeRules.js';
export { type RegisteredAgency, registerAgencies, slugOf } from './register.js';
