import type { DocumentKind } from '../plan/index.js';
import { agenciesOfTitle } from '../vietnamese/agencies/index.js';
import { isArticleMarker } from '../vietnamese/markers/index.js';
import { isExecution, isJoint, isTakenOn } from '../vietnamese/sections.js';
import type { SectionHead } from './draft.js';
import type { Headed } from './stages.js';

/** Kinds that lay down rules: what they say of an agency is a standing duty, not work to be done. */
const RULES: ReadonlySet<DocumentKind> = new Set([
  'law',
  'ordinance',
  'decree',
  'circular',
  'regulation',
  'contract',
  'agreement',
]);

/** True for a part that lays down rules, its sections of execution aside, and what those who agree take on themselves. */
export function isNormative(draft: Headed, section: SectionHead | null): boolean {
  if (!laysDownRules(draft, section) || takesOn(draft, section)) return false;
  for (let at = section; at !== null; at = at.parent) if (isExecution(at.title.text)) return false;
  return true;
}

/** True under an article of an agreement, or of rules that several bodies give themselves, that says what they take on. */
export function takesOn(draft: Headed, section: SectionHead | null): boolean {
  if (!bindsParties(draft)) return false;
  for (let at = section; at !== null; at = at.parent)
    if (isTakenOn(at.title.text) || (at.title.text === '' && isArticleMarker(at.marker ?? ''))) return true;
  return false;
}

/** `BẢN THỎA THUẬN`, `BẢN CAM KẾT`, `QUY CHẾ PHỐI HỢP giữa Sở A và Sở B`: those who sign bind themselves. */
function bindsParties({ heading: { kind, title, promulgates } }: Headed): boolean {
  if (kind === 'agreement' || kind === 'memorandum') return true;
  const titles = [
    kind === 'regulation' ? title : null,
    promulgates?.kind === 'regulation' ? promulgates.title : null,
  ];
  return titles.some((words) => words !== null && isJoint(words));
}

/** True in a law or a regulation; the rules that a decision puts in force stand behind the decision's own articles. */
export function laysDownRules({ heading }: Headed, section: SectionHead | null): boolean {
  if (RULES.has(heading.kind)) return true;
  return (
    heading.promulgates !== null &&
    RULES.has(heading.promulgates.kind) &&
    section !== null &&
    section.part > 0
  );
}

/** True under an article of a regulation that is about one body: `Điều 3. Trách nhiệm của Sở Công Thương`, `Điều 4. Công an tỉnh`. */
export function statesDuties(draft: Headed, section: SectionHead | null): boolean {
  const { kind, promulgates } = draft.heading;
  if (kind !== 'regulation' && promulgates?.kind !== 'regulation') return false;
  return isNormative(draft, section) && section !== null && agenciesOfTitle(section.title.text).length > 0;
}
