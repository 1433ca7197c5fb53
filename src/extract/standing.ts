import type { DocumentKind } from '../plan/index.js';
import { agenciesOfTitle } from '../vietnamese/agencies/index.js';
import { light } from '../vietnamese/patterns.js';
import type { Draft, SectionDraft } from './draft.js';

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
/** `Chương V. TỔ CHỨC THỰC HIỆN`, `Điều khoản thi hành`, `Trách nhiệm tổ chức thực hiện` */
const EXECUTION = light(
  /^(?:tổ chức|điều khoản|trách nhiệm|hiệu lực|hướng dẫn|triển khai|tổ chức triển khai)(?: (?:tổ chức|triển khai|và|trách nhiệm|hiệu lực|điều khoản))* (?:thi hành|thực hiện)(?!\p{L})/iu,
);

/** True for a part that lays down rules, its sections of execution aside. */
export function isNormative(draft: Draft, section: SectionDraft | null): boolean {
  if (!laysDownRules(draft, section)) return false;
  for (let at = section; at !== null; at = at.parent) if (EXECUTION.test(at.title.text)) return false;
  return true;
}

/** True in a law or a regulation; the rules that a decision puts in force stand behind the decision's own articles. */
export function laysDownRules({ heading }: Draft, section: SectionDraft | null): boolean {
  if (RULES.has(heading.kind)) return true;
  return (
    heading.promulgates !== null &&
    RULES.has(heading.promulgates.kind) &&
    section !== null &&
    section.part > 0
  );
}

/** True under an article of a regulation that is about one body: `Điều 3. Trách nhiệm của Sở Công Thương`, `Điều 4. Công an tỉnh`. */
export function statesDuties(draft: Draft, section: SectionDraft | null): boolean {
  const { kind, promulgates } = draft.heading;
  if (kind !== 'regulation' && promulgates?.kind !== 'regulation') return false;
  return isNormative(draft, section) && section !== null && agenciesOfTitle(section.title.text).length > 0;
}
